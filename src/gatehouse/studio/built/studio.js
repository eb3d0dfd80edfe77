// node_modules/svelte/src/internal/shared/utils.js
var e = Array.isArray, t = Array.prototype.indexOf, n = Array.prototype.includes, r = Array.from, i = Object.defineProperty, a = Object.getOwnPropertyDescriptor, o = Object.getOwnPropertyDescriptors, s = Object.prototype, c = Array.prototype, l = Object.getPrototypeOf, u = Object.isExtensible;
function d(e) {
	return typeof e == "function";
}
var f = () => {};
function p(e) {
	for (var t = 0; t < e.length; t++) e[t]();
}
function m() {
	var e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function h(e, t) {
	if (Array.isArray(e)) return e;
	if (t === void 0 || !(Symbol.iterator in e)) return Array.from(e);
	let n = [];
	for (let r of e) if (n.push(r), n.length === t) break;
	return n;
}
var g = 1024, _ = 2048, v = 4096, y = 8192, b = 16384, x = 32768, S = 1 << 25, ee = 65536, te = 1 << 19, ne = 1 << 20, re = 1 << 25, ie = 1 << 21, ae = 1 << 22, oe = 1 << 23, se = Symbol("$state"), ce = Symbol("component"), le = Symbol("legacy props"), ue = Symbol(""), de = Symbol("attributes"), fe = Symbol("class"), pe = Symbol("style"), me = Symbol("text"), he = Symbol("form reset"), ge = new class extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}(), _e = !!globalThis.document?.contentType && /* @__PURE__ */ globalThis.document.contentType.includes("xml"), ve = {}, ye = Symbol("uninitialized"), be = "http://www.w3.org/1999/xhtml";
function xe() {
	console.warn("https://svelte.dev/e/derived_inert");
}
function Se(e) {
	console.warn("https://svelte.dev/e/hydration_mismatch");
}
function Ce() {
	console.warn("https://svelte.dev/e/select_multiple_invalid_value");
}
function we() {
	console.warn("https://svelte.dev/e/svelte_boundary_reset_noop");
}
// node_modules/svelte/src/internal/client/dom/hydration.js
var C = !1;
function Te(e) {
	C = e;
}
var w;
function Ee(e) {
	if (e === null) throw Se(), ve;
	return w = e;
}
function De() {
	return Ee(/* @__PURE__ */ mn(w));
}
function T(e) {
	if (C) {
		if (/* @__PURE__ */ mn(w) !== null) throw Se(), ve;
		w = e;
	}
}
function Oe(e = 1) {
	if (C) {
		for (var t = e, n = w; t--;) n = /* @__PURE__ */ mn(n);
		w = n;
	}
}
function ke(e = !0) {
	for (var t = 0, n = w;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ mn(n);
		e && n.remove(), n = i;
	}
}
function Ae(e) {
	if (!e || e.nodeType !== 8) throw Se(), ve;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function je(e) {
	return e === this.v;
}
function Me(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Ne(e) {
	return !Me(e, this.v);
}
function Pe(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function Fe() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Ie(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Le(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function Re() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function ze(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Be() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function Ve(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function He() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function Ue() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function We() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Ge() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/shared/context.js
function Ke(e) {
	let t = e.p;
	for (; t !== null && t.c === null;) t = t.p;
	return t?.c ?? null;
}
function qe(e, t) {
	return e === null && Pe(t), e.c ??= new Map(Ke(e) || void 0);
}
// node_modules/svelte/src/internal/client/context.js
var Je = null;
function Ye(e) {
	Je = e;
}
function Xe(e) {
	return qe(Je, "getContext").get(e);
}
function Ze(e, t) {
	return qe(Je, "setContext").set(e, t), t;
}
function Qe(e, t = !1, n) {
	Je = {
		p: Je,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: F,
		l: null
	};
}
function $e(e) {
	var t = Je, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) On(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, Je = t.p, et(e);
}
function et(e = {}) {
	return i(e, ce, { value: !0 }), e;
}
function tt() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var nt = [];
function rt() {
	var e = nt;
	nt = [], p(e);
}
function it(e) {
	if (nt.length === 0 && !Mt) {
		var t = nt;
		queueMicrotask(() => {
			t === nt && rt();
		});
	}
	nt.push(e);
}
function at() {
	for (; nt.length > 0;) rt();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var ot = ~(_ | v | g);
function st(e, t) {
	e.f = e.f & ot | t;
}
function ct(e) {
	e.f & 512 || e.deps === null ? st(e, g) : st(e, v);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function lt(e, t) {
	e.f & 2048 ? t.set(e, _) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, v), st(e, g);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function ut(e) {
	C && /* @__PURE__ */ pn(e) !== null && gn(e);
}
var dt = !1;
function ft() {
	dt || (dt = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[he]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function pt(e) {
	var t = P, n = F;
	Xn(null), Zn(null);
	try {
		return e();
	} finally {
		Xn(t), Zn(n);
	}
}
function mt(e, t, n, r = n) {
	e.addEventListener(t, () => pt(n));
	let i = e[he];
	e[he] = i ? () => {
		i(), r(!0);
	} : () => r(!0), ft();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function ht(e, t, n, r) {
	let i = tt() ? yt : St;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = F, c = gt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				xn(e, s);
			}
			_t();
		}
	}
	var d = vt();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ xt(e))).then(u).catch((e) => xn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), _t());
	}) : f();
}
function gt() {
	var e = F, t = P, n = Je, r = D;
	return function(i = !0) {
		Zn(e), Xn(t), Ye(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function _t(e = !0) {
	Zn(null), Xn(null), Ye(null), e && D?.deactivate();
}
function vt() {
	var e = F, t = e.b, n = D, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function yt(e) {
	var t = 2 | _;
	return F !== null && (F.f |= te), {
		ctx: Je,
		deps: null,
		effects: null,
		equals: je,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: ye,
		wv: 0,
		parent: F,
		ac: null
	};
}
var bt = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function xt(e, t, n) {
	let r = F;
	r === null && Fe();
	var i = void 0, a = Yt(ye), o = !P, s = /* @__PURE__ */ new Set();
	return jn(() => {
		var t = F, n = m();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ge && n.reject(e);
			}).finally(_t);
		} catch (e) {
			n.reject(e), _t();
		}
		var c = D;
		if (o) {
			if (t.f & 32768) var l = vt();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(bt);
			else for (let e of s.values()) e.reject(bt);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== bt && (c.activate(), t ? (a.f |= oe, $t(a, t)) : (a.f & 8388608 && (a.f ^= oe), $t(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), En(() => {
		for (let e of s) e.reject(bt);
	}), new Promise((e) => {
		function t(n) {
			function r() {
				n === i ? e(a) : t(i);
			}
			n.then(r, r);
		}
		t(i);
	});
}
/*#__NO_SIDE_EFFECTS__*/
function E(e) {
	let t = /* @__PURE__ */ yt(e);
	return $n(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function St(e) {
	let t = /* @__PURE__ */ yt(e);
	return t.equals = Ne, t;
}
function Ct(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) Rn(t[n]);
	}
}
function wt(e) {
	var t, n = F, r = e.parent;
	if (!qn && r !== null && e.v !== ye && r.f & 24576) return xe(), e.v;
	Zn(r);
	try {
		Ct(e), t = dr(e);
	} finally {
		Zn(n);
	}
	return t;
}
function Tt(e) {
	var t = wt(e);
	!e.equals(t) && (e.wv = cr(), (!D?.is_fork || e.deps === null) && (D === null ? e.v = t : (D.capture(e, t, !0), kt?.capture(e, t, !0)), e.deps === null)) ? st(e, g) : qn || (At === null ? ct(e) : (Tn() || D?.is_fork) && At.set(e, t));
}
function Et(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && pt(() => {
		t.ac.abort(ge), t.ac = null;
	}), t.fn !== null && (t.teardown = f), mr(t, 0), In(t));
}
function Dt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && hr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var Ot = null, D = null, kt = null, At = null, jt = null, Mt = !1, Nt = !1, Pt = null, Ft = null, It = 0, Lt = 1, Rt = class e {
	id = Lt++;
	started = !1;
	linked = !0;
	prev = null;
	next = null;
	async_deriveds = /* @__PURE__ */ new Map();
	current = /* @__PURE__ */ new Map();
	previous = /* @__PURE__ */ new Map();
	#e = /* @__PURE__ */ new Set();
	#t = /* @__PURE__ */ new Set();
	#n = 0;
	#r = /* @__PURE__ */ new Map();
	#i = null;
	#a = [];
	#o = [];
	#s = /* @__PURE__ */ new Map();
	#c = /* @__PURE__ */ new Map();
	#l = /* @__PURE__ */ new Set();
	is_fork = !1;
	#u = !1;
	constructor() {
		Ot === null ? Ot = this : (Ot.next = this, this.prev = Ot), Ot = this;
	}
	#d() {
		if (this.is_fork) return !0;
		for (let e of this.#r.keys()) if (!this.#f(e)) return !0;
		return !1;
	}
	#f(e) {
		for (var t = e; t !== null; t = t.parent) if (this.#c.has(t)) return !0;
		return !1;
	}
	skip_effect(e) {
		this.#c.has(e) || this.#c.set(e, {
			d: [],
			m: []
		}), this.#l.delete(e);
	}
	unskip_effect(e, t = (e) => this.schedule(e)) {
		var n = this.#c.get(e);
		if (n) {
			this.#c.delete(e);
			for (var r of n.d) st(r, _), t(r);
			for (r of n.m) st(r, v), t(r);
		}
		this.#l.add(e);
	}
	#p() {
		var e = [];
		for (let i of this.#a) if (!(i.f & 16384 || !(i.f & 6144))) {
			for (var t = i, n = !1; t.parent !== null;) {
				t = t.parent;
				var r = t.f;
				if (r & 96) {
					if (!(r & 1024)) {
						n = !0;
						break;
					}
					t.f ^= g;
				}
			}
			n || e.push(t);
		}
		return this.#a = [], e;
	}
	#m() {
		this.started = !0;
		for (let [e, t] of this.#s) st(e, t), this.schedule(e);
		this.apply();
		for (var t = Pt = [], n = [], r = Ft = []; this.#a.length > 0;) {
			It++ > 1e3 && (this.#b(), Bt());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Gt(e), this.#d() || this.discard(), t;
			}
		}
		if (D = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (Pt = null, Ft = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Wt(e, t);
			r.length > 0 && D.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), kt = this, Ht(n), Ht(t), kt = null, this.#i?.resolve();
			var o = D;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (qt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= g;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= g : i & 4 ? t.push(r) : lr(r) && (i & 16 && this.add_dirty_reaction(r, v), hr(r));
				var o = r.first;
				if (o !== null) {
					r = o;
					continue;
				}
			}
			for (; r !== null;) {
				var s = r.next;
				if (s !== null) {
					r = s;
					break;
				}
				r = r.parent;
			}
		}
	}
	#g() {
		for (var e = this.prev; e !== null; e = e.prev) if (!e.is_fork && this.#_(e)) return e;
		return null;
	}
	#_(e) {
		for (let [t, [, n]] of this.current) if (!n && e.current.has(t)) return !0;
		return !1;
	}
	#v(e) {
		for (let [t, n] of e.current) !this.previous.has(t) && e.previous.has(t) && this.previous.set(t, e.previous.get(t)), this.current.set(t, n);
		for (let [t, n] of e.async_deriveds) {
			let e = this.async_deriveds.get(t);
			e && n.promise.then(e.resolve).catch(e.reject);
		}
		e.async_deriveds.clear(), this.transfer_reactions(e.#s);
		let t = (e) => {
			var n = e.reactions;
			if (n !== null && !(e.f & 2 && !(e.f & 6144))) for (let e of n) {
				var r = e.f;
				if (r & 2) t(e);
				else {
					var i = e;
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), st(i, _), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), D = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) lt(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== ye && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), At?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		D = this;
	}
	deactivate() {
		D = null, At = null;
	}
	flush() {
		try {
			Nt = !0, D = this, this.#m();
		} finally {
			It = 0, jt = null, Pt = null, Ft = null, Nt = !1, D = null, At = null, qt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(bt);
		this.#b(), this.#i?.resolve();
	}
	register_created_effect(e) {
		this.#o.push(e);
	}
	increment(e, t) {
		if (this.#n += 1, e) {
			let e = this.#r.get(t) ?? 0;
			this.#r.set(t, e + 1);
		}
	}
	decrement(e, t) {
		if (--this.#n, e) {
			let e = this.#r.get(t) ?? 0;
			e === 1 ? this.#r.delete(t) : this.#r.set(t, e - 1);
		}
		this.#u || (this.#u = !0, it(() => {
			this.#u = !1, this.linked && this.flush();
		}));
	}
	transfer_reactions(e) {
		for (let [t, n] of e) this.add_dirty_reaction(t, n);
		e.clear();
	}
	add_dirty_reaction(e, t) {
		(t === 2048 || this.#s.get(e) !== 2048) && this.#s.set(e, t);
	}
	oncommit(e) {
		this.#e.add(e);
	}
	ondiscard(e) {
		this.#t.add(e);
	}
	settled() {
		return (this.#i ??= m()).promise;
	}
	static ensure() {
		if (D === null) {
			let t = D = new e();
			!Nt && !Mt && it(() => {
				t.started || t.flush();
			});
		}
		return D;
	}
	apply() {
		At = null;
	}
	schedule(e) {
		jt = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? Ot = e : t.prev = e, this.linked = !1;
		}
	}
};
function zt(e) {
	var t = Mt, n = kt;
	kt = null, Mt = !0;
	try {
		var r;
		for (e && (zt(), r = e());;) {
			if (at(), D === null) return r;
			D.flush();
		}
	} finally {
		Mt = t, kt = n;
	}
}
function Bt() {
	try {
		Be();
	} catch (e) {
		xn(e, jt);
	}
}
var Vt = null;
function Ht(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && lr(r) && (Vt = /* @__PURE__ */ new Set(), hr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && Bn(r), Vt?.size > 0)) {
				qt.clear();
				for (let e of Vt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Vt.has(n) && (Vt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || hr(n);
					}
				}
				Vt.clear();
			}
		}
		Vt = null;
	}
}
function Ut(e) {
	D.schedule(e);
}
function Wt(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), st(e, g);
		for (var n = e.first; n !== null;) Wt(n, t), n = n.next;
	}
}
function Gt(e) {
	st(e, g);
	for (var t = e.first; t !== null;) Gt(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Kt = /* @__PURE__ */ new Set(), qt = /* @__PURE__ */ new Map(), Jt = !1;
function Yt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: je,
		rv: 0,
		wv: 0
	};
}
/*#__NO_SIDE_EFFECTS__*/
function O(e, t) {
	let n = Yt(e, t);
	return $n(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Xt(e, t = !1, n = !0) {
	let r = Yt(e);
	return t || (r.equals = Ne), r;
}
function k(e, t, n = !1) {
	return P !== null && (!Yn || P.f & 131072) && tt() && P.f & 4325394 && (Qn === null || !Qn.has(e)) && We(), $t(e, n ? rn(t) : t, Ft);
}
var Zt = null, Qt = 0;
function $t(e, t, n = null) {
	if (!e.equals(t)) {
		qn ? qt.set(e, t) : qt.has(e) || qt.set(e, e.v);
		var r = Rt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && wt(t), At === null && ct(t);
		}
		e.wv = cr(), Zt = null, Qt = 0, nn(e, _, n), Zt = null, tt() && F !== null && F.f & 1024 && !(F.f & 96) && (nr === null ? rr([e]) : nr.push(e)), !r.is_fork && Kt.size > 0 && !Jt && en();
	}
	return t;
}
function en() {
	Jt = !1;
	for (let e of Kt) {
		e.f & 1024 && st(e, v);
		let t;
		try {
			t = lr(e);
		} catch {
			t = !0;
		}
		t && hr(e);
	}
	Kt.clear();
}
function tn(e) {
	k(e, e.v + 1);
}
function nn(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = tt(), a = r.length;
		if (Qt += a, Qt > 1e5 && Zt === null && (Zt = /* @__PURE__ */ new Set()), Zt !== null) {
			if (Zt.has(e)) return;
			Zt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== F) {
				var l = (c & _) === 0;
				if (l && st(s, t), c & 131072) Kt.add(s);
				else if (c & 2) {
					var u = s;
					At?.delete(u), nn(u, v, n);
				} else if (l) {
					var d = s;
					c & 16 && Vt !== null && Vt.add(d), n === null ? Ut(d) : n.push(d);
				}
			}
		}
	}
}
function rn(t) {
	if (typeof t != "object" || !t || se in t || ce in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ O(0), u = null, d = or, f = (e) => {
		if (or === d) return e();
		var t = P, n = or;
		Xn(null), sr(d);
		var r = e();
		return Xn(t), sr(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ O(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || He();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = /* @__PURE__ */ O(n.value, u);
				return r.set(t, e), e;
			}) : k(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => /* @__PURE__ */ O(ye, u));
					r.set(t, e), tn(o);
				}
			} else k(n, ye), tn(o);
			return !0;
		},
		get(e, n, i) {
			if (n === se) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ O(rn(s ? e[n] : ye), u)), r.set(n, o)), o !== void 0) {
				var c = I(o);
				return c === ye ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = I(i);
				if (a === ye) return;
				if (n && "value" in n) n.value = a;
				else return {
					enumerable: !0,
					configurable: !0,
					value: a,
					writable: !0
				};
			}
			return n;
		},
		has(e, t) {
			if (t === se) return !0;
			var n = r.get(t), i = n !== void 0 && n.v !== ye || Reflect.has(e, t);
			return (n !== void 0 || (F !== null || P !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ O(i ? rn(e[t]) : ye, u)), r.set(t, n)), I(n) === ye) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ O(ye, u)), r.set(d + "", p)) : k(p, ye);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ O(void 0, u)), k(c, rn(n)), r.set(t, c));
			else {
				l = c.v !== ye;
				var m = f(() => rn(n));
				k(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && k(g, _ + 1);
				}
				tn(o);
			}
			return !0;
		},
		ownKeys(e) {
			I(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== ye;
			});
			for (var [n, i] of r) i.v !== ye && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			Ue();
		}
	});
}
function an(e) {
	try {
		if (typeof e == "object" && e && se in e) return e[se];
	} catch {}
	return e;
}
function on(e, t) {
	return Object.is(an(e), an(t));
}
var sn, cn, ln, un;
function dn() {
	if (sn === void 0) {
		sn = window, cn = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		ln = a(t, "firstChild").get, un = a(t, "nextSibling").get, u(e) && (e[fe] = void 0, e[de] = null, e[pe] = void 0, e.__e = void 0), u(n) && (n[me] = void 0);
	}
}
function fn(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function pn(e) {
	return ln.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function mn(e) {
	return un.call(e);
}
function A(e, t) {
	if (!C) return /* @__PURE__ */ pn(e);
	var n = /* @__PURE__ */ pn(w);
	if (n === null) n = w.appendChild(fn());
	else if (t && n.nodeType !== 3) {
		var r = fn();
		return n?.before(r), Ee(r), r;
	}
	return t && yn(n), Ee(n), n;
}
function hn(e, t = !1) {
	if (!C) {
		var n = /* @__PURE__ */ pn(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ mn(n) : n;
	}
	if (t) {
		if (w?.nodeType !== 3) {
			var r = fn();
			return w?.before(r), Ee(r), r;
		}
		yn(w);
	}
	return w;
}
function j(e, t = !1) {
	if (!C) return /* @__PURE__ */ pn(e);
	var n = A(e, t);
	return T(e), n;
}
function M(e, t = 1, n = !1) {
	let r = C ? w : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ mn(r);
	if (!C) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = fn();
			return r === null ? i?.after(a) : r.before(a), Ee(a), a;
		}
		yn(r);
	}
	return Ee(r), r;
}
function gn(e) {
	e.textContent = "";
}
function _n() {
	return !1;
}
function vn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function yn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function bn(e) {
	var t = F;
	if (t === null) return P.f |= oe, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	xn(e, t);
}
function xn(e, t) {
	if (e === ve) throw e;
	if (!(t !== null && t.f & 16384)) {
		for (; t !== null;) {
			if (t.f & 128 && !(t.f & 33570816)) {
				if (!(t.f & 32768)) throw e;
				try {
					t.b.error(e);
					return;
				} catch (t) {
					e = t;
				}
			}
			t = t.parent;
		}
		throw e;
	}
}
// node_modules/svelte/src/internal/client/reactivity/effects.js
function Sn(e) {
	F === null && (P === null && ze(e), Re()), qn && Le(e);
}
function Cn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function wn(e, t) {
	var n = F;
	n !== null && n.f & 8192 && (e |= y);
	var r = {
		ctx: Je,
		deps: null,
		nodes: null,
		f: e | _ | 512,
		first: null,
		fn: t,
		last: null,
		next: null,
		parent: n,
		b: n && n.b,
		prev: null,
		teardown: null,
		wv: 0,
		ac: null
	};
	D?.register_created_effect(r);
	var i = r;
	if (e & 4) Pt === null ? Rt.ensure().schedule(r) : Pt.push(r);
	else if (t !== null) {
		try {
			hr(r);
		} catch (e) {
			throw Rn(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= ee));
	}
	if (i !== null && (i.parent = n, n !== null && Cn(i, n), P !== null && P.f & 2 && !(e & 64))) {
		var a = P;
		(a.effects ??= []).push(i);
	}
	return r;
}
function Tn() {
	return P !== null && !Yn;
}
function En(e) {
	let t = wn(8, null);
	return st(t, g), t.teardown = e, t;
}
function Dn(e) {
	Sn("$effect");
	var t = F.f;
	if (!P && t & 32 && Je !== null && !Je.i) {
		var n = Je;
		(n.e ??= []).push(e);
	} else return On(e);
}
function On(e) {
	return wn(4 | ne, e);
}
function kn(e) {
	Rt.ensure();
	let t = wn(64 | te, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Vn(t, () => {
			Rn(t), n(void 0);
		}) : (Rn(t), n(void 0));
	});
}
function An(e) {
	return wn(4, e);
}
function jn(e) {
	return wn(ae | te, e);
}
function Mn(e, t = 0) {
	return wn(8 | t, e);
}
function N(e, t = [], n = [], r = []) {
	ht(r, t, n, (t) => {
		wn(8, () => {
			e(...t.map(I));
		});
	});
}
function Nn(e, t = 0) {
	return wn(16 | t, e);
}
function Pn(e) {
	return wn(32 | te, e);
}
function Fn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = qn, r = P;
		Jn(!0), Xn(null);
		try {
			t.call(null);
		} catch (t) {
			xn(t, e.parent);
		} finally {
			Jn(n), Xn(r);
		}
	}
}
function In(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && pt(() => {
			e.abort(ge);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : Rn(n, t), n = r;
	}
}
function Ln(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || Rn(t), t = n;
	}
}
function Rn(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (zn(e.nodes.start, e.nodes.end), n = !0), e.f |= S, In(e, t && !n), mr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Fn(e), e.f ^= S, e.f |= b;
	var i = e.parent;
	i !== null && i.first !== null && Bn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function zn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ mn(e);
		e.remove(), e = n;
	}
}
function Bn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Vn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Hn(e, r, !0);
	var i = () => {
		n && Rn(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Hn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= y;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Hn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Un(e) {
	e.f &= -257, Wn(e, !0);
}
function Wn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= y, e.f & 1024 || (st(e, _), Rt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Wn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Gn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ mn(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Kn = null, qn = !1;
function Jn(e) {
	qn = e;
}
var P = null, Yn = !1;
function Xn(e) {
	P = e;
}
var F = null;
function Zn(e) {
	F = e;
}
var Qn = null;
function $n(e) {
	P !== null && (P.f & 2097152 || P.f & 2) && (Qn ??= /* @__PURE__ */ new Set()).add(e);
}
var er = null, tr = 0, nr = null;
function rr(e) {
	nr = e;
}
var ir = 1, ar = 0, or = ar;
function sr(e) {
	or = e;
}
function cr() {
	return ++ir;
}
function lr(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (lr(a) && Tt(a), a.wv > e.wv) return !0;
		}
		t & 512 && At === null && st(e, g);
	}
	return !1;
}
function ur(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Qn !== null && Qn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? ur(a, t, !1) : t === a && (n ? st(a, _) : a.f & 1024 && st(a, v), Ut(a));
	}
}
function dr(e) {
	var t = er, n = tr, r = nr, i = P, a = Qn, o = Je, s = Yn, c = or, l = e.f;
	er = null, tr = 0, nr = null, P = l & 96 ? null : e, Qn = null, Ye(e.ctx), Yn = !1, or = ++ar, e.ac !== null && (pt(() => {
		e.ac.abort(ge);
	}), e.ac = null);
	try {
		e.f |= ie;
		var u = e.fn, d = u();
		e.f |= x;
		var f = fr(e);
		if (tt() && nr !== null && !Yn && f !== null && !(e.f & 6146)) for (var p = 0; p < nr.length; p++) ur(nr[p], e);
		if (i !== null && i !== e) {
			if (ar++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = ar;
			if (t !== null) for (let e of t) e.rv = ar;
			nr !== null && (r === null ? r = nr : r.push(...nr));
		}
		return e.f & 8388608 && (e.f ^= oe), d;
	} catch (t) {
		return fr(e), bn(t);
	} finally {
		e.f ^= ie, er = t, tr = n, nr = r, P = i, Qn = a, Ye(o), Yn = s, or = c;
	}
}
function fr(e) {
	var t = e.deps, n = D?.is_fork;
	if (er !== null) {
		var r;
		if (n || mr(e, tr), t !== null && tr > 0) for (t.length = tr + er.length, r = 0; r < er.length; r++) t[tr + r] = er[r];
		else e.deps = t = er;
		if (Tn() && e.f & 512) for (r = tr; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && tr < t.length && (mr(e, tr), t.length = tr);
	return t;
}
function pr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (er === null || !n.call(er, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== ye && ct(s), s.ac !== null && pt(() => {
			s.ac.abort(ge), s.ac = null, st(s, _);
		}), Et(s), mr(s, 0);
	}
}
function mr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) pr(e, n[r]);
}
function hr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		st(e, g);
		var n = F;
		F = e;
		try {
			t & 16777232 ? Ln(e) : In(e), Fn(e);
			var r = dr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = ir;
		} finally {
			F = n;
		}
	}
}
async function gr() {
	await Promise.resolve(), zt();
}
function I(e) {
	var t = !!(e.f & 2);
	if (Kn?.add(e), P !== null && !Yn && !(F !== null && F.f & 16384) && (Qn === null || !Qn.has(e))) {
		var r = P.deps;
		if (P.f & 2097152) e.rv < ar && (e.rv = ar, er === null && r !== null && r[tr] === e ? tr++ : er === null ? er = [e] : er.push(e));
		else {
			P.deps ??= [], n.call(P.deps, e) || P.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [P] : n.call(i, P) || i.push(P);
		}
	}
	if (qn && qt.has(e)) return qt.get(e);
	if (t) {
		var a = e;
		if (qn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || vr(a)) && (o = wt(a)), qt.set(a, o), o;
		}
		var s = !(a.f & 512) && !Yn && P !== null && !!(P.f & 512), c = (a.f & x) === 0;
		lr(a) && (s && (a.f |= 512), Tt(a)), s && !c && (Dt(a), _r(a));
	}
	if (At?.has(e)) return At.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function _r(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (Dt(r), _r(r));
	}
}
function vr(e) {
	if (e.v === ye) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (qt.has(t) || t.f & 2 && vr(t)) return !0;
	return !1;
}
function yr(e) {
	var t = Yn;
	try {
		return Yn = !0, e();
	} finally {
		Yn = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var br = ["touchstart", "touchmove"];
function xr(e) {
	return br.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var Sr = Symbol("events"), Cr = /* @__PURE__ */ new Set(), wr = /* @__PURE__ */ new Set();
function Tr(e) {
	if (!C) return;
	e.removeAttribute("onload"), e.removeAttribute("onerror");
	let t = e.__e;
	t !== void 0 && (e.__e = void 0, queueMicrotask(() => {
		e.isConnected && e.dispatchEvent(t);
	}));
}
function Er(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || jr.call(t, e), !e.cancelBubble) return pt(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, it(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function Dr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = Er(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && En(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function L(e, t, n) {
	(t[Sr] ??= {})[e] = n;
}
function Or(e) {
	for (var t = 0; t < e.length; t++) Cr.add(e[t]);
	for (var n of wr) n(e);
}
var kr = null, Ar = !1;
function jr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	kr = e, Ar || (Ar = !0, setTimeout(() => {
		Ar = !1, kr = null;
	}));
	var s = 0, c = kr === e && e[Sr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[Sr] = t;
			return;
		}
		var u = a.indexOf(t);
		if (u === -1) return;
		l <= u && (s = l);
	}
	if (o = a[s] || e.target, o !== t) {
		i(e, "currentTarget", {
			configurable: !0,
			get() {
				return o || n;
			}
		});
		var d = P, f = F;
		Xn(null), Zn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[Sr]?.[r];
					h == null || o.disabled && e.target !== o || h.call(o, e);
				} catch (e) {
					p ? m.push(e) : p = e;
				}
				if (e.cancelBubble) break;
				s++, o = s < a.length ? a[s] : null;
			}
			if (p) {
				for (let e of m) queueMicrotask(() => {
					throw e;
				});
				throw p;
			}
		} finally {
			e[Sr] = t, delete e.currentTarget, Xn(d), Zn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var Mr = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Nr(e) {
	return Mr?.createHTML(e) ?? e;
}
function Pr(e) {
	var t = vn("template");
	return t.innerHTML = Nr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Fr(e, t) {
	var n = F;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
/*#__NO_SIDE_EFFECTS__*/
function R(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (C) return Fr(w, null), w;
		i === void 0 && (i = Pr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ pn(i)));
		var t = r || cn ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ pn(t), s = t.lastChild;
			Fr(o, s);
		} else Fr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Ir(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (C) return Fr(w, null), w;
		if (!o) {
			var e = /* @__PURE__ */ pn(Pr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ pn(e);) o.appendChild(/* @__PURE__ */ pn(e));
			else o = /* @__PURE__ */ pn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ pn(t), r = t.lastChild;
			Fr(n, r);
		} else Fr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Lr(e, t) {
	return /* @__PURE__ */ Ir(e, t, "svg");
}
function Rr(e = "") {
	if (!C) {
		var t = fn(e + "");
		return Fr(t, t), t;
	}
	var n = w;
	return n.nodeType === 3 ? yn(n) : (n.before(n = fn()), Ee(n)), Fr(n, n), n;
}
function zr() {
	if (C) return Fr(w, null), w;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = fn();
	return e.append(t, n), Fr(t, n), e;
}
function z(e, t) {
	if (C) {
		var n = F;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = w), De();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Br(e) {
	let t = 0, n = Yt(0), r;
	return () => {
		Tn() && (I(n), Mn(() => (t === 0 && (r = yr(() => e(() => tn(n)))), t += 1, () => {
			it(() => {
				--t, t === 0 && (r?.(), r = void 0, tn(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Vr = ee | te;
function Hr(e, t, n, r) {
	new Ur(e, t, n, r);
}
var Ur = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = C ? w : null;
	#n;
	#r;
	#i;
	#a = null;
	#o = null;
	#s = null;
	#c = null;
	#l = 0;
	#u = 0;
	#d = !1;
	#f = /* @__PURE__ */ new Map();
	#p = null;
	#m = Br(() => (this.#p = Yt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = F;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = F.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = Nn(() => {
			if (C) {
				let e = Ae(this.#t);
				De();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Vr), C && (this.#e = w);
	}
	#h() {
		try {
			this.#a = Pn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		it(r), t && (this.#s = Pn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? we() : (t = !0, n && Ge(), this.#s !== null && Vn(this.#s, () => {
				this.#s = null;
			}), this.#S(() => {
				this.#b();
			})));
		};
		return {
			reset: r,
			invoke_onerror: () => {
				if (!this.#v()) try {
					n = !0, this.#n.onerror?.(e, r), n = !1;
				} catch (e) {
					xn(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (b | S)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = Pn(() => e(this.#e)), it(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = fn(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return Pn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							xn(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(D)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Vn(this.#o, () => {
					this.#o = null;
				}), this.#x(D));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = Pn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Gn(this.#a, e);
				let t = this.#n.pending;
				this.#o = Pn(() => t(this.#e));
			} else this.#x(D);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		lt(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = F, n = P, r = Je;
		Zn(this.#i), Xn(this.#i), Ye(this.#i.ctx);
		try {
			return Rt.ensure(), e();
		} finally {
			Zn(t), Xn(n), Ye(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Vn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, it(() => {
			this.#d = !1, this.#p && $t(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), I(this.#p);
	}
	error(e) {
		if (e === ve || !this.#n.onerror && !this.#n.failed) throw e;
		D?.is_fork ? (this.#a && D.skip_effect(this.#a), this.#o && D.skip_effect(this.#o), this.#s && D.skip_effect(this.#s), D.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (Rn(this.#a), null), this.#o &&= (Rn(this.#o), null), this.#s &&= (Rn(this.#s), null), C && (Ee(this.#t), Oe(), Ee(ke()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return Pn(() => {
						var r = F;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return xn(e, this.#i.parent), null;
				}
			}));
		};
		it(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					xn(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => xn(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function B(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[me] ??= e.nodeValue) && (e[me] = n, e.nodeValue = `${n}`);
}
function Wr(e, t) {
	return Kr(e, t);
}
var Gr = /* @__PURE__ */ new Map();
function Kr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	dn();
	var l = void 0, u = kn(() => {
		var s = n ?? t.appendChild(fn());
		Hr(s, { pending: () => {} }, (t) => {
			Qe({});
			var n = Je;
			if (o && (n.c = o), a && (i.$$events = a), C && Fr(t, null), l = e(t, i) || et(), C && (F.nodes.end = w, w === null || w.nodeType !== 8 || w.data !== "]")) throw Se(), ve;
			$e();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = xr(r);
					for (let e of [t, document]) {
						var a = Gr.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Gr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, jr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(Cr)), wr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Gr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, jr), r.delete(e), r.size === 0 && Gr.delete(n)) : r.set(e, i);
			}
			wr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return qr.set(l, u), l;
}
var qr = /* @__PURE__ */ new WeakMap(), Jr = class {
	anchor;
	#e = /* @__PURE__ */ new Map();
	#t = /* @__PURE__ */ new Map();
	#n = /* @__PURE__ */ new Map();
	#r = /* @__PURE__ */ new Set();
	#i = !0;
	constructor(e, t = !0) {
		this.anchor = e, this.#i = t;
	}
	#a = (e) => {
		if (this.#e.has(e)) {
			var t = this.#e.get(e), n = this.#t.get(t);
			if (n) Un(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Un(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (Rn(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Gn(r, t), t.append(fn()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else Rn(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Vn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (Rn(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = D, r = _n();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = fn();
				i.append(a), this.#n.set(e, {
					effect: Pn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, Pn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else C && (this.anchor = w), this.#a(n);
	}
};
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function V(e, t, n = !1) {
	var r;
	C && (r = w, De());
	var i = new Jr(e), a = n ? ee : 0;
	function o(e, t) {
		if (C) {
			var n = Ae(r);
			if (e !== parseInt(n.substring(1))) {
				var a = ke();
				Ee(a), i.anchor = a, Te(!1), i.ensure(e, t), Te(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	Nn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function Yr(e, t) {
	return t;
}
function Xr(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Vn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					Zr(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			gn(d), d.append(u), e.items.clear();
		}
		Zr(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function Zr(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= re, Gn(a, document.createDocumentFragment())) : Rn(t[i], n);
	}
}
var Qr;
function H(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = C ? Ee(/* @__PURE__ */ pn(u)) : u.appendChild(fn());
	}
	C && De();
	var d = null, f = /* @__PURE__ */ St(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = I(f);
			_.fallback = d, ei(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= re, ni(d, null, c)) : Un(d) : Vn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: Nn(() => {
			var e = I(f), t = e.length;
			let r = !1;
			C && Ae(c) === "[!" != (t === 0) && (c = ke(), Ee(c), Te(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = D, v = _n(), y = 0; y < t; y += 1) {
				C && w.nodeType === 8 && w.data === "]" && (c = w, r = !0, Te(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && $t(S.v, b), S.i && $t(S.i, y), v && _.unskip_effect(S.e)) : (S = ti(l, m ? c : Qr ??= fn(), b, x, y, o, n, i), m || (S.e.f |= re), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = Pn(() => s(c)) : (d = Pn(() => s(Qr ??= fn())), d.f |= re)), t > u.size && Ie("", "", ""), C && t > 0 && Ee(ke()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Te(!0), I(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, C && (c = w);
}
function $r(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function ei(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = $r(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Un(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= re, _ === l) ni(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), ri(e, d, _), ri(e, _, y), ni(_, y, n), d = _, p = [], m = [], l = $r(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], ee = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) ni(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					ri(e, S.prev, ee.next), ri(e, d, S), ri(e, ee, b), l = b, d = ee, --v, p = [], m = [];
				} else u.delete(_), ni(_, l, n), ri(e, _.prev, _.next), ri(e, _, d === null ? e.effect.first : d.next), ri(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = $r(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = $r(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (Zr(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var te = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || te.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && te.push(l), l = $r(l.next);
		var ne = te.length;
		if (ne > 0) {
			var ie = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.measure();
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.fix();
			}
			Xr(e, te, ie);
		}
	}
	o && it(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function ti(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Yt(n) : /* @__PURE__ */ Xt(n, !1, !1) : null, l = o & 2 ? Yt(i) : null;
	return {
		v: c,
		i: l,
		e: Pn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function ni(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ mn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function ri(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function ii(e, t, ...n) {
	var r = new Jr(e);
	Nn(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, ee);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function ai(e, t, n) {
	var r;
	C && (r = w, De());
	var i = new Jr(e);
	Nn(() => {
		var e = t() ?? null;
		if (C && Ae(r) === "[" != (e !== null)) {
			var a = ke();
			Ee(a), i.anchor = a, Te(!1), i.ensure(e, e && ((t) => n(t, e))), Te(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, ee);
}
// node_modules/svelte/src/internal/shared/attributes.js
var oi = [..." 	\n\r\f\xA0\v﻿"];
function si(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || oi.includes(r[o - 1])) && (s === r.length || oi.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function ci(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function li(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function ui(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(li)), i && c.push(...Object.keys(i).map(li));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = li(e.substring(l, u).trim());
							if (!c.includes(p)) {
								f !== ";" && d++;
								var m = e.substring(l, d).trim();
								n += " " + m + ";";
							}
						}
						l = d + 1, u = -1;
					}
				}
			}
		}
		return r && (n += ci(r)), i && (n += ci(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function di(e, t, n, r, i, a) {
	var o = e[fe];
	if (C || o !== n || o === void 0) {
		var s = si(n, r, a);
		C && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[fe] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function fi(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function pi(e, t, n, r) {
	var i = e[pe];
	if (C || i !== t) {
		var a = ui(t, r);
		C && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[pe] = t;
	} else r && (Array.isArray(r) ? (fi(e, n?.[0], r[0]), fi(e, n?.[1], r[1], "important")) : fi(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function mi(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function hi(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = vi(c);
			mi(c, i ? a.includes(l) : on(l, r));
		}
		if (n) {
			if (s !== null) for (c of t.options) {
				var u = s.has(c);
				c.selected !== u && (c.selected = u);
			}
			else t.selectedIndex !== o && (t.selectedIndex = o);
		}
	}
}
function gi(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return Ce();
		for (var i of t.options) i.selected = n.includes(vi(i));
	} else {
		for (i of t.options) if (on(vi(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function _i(e) {
	var t = new MutationObserver((t) => {
		t.every(yi) || ("__defaultValue" in e && hi(e, !1), "__value" in e && gi(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), En(() => {
		t.disconnect();
	});
}
function vi(e) {
	return "__value" in e ? e.__value : e.value;
}
function yi(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var bi = Symbol("is custom element"), xi = Symbol("is html"), Si = _e ? "link" : "LINK", Ci = _e ? "progress" : "PROGRESS";
function wi(e) {
	if (C) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					U(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					U(e, "checked", null), e.checked = r;
				}
			}
		};
		e[he] = n, it(n), ft();
	}
}
function Ti(e, t) {
	var n = Di(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === Ci) && (e.value = t ?? "");
}
function Ei(e, t) {
	var n = Di(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function U(e, t, n, r) {
	var i = Di(e);
	if (!(C && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Si))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ue] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && ki(e).has(t) ? e[t] = n : (!C || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function Di(e) {
	return e[de] ??= {
		[bi]: e.nodeName.includes("-"),
		[xi]: e.namespaceURI === be
	};
}
var Oi = /* @__PURE__ */ new Map();
function ki(e) {
	var t = e.getAttribute("is") || e.nodeName, n = Oi.get(t);
	if (n) return n;
	Oi.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function Ai(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	mt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = ji(e) ? Mi(a) : a, n(a), D !== null && r.add(D), await gr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (C && e.defaultValue !== e.value || yr(t) == null && e.value) && (n(ji(e) ? Mi(e.value) : e.value), D !== null && r.add(D)), Mn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = D;
			if (r.has(i)) return;
		}
		ji(e) && n === Mi(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function ji(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function Mi(e) {
	return e === "" ? null : +e;
}
var Ni = /* @__PURE__ */ new class e {
	#e = /* @__PURE__ */ new WeakMap();
	#t;
	#n;
	static entries = /* @__PURE__ */ new WeakMap();
	constructor(e) {
		this.#n = e;
	}
	observe(e, t) {
		var n = this.#e.get(e) || /* @__PURE__ */ new Set();
		return n.add(t), this.#e.set(e, n), this.#r().observe(e, this.#n), () => {
			var n = this.#e.get(e);
			n.delete(t), n.size === 0 && (this.#e.delete(e), this.#t.unobserve(e));
		};
	}
	#r() {
		return this.#t ??= new ResizeObserver((t) => {
			for (var n of t) {
				e.entries.set(n.target, n);
				for (var r of this.#e.get(n.target) || []) r(n);
			}
		});
	}
}({ box: "border-box" });
function Pi(e, t, n) {
	var r = Ni.observe(e, () => n(e[t]));
	An(() => (yr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function Fi(e, t) {
	return e === t || e?.[se] === t;
}
function Ii(e = et(), t, n, r) {
	var i = Je.r, a = F;
	return An(() => {
		var o, s;
		return Mn(() => {
			o = s, s = r?.() || [], yr(() => {
				Fi(n(...s), e) || (t(e, ...s), o && Fi(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && Fi(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var Li = !1;
function Ri(e) {
	var t = Li;
	try {
		return Li = !1, [e(), Li];
	} finally {
		Li = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var zi = {
	get(e, t) {
		let n = e.props.length;
		for (; n--;) {
			let r = e.props[n];
			if (d(r) && (r = r()), typeof r == "object" && r && t in r) return r[t];
		}
	},
	set(e, t, n) {
		let r = e.props.length;
		for (; r--;) {
			let i = e.props[r];
			d(i) && (i = i());
			let o = a(i, t);
			if (o && o.set) return o.set(n), !0;
		}
		return !1;
	},
	getOwnPropertyDescriptor(e, t) {
		let n = e.props.length;
		for (; n--;) {
			let r = e.props[n];
			if (d(r) && (r = r()), typeof r == "object" && r && t in r) {
				let e = a(r, t);
				return e && !e.configurable && (e.configurable = !0), e;
			}
		}
	},
	has(e, t) {
		if (t === se || t === le) return !1;
		for (let n of e.props) if (d(n) && (n = n()), n != null && t in n) return !0;
		return !1;
	},
	ownKeys(e) {
		let t = [];
		for (let n of e.props) if (d(n) && (n = n()), n) {
			for (let e in n) t.includes(e) || t.push(e);
			for (let e of Object.getOwnPropertySymbols(n)) t.includes(e) || t.push(e);
		}
		return t;
	}
};
function Bi(...e) {
	return new Proxy({ props: e }, zi);
}
function Vi(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ yt(r), I(u)) : (l && (l = !1, c = s ? yr(r) : r), c);
	let f;
	if (o) {
		var p = se in e || le in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = Ri(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Ve(t), f(m)));
	var g = i ? () => {
		var n = e[t];
		return n === void 0 ? d() : (l = !0, n);
	} : () => {
		var n = e[t];
		return n !== void 0 && (c = void 0), n === void 0 ? c : n;
	};
	if (i && !(n & 4)) return g;
	if (f) {
		var _ = e.$$legacy;
		return (function(e, t) {
			return arguments.length > 0 ? ((!i || !t || _ || h) && f(t ? g() : e), e) : g();
		});
	}
	var v = !1, y = (n & 1 ? yt : St)(() => (v = !1, g()));
	o && I(y);
	var b = F;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? I(y) : i && o ? rn(e) : e;
			return k(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return qn && v || b.f & 16384 ? y.v : I(y);
	});
}
function Hi(e) {
	Je === null && Pe("onMount"), Dn(() => {
		let t = yr(e);
		if (typeof t == "function") return t;
	});
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
// node_modules/zod/v4/core/util.js
function Ui(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function Wi(e, t = "|") {
	return e.map((e) => _a(e)).join(t);
}
function Gi(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var Ki = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function qi(e) {
	return new Ki(e);
}
function Ji(e) {
	return e == null;
}
function Yi(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function Xi(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
var Zi = /* @__PURE__*/ Symbol("evaluating");
function Qi(e, t, n) {
	let r;
	Object.defineProperty(e, t, {
		get() {
			if (r !== Zi) return r === void 0 && (r = Zi, r = n()), r;
		},
		set(n) {
			Object.defineProperty(e, t, { value: n });
		},
		configurable: !0
	});
}
function $i(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function ea(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function ta(e) {
	return ea(e._zod.def) ?? e._zod.def.shape;
}
function na(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return $i(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function ra(e, t, n) {
	t in e ? $i(e, t, n) : e[t] = n;
}
function ia(e, t, n, r) {
	let i = ta(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? na(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : ra(e, a, r ? r(n.value, a) : n.value));
	}
}
function aa(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? na(e, n, () => t[n]) : ra(e, n, r.value));
	}
}
function oa(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function sa(e) {
	return JSON.stringify(e);
}
function ca(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var la = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function ua(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
var da = /* @__PURE__*/ qi(() => {
	if (oo.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function fa(e) {
	if (ua(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return ua(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function pa(e) {
	return fa(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
var ma = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function ha(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function ga(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function W(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == "string") return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == "string" ? {
		...t,
		error: () => t.error
	} : t;
}
function _a(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function va(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
var ya = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, ba = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function xa(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return ia(i, e, Sa(e, t)), ga(e, oa(n, {
		shape: i,
		checks: []
	}));
}
function Sa(e, t) {
	let n = ta(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function Ca(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(Sa(e, t)), a = {};
	return ia(a, e, Reflect.ownKeys(ta(e)).filter((e) => !i.has(e))), ga(e, oa(n, {
		shape: a,
		checks: []
	}));
}
function wa(e, t) {
	if (!fa(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = ta(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return ga(e, oa(e._zod.def, { shape: Ta(e, t) }));
}
function Ta(e, t) {
	let n = {};
	return ia(n, e, Reflect.ownKeys(ta(e))), aa(n, t), n;
}
function Ea(e, t) {
	if (!fa(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return ga(e, oa(e._zod.def, { shape: Ta(e, t) }));
}
function Da(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return ia(n, e, Reflect.ownKeys(ta(e))), ia(n, t, Reflect.ownKeys(ta(t))), ga(e, oa(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function Oa(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(Sa(t, n)) : void 0, o = {};
	return ia(o, t, Reflect.ownKeys(ta(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), ga(t, oa(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function ka(e, t, n) {
	let r = n ? new Set(Sa(t, n)) : void 0, i = {};
	return ia(i, t, Reflect.ownKeys(ta(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), ga(t, oa(t._zod.def, { shape: i }));
}
function Aa(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function ja(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function Ma(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function Na(e) {
	return typeof e == "string" ? e : e?.message;
}
function Pa(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function Fa(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function Ia(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : Na(e.inst?._zod.def?.error?.(e)) ?? Na(a?.(e)) ?? Na(t?.error?.(e)) ?? Na(n.customError?.(e)) ?? Na(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
var La = /[\uD800-\uDBFF]/;
function Ra(e) {
	let t = e.length;
	if (!La.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function za(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function Ba(e) {
	let t = typeof e;
	switch (t) {
		case "number": return Number.isNaN(e) ? "nan" : "number";
		case "object": {
			if (e === null) return "null";
			if (Array.isArray(e)) return "array";
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function Va(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function Ha(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : Ka(e, n, r.value);
	}
}
function Ua(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function Wa(e, t, n) {
	return Ua(e, t, n, !1);
}
/* @__NO_SIDE_EFFECTS__ */
function Ga(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return Ua(this, n, r(this));
			},
			set(e) {
				Ua(this, n, e);
			}
		});
	}
	return t;
}
function Ka(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : Ua(this, t, n.bind(this));
		},
		set(e) {
			Ua(this, t, e);
		}
	});
}
function qa(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
var Ja, Ya = !1, Xa = {
	configurable: !0,
	get() {
		Ya = !0;
	}
};
function G(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && Ja !== e._zod ? Ja = void 0 : (Ja = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, Xa);
			let e = Ya;
			Ya = !1;
			try {
				let r = n(this);
				return Ya ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), Ya ||= e, r;
			} catch (n) {
				throw delete this[t], Ya ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function Za(e, t, n, r) {
	let i = qa(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
var Qa = "~constantCatch";
function $a(e) {
	let t = () => e;
	return t[Qa] = !0, t;
}
// node_modules/zod/v4/core/core.js
var eo, to = {
	value: void 0,
	enumerable: !1
}, no = "captureStackTrace" in Error ? Error : null;
function ro(e) {
	let t = no;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return no = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
/* @__NO_SIDE_EFFECTS__ */
function K(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			to.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", to);
			} finally {
				to.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), Ha(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? ro(u) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(d, "init", { value: c }), Object.defineProperty(d, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(d, "name", { value: e }), d;
}
var io = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, ao = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
};
(eo = globalThis).__zod_globalConfig ?? (eo.__zod_globalConfig = {});
var oo = globalThis.__zod_globalConfig;
function so(e) {
	return e && Object.assign(oo, e), oo;
}
// node_modules/zod/v4/core/errors.js
function co() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, Gi, 2), e.message;
}
function lo(e) {
	this._zod.message = e;
}
var uo = {
	get: co,
	set: lo,
	enumerable: !0,
	configurable: !0
}, fo = {
	value: void 0,
	enumerable: !1
}, po = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), mo = /* @__PURE__ */ K("$ZodError", (e, t) => {
	e.name = "$ZodError", fo.value = t, Object.defineProperty(e, "issues", fo), fo.value = void 0, Object.defineProperty(e, "message", uo);
	let n = Object.getPrototypeOf(e);
	po.has(n) || (po.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
});
function ho(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function go(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? ho(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function _o(e, t = (e) => e.message) {
	let n = { _errors: [] }, r = (e, i = []) => {
		for (let a of e.issues) if (a.code === "invalid_union" && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
		else if (a.code === "invalid_key") r({ issues: a.issues }, [...i, ...a.path]);
		else if (a.code === "invalid_element") r({ issues: a.issues }, [...i, ...a.path]);
		else {
			let e = [...i, ...a.path];
			if (e.length === 0) n._errors.push(t(a));
			else {
				let r = n, i = 0;
				for (; i < e.length;) {
					let n = e[i], o = i === e.length - 1;
					if (n === "_errors") {
						o && r._errors.push(t(a)), i++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(a)), r = s, i++;
				}
			}
		}
	};
	return r(e), n;
}
// node_modules/zod/v4/core/parse.js
function vo(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
var yo = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new io();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => Ia(e, o, so())));
			throw la(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, bo = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => Ia(e, o, so())));
			throw la(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, xo = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new io();
	return a.issues.length ? So(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function So(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => Ia(e, n, so()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
var Co = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? So(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, wo = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), To = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), Eo = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== wo) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return Do(e, t, n);
});
function Do(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[To] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new io();
	return a.issues.length === 0;
}
var Oo = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, ko = (e) => {
	let t = yo(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, r, o, vo(n, a));
	};
	return n;
}, Ao = (e) => {
	let t = yo(e), n = (e, r, i, a) => t(e, r, i, vo(n, a));
	return n;
}, jo = (e) => {
	let t = bo(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, r, o, vo(n, a));
	};
	return n;
}, Mo = (e) => {
	let t = bo(e), n = async (e, r, i, a) => await t(e, r, i, vo(n, a));
	return n;
}, No = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return xo(e)(t, n, i);
}, Po = (e) => (t, n, r) => xo(e)(t, n, r), Fo = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return Co(e)(t, n, i);
}, Io = (e) => async (t, n, r) => Co(e)(t, n, r), Lo = /^[cC][0-9a-z]{6,}$/, Ro = /^[0-9a-z]+$/, zo = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, Bo = /^[0-9a-vA-V]{20}$/, Vo = /^[A-Za-z0-9]{27}$/, Ho = /^[a-zA-Z0-9_-]{21}$/;
function Uo(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var Wo = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, Go = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, Ko = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, qo = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, Jo = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function Yo() {
	return new RegExp(Jo, "u");
}
var Xo = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, Zo = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, Qo = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, $o = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, es = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, ts = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, ns = /^https?$/, rs = /^\+[1-9]\d{6,14}$/, is = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function as(e) {
	return RegExp(`^${e}$`);
}
var os = /*@__PURE__*/ as(is);
function ss(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function cs(e) {
	return RegExp(`^${ss(e)}$`);
}
function ls(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${ss({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${ss({ precision: e.precision })}` : n;
	return RegExp(`^${is}T(?:${r})$`);
}
var us = /^[\s\S]{0,}$/, ds = /^-?\d+$/, fs = /^-?\d+(?:\.\d+)?$/, ps = /^(?:true|false)$/i, ms = /^[^A-Z]*$/, hs = /^[^a-z]*$/, gs = /*@__PURE__*/ K("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), _s = (e) => {
	let t = e.value;
	return !Ji(t) && t.length !== void 0;
}, vs = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, ys = /*@__PURE__*/ K("$ZodCheckLessThan", (e, t) => {
	gs.init(e, t);
	let n = vs[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: vs[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), bs = /*@__PURE__*/ K("$ZodCheckGreaterThan", (e, t) => {
	gs.init(e, t);
	let n = vs[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: vs[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), xs = /*@__PURE__*/ K("$ZodCheckMultipleOf", (e, t) => {
	gs.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : Xi(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ss = /*@__PURE__*/ K("$ZodCheckNumberFormat", (e, t) => {
	gs.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = ya[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: "invalid_type",
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: "number",
			input: s,
			code: "too_small",
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: "number",
			input: s,
			code: "too_big",
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), Cs = /*@__PURE__*/ K("$ZodCheckMaxLength", (e, t) => {
	var n;
	gs.init(e, t), (n = e._zod.def).when ?? (n.when = _s), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? Ra(r) : i) <= t.maximum) return;
		let a = za(r);
		n.issues.push({
			origin: a,
			code: "too_big",
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), ws = /*@__PURE__*/ K("$ZodCheckMinLength", (e, t) => {
	var n;
	gs.init(e, t), (n = e._zod.def).when ?? (n.when = _s), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? Ra(r) : i) >= t.minimum) return;
		let a = za(r);
		n.issues.push({
			origin: a,
			code: "too_small",
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), Ts = /*@__PURE__*/ K("$ZodCheckLengthEquals", (e, t) => {
	var n;
	gs.init(e, t), (n = e._zod.def).when ?? (n.when = _s), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? Ra(r) : i;
		if (a === t.length) return;
		let o = za(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: "too_big",
				maximum: t.length
			} : {
				code: "too_small",
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Es = /*@__PURE__*/ K("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	gs.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), Ds = /*@__PURE__*/ K("$ZodCheckRegex", (e, t) => {
	Es.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), Os = /*@__PURE__*/ K("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= ms, Es.init(e, t);
}), ks = /*@__PURE__*/ K("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= hs, Es.init(e, t);
}), As = /*@__PURE__*/ K("$ZodCheckIncludes", (e, t) => {
	gs.init(e, t);
	let n = ha(t.includes);
	t.pattern = new RegExp(typeof t.position == "number" ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), js = /*@__PURE__*/ K("$ZodCheckStartsWith", (e, t) => {
	gs.init(e, t);
	let n = RegExp(`^${ha(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ms = /*@__PURE__*/ K("$ZodCheckEndsWith", (e, t) => {
	gs.init(e, t);
	let n = RegExp(`.*${ha(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ns = /*@__PURE__*/ K("$ZodCheckOverwrite", (e, t) => {
	gs.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
}), Ps = class {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == "function") {
			e(this, { execution: "sync" }), e(this, { execution: "async" });
			return;
		}
		let t = e.split("\n").filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => " ".repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [""];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)(...Object.values(this.closed));
	}
}, Fs = {
	major: 4,
	minor: 6,
	patch: 7
}, Is = /*@__PURE__*/ K("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = Fs;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = Aa(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (ja(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new io();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (Fa(t.issues, n, e), i ||= Aa(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					Fa(t.issues, n, e), i ||= Aa(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (Aa(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new io();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === "backward") {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new io();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return Wa(this, "~standard", zs(this));
	},
	set "~standard"(e) {
		Ua(this, "~standard", e);
	}
}), Ls = (e, t) => e.issues.length ? { issues: e.issues.map((e) => Ia(e, t, so())) } : { value: e.value };
async function Rs(e, t) {
	let n = { async: !0 };
	return Ls(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function zs(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return Ls(r, n);
			} catch {}
			return Rs(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
var Bs = /*@__PURE__*/ K("$ZodString", (e, t) => {
	Is.init(e, t), e._zod.pattern = t.pattern ?? us, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == "string" || n.issues.push({
			expected: "string",
			code: "invalid_type",
			input: n.value,
			inst: e
		}), n;
	};
}), Vs = /*@__PURE__*/ K("$ZodStringFormat", (e, t) => {
	Es.init(e, t), Bs.init(e, t);
}), Hs = /*@__PURE__*/ K("$ZodGUID", (e, t) => {
	t.pattern ??= Go, Vs.init(e, t);
}), Us = /*@__PURE__*/ K("$ZodUUID", (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= Ko(e);
	} else t.pattern ??= Ko();
	Vs.init(e, t);
}), Ws = /*@__PURE__*/ K("$ZodEmail", (e, t) => {
	t.pattern ??= qo, Vs.init(e, t);
});
function Gs(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function Ks(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? Gs(e) || 2 : qs(e, t);
}
function qs(e, t) {
	if (!t.normalize && t.protocol?.source === ns.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < "u") {
			let t = URL;
			if (typeof t.parse == "function") return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
var Js = /[\t\n\r]/g;
function Ys(e) {
	return e.replace(Js, "");
}
function Xs(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function Zs(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var Qs = /*@__PURE__*/ K("$ZodURL", (e, t) => {
	Vs.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = Ks(r, t);
			if (i === 1) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: "invalid_format",
					format: "url",
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = Ys(r);
				return;
			}
			t.hostname && !Xs(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !Zs(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : Ys(r);
			return;
		} catch {
			n.issues.push({
				code: "invalid_format",
				format: "url",
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), $s = /*@__PURE__*/ K("$ZodEmoji", (e, t) => {
	t.pattern ??= Yo(), Vs.init(e, t);
}), ec = /*@__PURE__*/ K("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? Ho : Uo(t.length), Vs.init(e, t);
}), tc = /*@__PURE__*/ K("$ZodCUID", (e, t) => {
	t.pattern ??= Lo, Vs.init(e, t);
}), nc = /*@__PURE__*/ K("$ZodCUID2", (e, t) => {
	t.pattern ??= Ro, Vs.init(e, t);
}), rc = /*@__PURE__*/ K("$ZodULID", (e, t) => {
	t.pattern ??= zo, Vs.init(e, t);
}), ic = /*@__PURE__*/ K("$ZodXID", (e, t) => {
	t.pattern ??= Bo, Vs.init(e, t);
}), ac = /*@__PURE__*/ K("$ZodKSUID", (e, t) => {
	t.pattern ??= Vo, Vs.init(e, t);
}), oc = /*@__PURE__*/ K("$ZodISODateTime", (e, t) => {
	t.pattern ??= ls(t), Vs.init(e, t);
}), sc = /*@__PURE__*/ K("$ZodISODate", (e, t) => {
	t.pattern ??= os, Vs.init(e, t);
}), cc = /*@__PURE__*/ K("$ZodISOTime", (e, t) => {
	t.pattern ??= cs(t), Vs.init(e, t);
}), lc = /*@__PURE__*/ K("$ZodISODuration", (e, t) => {
	t.pattern ??= Wo, Vs.init(e, t);
}), uc = /*@__PURE__*/ K("$ZodIPv4", (e, t) => {
	t.pattern ??= Xo, Vs.init(e, t);
}), dc = /^[0-9a-fA-F:.]+$/;
function fc(e) {
	return dc.test(e) ? Gs(`http://[${e}]`) : !1;
}
var pc = /*@__PURE__*/ K("$ZodIPv6", (e, t) => {
	t.pattern ??= Zo, Vs.init(e, t), e._zod.check = (n) => {
		fc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), mc = /*@__PURE__*/ K("$ZodCIDRv4", (e, t) => {
	t.pattern ??= Qo, Vs.init(e, t);
});
function hc(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : fc(n);
}
var gc = /*@__PURE__*/ K("$ZodCIDRv6", (e, t) => {
	t.pattern ??= $o, Vs.init(e, t), e._zod.check = (n) => {
		hc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function _c(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
var vc = /^[0-9a-zA-Z+/]*={0,2}$/, yc = /*@__PURE__*/ K("$ZodBase64", (e, t) => {
	t.pattern ??= vc, Vs.init(e, t), e._zod.check = (n) => {
		_c(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), bc = /^[A-Za-z0-9_-]*$/;
function xc(e) {
	if (!bc.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return _c(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
var Sc = /*@__PURE__*/ K("$ZodBase64URL", (e, t) => {
	t.pattern ??= bc, Vs.init(e, t), e._zod.check = (n) => {
		xc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Cc = /*@__PURE__*/ K("$ZodE164", (e, t) => {
	t.pattern ??= rs, Vs.init(e, t);
});
function wc(e, t = null) {
	try {
		let n = e.split(".");
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !("typ" in i && i?.typ !== "JWT" || !i.alg || t && (!("alg" in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
var Tc = /*@__PURE__*/ K("$ZodJWT", (e, t) => {
	Vs.init(e, t), e._zod.check = (n) => {
		wc(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ec = /*@__PURE__*/ K("$ZodNumber", (e, t) => {
	Is.init(e, t), e._zod.pattern = fs, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == "number" && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == "number" ? Number.isNaN(i) ? "NaN" : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: "number",
			code: "invalid_type",
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), Dc = /*@__PURE__*/ K("$ZodNumberFormat", (e, t) => {
	Ss.init(e, t), Ec.init(e, t);
}), Oc = /*@__PURE__*/ K("$ZodBoolean", (e, t) => {
	Is.init(e, t), e._zod.pattern = ps, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == "boolean" || n.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input: i,
			inst: e
		}), n;
	};
}), kc = /*@__PURE__*/ K("$ZodUnknown", (e, t) => {
	Is.init(e, t), e._zod.parse = (e) => e;
}), Ac = /*@__PURE__*/ K("$ZodNever", (e, t) => {
	Is.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function jc(e, t) {
	let n = Pa(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of Pa(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, Fa(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
var Mc = (e) => Array.isArray(e) ? e.length : -1;
function Nc(e, t, n) {
	e.issues.length && t.issues.push(...Ma(n, e.issues)), t.value[n] = e.value;
}
var Pc = /*@__PURE__*/ K("$ZodArray", (e, t) => {
	Is.init(e, t);
	let n = oo.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: "array",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => Nc(t, r, e)));
			else if (Nc(c, r, e), s && c.issues.length !== 0 && Aa(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, jc(e, Mc);
});
function Fc(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...Ma(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
var Ic = [];
function Lc(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Ic, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = va(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function Rc(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (Aa(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === "__proto__") {
			u === "never" && s.push(i);
			continue;
		}
		if (u === "never") {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => Fc(e, n, i, t, d, f))) : Fc(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
var zc = /*@__PURE__*/ K("$ZodObject", (e, t) => {
	Is.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = qi(() => Lc(t));
	G(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || $i(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = ua, o = t.catchall, s, c = oo.memoizer;
	c?.attach(e), e._zod.parse = (t, n) => {
		s ??= i.value;
		let r = t.value;
		if (!a(r)) return t.issues.push({
			expected: "object",
			code: "invalid_type",
			input: r,
			inst: e
		}), t;
		t.value = c ? c.alloc(e, t, {}, n) : {};
		let l = [], u = s.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of s.allKeys) {
			if (d && t.issues.length !== f) {
				if (Aa(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => Fc(n, t, e, r, a, o))) : Fc(s, t, e, r, a, o);
		}
		return o ? Rc(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), Bc = /*@__PURE__*/ K("$ZodObjectJIT", (e, t) => {
	zc.init(e, t);
	let n = e._zod.parse, r = qi(() => Lc(t)), i = oo.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Ps(["payload", "ctx"], {
			shape: t,
			inst: e,
			memo: i,
			syms: a
		}), s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write("const input = payload.value;");
		let l = Object.create(null), u = 0;
		for (let e of n.allKeys) l[e] = `key_${u++}`;
		o.write(i ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
		for (let e of n.allKeys) {
			if (e === "__proto__") continue;
			let n = l[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : sa(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === "optional";
			if (o.write(`const ${n} = ${s(r)};`), f && p) {
				let e = d === "optional" ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
			} else f ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `), d === "defaulted" ? o.write(`newResult[${r}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
		}
		return o.write("payload.value = newResult;"), o.write("return payload;"), o.compile();
	}, o, s = ua, c = !oo.jitless, l = c && da.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? Rc([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: p,
			inst: e
		}), i);
	};
});
function Vc(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !Aa(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => Ia(e, r, so())))
	}), t);
}
var Hc = /*@__PURE__*/ K("$ZodUnion", (e, t) => {
	Is.init(e, t), G(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), G(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), G(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), G(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => Yi(e.source)).join("|")})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => Vc(t, r, e, i)) : Vc(o, r, e, i);
	};
});
function Uc(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
var Wc = /*@__PURE__*/ K("$ZodDiscriminatedUnion", (e, t) => {
	t.inclusive = !1, Hc.init(e, t);
	let n = e._zod.parse;
	G(e, "propValues", (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || $i(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = ea(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = qi(() => Uc(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!ua(o)) return i.issues.push({
			code: "invalid_type",
			expected: "object",
			input: o,
			inst: e
		}), i;
		let s = o?.[t.discriminator], c = r.value.get(s);
		return c && (s !== void 0 || a.direction !== "backward") ? c._zod.run(i, a) : t.unionFallback || a.direction === "backward" ? n(i, a) : (i.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: t.discriminator,
			options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), i);
	};
}), Gc = /*@__PURE__*/ K("$ZodIntersection", (e, t) => {
	Is.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => qc(e, t, n)) : qc(e, i, a);
	};
});
function Kc(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (fa(e) && fa(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = Kc(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = Kc(i, a);
			if (!o.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...o.mergeErrorPath]
			};
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function qc(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i, a = /* @__PURE__ */ new Map(), o = (e, t) => {
		let n;
		if (e.code === "unrecognized_keys" && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === "invalid_key" && e.origin === "record" && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) o(n, "l") || e.issues.push(n);
	for (let t of n.issues) o(t, "r") || e.issues.push(t);
	let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (s.length) {
		let t = i ? s.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let c = Kc(t.value, n.value);
	if (!c.valid) {
		if (Aa(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
var Jc = /*@__PURE__*/ K("$ZodRecord", (e, t) => {
	Is.init(e, t);
	let n = oo.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!fa(a)) return r.issues.push({
			expected: "record",
			code: "invalid_type",
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = /* @__PURE__ */ new Set();
			for (let n of s) if (typeof n == "string" || typeof n == "number" || typeof n == "symbol") {
				if (c.add(typeof n == "number" ? n.toString() : n), n === "__proto__") continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (s.issues.length) {
					r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: s.issues.map((e) => Ia(e, i, so())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === "__proto__") continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...Ma(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...Ma(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === "loose") {
					if (e === "__proto__") continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === "__proto__" || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof n == "string" && fs.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === "loose" ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: l.issues.map((e) => Ia(e, i, so())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === "__proto__") continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...Ma(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...Ma(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: "unrecognized_keys",
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), Yc = /*@__PURE__*/ K("$ZodEnum", (e, t) => {
	Is.init(e, t);
	let n = Ui(t.entries), r = new Set(n);
	e._zod.values = r, G(e, "pattern", (e) => {
		let t = Ui(e.def.entries).filter((e) => ma.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => ha(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), Xc = /*@__PURE__*/ K("$ZodLiteral", (e, t) => {
	Is.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, G(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? ha(e) : e ? ha(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), Zc = /*@__PURE__*/ K("$ZodTransform", (e, t) => {
	Is.init(e, t), e._zod.optin = "optional", oo.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new ao(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new io();
		return n.value = i, n;
	};
});
function Qc(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
var $c = /*@__PURE__*/ K("$ZodOptional", (e, t) => {
	Is.init(e, t), G(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", G(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), G(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${Yi(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => Qc(e, t)) : Qc(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), el = /*@__PURE__*/ K("$ZodExactOptional", (e, t) => {
	$c.init(e, t), G(e, "values", (e) => e.def.innerType._zod.values), G(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), tl = /*@__PURE__*/ K("$ZodNullable", (e, t) => {
	Is.init(e, t), G(e, "optin", (e) => e.def.innerType._zod.optin), G(e, "optout", (e) => e.def.innerType._zod.optout), G(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${Yi(t.source)}|null)$`) : void 0;
	}), G(e, "values", (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), nl = /*@__PURE__*/ K("$ZodDefault", (e, t) => {
	Is.init(e, t), e._zod.optin = "defaulted", G(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => rl(e, t)) : rl(r, t);
	};
});
function rl(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
var il = /*@__PURE__*/ K("$ZodPrefault", (e, t) => {
	Is.init(e, t), e._zod.optin = "defaulted", G(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), al = /*@__PURE__*/ K("$ZodNonOptional", (e, t) => {
	Is.init(e, t), G(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => ol(t, e)) : ol(i, e);
	};
});
function ol(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function sl(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => Ia(e, r, so())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
var cl = /*@__PURE__*/ K("$ZodCatch", (e, t) => {
	Is.init(e, t), G(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), G(e, "optout", (e) => e.def.innerType._zod.optout), G(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => sl(e, r, t, n)) : sl(e, r, t, n);
	};
}), ll = /*@__PURE__*/ K("$ZodPipe", (e, t) => {
	Is.init(e, t), G(e, "values", (e) => e.def.in._zod.values), G(e, "optin", (e) => e.def.in._zod.optin), G(e, "optout", (e) => e.def.out._zod.optout), G(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => ul(e, t.in, n)) : ul(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => ul(e, t.out, n)) : ul(r, t.out, n);
	};
});
function ul(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
var dl = /*@__PURE__*/ K("$ZodPreprocess", (e, t) => {
	ll.init(e, t);
}), fl = /*@__PURE__*/ K("$ZodReadonly", (e, t) => {
	Is.init(e, t), G(e, "propValues", (e) => e.def.innerType._zod.propValues), G(e, "values", (e) => e.def.innerType._zod.values), G(e, "optin", (e) => e.def.innerType?._zod?.optin), G(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(pl) : pl(r);
	};
});
function pl(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
var ml = /*@__PURE__*/ K("$ZodLazy", (e, t) => {
	Is.init(e, t), Qi(e._zod, "innerType", () => {
		let e = t;
		return e._cachedInner ||= t.getter(), e._cachedInner;
	}), G(e, "pattern", (e) => e.innerType?._zod?.pattern), G(e, "propValues", (e) => e.innerType?._zod?.propValues), G(e, "optin", (e) => e.innerType?._zod?.optin ?? void 0), G(e, "optout", (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
}), hl = /*@__PURE__*/ K("$ZodCustom", (e, t) => {
	gs.init(e, t), Is.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => gl(t, n, r, e));
		gl(i, n, r, e);
	};
});
function gl(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Va(e));
	}
}
// node_modules/zod/v4/core/memoizer.js
var _l = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}, vl = "~memo", yl = [];
function bl(e) {
	return typeof e == "object" && !!e;
}
function xl(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
var Sl = /*@__PURE__*/ new WeakMap(), Cl = 0, wl = 1, Tl = 2;
function El(e, t, n) {
	let r = Sl.get(e);
	if (r !== void 0) return r ? Tl : Cl;
	if (t.has(e)) return Tl;
	t.add(e);
	let i = Cl, a = (e) => {
		if (i !== Tl && e?._zod) {
			let r = El(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = Cl;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? wl : o.value?._zod ? El(o.value, t, n) : Cl;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case "object": {
			let e = ea(c);
			s(e ? o(e, !0) : wl), a(c.catchall);
			break;
		}
		case "array":
			a(c.element);
			break;
		case "tuple":
			for (let e of c.items) a(e);
			a(c.rest);
			break;
		case "record":
		case "map":
			a(c.keyType), a(c.valueType);
			break;
		case "set":
			a(c.valueType);
			break;
		case "union":
			for (let e of c.options) a(e);
			break;
		case "intersection":
			a(c.left), a(c.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			a(c.innerType);
			break;
		case "pipe":
			a(c.in), a(c.out);
			break;
		case "function":
			a(c.input), a(c.output);
			break;
		case "lazy": {
			let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
			s(r ? El(r, t, !1) : wl);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (let e in c) {
			let t = Object.getOwnPropertyDescriptor(c, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == "object") {
				if (n._zod) a(n);
				else if (Array.isArray(n)) for (let e of n) a(e);
			}
		}
	}
	return t.delete(e), Dl(e, i);
}
function Dl(e, t) {
	return t !== wl && Sl.set(e, t === Tl), t;
}
function Ol(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
var kl, Al = [], jl = {
	alloc(e, t, n) {
		let r = kl;
		if (!r) return n;
		kl = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), Al.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== "backward" && Nl(n, e.value)) throw new _l();
				return t(e, n);
			};
			e._zod.parse = n, e._zod.run === t && (e._zod.run = n);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, o = (s, c) => {
				if (n === void 0) {
					let i = El(e, /* @__PURE__ */ new Set(), !1);
					if (i === Cl) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === Tl || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!bl(l)) return t(s, c);
				let u = c[vl];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[vl] = u);
				let d;
				i === c ? d = a : (d = Ol(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...xl(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				kl = d;
				let p = Al.length, m = t(s, c);
				kl = void 0;
				let h = Al.length > p ? Al.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (h && (h.issues = e.issues.length ? xl(e.issues) : yl), e)) : (h && (h.issues = m.issues.length ? xl(m.issues) : yl), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function Ml() {
	return jl;
}
function Nl(e, t) {
	let n = e[vl]?.backEdges;
	return n !== void 0 && bl(t) && n.has(t);
}
// node_modules/zod/v4/locales/en.js
var Pl = () => {
	let e = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function t(t) {
		return e[t] ?? null;
	}
	let n = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	}, r = { nan: "NaN" };
	function i(e, t) {
		return e === "number" && typeof t == "number" && !Number.isFinite(t) ? String(t) : r[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case "invalid_type": return `Invalid input: expected ${i(e.expected)}, received ${i(Ba(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${_a(e.values[0])}` : `Invalid option: expected one of ${Wi(e.values, "|")}`;
			case "too_big": {
				let n = e.exact ? "exactly " : e.inclusive ? "<=" : "<", r = t(e.origin);
				return r ? `Too big: expected ${e.origin ?? "value"} to have ${n}${e.maximum.toString()} ${r.unit ?? "elements"}` : `Too big: expected ${e.origin ?? "value"} to be ${n}${e.maximum.toString()}`;
			}
			case "too_small": {
				let n = e.exact ? "exactly " : e.inclusive ? ">=" : ">", r = t(e.origin);
				return r ? `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}` : `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
			}
			case "invalid_format": {
				let t = e;
				return t.format === "starts_with" ? `Invalid string: must start with "${t.prefix}"` : t.format === "ends_with" ? `Invalid string: must end with "${t.suffix}"` : t.format === "includes" ? `Invalid string: must include "${t.includes}"` : t.format === "regex" ? `Invalid string: must match pattern ${t.pattern}` : `Invalid ${n[t.format] ?? e.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${e.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${Wi(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function Fl() {
	return { localeError: Pl() };
}
// node_modules/zod/v4/core/registries.js
var Il, Ll = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == "object" && "id" in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == "object" && "id" in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};
function Rl() {
	return new Ll();
}
(Il = globalThis).__zod_globalRegistry ?? (Il.__zod_globalRegistry = Rl());
var zl = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function Bl(e) {
	return e.checks &&= [...e.checks], e;
}
// @__NO_SIDE_EFFECTS__
function Vl(e, t) {
	return new e(Bl({
		type: "string",
		...W(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function Hl(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ul(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Wl(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Gl(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Kl(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ql(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Jl(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Yl(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Xl(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Zl(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ql(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function $l(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function eu(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function tu(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function nu(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ru(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function iu(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function au(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ou(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function su(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function cu(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function lu(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function uu(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function du(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function fu(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function pu(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function mu(e, t) {
	return new e(Bl({
		type: "number",
		checks: [],
		...W(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function hu(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function gu(e, t) {
	return new e({
		type: "boolean",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function _u(e) {
	return new e({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function vu(e, t) {
	return new e({
		type: "never",
		...W(t)
	});
}
// @__NO_SIDE_EFFECTS__
function yu(e, t) {
	return new ys({
		check: "less_than",
		...W(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function bu(e, t) {
	return new ys({
		check: "less_than",
		...W(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function xu(e, t) {
	return new bs({
		check: "greater_than",
		...W(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function Su(e, t) {
	return new bs({
		check: "greater_than",
		...W(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function Cu(e, t) {
	return new xs({
		check: "multiple_of",
		...W(t),
		value: e
	});
}
// @__NO_SIDE_EFFECTS__
function wu(e, t) {
	return new Cs({
		check: "max_length",
		...W(t),
		maximum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Tu(e, t) {
	return new ws({
		check: "min_length",
		...W(t),
		minimum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Eu(e, t) {
	return new Ts({
		check: "length_equals",
		...W(t),
		length: e
	});
}
// @__NO_SIDE_EFFECTS__
function Du(e, t) {
	return new Ds({
		check: "string_format",
		format: "regex",
		...W(t),
		pattern: e
	});
}
// @__NO_SIDE_EFFECTS__
function Ou(e) {
	return new Os({
		check: "string_format",
		format: "lowercase",
		...W(e)
	});
}
// @__NO_SIDE_EFFECTS__
function ku(e) {
	return new ks({
		check: "string_format",
		format: "uppercase",
		...W(e)
	});
}
// @__NO_SIDE_EFFECTS__
function Au(e, t) {
	return new As({
		check: "string_format",
		format: "includes",
		...W(t),
		includes: e
	});
}
// @__NO_SIDE_EFFECTS__
function ju(e, t) {
	return new js({
		check: "string_format",
		format: "starts_with",
		...W(t),
		prefix: e
	});
}
// @__NO_SIDE_EFFECTS__
function Mu(e, t) {
	return new Ms({
		check: "string_format",
		format: "ends_with",
		...W(t),
		suffix: e
	});
}
// @__NO_SIDE_EFFECTS__
function Nu(e) {
	return new Ns({
		check: "overwrite",
		tx: e
	});
}
// @__NO_SIDE_EFFECTS__
function Pu(e) {
	return /* @__PURE__ */ Nu((t) => t.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function Fu() {
	return /* @__PURE__ */ Nu((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function Iu() {
	return /* @__PURE__ */ Nu((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function Lu() {
	return /* @__PURE__ */ Nu((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function Ru() {
	return /* @__PURE__ */ Nu((e) => ca(e));
}
// @__NO_SIDE_EFFECTS__
function zu(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...W(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Bu(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...W(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Vu(e, t) {
	let n = /* @__PURE__ */ Hu((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(Va(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(Va(r));
		}
	}, e(t.value, t)), t);
	return n;
}
// @__NO_SIDE_EFFECTS__
function Hu(e, t) {
	let n = new gs({
		check: "custom",
		...W(t)
	});
	return n._zod.check = e, n;
}
// node_modules/zod/v4/core/to-json-schema.js
function Uu(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && $i(e, t, n[t]);
	return e;
}
function Wu(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? zl,
		target: t,
		unrepresentable: e?.unrepresentable ?? "throw",
		override: e?.override ?? (() => {}),
		io: e?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? "ref",
		reused: e?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function Gu(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function Ku(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, Ku(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && Uu(o.schema, c), t.io === "input" && nd(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function qu(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function Ju(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = /* @__PURE__ */ new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let i = (t) => {
		let r = e.target === "draft-2020-12" ? "$defs" : "definitions";
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i("__shared")}#/${r}/${qu(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + qu(a)
		};
	}, a = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = i(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let a = t.schema;
		for (let e in a) delete a[e];
		a.$ref = n;
	};
	if (e.cycles === "throw") for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) a(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === "ref") && a(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function Yu(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		Yu(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== "type") return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != "string") return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
var Xu = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), Zu = ["oneOf", "anyOf"];
function Qu(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function $u(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!Xu.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? Qu(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			$i(n, r, e.length === 1 ? e[0] : $u(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: "object",
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = Qu(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function ed(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of Xu) if (t in e) return;
	let n = t.filter((e) => Zu.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = $u(t);
	else {
		let e = n[0], i = Zu.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => $u([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, Uu(e, r));
}
function td(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : Uu(i, s), Uu(i, a), t._zod.parent === o) for (let e in i) e !== "$ref" && e !== "allOf" && (e in a || delete i[e]);
			if (s.$ref && n.def) for (let e in i) e !== "$ref" && e !== "allOf" && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
		}
		let s = t._zod.parent;
		if (s && s !== o) {
			r(s);
			let t = e.seen.get(s);
			if (t?.schema.$ref && (i.$ref = t.schema.$ref, t.def)) for (let e in i) e !== "$ref" && e !== "allOf" && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: i,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) r(t[0]);
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) Yu(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) ed(e);
		}
	}
	let i = {};
	if (e.target === "draft-2020-12" ? i.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? i.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? i.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	Uu(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, $i(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === "draft-2020-12" ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: id(t, "input", e.processors),
					output: id(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function nd(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return nd(r.element, n);
	if (r.type === "set") return nd(r.valueType, n);
	if (r.type === "lazy") return nd(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return nd(r.innerType, n);
	if (r.type === "intersection") return nd(r.left, n) || nd(r.right, n);
	if (r.type === "record" || r.type === "map") return nd(r.keyType, n) || nd(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : nd(r.in, n) || nd(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (nd(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (nd(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (nd(e, n)) return !0;
		return !!(r.rest && nd(r.rest, n));
	}
	return !1;
}
var rd = (e, t = {}) => (n) => {
	let r = Wu({
		...n,
		processors: t
	});
	return Ku(e, r), Ju(r, e), td(r, e);
}, id = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = Wu({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return Ku(e, o), Ju(o, e), td(o, e);
}, ad = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, od = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, sd = (e, t) => {
	ad(e, "minimum", t), od(e, "maximum", t);
}, cd = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, ld = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, ud = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, dd = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, fd = (e, t) => ad(e, "minimum", t.minimum), pd = (e, t) => od(e, "maximum", t.maximum), md = (e) => (t, n) => {
	dd(t, n.format);
	let [r, i] = e[n.format];
	ad(t, "minimum", r), od(t, "maximum", i);
}, hd = {
	greater_than: (e, t) => ad(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => od(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => cd(e, t.value),
	number_format: md(ya),
	bigint_format: md(ba),
	min_length: fd,
	max_length: pd,
	length_equals: (e, t) => sd(e, t.length),
	min_size: fd,
	max_size: pd,
	size_equals: (e, t) => sd(e, t.size),
	string_format: (e, t) => {
		dd(e, t.format), t.pattern && ld(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => ud(e, t.mime)
};
function gd(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) hd[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && ad(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && ad(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && od(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && od(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && cd(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && ud(t, i.mime);
	for (let e of i.patterns ?? []) ld(t, e);
	return t;
}
var _d = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, vd = /* @__PURE__ */ new Map([[vc, es], [bc, ts]]), yd = (e) => vd.get(e) ?? e, bd = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = gd(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = _d[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(yd);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, xd = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = gd(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : Gu(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, Sd = (e, t, n, r) => {
	n.type = "boolean";
}, Cd = (e, t, n, r) => {
	n.not = {};
}, wd = (e, t, n, r) => {
	let i = e._zod.def, a = Ui(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, Td = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (Gu(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (Gu(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, Ed = (e, t, n, r) => {
	Gu(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, Dd = (e, t, n, r) => {
	Gu(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, Od = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = gd(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = Ku(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function kd(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? kd(t.out) : t.type === "catch" ? kd(t.innerType) : e._zod.optin;
}
var Ad = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && Gu(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) $i(i.properties, e, Ku(o[e], t, {
		...r,
		path: [
			...r.path,
			"properties",
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === "input" ? kd(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = Ku(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, jd = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => Ku(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, Md = (e, t, n, r) => {
	let i = e._zod.def, a = Ku(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = Ku(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), s = (e) => "allOf" in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
};
function Nd(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = Nd(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => Nd(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? fs : ds).source)), p;
}
var Pd = /* @__PURE__ */ new WeakMap();
function Fd(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of Pd.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = Nd(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
var Id = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = gd(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = Ku(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) $i(i.patternProperties, yd(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = Ku(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = Pd.get(t);
			n || (n = [], Pd.set(t, n), t.deferred.push(() => Fd(t))), n.push(e);
		}
		i.additionalProperties = Ku(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && kd(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, Ld = (e, t, n, r) => {
	let i = e._zod.def, a = Ku(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, Rd = (e, t, n, r) => {
	let i = e._zod.def;
	Ku(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, zd = Symbol();
function Bd(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (Gu(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), zd) : JSON.parse(o);
}
var Vd = (e, t, n, r) => {
	let i = e._zod.def;
	Ku(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = Bd(i.defaultValue, e, t, n, r);
	o !== zd && (n.default = o);
}, Hd = (e, t, n, r) => {
	let i = e._zod.def;
	Ku(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = Bd(i.defaultValue, e, t, n, r);
	o !== zd && (n._prefault = o);
}, Ud = (e, t, n, r) => {
	let i = e._zod.def;
	Ku(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		Gu(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, Wd = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	Ku(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, Gd = (e, t, n, r) => {
	let i = e._zod.def;
	Ku(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, Kd = (e, t, n, r) => {
	let i = e._zod.def;
	Ku(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, qd = (e, t, n, r) => {
	let i = e._zod.innerType;
	Ku(i, t, r);
	let a = t.seen.get(e);
	a.ref = i;
}, Jd = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function Yd(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
var Xd = /*@__PURE__*/ K("ZodError", (e, t) => {
	mo.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	Jd.has(n) || (Jd.add(n), Yd(n, "format", (e) => (t) => _o(e, t)), Yd(n, "flatten", (e) => (t) => go(e, t)), Yd(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, Gi, 2);
	}), Yd(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, Gi, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), Zd = /* @__PURE__ */ yo(Xd), Qd = /* @__PURE__ */ bo(Xd), $d = /* @__PURE__ */ xo(Xd), ef = /* @__PURE__ */ Co(Xd), tf = /* @__PURE__ */ ko(Xd), nf = /* @__PURE__ */ Ao(Xd), rf = /* @__PURE__ */ jo(Xd), af = /* @__PURE__ */ Mo(Xd), of = /* @__PURE__ */ No(Xd), sf = /* @__PURE__ */ Po(Xd), cf = /* @__PURE__ */ Fo(Xd), lf = /* @__PURE__ */ Io(Xd);
// node_modules/zod/v4/classic/schemas.js
function uf() {
	oo.localeError || so(Fl());
}
function df() {
	oo.memoizer || so({ memoizer: Ml() });
}
var ff = /*@__PURE__*/ K("ZodType", (e, t) => (uf(), Is.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(oa(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return ga(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(Rp(e, t));
	},
	superRefine(e, t) {
		return this.check(zp(e, t));
	},
	overwrite(e) {
		return this.check(/* @__PURE__ */ Nu(e));
	},
	optional() {
		return _p(this);
	},
	exactOptional() {
		return yp(this);
	},
	nullable() {
		return xp(this);
	},
	nullish() {
		return _p(xp(this));
	},
	nonoptional(e) {
		return Dp(this, e);
	},
	array() {
		return Zf(this);
	},
	or(e) {
		return np([this, e]);
	},
	and(e) {
		return op(this, e);
	},
	transform(e) {
		return jp(this, hp(e));
	},
	default(e) {
		return Cp(this, e);
	},
	prefault(e) {
		return Tp(this, e);
	},
	catch(e) {
		return kp(this, e);
	},
	pipe(e) {
		return jp(this, e);
	},
	readonly() {
		return Pp(this);
	},
	describe(e) {
		let t = this.clone();
		return zl.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return zl.get(this);
		let t = this.clone();
		return zl.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return Wa(this, "~standard", {
			...zs(this),
			jsonSchema: {
				input: id(this, "input"),
				output: id(this, "output")
			}
		});
	},
	set "~standard"(e) {
		Ua(this, "~standard", e);
	},
	parse: function e(t, n) {
		return Zd(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await Qd(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return $d(this, e, t);
	},
	async safeParseAsync(e, t) {
		return ef(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		Ua(this, "spa", e);
	},
	validate(e, t) {
		return Eo(this, e, t);
	},
	validateAsync(e, t) {
		return Oo(this, e, t);
	},
	encode: function e(t, n) {
		return tf(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return nf(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await rf(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await af(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return of(this, e, t);
	},
	safeDecode(e, t) {
		return sf(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return cf(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return lf(this, e, t);
	},
	toJSONSchema(e) {
		return rd(this, {})(e);
	},
	get description() {
		return zl.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), pf = /*@__PURE__*/ K("_ZodString", (e, t) => {
	Bs.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => bd(e, t, n, r);
}, /*@__PURE__*/ Ga({
	format: (e) => gd(e).format ?? null,
	minLength: (e) => gd(e).minimum ?? null,
	maxLength: (e) => gd(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(/* @__PURE__ */ Du(...e));
	},
	includes(...e) {
		return this.check(/* @__PURE__ */ Au(...e));
	},
	startsWith(...e) {
		return this.check(/* @__PURE__ */ ju(...e));
	},
	endsWith(...e) {
		return this.check(/* @__PURE__ */ Mu(...e));
	},
	min(...e) {
		return this.check(/* @__PURE__ */ Tu(...e));
	},
	max(...e) {
		return this.check(/* @__PURE__ */ wu(...e));
	},
	length(...e) {
		return this.check(/* @__PURE__ */ Eu(...e));
	},
	nonempty(...e) {
		return this.check(/* @__PURE__ */ Tu(1, ...e));
	},
	lowercase(e) {
		return this.check(/* @__PURE__ */ Ou(e));
	},
	uppercase(e) {
		return this.check(/* @__PURE__ */ ku(e));
	},
	trim() {
		return this.check(/* @__PURE__ */ Fu());
	},
	normalize(...e) {
		return this.check(/* @__PURE__ */ Pu(...e));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ Iu());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ Lu());
	},
	slugify() {
		return this.check(/* @__PURE__ */ Ru());
	}
})), mf = /*@__PURE__*/ K("ZodString", (e, t) => {
	Bs.init(e, t), pf.init(e, t);
}, {
	email(e) {
		return this.check(/* @__PURE__ */ Hl(bf, e));
	},
	url(e) {
		return this.check(/* @__PURE__ */ Jl(wf, e));
	},
	jwt(e) {
		return this.check(/* @__PURE__ */ lu(zf, e));
	},
	emoji(e) {
		return this.check(/* @__PURE__ */ Yl(Tf, e));
	},
	guid(e) {
		return this.check(/* @__PURE__ */ Ul(Sf, e));
	},
	uuid(e) {
		return this.check(/* @__PURE__ */ Wl(Cf, e));
	},
	uuidv4(e) {
		return this.check(/* @__PURE__ */ Gl(Cf, e));
	},
	uuidv6(e) {
		return this.check(/* @__PURE__ */ Kl(Cf, e));
	},
	uuidv7(e) {
		return this.check(/* @__PURE__ */ ql(Cf, e));
	},
	nanoid(e) {
		return this.check(/* @__PURE__ */ Xl(Ef, e));
	},
	cuid(e) {
		return this.check(/* @__PURE__ */ Zl(Df, e));
	},
	cuid2(e) {
		return this.check(/* @__PURE__ */ Ql(Of, e));
	},
	ulid(e) {
		return this.check(/* @__PURE__ */ $l(kf, e));
	},
	base64(e) {
		return this.check(/* @__PURE__ */ ou(If, e));
	},
	base64url(e) {
		return this.check(/* @__PURE__ */ su(Lf, e));
	},
	xid(e) {
		return this.check(/* @__PURE__ */ eu(Af, e));
	},
	ksuid(e) {
		return this.check(/* @__PURE__ */ tu(jf, e));
	},
	ipv4(e) {
		return this.check(/* @__PURE__ */ nu(Mf, e));
	},
	ipv6(e) {
		return this.check(/* @__PURE__ */ ru(Nf, e));
	},
	cidrv4(e) {
		return this.check(/* @__PURE__ */ iu(Pf, e));
	},
	cidrv6(e) {
		return this.check(/* @__PURE__ */ au(Ff, e));
	},
	e164(e) {
		return this.check(/* @__PURE__ */ cu(Rf, e));
	},
	datetime(e) {
		return this.check(/* @__PURE__ */ uu(gf, e));
	},
	date(e) {
		return this.check(/* @__PURE__ */ du(_f, e));
	},
	time(e) {
		return this.check(/* @__PURE__ */ fu(vf, e));
	},
	duration(e) {
		return this.check(/* @__PURE__ */ pu(yf, e));
	}
});
function q(e) {
	return /* @__PURE__ */ Vl(mf, e);
}
var hf = /*@__PURE__*/ K("ZodStringFormat", (e, t) => {
	Vs.init(e, t), pf.init(e, t);
}), gf = /*@__PURE__*/ K("ZodISODateTime", (e, t) => {
	oc.init(e, t), hf.init(e, t);
}), _f = /*@__PURE__*/ K("ZodISODate", (e, t) => {
	sc.init(e, t), hf.init(e, t);
}), vf = /*@__PURE__*/ K("ZodISOTime", (e, t) => {
	cc.init(e, t), hf.init(e, t);
}), yf = /*@__PURE__*/ K("ZodISODuration", (e, t) => {
	lc.init(e, t), hf.init(e, t);
}), bf = /*@__PURE__*/ K("ZodEmail", (e, t) => {
	Ws.init(e, t), hf.init(e, t);
});
function xf(e) {
	return /* @__PURE__ */ Hl(bf, e);
}
var Sf = /*@__PURE__*/ K("ZodGUID", (e, t) => {
	Hs.init(e, t), hf.init(e, t);
}), Cf = /*@__PURE__*/ K("ZodUUID", (e, t) => {
	Us.init(e, t), hf.init(e, t);
}), wf = /*@__PURE__*/ K("ZodURL", (e, t) => {
	Qs.init(e, t), hf.init(e, t);
}), Tf = /*@__PURE__*/ K("ZodEmoji", (e, t) => {
	$s.init(e, t), hf.init(e, t);
}), Ef = /*@__PURE__*/ K("ZodNanoID", (e, t) => {
	ec.init(e, t), hf.init(e, t);
}), Df = /*@__PURE__*/ K("ZodCUID", (e, t) => {
	tc.init(e, t), hf.init(e, t);
}), Of = /*@__PURE__*/ K("ZodCUID2", (e, t) => {
	nc.init(e, t), hf.init(e, t);
}), kf = /*@__PURE__*/ K("ZodULID", (e, t) => {
	rc.init(e, t), hf.init(e, t);
}), Af = /*@__PURE__*/ K("ZodXID", (e, t) => {
	ic.init(e, t), hf.init(e, t);
}), jf = /*@__PURE__*/ K("ZodKSUID", (e, t) => {
	ac.init(e, t), hf.init(e, t);
}), Mf = /*@__PURE__*/ K("ZodIPv4", (e, t) => {
	uc.init(e, t), hf.init(e, t);
}), Nf = /*@__PURE__*/ K("ZodIPv6", (e, t) => {
	pc.init(e, t), hf.init(e, t);
}), Pf = /*@__PURE__*/ K("ZodCIDRv4", (e, t) => {
	mc.init(e, t), hf.init(e, t);
}), Ff = /*@__PURE__*/ K("ZodCIDRv6", (e, t) => {
	gc.init(e, t), hf.init(e, t);
}), If = /*@__PURE__*/ K("ZodBase64", (e, t) => {
	yc.init(e, t), hf.init(e, t);
}), Lf = /*@__PURE__*/ K("ZodBase64URL", (e, t) => {
	Sc.init(e, t), hf.init(e, t);
}), Rf = /*@__PURE__*/ K("ZodE164", (e, t) => {
	Cc.init(e, t), hf.init(e, t);
}), zf = /*@__PURE__*/ K("ZodJWT", (e, t) => {
	Tc.init(e, t), hf.init(e, t);
}), Bf = /*@__PURE__*/ K("ZodNumber", (e, t) => {
	Ec.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => xd(e, t, n, r), e.isFinite = !0;
}, /*@__PURE__*/ Ga({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = gd(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = gd(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = gd(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => gd(e).format ?? null
}, {
	gt(e, t) {
		return this.check(/* @__PURE__ */ xu(e, t));
	},
	gte(e, t) {
		return this.check(/* @__PURE__ */ Su(e, t));
	},
	min(e, t) {
		return this.check(/* @__PURE__ */ Su(e, t));
	},
	lt(e, t) {
		return this.check(/* @__PURE__ */ yu(e, t));
	},
	lte(e, t) {
		return this.check(/* @__PURE__ */ bu(e, t));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ bu(e, t));
	},
	int(e) {
		return this.check(Uf(e));
	},
	safe(e) {
		return this.check(Uf(e));
	},
	positive(e) {
		return this.check(/* @__PURE__ */ xu(0, e));
	},
	nonnegative(e) {
		return this.check(/* @__PURE__ */ Su(0, e));
	},
	negative(e) {
		return this.check(/* @__PURE__ */ yu(0, e));
	},
	nonpositive(e) {
		return this.check(/* @__PURE__ */ bu(0, e));
	},
	multipleOf(e, t) {
		return this.check(/* @__PURE__ */ Cu(e, t));
	},
	step(e, t) {
		return this.check(/* @__PURE__ */ Cu(e, t));
	},
	finite() {
		return this;
	}
}));
function Vf(e) {
	return /* @__PURE__ */ mu(Bf, e);
}
var Hf = /*@__PURE__*/ K("ZodNumberFormat", (e, t) => {
	Dc.init(e, t), Bf.init(e, t);
});
function Uf(e) {
	return /* @__PURE__ */ hu(Hf, e);
}
var Wf = /*@__PURE__*/ K("ZodBoolean", (e, t) => {
	Oc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Sd(e, t, n, r);
});
function Gf(e) {
	return /* @__PURE__ */ gu(Wf, e);
}
var Kf = /*@__PURE__*/ K("ZodUnknown", (e, t) => {
	kc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function qf() {
	return /* @__PURE__ */ _u(Kf);
}
var Jf = /*@__PURE__*/ K("ZodNever", (e, t) => {
	Ac.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Cd(e, t, n, r);
});
function Yf(e) {
	return /* @__PURE__ */ vu(Jf, e);
}
var Xf = /*@__PURE__*/ K("ZodArray", (e, t) => {
	df(), Pc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Od(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(/* @__PURE__ */ Tu(e, t));
	},
	nonempty(e) {
		return this.check(/* @__PURE__ */ Tu(1, e));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ wu(e, t));
	},
	length(e, t) {
		return this.check(/* @__PURE__ */ Eu(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function Zf(e, t) {
	return /* @__PURE__ */ zu(Xf, e, t);
}
var Qf = /*@__PURE__*/ K("ZodObject", (e, t) => {
	df(), Bc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ad(e, t, n, r), Za(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return dp(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(oa(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(oa(this._zod.def, { catchall: qf() }));
	},
	loose() {
		return this.clone(oa(this._zod.def, { catchall: qf() }));
	},
	strict() {
		return this.clone(oa(this._zod.def, { catchall: Yf() }));
	},
	strip() {
		return this.clone(oa(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return wa(this, e);
	},
	safeExtend(e) {
		return Ea(this, e);
	},
	merge(e) {
		return Da(this, e);
	},
	pick(e) {
		return xa(this, e);
	},
	omit(e) {
		return Ca(this, e);
	},
	partial(...e) {
		return Oa(gp, this, e[0]);
	},
	exactPartial(...e) {
		return Oa(vp, this, e[0], "exactPartial");
	},
	required(...e) {
		return ka(Ep, this, e[0]);
	}
});
function $f(e, t) {
	return new Qf({
		type: "object",
		shape: e ?? {},
		...W(t)
	});
}
function J(e, t) {
	return new Qf({
		type: "object",
		shape: e,
		catchall: Yf(),
		...W(t)
	});
}
function ep(e, t) {
	return new Qf({
		type: "object",
		shape: e,
		catchall: qf(),
		...W(t)
	});
}
var tp = /*@__PURE__*/ K("ZodUnion", (e, t) => {
	Hc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => jd(e, t, n, r), e.options = t.options;
});
function np(e, t) {
	return new tp({
		type: "union",
		options: e,
		...W(t)
	});
}
var rp = /*@__PURE__*/ K("ZodDiscriminatedUnion", (e, t) => {
	tp.init(e, t), Wc.init(e, t);
});
function ip(e, t, n) {
	return new rp({
		type: "union",
		options: t,
		discriminator: e,
		...W(n)
	});
}
var ap = /*@__PURE__*/ K("ZodIntersection", (e, t) => {
	Gc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Md(e, t, n, r);
});
function op(e, t) {
	return new ap({
		type: "intersection",
		left: e,
		right: t
	});
}
var sp = /*@__PURE__*/ K("ZodRecord", (e, t) => {
	df(), Jc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Id(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function cp(e, t, n) {
	return !t || !t._zod ? new sp({
		type: "record",
		keyType: q(),
		valueType: e,
		...W(t)
	}) : new sp({
		type: "record",
		keyType: e,
		valueType: t,
		...W(n)
	});
}
function lp(e, t, n) {
	return new sp({
		type: "record",
		keyType: e,
		valueType: t,
		...W(n),
		partial: !0
	});
}
var up = /*@__PURE__*/ K("ZodEnum", (e, t) => {
	Yc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => wd(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new up({
			...t,
			checks: [],
			...W(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new up({
			...t,
			checks: [],
			...W(r),
			entries: i
		});
	};
});
function dp(e, t) {
	return new up({
		type: "enum",
		entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
		...W(t)
	});
}
var fp = /*@__PURE__*/ K("ZodLiteral", (e, t) => {
	Xc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Td(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function pp(e, t) {
	return new fp({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...W(t)
	});
}
var mp = /*@__PURE__*/ K("ZodTransform", (e, t) => {
	df(), Zc.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Dd(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new ao(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(Va(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(Va(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function hp(e) {
	return new mp({
		type: "transform",
		transform: e
	});
}
var gp = /*@__PURE__*/ K("ZodOptional", (e, t) => {
	$c.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Kd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function _p(e) {
	return new gp({
		type: "optional",
		innerType: e
	});
}
var vp = /*@__PURE__*/ K("ZodExactOptional", (e, t) => {
	el.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Kd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function yp(e) {
	return new vp({
		type: "optional",
		innerType: e
	});
}
var bp = /*@__PURE__*/ K("ZodNullable", (e, t) => {
	tl.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ld(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function xp(e) {
	return new bp({
		type: "nullable",
		innerType: e
	});
}
var Sp = /*@__PURE__*/ K("ZodDefault", (e, t) => {
	nl.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Vd(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Cp(e, t) {
	return new Sp({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : pa(t);
		}
	});
}
var wp = /*@__PURE__*/ K("ZodPrefault", (e, t) => {
	il.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Hd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Tp(e, t) {
	return new wp({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : pa(t);
		}
	});
}
var Ep = /*@__PURE__*/ K("ZodNonOptional", (e, t) => {
	al.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Rd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Dp(e, t) {
	return new Ep({
		type: "nonoptional",
		innerType: e,
		...W(t)
	});
}
var Op = /*@__PURE__*/ K("ZodCatch", (e, t) => {
	cl.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ud(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function kp(e, t) {
	return new Op({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : $a(t)
	});
}
var Ap = /*@__PURE__*/ K("ZodPipe", (e, t) => {
	ll.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Wd(e, t, n, r), e.in = t.in, e.out = t.out;
});
function jp(e, t) {
	return new Ap({
		type: "pipe",
		in: e,
		out: t
	});
}
var Mp = /*@__PURE__*/ K("ZodPreprocess", (e, t) => {
	Ap.init(e, t), dl.init(e, t);
}), Np = /*@__PURE__*/ K("ZodReadonly", (e, t) => {
	fl.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Gd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Pp(e) {
	return new Np({
		type: "readonly",
		innerType: e
	});
}
var Fp = /*@__PURE__*/ K("ZodLazy", (e, t) => {
	ml.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => qd(e, t, n, r), e.unwrap = () => e._zod.def.getter();
});
function Ip(e) {
	return new Fp({
		type: "lazy",
		getter: e
	});
}
var Lp = /*@__PURE__*/ K("ZodCustom", (e, t) => {
	hl.init(e, t), ff.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ed(e, t, n, r);
});
function Rp(e, t = {}) {
	return /* @__PURE__ */ Bu(Lp, e, t);
}
function zp(e, t) {
	return /* @__PURE__ */ Vu(e, t);
}
function Bp(e, t) {
	return new Mp({
		type: "pipe",
		in: hp(e),
		out: t
	});
}
// src/gatehouse/core/refusal/initial.ts
function Vp(e) {
	return /[\p{L}\p{N}]/u.exec(e)?.[0].toLocaleUpperCase("en") ?? "·";
}
// src/gatehouse/core/languages/coded.ts
function Hp(e, t) {
	return JSON.stringify(t === void 0 ? [e] : [e, t]);
}
function Up(e) {
	if (!e.startsWith("[\"")) return null;
	try {
		let t = JSON.parse(e);
		return !Array.isArray(t) || typeof t[0] != "string" ? null : {
			id: t[0],
			values: t[1]
		};
	} catch {
		return null;
	}
}
// src/gatehouse/core/languages/problem.ts
function Wp(e, ...[t]) {
	return t === void 0 ? { id: e } : {
		id: e,
		values: t
	};
}
function Y(e, ...[t]) {
	return Hp(e, t);
}
var Gp = dp([
	"en",
	"de",
	"fr",
	"es",
	"pt",
	"it",
	"nl",
	"pl",
	"tr",
	"ar",
	"ja",
	"zh"
]);
function Kp(e) {
	return {
		lang: qp(e),
		dir: e === "ar" ? "rtl" : "ltr"
	};
}
function qp(e) {
	return e === "zh" ? "zh-Hans" : e;
}
function Jp(e) {
	return e === "en" ? "en-GB" : e === "ar" ? "ar-u-nu-latn" : qp(e);
}
// src/gatehouse/core/page/href.ts
var Yp = [
	"https:",
	"http:",
	"mailto:",
	"tel:"
], Xp = /[\s\\\u0000-\u001f\u007f]/u;
function Zp(e) {
	if (e === "" || Xp.test(e)) return !1;
	if (e.startsWith("/")) return !e.startsWith("//");
	let t = URL.parse(e);
	return t === null || !Yp.includes(t.protocol) ? !1 : t.protocol === "mailto:" || t.protocol === "tel:" ? t.pathname !== "" : /^https?:\/\/[^/]/i.test(e) && t.username === "" && t.password === "";
}
var Qp = q().trim().max(500, Y("too-long", { most: 500 })).refine(Zp, Y("href-form")), $p = (e) => lp(Gp, q().trim().min(1).max(e, Y("too-long", { most: e }))).default({}), em = q().regex(/^[a-z0-9]{16,40}$/, "A picture's id has 16 to 40 small letters and digits.").brand(), tm = Zf(ip("kind", [J({
	kind: pp("text"),
	text: q().min(1).max(2e3),
	bold: Gf().optional(),
	italic: Gf().optional()
}), J({
	kind: pp("link"),
	href: Qp,
	text: q().min(1, Y("link-words-empty")).max(200, Y("too-long", { most: 200 }))
})])).max(100), nm = Zf(ip("kind", [J({
	kind: pp("paragraph"),
	content: tm
}), J({
	kind: pp("list"),
	items: Zf(tm).min(1).max(30)
})])).max(40, Y("text-too-long")), rm = /^\s*[-*]\s+/;
function im(e) {
	let t = [];
	for (let n of e.replace(/\r\n?/g, "\n").split(/\n{2,}/)) {
		let e = [], r = [], i = () => {
			e.length > 0 && t.push({
				kind: "paragraph",
				content: om(e.join(" "))
			}), e = [];
		}, a = () => {
			r.length > 0 && t.push({
				kind: "list",
				items: r
			}), r = [];
		};
		for (let t of n.split("\n").filter((e) => e.trim() !== "")) rm.test(t) ? (i(), r.push(om(t.replace(rm, "").trim()))) : (a(), e.push(t.trim()));
		i(), a();
	}
	return t;
}
var am = /\*\*([^*\n]{1,1000})\*\*|\*([^*\n]{1,1000})\*|\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g;
function om(e) {
	let t = [], n = (e) => {
		let n = t.at(-1);
		e !== "" && (n?.kind === "text" && !n.bold && !n.italic ? n.text += e : t.push({
			kind: "text",
			text: e
		}));
	}, r = 0;
	for (let i of e.matchAll(am)) {
		n(e.slice(r, i.index)), r = i.index + i[0].length;
		let [a, o, s, c, l] = i;
		o === void 0 ? s === void 0 ? c !== void 0 && l !== void 0 && Zp(l) ? t.push({
			kind: "link",
			text: c,
			href: l
		}) : n(a) : t.push({
			kind: "text",
			text: s,
			italic: !0
		}) : t.push({
			kind: "text",
			text: o,
			bold: !0
		});
	}
	return n(e.slice(r)), t;
}
function sm(e) {
	return e.map((e) => e.kind === "paragraph" ? cm(e.content) : e.items.map((e) => `- ${cm(e)}`).join("\n")).join("\n\n");
}
function cm(e) {
	return e.map((e) => e.kind === "link" ? `[${e.text}](${e.href})` : e.bold ? `**${e.text}**` : e.italic ? `*${e.text}*` : e.text).join("");
}
// src/gatehouse/core/blocks/field.ts
var lm = (e) => ({
	kind: "line",
	most: e,
	schema: $p(e)
}), um = () => ({
	kind: "rich-text",
	schema: lp(Gp, nm).default({})
}), dm = (e) => ({
	kind: "choice",
	options: e,
	schema: dp(e, Y("not-in-list")).default(() => e[0])
}), fm = (e) => ({
	kind: "flag",
	fallback: e,
	schema: Gf().default(e)
}), pm = () => ({
	kind: "email",
	schema: np([pp(""), xf(Y("email-wrong")).max(254)], Y("email-wrong")).default("")
}), mm = () => ({
	kind: "phone",
	schema: q().trim().max(30, Y("phone-form")).regex(/^(?:\+?[\d\s()/.-]{3,})?$/, Y("phone-form")).default("")
}), hm = J({
	id: q().regex(/^[a-z][a-z0-9-]{0,39}$/, Y("id-letters")),
	label: $p(60).refine((e) => Object.keys(e).length > 0, Y("link-name-empty")),
	href: Qp
}), gm = (e) => ({
	kind: "links",
	most: e,
	schema: Zf(hm).max(e, Y("too-many-links", { most: e })).refine((e) => new Set(e.map(({ id: e }) => e)).size === e.length, Y("blocks-same-id")).default([])
}), _m = () => ({
	kind: "upload",
	schema: em.optional()
});
function vm(e) {
	return Object.fromEntries(Object.entries(e).map(([e, { schema: t }]) => [e, t]));
}
var ym = {
	kind: "brand",
	fields: {
		siteName: lm(80),
		tagline: lm(120),
		mark: dm([
			"monogram",
			"gate",
			"leaf",
			"spark",
			"wave",
			"none"
		])
	},
	compose({ id: e, siteName: t, tagline: n, mark: r }, { input: i, speak: a, editable: o, marks: s, siteName: c }) {
		let l = a(t)?.text ?? c, u = a(n, `${e}.tagline`);
		return {
			id: e,
			kind: "brand",
			siteName: o(l, `${e}.siteName`),
			tagline: u,
			mark: r,
			picture: s,
			monogram: Vp(l),
			href: i.homeHref
		};
	}
}, bm = {
	kind: "columns",
	holdsBlocks: !0,
	fields: { count: dm(["2", "3"]) },
	compose({ id: e, count: t, children: n }, { compose: r }) {
		let i = r(n);
		return i.length === 0 ? null : {
			id: e,
			kind: "columns",
			count: t,
			blocks: i
		};
	}
}, xm = {
	kind: "contact",
	standsAside: !0,
	fields: {
		text: lm(240),
		email: pm(),
		phone: mm()
	},
	compose({ id: e, text: t, email: n, phone: r }, { speak: i, explanation: { labels: a } }) {
		let o = i(t, `${e}.text`), s = [];
		return n && s.push({
			label: n,
			href: `mailto:${encodeURI(n)}`
		}), r && s.push({
			label: Sm(r),
			href: `tel:${r.replace(/[^\d+]/g, "")}`
		}), o === null && s.length === 0 ? null : {
			id: e,
			kind: "contact",
			heading: a.contact,
			text: o,
			links: s
		};
	}
}, Sm = (e) => e.replace(/ /g, "\xA0").replace(/-/g, "‑"), Cm = {
	kind: "divider",
	standsAside: !0,
	fields: {},
	compose: ({ id: e }) => ({
		id: e,
		kind: "divider"
	})
}, [wm, Tm, Em] = [
	"﷣",
	"﷤",
	"﷥"
], Dm = /\uFDE3[^\uFDE4]*\uFDE4/g;
function Om(e) {
	return e.replace(Dm, "").replaceAll(Em, "");
}
// src/gatehouse/core/page/edit-marks.ts
var [km, Am, jm] = [
	"﷠",
	"﷡",
	"﷢"
];
function Mm(e, t) {
	return `${km}${t}${Am}${e.replace(/[\uFDE0-\uFDE2]/g, "")}${jm}`;
}
function Nm(e) {
	return Om(e.replace(/\uFDE0[^\uFDE1]*\uFDE1|\uFDE2/g, ""));
}
var Pm = (e) => `block:${e}`;
function Fm(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(/\uFDE0([^\uFDE1]*)\uFDE1([^\uFDE2]*)\uFDE2/g)) r.index > n && t.push({ text: e.slice(n, r.index) }), t.push({
		text: r[2] ?? "",
		path: r[1] ?? ""
	}), n = r.index + r[0].length;
	return n < e.length && t.push({ text: e.slice(n) }), t;
}
var Im = {
	kind: "explanation",
	fields: {},
	compose: ({ id: e }, { explanation: { explanation: t, note: n } }) => ({
		id: e,
		kind: "explanation",
		paragraphs: [...Lm(t), ...Lm(n)]
	})
};
function Lm(e) {
	return Fm(e).flatMap(({ text: e, path: t }) => e.split(/\n\s*\n/).map((e) => t === void 0 ? e : Mm(e, t)));
}
var Rm = {
	kind: "footer",
	standsAside: !0,
	fields: { text: lm(200) },
	compose({ id: e, text: t }, { input: { refusalId: n }, speak: r, explanation: { labels: i } }) {
		let a = r(t, `${e}.text`);
		return a === null && n === "" ? null : {
			id: e,
			kind: "footer",
			text: a,
			referenceLabel: i.reference,
			reference: n
		};
	}
}, zm = {
	kind: "group",
	holdsBlocks: !0,
	fields: { look: dm(["plain", "boxed"]) },
	compose({ id: e, look: t, children: n }, { compose: r }) {
		let i = r(n);
		return i.length === 0 ? null : {
			id: e,
			kind: "group",
			look: t,
			blocks: i
		};
	}
}, Bm = {
	kind: "heading",
	isFixed: !0,
	fields: { size: dm(["regular", "large"]) },
	compose: ({ id: e, size: t }, { explanation: n }) => ({
		id: e,
		kind: "heading",
		text: n.heading,
		size: t
	})
}, Vm = {
	kind: "next-steps",
	standsAside: !0,
	fields: { style: dm(["bullets", "numbers"]) },
	compose({ id: e, style: t }, { explanation: { nextSteps: n, labels: r } }) {
		return n.length > 0 ? {
			id: e,
			kind: "next-steps",
			heading: r.nextSteps,
			steps: n,
			style: t
		} : null;
	}
}, Hm = {
	kind: "picture",
	fields: {
		picture: dm([
			"gate",
			"lantern",
			"key",
			"hills",
			"letter"
		]),
		upload: _m(),
		width: dm(["small", "wide"]),
		alt: lm(160),
		isDecorative: fm(!0)
	},
	compose({ id: e, picture: t, upload: n, width: r, alt: i, isDecorative: a }, { input: o, speak: s }) {
		return {
			id: e,
			kind: "picture",
			picture: t,
			shown: n === void 0 ? null : o.pictures?.[n] ?? null,
			width: r,
			alt: a ? null : s(i)
		};
	}
}, Um = {
	kind: "rich-text",
	fields: { text: um() },
	compose({ id: e, text: t }, { speak: n }) {
		let r = n(t, `${e}.text`);
		return r === null ? null : {
			id: e,
			kind: "rich-text",
			...r
		};
	}
}, Wm = {
	"no-credentials": 401,
	"invalid-credentials": 401,
	"session-expired": 401,
	"session-ended": 401,
	"token-expired": 401,
	"token-revoked": 401,
	"sign-in-again": 401,
	"role-missing": 403,
	"permission-missing": 403,
	"membership-ended": 403,
	"membership-pending": 403,
	"email-unverified": 403,
	"account-suspended": 403
}, Gm = Object.keys(Wm), Km = dp(Object.keys(Wm));
[...Gm];
// src/gatehouse/core/refusal/sign-in-problem.ts
function qm(e, t, n, r = 60) {
	let i = (t) => e.includes(t), a = i("email-missing") ? t.emailMissing : i("email-invalid") ? t.emailInvalid : void 0, o = i("too-many") ? t.tooMany.replaceAll("{wait}", () => Jm(r, n)) : i("mismatch") ? t.mismatch : i("start-again") ? t.startAgain : void 0;
	return {
		...a === void 0 ? {} : { email: a },
		...i("password-missing") ? { password: t.passwordMissing } : {},
		...o === void 0 ? {} : { form: o }
	};
}
function Jm(e, t) {
	let n = Math.ceil(e / 60), [r, i] = n > 1 ? [n, "minute"] : [Math.max(1, Math.ceil(e)), "second"];
	return new Intl.NumberFormat(Jp(t), {
		style: "unit",
		unit: i,
		unitDisplay: "long"
	}).format(r);
}
var Ym = {
	kind: "sign-in",
	isFixed: !0,
	standsAside: !0,
	fields: {
		heading: lm(80),
		buttonLabel: lm(40),
		showRemember: fm(!0)
	},
	compose(e, t) {
		let { input: n } = t;
		return Wm[n.reason] === 401 || n.signedInAs === void 0 ? Zm(e, t) : Qm(e.id, n.signedInAs, t);
	}
};
function Xm({ reason: e, email: t }, n) {
	return e === "sign-in-again" || t === n.email;
}
function Zm(e, t) {
	let { input: n, explanation: r, speak: i, editable: a } = t, { labels: o, language: s } = r, { signedInAs: c } = n, l = c !== void 0 && Xm(n, c) ? Qm(`${e.id}-account`, c, t) : null, u = {
		...qm(n.problems ?? [], o, s, n.retryAfterSeconds),
		...n.errors
	}, d = Wm[n.reason] === 403, f = d ? "" : (l === null ? n.email : c?.email) ?? "", p = [{
		label: o.forgotPassword,
		href: n.forgotHref ?? ""
	}, {
		label: o.createAccount,
		href: l === null ? n.signUpHref ?? "" : ""
	}];
	return {
		id: e.id,
		kind: "sign-in",
		heading: d ? { text: o.useAnotherAccount } : i(e.heading, `${e.id}.heading`),
		ways: n.signInWays,
		action: n.loginAction,
		returnTo: n.returnTo,
		email: f,
		account: l,
		remember: n.remember ?? !1,
		showRemember: e.showRemember,
		errors: u,
		notice: l === null ? n.notice ?? "" : "",
		focus: d ? "nothing" : u.email === void 0 && f !== "" ? "password" : "email",
		labels: {
			email: o.email,
			password: o.password,
			showPassword: o.showPassword,
			remember: o.remember,
			button: a(e.buttonLabel[s] ?? o.signIn, `${e.id}.buttonLabel`)
		},
		links: p.filter((e) => Zp(e.href))
	};
}
function Qm(e, { name: t, email: n, initial: r = Vp(t || n) }, i) {
	let { input: a } = i, { labels: o } = i.explanation;
	return {
		id: e,
		kind: "account",
		label: o.signedInAs,
		name: t || n,
		email: t ? n : "",
		initial: r,
		notice: a.notice ?? "",
		action: a.logoutAction,
		returnTo: a.returnTo,
		button: o.useAnotherAccount,
		primary: $m(i)
	};
}
function $m({ input: e, explanation: t, contactEmail: n }) {
	let { labels: r } = t, { reason: i, accountAction: a, returnTo: o, requestableRoles: s = [] } = e;
	if (Wm[i] === 401) return null;
	if (i === "email-unverified") return {
		kind: "confirm-email",
		action: a,
		returnTo: o,
		button: e.sendsMail === !0 ? r.sendLink : r.askForLink
	};
	if (s.length > 0) return {
		kind: "ask-for-role",
		action: a,
		returnTo: o,
		button: r.askForAccess,
		label: Nm(r.role),
		roles: s
	};
	if (n === null) return null;
	let c = encodeURIComponent(`${Nm(r.reference)} `) + e.refusalId;
	return {
		kind: "write",
		href: `mailto:${encodeURI(n)}?subject=${c}`,
		button: r.writeToUs
	};
}
var eh = {
	kind: "support-links",
	standsAside: !0,
	fields: { links: gm(8) },
	compose(e, { input: t, speak: n, explanation: { labels: r } }) {
		let i = {
			label: { text: r.home },
			href: t.homeHref
		}, a = e.links.flatMap(({ id: t, label: r, href: i }) => {
			let a = n(r, `${e.id}.links.${t}.label`);
			return a === null ? [] : [{
				id: t,
				label: a,
				href: i
			}];
		});
		return {
			id: e.id,
			kind: "support-links",
			heading: r.help,
			links: [...a, i]
		};
	}
}, th = q().max(60).regex(/^[a-z][a-z0-9-]*$/), nh = [
	ym,
	Bm,
	Im,
	Ym,
	Vm,
	eh,
	xm,
	Um,
	Hm,
	Cm,
	zm,
	bm,
	Rm
], rh = nh.map(({ kind: e }) => e), ih = dp(rh), ah = Object.fromEntries(nh.map((e) => [e.kind, e])), oh = [
	"everyone",
	"anonymous",
	"signed-in"
], sh = J({
	audience: dp(oh),
	reasons: Zf(Km).min(1, Y("reasons-empty")).optional(),
	sections: Zf(th).min(1, Y("sections-empty")).max(200).optional(),
	from: Uf().min(0).optional(),
	until: Uf().min(0).optional()
}), ch = q().max(40).regex(/^[a-z][a-z0-9-]*$/, Y("id-letters")), [lh, ...uh] = Object.values(ah).map(({ kind: e, fields: t, holdsBlocks: n }) => J({
	id: ch,
	kind: pp(e),
	showFor: sh.optional(),
	isHidden: pp(!0).optional(),
	...vm(t),
	...n && { children: Zf(Ip(() => dh)).default([]) }
}));
if (lh === void 0) throw Error("There are no blocks.");
var dh = ip("kind", [lh, ...uh]), fh = rh.filter((e) => ah[e].isFixed);
function ph(e) {
	return "children" in e ? e.children : [];
}
function mh(e) {
	return e.flatMap((e) => [e, ...mh(ph(e))]);
}
// src/gatehouse/core/page/block-tree.ts
function hh(e, t) {
	for (let n of e) {
		let e = n.id === t ? n : hh(ph(n), t);
		if (e !== void 0) return e;
	}
}
function gh(e, t, n = null) {
	for (let [r, i] of e.entries()) {
		if (i.id === t) return {
			parent: n,
			at: r
		};
		let e = gh(ph(i), t, i.id);
		if (e !== null) return e;
	}
	return null;
}
function _h(e, t) {
	if (t === null) return e;
	let n = hh(e, t);
	return n !== void 0 && "children" in n ? n.children : null;
}
function vh(e, t, n) {
	return e.flatMap((e) => e.id === t ? n(e) : "children" in e ? [{
		...e,
		children: vh(e.children, t, n)
	}] : [e]);
}
function yh(e, t, { parent: n, at: r }) {
	return n === null ? e.toSpliced(Math.max(0, r), 0, t) : vh(e, n, (e) => "children" in e ? [{
		...e,
		children: e.children.toSpliced(Math.max(0, r), 0, t)
	}] : [e]);
}
// src/gatehouse/core/page/is-deep-equal.ts
function bh(e, t) {
	if (e === t) return !0;
	if (typeof e != "object" || typeof t != "object" || e === null || t === null || Array.isArray(e) !== Array.isArray(t)) return !1;
	let [n, r] = [Object.entries(e), new Map(Object.entries(t))];
	return n.length === r.size && n.every(([e, t]) => r.has(e) && bh(t, r.get(e)));
}
// src/gatehouse/core/languages/formats.ts
var xh = 6e4, Sh = 60 * xh, Ch = 24 * Sh;
function wh(e, t) {
	let n = Jp(e), r = Kp(e).dir === "rtl", i = /* @__PURE__ */ new Map();
	function a(e, t) {
		return i.has(e) || i.set(e, t()), i.get(e);
	}
	let o = () => a("number", () => new Intl.NumberFormat(n)), s = () => a("plural", () => new Intl.PluralRules(n)), c = () => a("relative", () => new Intl.RelativeTimeFormat(n)), l = (e, t) => a(e, () => new Intl.DateTimeFormat(n, {
		...t,
		timeZone: "UTC"
	})), u = (e) => a(e, () => new Intl.NumberFormat(n, {
		style: "unit",
		unit: e,
		unitDisplay: "long"
	})), d = (e) => `${l("moment", Eh).format(e)} UTC`;
	return {
		number: (e) => o().format(e),
		plural: (e, t) => (t[s().select(e)] ?? t.other).replace("#", o().format(e)),
		list: (e, t) => a(t, () => new Intl.ListFormat(n, { type: Th[t] })).format(e),
		minutes(e) {
			return e >= 2880 && e % 1440 == 0 ? u("day").format(e / 1440) : e > 0 && e % 60 == 0 ? u("hour").format(e / 60) : u("minute").format(e);
		},
		ago(e, n) {
			let r = n - e;
			return r < 0 || r >= 7 * Ch ? d(e) : r < xh ? t : r < Sh ? c().format(-Math.floor(r / xh), "minute") : r < Ch ? c().format(-Math.floor(r / Sh), "hour") : c().format(-Math.floor(r / Ch), "day");
		},
		moment: d,
		lastDay: (e) => l("day", { dateStyle: "long" }).format(e - 1),
		isolated: (e) => r && e !== "" ? `\u2068${e}\u2069` : e,
		weekday: (e) => l("weekday", { weekday: "short" }).format(e),
		longDay: (e) => l("long-day", {
			weekday: "long",
			day: "numeric",
			month: "long"
		}).format(e)
	};
}
var Th = {
	and: "conjunction",
	or: "disjunction"
}, Eh = {
	day: "numeric",
	month: "short",
	year: "numeric",
	hour: "2-digit",
	minute: "2-digit"
}, Dh = {
	en: wh("en", "just now"),
	de: wh("de", "gerade eben"),
	fr: wh("fr", "à l’instant"),
	es: wh("es", "ahora mismo"),
	pt: wh("pt", "agora mesmo"),
	it: wh("it", "proprio ora"),
	nl: wh("nl", "zojuist"),
	pl: wh("pl", "przed chwilą"),
	tr: wh("tr", "az önce"),
	ar: wh("ar", "الآن"),
	ja: wh("ja", "たった今"),
	zh: wh("zh", "刚刚")
}, Oh = q().max(64).regex(/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/, Y("permission-form")).transform((e) => e), kh = {
	"console:open": "Open the admin console",
	"page:edit": "Edit the refusal page",
	"page:publish": "Publish the refusal page",
	"people:view": "See members and their sessions",
	"people:manage": "Add members, suspend them, end their sessions and give roles",
	"roles:manage": "Create and change roles",
	"rules:manage": "Create and change rules",
	"refusals:view": "See who was refused and why"
}, Ah = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
function jh(e) {
	return !Ah.test(e);
}
// src/gatehouse/core/access/role.ts
var Mh = q().min(1, Y("role-id-empty")).max(40, Y("too-long", { most: 40 })).regex(/^[a-z][a-z0-9-]*$/, Y("id-letters")), Nh = q().trim().min(1, Y("role-name-empty")).max(60, Y("too-long", { most: 60 })).refine(jh, Y("name-invisible"));
J({
	id: Mh,
	label: Nh,
	names: lp(Gp, Nh).optional(),
	description: q().trim().max(200, Y("too-long", { most: 200 })).default(""),
	permissions: Zf(Oh).max(200).default([]),
	includes: Zf(Mh).max(50).default([]),
	requestable: Gf().optional()
});
var Ph = [
	{
		id: "owner",
		label: "Owner",
		description: "May do everything. A site always has at least one.",
		permissions: [],
		includes: ["admin"],
		source: "built-in"
	},
	{
		id: "admin",
		label: "Admin",
		description: "Looks after people, roles and rules, and edits the refusal page.",
		permissions: [
			"people:view",
			"people:manage",
			"roles:manage",
			"rules:manage",
			"refusals:view"
		],
		includes: ["editor"],
		source: "built-in"
	},
	{
		id: "editor",
		label: "Editor",
		description: "Edits and publishes the refusal page.",
		permissions: [
			"console:open",
			"page:edit",
			"page:publish"
		],
		includes: ["member"],
		source: "built-in"
	},
	{
		id: "member",
		label: "Member",
		description: "Enters the members' section.",
		permissions: [],
		includes: [],
		source: "built-in"
	}
];
q().trim().min(1, Y("token-name-empty")).max(80, Y("too-long", { most: 80 })).refine(jh, Y("name-invisible"));
var Fh = {
	"site:read": "Read pages and data",
	"site:write": "Send and change things"
}, Ih = {
	...Object.fromEntries(Ph.map(({ id: e, label: t }) => [e, t])),
	...kh,
	...Fh
};
function Lh(e, t) {
	return (n) => Rh(n, e, t) ?? n.label;
}
function Rh({ id: e, label: t, names: n }, r, i) {
	let a = Object.hasOwn(Ih, e) && Ih[e] === t;
	return n?.[i] ?? (a ? r[e] : void 0);
}
// src/gatehouse/core/languages/en/access.ts
var { list: zh, minutes: Bh } = Dh.en, Vh = Lh({}, "en");
function Hh({ kind: e, path: t, anything: n, host: r }) {
	if (r !== void 0) return e === "site" ? `Everything at ${r}` : `${e === "home" ? "The first page" : Hh({
		kind: e,
		path: t,
		anything: n
	})}, at ${r}`;
	let i = n === 0 ? "" : n === 1 ? ", with anything in place of …" : ", with anything in place of each …";
	switch (e) {
		case "site": return "The whole site";
		case "home": return "The home page";
		case "below": return `${t} and everything under it${i}`;
		case "directly-below": return `Every page directly under ${t === "" ? "the home page" : t}`;
		case "page": return `The page ${t}${i}`;
		case "unreadable": return t;
	}
}
function Uh({ kind: e, names: t, verifiedEmail: n, freshWithin: r }) {
	let i = [...n === !0 ? ["whose email is confirmed"] : [], ...r === void 0 ? [] : [`who signed in at most ${Bh(r)} ago`]], a = t.map(Vh), o = {
		public: "Anyone may come in",
		"signed-in": "Members who are signed in",
		"any-role": `Members with the role ${zh(a, "or")}`,
		"all-permissions": `Members with ${a.length === 1 ? "the permission" : "all of the permissions"}: ${a.join("; ")}`,
		closed: "No one, unless a rule of the console opens a part of it"
	}[e];
	return i.length === 0 ? o : `${o}, ${zh(i, "and")}`;
}
var Wh = {
	name: Vh,
	requirement: Uh,
	where: Hh,
	also: (e, t) => `The code of the site must be met as well${t === null ? "" : `, for ${Hh(t)}`}: ${Uh(e)}`,
	rule: (e, t, n, r) => `${e}${t.length === 0 ? "" : ` (${t.join(", ")} only)`} ${n ? "from the code of the site" : "from the console"}${r === void 0 ? "" : ` (section: ${r})`}`,
	closedHost: (e) => `None is for ${e}, and what no rule speaks for is closed`,
	roleDescriptions: {
		owner: "May do everything. A site always has at least one.",
		admin: "Looks after people, roles and rules, and edits the refusal page.",
		editor: "Edits and publishes the refusal page.",
		member: "Enters the members' section."
	}
}, Gh = {
	page: "the page",
	wash: "the page's light",
	glow: "the page's second light",
	surface: "the card",
	line: "thin lines",
	text: "text",
	muted: "small print",
	link: "links",
	accent: "the button",
	onAccent: "words on the button",
	accentLine: "the edge of the button, and drawings",
	field: "the inside of a field",
	fieldLine: "the edge of a field",
	danger: "error messages",
	pending: "the drawing for what takes time",
	focus: "the ring around what has the keyboard",
	panel: "the coloured half",
	onPanel: "words on the coloured half"
}, { list: Kh, number: qh } = Dh.en, { name: Jh } = Wh, Yh = (e) => `“${Jh(e)}”`, Xh = {
	"not-permitted": ({ permission: e }) => `This takes the permission ${Yh(e)}, which your roles do not give you.`,
	"no-such-person": "There is no such person here.",
	"no-such-email": ({ email: e }) => `There is no account with the email ${e}.`,
	"removes-author": "You cannot remove yourself. Ask another admin.",
	"suspends-author": "You cannot suspend yourself. Ask another admin.",
	"own-account": "This is your own account. Look after its password and sessions on your account page.",
	"own-token": "Make your own tokens on your account page.",
	"token-of-suspended": ({ person: e }) => `${e} is suspended, so a token would open nothing.`,
	"token-scope-member": "A token can only be given what its member may do.",
	"until-not-a-day": "Choose a day from the calendar.",
	"until-passed": "This day has passed. Choose today or a later one.",
	"until-owner": "An owner stays one until the role is taken away. Leave the day empty.",
	"no-mail-server": "This site has no mail server. Set SMTP_URL first.",
	"mail-sent-already": "This mail was sent, or is about to be.",
	"no-such-mail": "There is no such mail. Mails are kept for 30 days.",
	"role-not-chosen": "Choose a role.",
	"last-owner": "This is the only owner who can sign in and whom the rules let into the console, and a site always has one. Make someone else an owner first, or have the email of another owner confirmed where the rules ask for that.",
	"makes-owner": "Only an owner can make someone an owner.",
	"exceeds-author": ({ permissions: e }) => `You can only give what you may do yourself. You do not hold ${Kh(e.map(Yh), "and")}.`,
	"outranks-author": "This person may do more than you. Ask an owner to make the change.",
	"is-owner": "This person is an owner. Only another owner can change that.",
	"picture-type": "This is not a picture that can be shown. Choose a PNG, JPEG, WebP, AVIF, GIF or SVG file.",
	"picture-damaged": "This picture is damaged, or too large to be read: it may have 40 million pixels at most.",
	"picture-too-large": ({ megabytes: e }) => `This file is too large. A picture may have ${qh(e)} MB at most.`,
	"picture-none": "Choose a file.",
	"picture-alt": "Say what the picture shows, or that it only decorates.",
	"pictures-busy": "Many pictures are being uploaded at the moment. Try again in a few seconds.",
	"too-many-pictures": ({ most: e }) => `There are ${qh(e)} pictures already, and there cannot be more. Remove some that are not used.`,
	"pictures-full": ({ megabytes: e }) => `The pictures of a site may take ${qh(e)} MB together. Remove some that are not used.`,
	"picture-gone": "This picture does not exist any more.",
	"picture-used": "The page, its draft or its history shows this picture, so it stays.",
	"role-gone": "This role does not exist any more.",
	"role-fixed": ({ role: e, isOfCode: t }) => `The role ${Yh(e)} cannot be changed here. ${t ? "It comes from the code of the site" : "It comes with Gatehouse"}.`,
	"role-exceeds": ({ role: e }) => `The role ${Yh(e)} gives more than you may do yourself. Ask an owner.`,
	"role-id-taken": ({ id: e }) => `There is already a role with the short name “${e}”.`,
	"role-id-reserved": "Choose another short name; this one is reserved.",
	"role-changed-meanwhile": "Someone else changed this role while you were editing. Your changes are still in the form below; save again to put them in place of theirs, or load the page anew to see theirs first.",
	"role-circle": ({ labels: e }) => `Roles cannot include each other in a circle: ${e.map((e) => `“${e}”`).join(" includes ")}.`,
	"role-unknown": ({ role: e }) => `There is no role “${e}”. Create it first, or choose another.`,
	"permission-unknown": ({ permission: e }) => `This site has no permission “${e}”. The developer of the site can add it.`,
	"role-in-rule": ({ role: e, rule: t }) => `The rule for ${t} still asks for the role ${Yh(e)}. Change or remove that rule first.`,
	"role-in-role": ({ role: e, including: t }) => `The role ${Yh(t)} includes ${Yh(e)}. Take it out there first.`,
	"role-id-empty": "A role needs a short name.",
	"role-name-empty": "Give the role a name people will recognise.",
	"id-letters": "Use small letters, digits and hyphens, and begin with a letter.",
	"permission-form": "A permission is written entity:action, in small letters.",
	"rule-gone": "This rule does not exist any more.",
	"rule-fixed": "This rule comes from the code of the site and cannot be changed here.",
	"rule-changed-meanwhile": "Someone else changed this rule while you were editing. Your changes are still in the form below; save again to put them in place of theirs, or load the page anew to see theirs first.",
	"conceals-host": "A part of another host cannot be concealed: its own server says what is missing.",
	"conceals-basic": ({ section: e, path: t }) => `Programs may come in with a password at ${e} (${t}), and the time that checking one takes would give away what this rule conceals. Choose another path, or do not conceal it.`,
	"base-written": ({ base: e, page: t }) => `Leave out ${e}, which every path of this site begins with: write ${t}.`,
	"closes-console": ({ path: e }) => `This would close pages under ${e} to everybody, owners included. Choose who may still open them.`,
	"closes-sign-in": ({ path: e }) => `With this change no one could sign in any more, because ${e} would be closed too. Where a rule covers ${e} together with other pages, a rule for ${e} that lets anyone in has to stand beside it.`,
	"locks-out-author": ({ path: e }) => `After this change you could no longer use ${e}, and so not take it back. Let yourself in there first.`,
	"author-unconfirmed": ({ path: e }) => `Your own email is not confirmed yet, so this would close pages under ${e} to you. Have it confirmed first.`,
	"locks-out-owner": ({ owner: e, path: t }) => `After this change ${e}, an owner, could no longer use ${t}. Let owners in there first.`,
	"locks-out-unconfirmed-owner": ({ owner: e, path: t }) => `After this change ${e}, an owner, could no longer use ${t}, because their email is not confirmed. Have it confirmed first.`,
	"shuts-confirmation": ({ path: e, page: t }) => `After this change ${e} would be closed to members whose email is not confirmed, and that is where they confirm it. First make a rule that lets every member who is signed in open ${t}.`,
	"weakens-code": ({ path: e, section: t, asked: n }) => `The code of the site already asks more for ${t === void 0 ? e : `${t} (${e})`}: “${Wh.requirement(n)}”. A rule made here can ask more than that, not less.`,
	"path-expected": "Write the path, without the site's name, like /members.",
	"host-form": "Write only the host, like files.example.org, without https:// before it and / after it.",
	"path-slash": "Begin the path with a slash, like /members.",
	"path-query": "Leave out ? and #: a rule looks only at the path before them.",
	"path-invisible": "The path contains an invisible character. Type it again.",
	"path-backslash": "Use / between the parts of the path, not \\.",
	"path-encoded": "Write the path decoded, as people read it, without codes that begin with %.",
	"path-parts": ({ most: e }) => `Use at most ${qh(e)} parts between slashes.`,
	"path-stars": ({ most: e }) => `Use * at most ${qh(e)} times. End with ** to cover everything below.`,
	"path-empty-part": "Two slashes follow each other. Leave one out.",
	"path-dots": "Write the whole path, without . and .. between slashes.",
	"path-stars-end": "Put ** at the end: it stands for everything below. Use * for one part.",
	"path-star-alone": "Let * stand alone between slashes, like /blog/*.",
	"path-parameter": "Write * for the part that varies, like /blog/*.",
	"path-html": "Leave out .html: a rule for /about covers /about.html as well.",
	"minutes-whole": "Write a whole number of minutes.",
	"minutes-few": "Use at least one minute.",
	"minutes-many": ({ most: e }) => `Use at most ${e} minutes, which is a week.`,
	"roles-empty": "Choose at least one role.",
	"permissions-empty": "Choose at least one permission.",
	"page-missing": "This site has no page yet. Start it once.",
	"page-unreadable": "This page cannot be read.",
	"page-without-version": "This page does not say which version it is.",
	"page-newer": "This page was made by a newer release. Update this site to open it.",
	"page-version": ({ version: e }) => `Version ${e} of the page is not known.`,
	"page-changed-by": ({ person: e }) => `${e} changed the page while you were working on it.`,
	"page-changed-by-someone": "Someone else changed the page while you were working on it.",
	"nothing-to-publish": "Visitors see this page already: nothing has changed.",
	"page-not-ready": ({ count: e }) => e === 1 ? "One thing keeps the page from being published. The publish page says which." : `${qh(e)} things keep the page from being published. The publish page lists them.`,
	"schedule-past": "Choose a moment that is still to come.",
	"schedule-far": ({ days: e }) => `Choose a moment within the next ${qh(e)} days.`,
	"nothing-scheduled": "Nothing is scheduled any more.",
	"schedule-author": ({ person: e }) => `${e} may not publish any more, so the page was not published.`,
	"schedule-gave-up": "The page could not be published: the database failed each time. The log says why.",
	"import-too-large": ({ most: e }) => `The file is too large: at most ${qh(e)} MB.`,
	"import-not-json": "This is no file of a page: it is not JSON.",
	"import-other": "This is no file of a page. Make one with “Export”, or with `gatehouse page export`.",
	"import-newer": "This file was made by a newer release. Update this site to import it.",
	"import-hostile": "This file is nested deeper than any page, or has names that no page has. Nothing was changed.",
	"import-page": ({ why: e }) => `The page in this file cannot be used. ${e}`,
	"import-picture": ({ name: e, why: t }) => `The picture “${e}” in this file cannot be used, so the draft was not changed. ${t}`,
	"revision-missing": ({ revision: e }) => `Revision ${e} is not there, or was made by a newer release.`,
	"theme-gone": "The theme of this page is not there any more. Choose another one under Layout.",
	"too-faint": ({ pairs: e }) => e.map(({ mode: e, front: t, back: n, ratio: r, needed: i }) => `In ${e} mode, ${Gh[t] ?? t} cannot be told well enough from ${Gh[n] ?? n}: the contrast is ${qh(r)} to 1 and needs to be ${qh(i)} to 1.`).join(" "),
	"block-gone": "That block is not on the page any more. Load the page anew.",
	"block-once": ({ block: e }) => `${{
		"sign-in": "Sign-in form",
		heading: "Heading"
	}[e]}: the page has one already, and one is all it needs.`,
	"sign-in-needed": "The sign-in form cannot be removed: without it no one could sign in. You can move it and change how it looks.",
	"heading-needed": "The heading stays: it tells people what happened. You can move it and change its words.",
	"one-sign-in": "The page needs exactly one sign-in form, or people could not sign in on it.",
	"one-heading": "The page needs exactly one heading.",
	"sign-in-hidden": "The sign-in form must show for everyone who is not signed in.",
	"heading-hidden": "The heading must show for everyone and for every reason.",
	"blocks-same-id": "Two blocks have the same id.",
	"too-many-blocks": ({ most: e }) => `${qh(e)} blocks are enough.`,
	"too-many-links": ({ most: e }) => `${qh(e)} links are enough.`,
	"too-many-steps": ({ most: e }) => `${qh(e)} steps are enough.`,
	"step-too-long": ({ most: e }) => `Keep each step under ${qh(e)} characters.`,
	"text-too-long": "That is too much text for this page.",
	"link-name-empty": "Give the link a name.",
	"link-words-empty": "A link needs words.",
	"href-form": "Use a URL that begins with https://, mailto:help@example.com or tel:+4930123, or a path on this site like /help.",
	"phone-form": "Enter a telephone number, like +49 30 1234567.",
	"languages-empty": "Choose at least one language.",
	"languages-twice": "Each language can be chosen once.",
	"sections-empty": "Choose at least one section, or show the block everywhere.",
	"json-expected": "This URL takes JSON.",
	"blocks-too-deep": "Blocks can stand four levels deep at most.",
	"time-form": "Choose a day and a time.",
	"reasons-empty": "Choose at least one reason, or show the block for all of them.",
	"not-in-list": "Choose one of the list."
}, { minutes: Zh, number: Qh } = Dh.en, $h = {
	"not-understood": "This cannot be used as it is. Please check it.",
	"too-long": ({ most: e }) => `Use at most ${Qh(e)} characters.`,
	"name-empty": "Enter a name.",
	"name-invisible": "The name contains an invisible character. Type it again.",
	"email-too-long": "That email is too long.",
	"email-wrong": "Enter an email address, like name@example.com.",
	"email-taken": "There is already an account with this email.",
	"password-too-short": ({ least: e }) => `Use at least ${Qh(e)} characters. A few words make a good password.`,
	"password-is-email": "The password must not be your email. A few words make a good password.",
	"wrong-password": "That is not your current password.",
	"same-password": "This is your password already. Choose a new one.",
	"session-in-use": "This is the session you are using. Sign out to end it.",
	"session-over": "This session has ended already.",
	"role-not-requestable": "This role cannot be requested.",
	"token-over": "This token was revoked already.",
	"token-name-empty": "Give it a name you will recognise.",
	"token-name-taken": "There is already a token with this name. Choose another name.",
	"token-lifetime": "Choose how long the token is valid.",
	"token-scope-empty": "Choose at least one thing the token may do.",
	"token-scope-own": "A token can never do more than you can.",
	"too-many-tokens": ({ most: e }) => `There are already ${Qh(e)} tokens. First revoke one that is no longer needed.`,
	"sign-in-again": "You signed in a while ago. Sign in again, and then make the token.",
	"signed-out-meanwhile": "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.",
	"suspended-meanwhile": "Your account was switched off while this was being sent. Nothing was changed.",
	overtaken: "Other people made changes at the same moment, so nothing was changed. Please try again.",
	"busy-signing-in": "Many people are signing in at this moment. Please try again in a few seconds.",
	"email-confirmed-already": "Your email is confirmed already.",
	"mails-to-one-email": "Many mails were sent to this email today. Please try again tomorrow.",
	"mails-at-once": "A great many mails are being sent at this moment. Please try again in an hour.",
	"mailed-too-often": ({ wait: e }) => `We sent the link a few times already. Please look for it, or wait ${Zh(e)} and try again.`,
	"tried-too-often": ({ wait: e }) => `There were too many tries with this password. Please wait ${Zh(e)} and try again.`,
	"changed-too-often": ({ wait: e }) => `That was changed very often today. Please wait ${Zh(e)} and try again.`,
	"form-expected": "This URL accepts only forms.",
	"form-too-long": "That is too much for this form.",
	"form-unreadable": "The form could not be read. Please send it again.",
	"form-with-file": "This form does not accept files.",
	"form-character": "The form contains a character that cannot be saved. Please type it again.",
	"form-field-twice": "A field was sent twice. Please send the form again.",
	"form-field-unknown": "The form contains an unknown field. Please load the page again."
};
// src/gatehouse/core/languages/message.ts
function eg(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	return typeof r == "function" ? r(n) : r;
}
// src/gatehouse/core/languages/say-problem.ts
var tg = {
	...$h,
	...Xh
};
function ng(e, t = tg) {
	let n = "values" in e ? rg(e.values, t) : void 0;
	return eg(t, e.id, n) ?? eg(tg, e.id, n) ?? "";
}
function rg(e, t) {
	return typeof e != "object" || !e || !("why" in e) || typeof e.why != "string" || Up(e.why) === null ? e : {
		...e,
		why: ng(ig(e.why), t)
	};
}
function ig(e) {
	let t = Up(e);
	return t === null || !Object.hasOwn(tg, t.id) ? Wp("not-understood") : {
		id: t.id,
		values: t.values
	};
}
function ag({ issues: [e] }) {
	return ig(e?.message ?? "");
}
function og(e) {
	return {
		problem: e,
		message: ng(e)
	};
}
// src/gatehouse/core/theme/theme-id.ts
var sg = q().max(60).regex(/^[a-z][a-z0-9-]*$/, "A theme's id has small letters, digits and hyphens."), cg = (e, t) => {
	if (typeof e == "number") {
		if (t === 3) return {
			mode: "rgb",
			r: (e >> 8 & 15 | e >> 4 & 240) / 255,
			g: (e >> 4 & 15 | e & 240) / 255,
			b: (e & 15 | e << 4 & 240) / 255
		};
		if (t === 4) return {
			mode: "rgb",
			r: (e >> 12 & 15 | e >> 8 & 240) / 255,
			g: (e >> 8 & 15 | e >> 4 & 240) / 255,
			b: (e >> 4 & 15 | e & 240) / 255,
			alpha: (e & 15 | e << 4 & 240) / 255
		};
		if (t === 6) return {
			mode: "rgb",
			r: (e >> 16 & 255) / 255,
			g: (e >> 8 & 255) / 255,
			b: (e & 255) / 255
		};
		if (t === 8) return {
			mode: "rgb",
			r: (e >> 24 & 255) / 255,
			g: (e >> 16 & 255) / 255,
			b: (e >> 8 & 255) / 255,
			alpha: (e & 255) / 255
		};
	}
}, lg = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
}, ug = (e) => cg(lg[e.toLowerCase()], 6), dg = /^#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{4}|[0-9a-f]{3})$/i, fg = (e) => {
	let t;
	return (t = e.match(dg)) ? cg(parseInt(t[1], 16), t[1].length) : void 0;
}, pg = "([+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)", mg = `${pg}%`, hg = `(?:${pg}%|${pg})`, gg = `(?:${pg}%|${pg}|none)`, _g = `(?:${pg}(deg|grad|rad|turn)|${pg})`, vg = "\\s*,\\s*";
RegExp("^" + gg + "$");
// node_modules/culori/src/rgb/parseRgbLegacy.js
var yg = RegExp(`^rgba?\\(\\s*${pg}${vg}${pg}${vg}${pg}\\s*(?:,\\s*${hg}\\s*)?\\)$`), bg = RegExp(`^rgba?\\(\\s*${mg}${vg}${mg}${vg}${mg}\\s*(?:,\\s*${hg}\\s*)?\\)$`), xg = (e) => {
	let t = { mode: "rgb" }, n;
	if (n = e.match(yg)) n[1] !== void 0 && (t.r = n[1] / 255), n[2] !== void 0 && (t.g = n[2] / 255), n[3] !== void 0 && (t.b = n[3] / 255);
	else if (n = e.match(bg)) n[1] !== void 0 && (t.r = n[1] / 100), n[2] !== void 0 && (t.g = n[2] / 100), n[3] !== void 0 && (t.b = n[3] / 100);
	else return;
	return n[4] === void 0 ? n[5] !== void 0 && (t.alpha = Math.max(0, Math.min(1, +n[5]))) : t.alpha = Math.max(0, Math.min(1, n[4] / 100)), t;
}, Sg = (e, t) => e === void 0 ? void 0 : typeof e == "object" ? e.mode === void 0 ? t ? {
	...e,
	mode: t
} : void 0 : e : Gg(e), Cg = (e = "rgb") => (t) => (t = Sg(t, e)) === void 0 ? void 0 : t.mode === e ? t : wg[t.mode][e] ? wg[t.mode][e](t) : e === "rgb" ? wg[t.mode].rgb(t) : wg.rgb[e](wg[t.mode].rgb(t)), wg = {}, Tg = {}, Eg = [], Dg = {}, Og = (e) => e, kg = (e) => (wg[e.mode] = {
	...wg[e.mode],
	...e.toMode
}, Object.keys(e.fromMode || {}).forEach((t) => {
	wg[t] || (wg[t] = {}), wg[t][e.mode] = e.fromMode[t];
}), e.ranges ||= {}, e.difference ||= {}, e.channels.forEach((t) => {
	if (e.ranges[t] === void 0 && (e.ranges[t] = [0, 1]), !e.interpolate[t]) throw Error(`Missing interpolator for: ${t}`);
	typeof e.interpolate[t] == "function" && (e.interpolate[t] = { use: e.interpolate[t] }), e.interpolate[t].fixup || (e.interpolate[t].fixup = Og);
}), Tg[e.mode] = e, (e.parse || []).forEach((t) => {
	jg(t, e.mode);
}), Cg(e.mode)), Ag = (e) => Tg[e], jg = (e, t) => {
	if (typeof e == "string") {
		if (!t) throw Error("'mode' required when 'parser' is a string");
		Dg[e] = t;
	} else typeof e == "function" && Eg.indexOf(e) < 0 && Eg.push(e);
}, Mg = /[^\x00-\x7F]|[a-zA-Z_]/, Ng = /[^\x00-\x7F]|[-\w]/, X = {
	Function: "function",
	Ident: "ident",
	Number: "number",
	Percentage: "percentage",
	ParenClose: ")",
	None: "none",
	Hue: "hue",
	Alpha: "alpha"
}, Z = 0;
function Pg(e) {
	let t = e[Z], n = e[Z + 1];
	return t === "-" || t === "+" ? /\d/.test(n) || n === "." && /\d/.test(e[Z + 2]) : t === "." ? /\d/.test(n) : /\d/.test(t);
}
function Fg(e) {
	if (Z >= e.length) return !1;
	let t = e[Z];
	if (Mg.test(t)) return !0;
	if (t === "-") {
		if (e.length - Z < 2) return !1;
		let t = e[Z + 1];
		return !!(t === "-" || Mg.test(t));
	}
	return !1;
}
var Ig = {
	deg: 1,
	rad: 180 / Math.PI,
	grad: 9 / 10,
	turn: 360
};
function Lg(e) {
	let t = "";
	if ((e[Z] === "-" || e[Z] === "+") && (t += e[Z++]), t += Rg(e), e[Z] === "." && /\d/.test(e[Z + 1]) && (t += e[Z++] + Rg(e)), (e[Z] === "e" || e[Z] === "E") && ((e[Z + 1] === "-" || e[Z + 1] === "+") && /\d/.test(e[Z + 2]) ? t += e[Z++] + e[Z++] + Rg(e) : /\d/.test(e[Z + 1]) && (t += e[Z++] + Rg(e))), Fg(e)) {
		let n = zg(e);
		return n === "deg" || n === "rad" || n === "turn" || n === "grad" ? {
			type: X.Hue,
			value: t * Ig[n]
		} : void 0;
	}
	return e[Z] === "%" ? (Z++, {
		type: X.Percentage,
		value: +t
	}) : {
		type: X.Number,
		value: +t
	};
}
function Rg(e) {
	let t = "";
	for (; /\d/.test(e[Z]);) t += e[Z++];
	return t;
}
function zg(e) {
	let t = "";
	for (; Z < e.length && Ng.test(e[Z]);) t += e[Z++];
	return t;
}
function Bg(e) {
	let t = zg(e);
	return e[Z] === "(" ? (Z++, {
		type: X.Function,
		value: t
	}) : t === "none" ? {
		type: X.None,
		value: void 0
	} : {
		type: X.Ident,
		value: t
	};
}
function Vg(e = "") {
	let t = e.trim(), n = [], r;
	for (Z = 0; Z < t.length;) if (r = t[Z++], r === "\n" || r === "	" || r === " ") for (; Z < t.length && (t[Z] === "\n" || t[Z] === "	" || t[Z] === " ");) Z++;
	else {
		if (r === ",") return;
		if (r === ")") n.push({ type: X.ParenClose });
		else {
			if (r === "+") {
				if (Z--, Pg(t)) {
					n.push(Lg(t));
					continue;
				}
				return;
			}
			if (r === "-") {
				if (Z--, Pg(t)) {
					n.push(Lg(t));
					continue;
				}
				if (Fg(t)) {
					n.push({
						type: X.Ident,
						value: zg(t)
					});
					continue;
				}
				return;
			}
			if (r === ".") {
				if (Z--, Pg(t)) {
					n.push(Lg(t));
					continue;
				}
				return;
			}
			if (r === "/") {
				for (; Z < t.length && (t[Z] === "\n" || t[Z] === "	" || t[Z] === " ");) Z++;
				let e;
				if (Pg(t) && (e = Lg(t), e.type !== X.Hue)) {
					n.push({
						type: X.Alpha,
						value: e
					});
					continue;
				}
				if (Fg(t) && zg(t) === "none") {
					n.push({
						type: X.Alpha,
						value: {
							type: X.None,
							value: void 0
						}
					});
					continue;
				}
				return;
			}
			if (/\d/.test(r)) Z--, n.push(Lg(t));
			else if (Mg.test(r)) Z--, n.push(Bg(t));
			else return;
		}
	}
	return n;
}
function Hg(e) {
	e._i = 0;
	let t = e[e._i++];
	if (!t || t.type !== X.Function || t.value !== "color" || (t = e[e._i++], t.type !== X.Ident)) return;
	let n = Dg[t.value];
	if (!n) return;
	let r = { mode: n }, i = Ug(e, !1);
	if (!i) return;
	let a = Ag(n).channels;
	for (let e = 0, t, n; e < a.length; e++) t = i[e], n = a[e], t.type !== X.None && (r[n] = t.type === X.Number ? t.value : t.value / 100, n === "alpha" && (r[n] = Math.max(0, Math.min(1, r[n]))));
	return r;
}
function Ug(e, t) {
	let n = [], r;
	for (; e._i < e.length;) if (r = e[e._i++], r.type === X.None || r.type === X.Number || r.type === X.Alpha || r.type === X.Percentage || t && r.type === X.Hue) n.push(r);
	else if (r.type === X.ParenClose) {
		if (e._i < e.length) return;
	} else return;
	if (!(n.length < 3 || n.length > 4)) {
		if (n.length === 4) {
			if (n[3].type !== X.Alpha) return;
			n[3] = n[3].value;
		}
		return n.length === 3 && n.push({
			type: X.None,
			value: void 0
		}), n.every((e) => e.type !== X.Alpha) ? n : void 0;
	}
}
function Wg(e, t) {
	e._i = 0;
	let n = e[e._i++];
	if (!n || n.type !== X.Function) return;
	let r = Ug(e, t);
	if (r) return r.unshift(n.value), r;
}
var Gg = (e) => {
	if (typeof e != "string") return;
	let t = Vg(e), n = t ? Wg(t, !0) : void 0, r, i = 0, a = Eg.length;
	for (; i < a;) if ((r = Eg[i++](e, n)) !== void 0) return r;
	return t ? Hg(t) : void 0;
};
// node_modules/culori/src/rgb/parseRgb.js
function Kg(e, t) {
	if (!t || t[0] !== "rgb" && t[0] !== "rgba") return;
	let n = { mode: "rgb" }, [, r, i, a, o] = t;
	if (r.type !== X.Hue && i.type !== X.Hue && a.type !== X.Hue) return r.type !== X.None && (n.r = r.type === X.Number ? r.value / 255 : r.value / 100), i.type !== X.None && (n.g = i.type === X.Number ? i.value / 255 : i.value / 100), a.type !== X.None && (n.b = a.type === X.Number ? a.value / 255 : a.value / 100), o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/rgb/parseTransparent.js
var qg = (e) => e === "transparent" ? {
	mode: "rgb",
	r: 0,
	g: 0,
	b: 0,
	alpha: 0
} : void 0, Jg = (e, t, n) => e + n * (t - e), Yg = (e) => {
	let t = [];
	for (let n = 0; n < e.length - 1; n++) {
		let r = e[n], i = e[n + 1];
		r === void 0 && i === void 0 ? t.push(void 0) : r !== void 0 && i !== void 0 ? t.push([r, i]) : t.push(r === void 0 ? [i, i] : [r, r]);
	}
	return t;
}, Q = ((e) => (t) => {
	let n = Yg(t);
	return (t) => {
		let r = t * n.length, i = t >= 1 ? n.length - 1 : Math.max(Math.floor(r), 0), a = n[i];
		return a === void 0 ? void 0 : e(a[0], a[1], r - i);
	};
})(Jg), Xg = (e) => {
	let t = !1, n = e.map((e) => e === void 0 ? 1 : (t = !0, e));
	return t ? n : e;
}, Zg = {
	mode: "rgb",
	channels: [
		"r",
		"g",
		"b",
		"alpha"
	],
	parse: [
		Kg,
		fg,
		xg,
		ug,
		qg,
		"srgb"
	],
	serialize: "srgb",
	interpolate: {
		r: Q,
		g: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	gamut: !0,
	white: {
		r: 1,
		g: 1,
		b: 1
	},
	black: {
		r: 0,
		g: 0,
		b: 0
	}
}, Qg = (e = 0) => Math.abs(e) ** (563 / 256) * Math.sign(e), $g = (e) => {
	let t = Qg(e.r), n = Qg(e.g), r = Qg(e.b), i = {
		mode: "xyz65",
		x: .5766690429101305 * t + .1855582379065463 * n + .1882286462349947 * r,
		y: .297344975250536 * t + .6273635662554661 * n + .0752914584939979 * r,
		z: .0270313613864123 * t + .0706888525358272 * n + .9913375368376386 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, e_ = (e) => Math.abs(e) ** (256 / 563) * Math.sign(e), t_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "a98",
		r: e_(e * 2.0415879038107465 - t * .5650069742788597 - .3447313507783297 * n),
		g: e_(e * -.9692436362808798 + t * 1.8759675015077206 + .0415550574071756 * n),
		b: e_(e * .0134442806320312 - t * .1183623922310184 + 1.0151749943912058 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, n_ = (e = 0) => {
	let t = Math.abs(e);
	return t <= .04045 ? e / 12.92 : (Math.sign(e) || 1) * ((t + .055) / 1.055) ** 2.4;
}, r_ = ({ r: e, g: t, b: n, alpha: r }) => {
	let i = {
		mode: "lrgb",
		r: n_(e),
		g: n_(t),
		b: n_(n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, i_ = (e) => {
	let { r: t, g: n, b: r, alpha: i } = r_(e), a = {
		mode: "xyz65",
		x: .4123907992659593 * t + .357584339383878 * n + .1804807884018343 * r,
		y: .2126390058715102 * t + .715168678767756 * n + .0721923153607337 * r,
		z: .0193308187155918 * t + .119194779794626 * n + .9505321522496607 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, a_ = (e = 0) => {
	let t = Math.abs(e);
	return t > .0031308 ? (Math.sign(e) || 1) * (1.055 * t ** (1 / 2.4) - .055) : e * 12.92;
}, o_ = ({ r: e, g: t, b: n, alpha: r }, i = "rgb") => {
	let a = {
		mode: i,
		r: a_(e),
		g: a_(t),
		b: a_(n)
	};
	return r !== void 0 && (a.alpha = r), a;
}, s_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = o_({
		r: e * 3.2409699419045226 - t * 1.537383177570094 - .4986107602930034 * n,
		g: e * -.9692436362808796 + t * 1.8759675015077204 + .0415550574071756 * n,
		b: e * .0556300796969936 - t * .2039769588889765 + 1.0569715142428784 * n
	});
	return r !== void 0 && (i.alpha = r), i;
}, c_ = {
	...Zg,
	mode: "a98",
	parse: ["a98-rgb"],
	serialize: "a98-rgb",
	fromMode: {
		rgb: (e) => t_(i_(e)),
		xyz65: t_
	},
	toMode: {
		rgb: (e) => s_($g(e)),
		xyz65: $g
	}
}, l_ = (e) => (e %= 360) < 0 ? e + 360 : e, u_ = (e, t) => e.map((n, r, i) => {
	if (n === void 0) return n;
	let a = l_(n);
	return r === 0 || e[r - 1] === void 0 ? a : t(a - l_(i[r - 1]));
}).reduce((e, t) => !e.length || t === void 0 || e[e.length - 1] === void 0 ? (e.push(t), e) : (e.push(t + e[e.length - 1]), e), []), d_ = (e) => u_(e, (e) => Math.abs(e) <= 180 ? e : e - 360 * Math.sign(e)), f_ = [
	-.14861,
	1.78277,
	-.29227,
	-.90649,
	1.97294,
	0
], p_ = Math.PI / 180, m_ = 180 / Math.PI, h_ = f_[3] * f_[4], g_ = f_[1] * f_[4], __ = f_[1] * f_[2] - f_[0] * f_[3], v_ = ({ r: e, g: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (__ * n + e * h_ - t * g_) / (__ + h_ - g_), a = n - i, o = (f_[4] * (t - i) - f_[2] * a) / f_[3], s = {
		mode: "cubehelix",
		l: i,
		s: i === 0 || i === 1 ? void 0 : Math.sqrt(a * a + o * o) / (f_[4] * i * (1 - i))
	};
	return s.s && (s.h = Math.atan2(o, a) * m_ - 120), r !== void 0 && (s.alpha = r), s;
}, y_ = ({ h: e, s: t, l: n, alpha: r }) => {
	let i = { mode: "rgb" };
	e = (e === void 0 ? 0 : e + 120) * p_, n === void 0 && (n = 0);
	let a = t === void 0 ? 0 : t * n * (1 - n), o = Math.cos(e), s = Math.sin(e);
	return i.r = n + a * (f_[0] * o + f_[1] * s), i.g = n + a * (f_[2] * o + f_[3] * s), i.b = n + a * (f_[4] * o + f_[5] * s), r !== void 0 && (i.alpha = r), i;
}, b_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0 || !e.s || !t.s) return 0;
	let n = l_(e.h), r = l_(t.h), i = Math.sin((r - n + 360) / 2 * Math.PI / 180);
	return 2 * Math.sqrt(e.s * t.s) * i;
}, x_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0) return 0;
	let n = l_(e.h), r = l_(t.h);
	return Math.abs(r - n) > 180 ? n - (r - 360 * Math.sign(r - n)) : r - n;
}, S_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0 || !e.c || !t.c) return 0;
	let n = l_(e.h), r = l_(t.h), i = Math.sin((r - n + 360) / 2 * Math.PI / 180);
	return 2 * Math.sqrt(e.c * t.c) * i;
}, C_ = (e) => {
	let t = e.reduce((e, t) => {
		if (t !== void 0) {
			let n = t * Math.PI / 180;
			e.sin += Math.sin(n), e.cos += Math.cos(n);
		}
		return e;
	}, {
		sin: 0,
		cos: 0
	}), n = Math.atan2(t.sin, t.cos) * 180 / Math.PI;
	return n < 0 ? 360 + n : n;
}, w_ = {
	mode: "cubehelix",
	channels: [
		"h",
		"s",
		"l",
		"alpha"
	],
	parse: ["--cubehelix"],
	serialize: "--cubehelix",
	ranges: {
		h: [0, 360],
		s: [0, 4.614],
		l: [0, 1]
	},
	fromMode: { rgb: v_ },
	toMode: { rgb: y_ },
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		s: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: b_ },
	average: { h: C_ }
}, T_ = ({ l: e, a: t, b: n, alpha: r }, i = "lch") => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let a = Math.sqrt(t * t + n * n), o = {
		mode: i,
		l: e,
		c: a
	};
	return a && (o.h = l_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (o.alpha = r), o;
}, E_ = ({ l: e, c: t, h: n, alpha: r }, i = "lab") => {
	n === void 0 && (n = 0);
	let a = {
		mode: i,
		l: e,
		a: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		b: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (a.alpha = r), a;
}, D_ = 29 ** 3 / 27, O_ = 216 / 29 ** 3, k_ = {
	X: .3457 / .3585,
	Y: 1,
	Z: .2958 / .3585
}, A_ = {
	X: .3127 / .329,
	Y: 1,
	Z: .3583 / .329
}, j_ = (e) => e ** 3 > O_ ? e ** 3 : (116 * e - 16) / D_, M_ = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + 16) / 116, a = t / 500 + i, o = i - n / 200, s = {
		mode: "xyz65",
		x: j_(a) * A_.X,
		y: j_(i) * A_.Y,
		z: j_(o) * A_.Z
	};
	return r !== void 0 && (s.alpha = r), s;
}, N_ = (e) => s_(M_(e)), P_ = (e) => e > O_ ? Math.cbrt(e) : (D_ * e + 16) / 116, F_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = P_(e / A_.X), a = P_(t / A_.Y), o = P_(n / A_.Z), s = {
		mode: "lab65",
		l: 116 * a - 16,
		a: 500 * (i - a),
		b: 200 * (a - o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, I_ = (e) => {
	let t = F_(i_(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, L_ = 26 / 180 * Math.PI, R_ = Math.cos(L_), z_ = Math.sin(L_), B_ = 100 / Math.log(139 / 100), V_ = ({ l: e, c: t, h: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "lab65",
		l: (Math.exp(e * 1 / B_) - 1) / .0039
	}, a = (Math.exp(.0435 * t * 1 * 1) - 1) / .075, o = a * Math.cos(n / 180 * Math.PI - L_), s = a * Math.sin(n / 180 * Math.PI - L_);
	return i.a = o * R_ - s / .83 * z_, i.b = o * z_ + s / .83 * R_, r !== void 0 && (i.alpha = r), i;
}, H_ = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = t * R_ + n * z_, a = .83 * (n * R_ - t * z_), o = Math.sqrt(i * i + a * a), s = {
		mode: "dlch",
		l: B_ / 1 * Math.log(1 + .0039 * e),
		c: Math.log(1 + .075 * o) / .0435
	};
	return s.c && (s.h = l_((Math.atan2(a, i) + L_) / Math.PI * 180)), r !== void 0 && (s.alpha = r), s;
}, U_ = (e) => V_(T_(e, "dlch")), W_ = (e) => E_(H_(e), "dlab"), G_ = {
	mode: "dlab",
	parse: ["--din99o-lab"],
	serialize: "--din99o-lab",
	toMode: {
		lab65: U_,
		rgb: (e) => N_(U_(e))
	},
	fromMode: {
		lab65: W_,
		rgb: (e) => W_(I_(e))
	},
	channels: [
		"l",
		"a",
		"b",
		"alpha"
	],
	ranges: {
		l: [0, 100],
		a: [-40.09, 45.501],
		b: [-40.469, 44.344]
	},
	interpolate: {
		l: Q,
		a: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, K_ = {
	mode: "dlch",
	parse: ["--din99o-lch"],
	serialize: "--din99o-lch",
	toMode: {
		lab65: V_,
		dlab: (e) => E_(e, "dlab"),
		rgb: (e) => N_(V_(e))
	},
	fromMode: {
		lab65: H_,
		dlab: (e) => T_(e, "dlch"),
		rgb: (e) => H_(I_(e))
	},
	channels: [
		"l",
		"c",
		"h",
		"alpha"
	],
	ranges: {
		l: [0, 100],
		c: [0, 51.484],
		h: [0, 360]
	},
	interpolate: {
		l: Q,
		c: Q,
		h: {
			use: Q,
			fixup: d_
		},
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: S_ },
	average: { h: C_ }
};
// node_modules/culori/src/hsi/convertHsiToRgb.js
function q_({ h: e, s: t, i: n, alpha: r }) {
	e = l_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.abs(e / 60 % 2 - 1), a;
	switch (Math.floor(e / 60)) {
		case 0:
			a = {
				r: n * (1 + t * (3 / (2 - i) - 1)),
				g: n * (1 + t * (3 * (1 - i) / (2 - i) - 1)),
				b: n * (1 - t)
			};
			break;
		case 1:
			a = {
				r: n * (1 + t * (3 * (1 - i) / (2 - i) - 1)),
				g: n * (1 + t * (3 / (2 - i) - 1)),
				b: n * (1 - t)
			};
			break;
		case 2:
			a = {
				r: n * (1 - t),
				g: n * (1 + t * (3 / (2 - i) - 1)),
				b: n * (1 + t * (3 * (1 - i) / (2 - i) - 1))
			};
			break;
		case 3:
			a = {
				r: n * (1 - t),
				g: n * (1 + t * (3 * (1 - i) / (2 - i) - 1)),
				b: n * (1 + t * (3 / (2 - i) - 1))
			};
			break;
		case 4:
			a = {
				r: n * (1 + t * (3 * (1 - i) / (2 - i) - 1)),
				g: n * (1 - t),
				b: n * (1 + t * (3 / (2 - i) - 1))
			};
			break;
		case 5:
			a = {
				r: n * (1 + t * (3 / (2 - i) - 1)),
				g: n * (1 - t),
				b: n * (1 + t * (3 * (1 - i) / (2 - i) - 1))
			};
			break;
		default: a = {
			r: n * (1 - t),
			g: n * (1 - t),
			b: n * (1 - t)
		};
	}
	return a.mode = "rgb", r !== void 0 && (a.alpha = r), a;
}
// node_modules/culori/src/hsi/convertRgbToHsi.js
function J_({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsi",
		s: e + t + n === 0 ? 0 : 1 - 3 * a / (e + t + n),
		i: (e + t + n) / 3
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/hsi/definition.js
var Y_ = {
	mode: "hsi",
	toMode: { rgb: q_ },
	parse: ["--hsi"],
	serialize: "--hsi",
	fromMode: { rgb: J_ },
	channels: [
		"h",
		"s",
		"i",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		s: Q,
		i: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: b_ },
	average: { h: C_ }
};
// node_modules/culori/src/hsl/convertHslToRgb.js
function X_({ h: e, s: t, l: n, alpha: r }) {
	e = l_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = n + t * (n < .5 ? n : 1 - n), a = i - (i - n) * 2 * Math.abs(e / 60 % 2 - 1), o;
	switch (Math.floor(e / 60)) {
		case 0:
			o = {
				r: i,
				g: a,
				b: 2 * n - i
			};
			break;
		case 1:
			o = {
				r: a,
				g: i,
				b: 2 * n - i
			};
			break;
		case 2:
			o = {
				r: 2 * n - i,
				g: i,
				b: a
			};
			break;
		case 3:
			o = {
				r: 2 * n - i,
				g: a,
				b: i
			};
			break;
		case 4:
			o = {
				r: a,
				g: 2 * n - i,
				b: i
			};
			break;
		case 5:
			o = {
				r: i,
				g: 2 * n - i,
				b: a
			};
			break;
		default: o = {
			r: 2 * n - i,
			g: 2 * n - i,
			b: 2 * n - i
		};
	}
	return o.mode = "rgb", r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/hsl/convertRgbToHsl.js
function Z_({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsl",
		s: i === a ? 0 : (i - a) / (1 - Math.abs(i + a - 1)),
		l: .5 * (i + a)
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/util/hue.js
var Q_ = (e, t) => {
	switch (t) {
		case "deg": return +e;
		case "rad": return e / Math.PI * 180;
		case "grad": return e / 10 * 9;
		case "turn": return e * 360;
	}
}, $_ = RegExp(`^hsla?\\(\\s*${_g}${vg}${mg}${vg}${mg}\\s*(?:,\\s*${hg}\\s*)?\\)$`), ev = (e) => {
	let t = e.match($_);
	if (!t) return;
	let n = { mode: "hsl" };
	return t[3] === void 0 ? t[1] !== void 0 && t[2] !== void 0 && (n.h = Q_(t[1], t[2])) : n.h = +t[3], t[4] !== void 0 && (n.s = Math.min(Math.max(0, t[4] / 100), 1)), t[5] !== void 0 && (n.l = Math.min(Math.max(0, t[5] / 100), 1)), t[6] === void 0 ? t[7] !== void 0 && (n.alpha = Math.max(0, Math.min(1, +t[7]))) : n.alpha = Math.max(0, Math.min(1, t[6] / 100)), n;
};
// node_modules/culori/src/hsl/parseHsl.js
function tv(e, t) {
	if (!t || t[0] !== "hsl" && t[0] !== "hsla") return;
	let n = { mode: "hsl" }, [, r, i, a, o] = t;
	if (r.type !== X.None) {
		if (r.type === X.Percentage) return;
		n.h = r.value;
	}
	if (i.type !== X.None) {
		if (i.type === X.Hue) return;
		n.s = i.value / 100;
	}
	if (a.type !== X.None) {
		if (a.type === X.Hue) return;
		n.l = a.value / 100;
	}
	return o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/hsl/definition.js
var nv = {
	mode: "hsl",
	toMode: { rgb: X_ },
	fromMode: { rgb: Z_ },
	channels: [
		"h",
		"s",
		"l",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	parse: [tv, ev],
	serialize: (e) => `hsl(${e.h === void 0 ? "none" : e.h} ${e.s === void 0 ? "none" : e.s * 100 + "%"} ${e.l === void 0 ? "none" : e.l * 100 + "%"}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		s: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: b_ },
	average: { h: C_ }
};
// node_modules/culori/src/hsv/convertHsvToRgb.js
function rv({ h: e, s: t, v: n, alpha: r }) {
	e = l_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.abs(e / 60 % 2 - 1), a;
	switch (Math.floor(e / 60)) {
		case 0:
			a = {
				r: n,
				g: n * (1 - t * i),
				b: n * (1 - t)
			};
			break;
		case 1:
			a = {
				r: n * (1 - t * i),
				g: n,
				b: n * (1 - t)
			};
			break;
		case 2:
			a = {
				r: n * (1 - t),
				g: n,
				b: n * (1 - t * i)
			};
			break;
		case 3:
			a = {
				r: n * (1 - t),
				g: n * (1 - t * i),
				b: n
			};
			break;
		case 4:
			a = {
				r: n * (1 - t * i),
				g: n * (1 - t),
				b: n
			};
			break;
		case 5:
			a = {
				r: n,
				g: n * (1 - t),
				b: n * (1 - t * i)
			};
			break;
		default: a = {
			r: n * (1 - t),
			g: n * (1 - t),
			b: n * (1 - t)
		};
	}
	return a.mode = "rgb", r !== void 0 && (a.alpha = r), a;
}
// node_modules/culori/src/hsv/convertRgbToHsv.js
function iv({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsv",
		s: i === 0 ? 0 : 1 - a / i,
		v: i
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/hsv/definition.js
var av = {
	mode: "hsv",
	toMode: { rgb: rv },
	parse: ["--hsv"],
	serialize: "--hsv",
	fromMode: { rgb: iv },
	channels: [
		"h",
		"s",
		"v",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		s: Q,
		v: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: b_ },
	average: { h: C_ }
};
// node_modules/culori/src/hwb/convertHwbToRgb.js
function ov({ h: e, w: t, b: n, alpha: r }) {
	if (t === void 0 && (t = 0), n === void 0 && (n = 0), t + n > 1) {
		let e = t + n;
		t /= e, n /= e;
	}
	return rv({
		h: e,
		s: n === 1 ? 1 : 1 - t / (1 - n),
		v: 1 - n,
		alpha: r
	});
}
// node_modules/culori/src/hwb/convertRgbToHwb.js
function sv(e) {
	let t = iv(e);
	if (t === void 0) return;
	let n = t.s === void 0 ? 0 : t.s, r = t.v === void 0 ? 0 : t.v, i = {
		mode: "hwb",
		w: (1 - n) * r,
		b: 1 - r
	};
	return t.h !== void 0 && (i.h = t.h), t.alpha !== void 0 && (i.alpha = t.alpha), i;
}
// node_modules/culori/src/hwb/parseHwb.js
function cv(e, t) {
	if (!t || t[0] !== "hwb") return;
	let n = { mode: "hwb" }, [, r, i, a, o] = t;
	if (r.type !== X.None) {
		if (r.type === X.Percentage) return;
		n.h = r.value;
	}
	if (i.type !== X.None) {
		if (i.type === X.Hue) return;
		n.w = i.value / 100;
	}
	if (a.type !== X.None) {
		if (a.type === X.Hue) return;
		n.b = a.value / 100;
	}
	return o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/hwb/definition.js
var lv = {
	mode: "hwb",
	toMode: { rgb: ov },
	fromMode: { rgb: sv },
	channels: [
		"h",
		"w",
		"b",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	parse: [cv],
	serialize: (e) => `hwb(${e.h === void 0 ? "none" : e.h} ${e.w === void 0 ? "none" : e.w * 100 + "%"} ${e.b === void 0 ? "none" : e.b * 100 + "%"}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		w: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: x_ },
	average: { h: C_ }
}, uv = .1593017578125, dv = 78.84375, fv = .8359375, pv = 18.8515625, mv = 18.6875;
function hv(e) {
	if (e < 0) return 0;
	let t = e ** (1 / dv);
	return 1e4 * (Math.max(0, t - fv) / (pv - mv * t)) ** (1 / uv);
}
function gv(e) {
	if (e < 0) return 0;
	let t = (e / 1e4) ** uv;
	return ((fv + pv * t) / (1 + mv * t)) ** +dv;
}
// node_modules/culori/src/itp/convertItpToXyz65.js
var _v = (e) => Math.max(e / 203, 0), vv = ({ i: e, t, p: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = hv(e + .008609037037932761 * t + .11102962500302593 * n), a = hv(e - .00860903703793275 * t - .11102962500302599 * n), o = hv(e + .5600313357106791 * t - .32062717498731885 * n), s = {
		mode: "xyz65",
		x: _v(2.070152218389422 * i - 1.3263473389671556 * a + .2066510476294051 * o),
		y: _v(.3647385209748074 * i + .680566024947227 * a - .0453045459220346 * o),
		z: _v(-.049747207535812 * i - .0492609666966138 * a + 1.1880659249923042 * o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, yv = (e = 0) => Math.max(e * 203, 0), bv = ({ x: e, y: t, z: n, alpha: r }) => {
	let i = yv(e), a = yv(t), o = yv(n), s = gv(.3592832590121217 * i + .6976051147779502 * a - .0358915932320289 * o), c = gv(-.1920808463704995 * i + 1.1004767970374323 * a + .0753748658519118 * o), l = gv(.0070797844607477 * i + .0748396662186366 * a + .8433265453898765 * o), u = {
		mode: "itp",
		i: .5 * s + .5 * c,
		t: 1.61376953125 * s - 3.323486328125 * c + 1.709716796875 * l,
		p: 4.378173828125 * s - 4.24560546875 * c - .132568359375 * l
	};
	return r !== void 0 && (u.alpha = r), u;
}, xv = {
	mode: "itp",
	channels: [
		"i",
		"t",
		"p",
		"alpha"
	],
	parse: ["--ictcp"],
	serialize: "--ictcp",
	toMode: {
		xyz65: vv,
		rgb: (e) => s_(vv(e))
	},
	fromMode: {
		xyz65: bv,
		rgb: (e) => bv(i_(e))
	},
	ranges: {
		i: [0, .581],
		t: [-.369, .272],
		p: [-.164, .331]
	},
	interpolate: {
		i: Q,
		t: Q,
		p: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, Sv = 134.03437499999998, Cv = 16295499532821565e-27, wv = (e) => {
	if (e < 0) return 0;
	let t = (e / 1e4) ** uv;
	return ((fv + pv * t) / (1 + mv * t)) ** +Sv;
}, Tv = (e = 0) => Math.max(e * 203, 0), Ev = ({ x: e, y: t, z: n, alpha: r }) => {
	e = Tv(e), t = Tv(t), n = Tv(n);
	let i = 1.15 * e - .15 * n, a = .66 * t + .34 * e, o = wv(.41478972 * i + .579999 * a + .014648 * n), s = wv(-.20151 * i + 1.120649 * a + .0531008 * n), c = wv(-.0166008 * i + .2648 * a + .6684799 * n), l = (o + s) / 2, u = {
		mode: "jab",
		j: .44 * l / (1 - .56 * l) - Cv,
		a: 3.524 * o - 4.066708 * s + .542708 * c,
		b: .199076 * o + 1.096799 * s - 1.295875 * c
	};
	return r !== void 0 && (u.alpha = r), u;
}, Dv = 134.03437499999998, Ov = 16295499532821565e-27, kv = (e) => {
	if (e < 0) return 0;
	let t = e ** (1 / Dv);
	return 1e4 * ((fv - t) / (mv * t - pv)) ** (1 / uv);
}, Av = (e) => e / 203, jv = ({ j: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + Ov) / (.44 + .56 * (e + Ov)), a = kv(i + .13860504 * t + .058047316 * n), o = kv(i - .13860504 * t - .058047316 * n), s = kv(i - .096019242 * t - .8118919 * n), c = {
		mode: "xyz65",
		x: Av(1.661373024652174 * a - .914523081304348 * o + .23136208173913045 * s),
		y: Av(-.3250758611844533 * a + 1.571847026732543 * o - .21825383453227928 * s),
		z: Av(-.090982811 * a - .31272829 * o + 1.5227666 * s)
	};
	return r !== void 0 && (c.alpha = r), c;
}, Mv = (e) => {
	let t = Ev(i_(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, Nv = (e) => s_(jv(e)), Pv = {
	mode: "jab",
	channels: [
		"j",
		"a",
		"b",
		"alpha"
	],
	parse: ["--jzazbz"],
	serialize: "--jzazbz",
	fromMode: {
		rgb: Mv,
		xyz65: Ev
	},
	toMode: {
		rgb: Nv,
		xyz65: jv
	},
	ranges: {
		j: [0, .222],
		a: [-.109, .129],
		b: [-.185, .134]
	},
	interpolate: {
		j: Q,
		a: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, Fv = ({ j: e, a: t, b: n, alpha: r }) => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.sqrt(t * t + n * n), a = {
		mode: "jch",
		j: e,
		c: i
	};
	return i && (a.h = l_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (a.alpha = r), a;
}, Iv = ({ j: e, c: t, h: n, alpha: r }) => {
	n === void 0 && (n = 0);
	let i = {
		mode: "jab",
		j: e,
		a: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		b: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (i.alpha = r), i;
}, Lv = {
	mode: "jch",
	parse: ["--jzczhz"],
	serialize: "--jzczhz",
	toMode: {
		jab: Iv,
		rgb: (e) => Nv(Iv(e))
	},
	fromMode: {
		rgb: (e) => Fv(Mv(e)),
		jab: Fv
	},
	channels: [
		"j",
		"c",
		"h",
		"alpha"
	],
	ranges: {
		j: [0, .221],
		c: [0, .19],
		h: [0, 360]
	},
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		c: Q,
		j: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: S_ },
	average: { h: C_ }
}, Rv = 29 ** 3 / 27, zv = 216 / 29 ** 3, Bv = (e) => e ** 3 > zv ? e ** 3 : (116 * e - 16) / Rv, Vv = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + 16) / 116, a = t / 500 + i, o = i - n / 200, s = {
		mode: "xyz50",
		x: Bv(a) * k_.X,
		y: Bv(i) * k_.Y,
		z: Bv(o) * k_.Z
	};
	return r !== void 0 && (s.alpha = r), s;
}, Hv = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = o_({
		r: e * 3.1341359569958707 - t * 1.6173863321612538 - .4906619460083532 * n,
		g: e * -.978795502912089 + t * 1.916254567259524 + .03344273116131949 * n,
		b: e * .07195537988411677 - t * .2289768264158322 + 1.405386058324125 * n
	});
	return r !== void 0 && (i.alpha = r), i;
}, Uv = (e) => Hv(Vv(e)), Wv = (e) => {
	let { r: t, g: n, b: r, alpha: i } = r_(e), a = {
		mode: "xyz50",
		x: .436065742824811 * t + .3851514688337912 * n + .14307845442264197 * r,
		y: .22249319175623702 * t + .7168870538238823 * n + .06061979053616537 * r,
		z: .013923904500943465 * t + .09708128566574634 * n + .7140993584005155 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, Gv = (e) => e > zv ? Math.cbrt(e) : (Rv * e + 16) / 116, Kv = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Gv(e / k_.X), a = Gv(t / k_.Y), o = Gv(n / k_.Z), s = {
		mode: "lab",
		l: 116 * a - 16,
		a: 500 * (i - a),
		b: 200 * (a - o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, qv = (e) => {
	let t = Kv(Wv(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
};
// node_modules/culori/src/lab/parseLab.js
function Jv(e, t) {
	if (!t || t[0] !== "lab") return;
	let n = { mode: "lab" }, [, r, i, a, o] = t;
	if (r.type !== X.Hue && i.type !== X.Hue && a.type !== X.Hue) return r.type !== X.None && (n.l = Math.min(Math.max(0, r.value), 100)), i.type !== X.None && (n.a = i.type === X.Number ? i.value : i.value * 125 / 100), a.type !== X.None && (n.b = a.type === X.Number ? a.value : a.value * 125 / 100), o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/lab/definition.js
var Yv = {
	mode: "lab",
	toMode: {
		xyz50: Vv,
		rgb: Uv
	},
	fromMode: {
		xyz50: Kv,
		rgb: qv
	},
	channels: [
		"l",
		"a",
		"b",
		"alpha"
	],
	ranges: {
		l: [0, 100],
		a: [-125, 125],
		b: [-125, 125]
	},
	parse: [Jv],
	serialize: (e) => `lab(${e.l === void 0 ? "none" : e.l} ${e.a === void 0 ? "none" : e.a} ${e.b === void 0 ? "none" : e.b}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		l: Q,
		a: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, Xv = {
	...Yv,
	mode: "lab65",
	parse: ["--lab-d65"],
	serialize: "--lab-d65",
	toMode: {
		xyz65: M_,
		rgb: N_
	},
	fromMode: {
		xyz65: F_,
		rgb: I_
	},
	ranges: {
		l: [0, 100],
		a: [-125, 125],
		b: [-125, 125]
	}
};
// node_modules/culori/src/lch/parseLch.js
function Zv(e, t) {
	if (!t || t[0] !== "lch") return;
	let n = { mode: "lch" }, [, r, i, a, o] = t;
	if (r.type !== X.None) {
		if (r.type === X.Hue) return;
		n.l = Math.min(Math.max(0, r.value), 100);
	}
	if (i.type !== X.None && (n.c = Math.max(0, i.type === X.Number ? i.value : i.value * 150 / 100)), a.type !== X.None) {
		if (a.type === X.Percentage) return;
		n.h = a.value;
	}
	return o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/lch/definition.js
var Qv = {
	mode: "lch",
	toMode: {
		lab: E_,
		rgb: (e) => Uv(E_(e))
	},
	fromMode: {
		rgb: (e) => T_(qv(e)),
		lab: T_
	},
	channels: [
		"l",
		"c",
		"h",
		"alpha"
	],
	ranges: {
		l: [0, 100],
		c: [0, 150],
		h: [0, 360]
	},
	parse: [Zv],
	serialize: (e) => `lch(${e.l === void 0 ? "none" : e.l} ${e.c === void 0 ? "none" : e.c} ${e.h === void 0 ? "none" : e.h}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		c: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: S_ },
	average: { h: C_ }
}, $v = {
	...Qv,
	mode: "lch65",
	parse: ["--lch-d65"],
	serialize: "--lch-d65",
	toMode: {
		lab65: (e) => E_(e, "lab65"),
		rgb: (e) => N_(E_(e, "lab65"))
	},
	fromMode: {
		rgb: (e) => T_(I_(e), "lch65"),
		lab65: (e) => T_(e, "lch65")
	},
	ranges: {
		l: [0, 100],
		c: [0, 150],
		h: [0, 360]
	}
}, ey = ({ l: e, u: t, v: n, alpha: r }) => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.sqrt(t * t + n * n), a = {
		mode: "lchuv",
		l: e,
		c: i
	};
	return i && (a.h = l_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (a.alpha = r), a;
}, ty = ({ l: e, c: t, h: n, alpha: r }) => {
	n === void 0 && (n = 0);
	let i = {
		mode: "luv",
		l: e,
		u: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		v: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (i.alpha = r), i;
}, ny = (e, t, n) => 4 * e / (e + 15 * t + 3 * n), ry = (e, t, n) => 9 * t / (e + 15 * t + 3 * n), iy = ny(k_.X, k_.Y, k_.Z), ay = ry(k_.X, k_.Y, k_.Z), oy = (e) => e <= zv ? Rv * e : 116 * Math.cbrt(e) - 16, sy = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = oy(t / k_.Y), a = ny(e, t, n), o = ry(e, t, n);
	!isFinite(a) || !isFinite(o) ? i = a = o = 0 : (a = 13 * i * (a - iy), o = 13 * i * (o - ay));
	let s = {
		mode: "luv",
		l: i,
		u: a,
		v: o
	};
	return r !== void 0 && (s.alpha = r), s;
}, cy = (e, t, n) => 4 * e / (e + 15 * t + 3 * n), ly = (e, t, n) => 9 * t / (e + 15 * t + 3 * n), uy = cy(k_.X, k_.Y, k_.Z), dy = ly(k_.X, k_.Y, k_.Z), fy = ({ l: e, u: t, v: n, alpha: r }) => {
	if (e === void 0 && (e = 0), e === 0) return {
		mode: "xyz50",
		x: 0,
		y: 0,
		z: 0
	};
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = t / (13 * e) + uy, a = n / (13 * e) + dy, o = k_.Y * (e <= 8 ? e / Rv : ((e + 16) / 116) ** 3), s = {
		mode: "xyz50",
		x: 9 * i * o / (4 * a),
		y: o,
		z: o * (12 - 3 * i - 20 * a) / (4 * a)
	};
	return r !== void 0 && (s.alpha = r), s;
}, py = {
	mode: "lchuv",
	toMode: {
		luv: ty,
		rgb: (e) => Hv(fy(ty(e)))
	},
	fromMode: {
		rgb: (e) => ey(sy(Wv(e))),
		luv: ey
	},
	channels: [
		"l",
		"c",
		"h",
		"alpha"
	],
	parse: ["--lchuv"],
	serialize: "--lchuv",
	ranges: {
		l: [0, 100],
		c: [0, 176.956],
		h: [0, 360]
	},
	interpolate: {
		h: {
			use: Q,
			fixup: d_
		},
		c: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	},
	difference: { h: S_ },
	average: { h: C_ }
}, my = {
	...Zg,
	mode: "lrgb",
	toMode: { rgb: o_ },
	fromMode: { rgb: r_ },
	parse: ["srgb-linear"],
	serialize: "srgb-linear"
}, hy = {
	mode: "luv",
	toMode: {
		xyz50: fy,
		rgb: (e) => Hv(fy(e))
	},
	fromMode: {
		xyz50: sy,
		rgb: (e) => sy(Wv(e))
	},
	channels: [
		"l",
		"u",
		"v",
		"alpha"
	],
	parse: ["--luv"],
	serialize: "--luv",
	ranges: {
		l: [0, 100],
		u: [-84.936, 175.042],
		v: [-125.882, 87.243]
	},
	interpolate: {
		l: Q,
		u: Q,
		v: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, gy = ({ r: e, g: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.cbrt(.412221469470763 * e + .5363325372617348 * t + .0514459932675022 * n), a = Math.cbrt(.2119034958178252 * e + .6806995506452344 * t + .1073969535369406 * n), o = Math.cbrt(.0883024591900564 * e + .2817188391361215 * t + .6299787016738222 * n), s = {
		mode: "oklab",
		l: .210454268309314 * i + .7936177747023054 * a - .0040720430116193 * o,
		a: 1.9779985324311684 * i - 2.42859224204858 * a + .450593709617411 * o,
		b: .0259040424655478 * i + .7827717124575296 * a - .8086757549230774 * o
	};
	return r !== void 0 && (s.alpha = r), s;
}, _y = (e) => {
	let t = gy(r_(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, vy = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + .3963377773761749 * t + .2158037573099136 * n) ** 3, a = (e - .1055613458156586 * t - .0638541728258133 * n) ** 3, o = (e - .0894841775298119 * t - 1.2914855480194092 * n) ** 3, s = {
		mode: "lrgb",
		r: 4.076741636075957 * i - 3.3077115392580616 * a + .2309699031821044 * o,
		g: -1.2684379732850317 * i + 2.6097573492876887 * a - .3413193760026573 * o,
		b: -.0041960761386756 * i - .7034186179359362 * a + 1.7076146940746117 * o
	};
	return r !== void 0 && (s.alpha = r), s;
}, yy = (e) => o_(vy(e));
// node_modules/culori/src/okhsl/helpers.js
function by(e) {
	let t = .206, n = 1.206 / 1.03;
	return .5 * (n * e - t + Math.sqrt((n * e - t) * (n * e - t) + .12 * n * e));
}
function xy(e) {
	return (e * e + .206 * e) / (1.206 / 1.03 * (e + .03));
}
function Sy(e, t) {
	let n, r, i, a, o, s, c, l;
	-1.88170328 * e - .80936493 * t > 1 ? (n = 1.19086277, r = 1.76576728, i = .59662641, a = .75515197, o = .56771245, s = 4.0767416621, c = -3.3077115913, l = .2309699292) : 1.81444104 * e - 1.19445276 * t > 1 ? (n = .73956515, r = -.45954404, i = .08285427, a = .1254107, o = .14503204, s = -1.2684380046, c = 2.6097574011, l = -.3413193965) : (n = 1.35733652, r = -.00915799, i = -1.1513021, a = -.50559606, o = .00692167, s = -.0041960863, c = -.7034186147, l = 1.707614701);
	let u = n + r * e + i * t + a * e * e + o * e * t, d = .3963377774 * e + .2158037573 * t, f = -.1055613458 * e - .0638541728 * t, p = -.0894841775 * e - 1.291485548 * t;
	{
		let e = 1 + u * d, t = 1 + u * f, n = 1 + u * p, r = e * e * e, i = t * t * t, a = n * n * n, o = 3 * d * e * e, m = 3 * f * t * t, h = 3 * p * n * n, g = 6 * d * d * e, _ = 6 * f * f * t, v = 6 * p * p * n, y = s * r + c * i + l * a, b = s * o + c * m + l * h, x = s * g + c * _ + l * v;
		u -= y * b / (b * b - .5 * y * x);
	}
	return u;
}
function Cy(e, t) {
	let n = Sy(e, t), r = vy({
		l: 1,
		a: n * e,
		b: n * t
	}), i = Math.cbrt(1 / Math.max(r.r, r.g, r.b));
	return [i, i * n];
}
function wy(e, t, n, r, i, a = null) {
	a ||= Cy(e, t);
	let o;
	if ((n - i) * a[1] - (a[0] - i) * r <= 0) o = a[1] * i / (r * a[0] + a[1] * (i - n));
	else {
		o = a[1] * (i - 1) / (r * (a[0] - 1) + a[1] * (i - n));
		{
			let a = n - i, s = r, c = .3963377774 * e + .2158037573 * t, l = -.1055613458 * e - .0638541728 * t, u = -.0894841775 * e - 1.291485548 * t, d = a + s * c, f = a + s * l, p = a + s * u;
			{
				let e = i * (1 - o) + o * n, t = o * r, a = e + t * c, s = e + t * l, m = e + t * u, h = a * a * a, g = s * s * s, _ = m * m * m, v = 3 * d * a * a, y = 3 * f * s * s, b = 3 * p * m * m, x = 6 * d * d * a, S = 6 * f * f * s, ee = 6 * p * p * m, te = 4.0767416621 * h - 3.3077115913 * g + .2309699292 * _ - 1, ne = 4.0767416621 * v - 3.3077115913 * y + .2309699292 * b, re = 4.0767416621 * x - 3.3077115913 * S + .2309699292 * ee, ie = ne / (ne * ne - .5 * te * re), ae = -te * ie, oe = -1.2684380046 * h + 2.6097574011 * g - .3413193965 * _ - 1, se = -1.2684380046 * v + 2.6097574011 * y - .3413193965 * b, ce = -1.2684380046 * x + 2.6097574011 * S - .3413193965 * ee, le = se / (se * se - .5 * oe * ce), ue = -oe * le, de = -.0041960863 * h - .7034186147 * g + 1.707614701 * _ - 1, fe = -.0041960863 * v - .7034186147 * y + 1.707614701 * b, pe = -.0041960863 * x - .7034186147 * S + 1.707614701 * ee, me = fe / (fe * fe - .5 * de * pe), he = -de * me;
				ae = ie >= 0 ? ae : 1e6, ue = le >= 0 ? ue : 1e6, he = me >= 0 ? he : 1e6, o += Math.min(ae, Math.min(ue, he));
			}
		}
	}
	return o;
}
function Ty(e, t, n = null) {
	n ||= Cy(e, t);
	let r = n[0], i = n[1];
	return [i / r, i / (1 - r)];
}
function Ey(e, t, n) {
	let r = Cy(t, n), i = wy(t, n, e, 1, e, r), a = Ty(t, n, r), o = .11516993 + 1 / (7.4477897 + 4.1590124 * n + t * (-2.19557347 + 1.75198401 * n + t * (-2.13704948 - 10.02301043 * n + t * (-4.24894561 + 5.38770819 * n + 4.69891013 * t)))), s = .11239642 + 1 / (1.6132032 - .68124379 * n + t * (.40370612 + .90148123 * n + t * (-.27087943 + .6122399 * n + t * (.00299215 - .45399568 * n - .14661872 * t)))), c = i / Math.min(e * a[0], (1 - e) * a[1]), l = e * o, u = (1 - e) * s, d = .9 * c * Math.sqrt(Math.sqrt(1 / (1 / (l * l * l * l) + 1 / (u * u * u * u))));
	return l = e * .4, u = (1 - e) * .8, [
		Math.sqrt(1 / (1 / (l * l) + 1 / (u * u))),
		d,
		i
	];
}
// node_modules/culori/src/okhsl/convertOklabToOkhsl.js
function Dy(e) {
	let t = e.l === void 0 ? 0 : e.l, n = e.a === void 0 ? 0 : e.a, r = e.b === void 0 ? 0 : e.b, i = {
		mode: "okhsl",
		l: by(t)
	};
	e.alpha !== void 0 && (i.alpha = e.alpha);
	let a = Math.sqrt(n * n + r * r);
	if (!a) return i.s = 0, i;
	let [o, s, c] = Ey(t, n / a, r / a), l;
	if (a < s) {
		let e = .8 * o, t = 1 - e / s;
		l = (a - 0) / (e + t * (a - 0)) * .8;
	} else {
		let e = s, t = .2 * s * s * 1.25 * 1.25 / o, n = 1 - t / (c - s);
		l = .8 + .2 * ((a - e) / (t + n * (a - e)));
	}
	return l && (i.s = l, i.h = l_(Math.atan2(r, n) * 180 / Math.PI)), i;
}
// node_modules/culori/src/okhsl/convertOkhslToOklab.js
function Oy(e) {
	let t = e.h === void 0 ? 0 : e.h, n = e.s === void 0 ? 0 : e.s, r = e.l === void 0 ? 0 : e.l, i = {
		mode: "oklab",
		l: xy(r)
	};
	if (e.alpha !== void 0 && (i.alpha = e.alpha), !n || r === 1) return i.a = i.b = 0, i;
	let a = Math.cos(t / 180 * Math.PI), o = Math.sin(t / 180 * Math.PI), [s, c, l] = Ey(i.l, a, o), u, d, f, p;
	n < .8 ? (u = 1.25 * n, d = 0, f = .8 * s, p = 1 - f / c) : (u = 5 * (n - .8), d = c, f = .2 * c * c * 1.25 * 1.25 / s, p = 1 - f / (l - c));
	let m = d + u * f / (1 - p * u);
	return i.a = m * a, i.b = m * o, i;
}
// node_modules/culori/src/okhsl/modeOkhsl.js
var ky = {
	...nv,
	mode: "okhsl",
	channels: [
		"h",
		"s",
		"l",
		"alpha"
	],
	parse: ["--okhsl"],
	serialize: "--okhsl",
	fromMode: {
		oklab: Dy,
		rgb: (e) => Dy(_y(e))
	},
	toMode: {
		oklab: Oy,
		rgb: (e) => yy(Oy(e))
	}
};
// node_modules/culori/src/okhsv/convertOklabToOkhsv.js
function Ay(e) {
	let t = e.l === void 0 ? 0 : e.l, n = e.a === void 0 ? 0 : e.a, r = e.b === void 0 ? 0 : e.b, i = Math.sqrt(n * n + r * r), a = i ? n / i : 1, o = i ? r / i : 1, [s, c] = Ty(a, o), l = .5, u = 1 - l / s, d = c / (i + t * c), f = d * t, p = d * i, m = xy(f), h = p * m / f, g = vy({
		l: m,
		a: a * h,
		b: o * h
	}), _ = Math.cbrt(1 / Math.max(g.r, g.g, g.b, 0));
	t /= _, i = i / _ * by(t) / t, t = by(t);
	let v = {
		mode: "okhsv",
		s: i ? (l + c) * p / (c * l + c * u * p) : 0,
		v: t ? t / f : 0
	};
	return v.s && (v.h = l_(Math.atan2(r, n) * 180 / Math.PI)), e.alpha !== void 0 && (v.alpha = e.alpha), v;
}
// node_modules/culori/src/okhsv/convertOkhsvToOklab.js
function jy(e) {
	let t = { mode: "oklab" };
	e.alpha !== void 0 && (t.alpha = e.alpha);
	let n = e.h === void 0 ? 0 : e.h, r = e.s === void 0 ? 0 : e.s, i = e.v === void 0 ? 0 : e.v, a = Math.cos(n / 180 * Math.PI), o = Math.sin(n / 180 * Math.PI), [s, c] = Ty(a, o), l = .5, u = 1 - l / s, d = 1 - r * l / (l + c - c * u * r), f = r * c * l / (l + c - c * u * r), p = xy(d), m = f * p / d, h = vy({
		l: p,
		a: a * m,
		b: o * m
	}), g = Math.cbrt(1 / Math.max(h.r, h.g, h.b, 0)), _ = xy(i * d), v = f * _ / d;
	return t.l = _ * g, t.a = v * a * g, t.b = v * o * g, t;
}
// node_modules/culori/src/okhsv/modeOkhsv.js
var My = {
	...av,
	mode: "okhsv",
	channels: [
		"h",
		"s",
		"v",
		"alpha"
	],
	parse: ["--okhsv"],
	serialize: "--okhsv",
	fromMode: {
		oklab: Ay,
		rgb: (e) => Ay(_y(e))
	},
	toMode: {
		oklab: jy,
		rgb: (e) => yy(jy(e))
	}
};
// node_modules/culori/src/oklab/parseOklab.js
function Ny(e, t) {
	if (!t || t[0] !== "oklab") return;
	let n = { mode: "oklab" }, [, r, i, a, o] = t;
	if (r.type !== X.Hue && i.type !== X.Hue && a.type !== X.Hue) return r.type !== X.None && (n.l = Math.min(Math.max(0, r.type === X.Number ? r.value : r.value / 100), 1)), i.type !== X.None && (n.a = i.type === X.Number ? i.value : i.value * .4 / 100), a.type !== X.None && (n.b = a.type === X.Number ? a.value : a.value * .4 / 100), o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/oklab/definition.js
var Py = {
	...Yv,
	mode: "oklab",
	toMode: {
		lrgb: vy,
		rgb: yy
	},
	fromMode: {
		lrgb: gy,
		rgb: _y
	},
	ranges: {
		l: [0, 1],
		a: [-.4, .4],
		b: [-.4, .4]
	},
	parse: [Ny],
	serialize: (e) => `oklab(${e.l === void 0 ? "none" : e.l} ${e.a === void 0 ? "none" : e.a} ${e.b === void 0 ? "none" : e.b}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`
};
// node_modules/culori/src/oklch/parseOklch.js
function Fy(e, t) {
	if (!t || t[0] !== "oklch") return;
	let n = { mode: "oklch" }, [, r, i, a, o] = t;
	if (r.type !== X.None) {
		if (r.type === X.Hue) return;
		n.l = Math.min(Math.max(0, r.type === X.Number ? r.value : r.value / 100), 1);
	}
	if (i.type !== X.None && (n.c = Math.max(0, i.type === X.Number ? i.value : i.value * .4 / 100)), a.type !== X.None) {
		if (a.type === X.Percentage) return;
		n.h = a.value;
	}
	return o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/oklch/definition.js
var Iy = {
	...Qv,
	mode: "oklch",
	toMode: {
		oklab: (e) => E_(e, "oklab"),
		rgb: (e) => yy(E_(e, "oklab"))
	},
	fromMode: {
		rgb: (e) => T_(_y(e), "oklch"),
		oklab: (e) => T_(e, "oklch")
	},
	parse: [Fy],
	serialize: (e) => `oklch(${e.l === void 0 ? "none" : e.l} ${e.c === void 0 ? "none" : e.c} ${e.h === void 0 ? "none" : e.h}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	ranges: {
		l: [0, 1],
		c: [0, .4],
		h: [0, 360]
	}
}, Ly = (e) => {
	let { r: t, g: n, b: r, alpha: i } = r_(e), a = {
		mode: "xyz65",
		x: .486570948648216 * t + .265667693169093 * n + .1982172852343625 * r,
		y: .2289745640697487 * t + .6917385218365062 * n + .079286914093745 * r,
		z: 0 * t + .0451133818589026 * n + 1.043944368900976 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, Ry = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = o_({
		r: e * 2.4934969119414263 - t * .9313836179191242 - .402710784450717 * n,
		g: e * -.8294889695615749 + t * 1.7626640603183465 + .0236246858419436 * n,
		b: e * .0358458302437845 - t * .0761723892680418 + .9568845240076871 * n
	}, "p3");
	return r !== void 0 && (i.alpha = r), i;
}, zy = {
	...Zg,
	mode: "p3",
	parse: ["display-p3"],
	serialize: "display-p3",
	fromMode: {
		rgb: (e) => Ry(i_(e)),
		xyz65: Ry
	},
	toMode: {
		rgb: (e) => s_(Ly(e)),
		xyz65: Ly
	}
}, By = (e) => {
	let t = Math.abs(e);
	return t >= 1 / 512 ? Math.sign(e) * t ** (1 / 1.8) : 16 * e;
}, Vy = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "prophoto",
		r: By(e * 1.3457868816471585 - t * .2555720873797946 - .0511018649755453 * n),
		g: By(e * -.5446307051249019 + t * 1.5082477428451466 + .0205274474364214 * n),
		b: By(e * 0 + t * 0 + 1.2119675456389452 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Hy = (e = 0) => {
	let t = Math.abs(e);
	return t >= 16 / 512 ? Math.sign(e) * t ** 1.8 : e / 16;
}, Uy = (e) => {
	let t = Hy(e.r), n = Hy(e.g), r = Hy(e.b), i = {
		mode: "xyz50",
		x: .7977666449006423 * t + .1351812974005331 * n + .0313477341283922 * r,
		y: .2880748288194013 * t + .7118352342418731 * n + 899369387256e-16 * r,
		z: 0 * t + 0 * n + .8251046025104602 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, Wy = {
	...Zg,
	mode: "prophoto",
	parse: ["prophoto-rgb"],
	serialize: "prophoto-rgb",
	fromMode: {
		xyz50: Vy,
		rgb: (e) => Vy(Wv(e))
	},
	toMode: {
		xyz50: Uy,
		rgb: (e) => Hv(Uy(e))
	}
}, Gy = 1.09929682680944, Ky = .018053968510807, qy = (e) => {
	let t = Math.abs(e);
	return t > Ky ? (Math.sign(e) || 1) * (Gy * t ** .45 - .09929682680944008) : 4.5 * e;
}, Jy = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "rec2020",
		r: qy(e * 1.7166511879712683 - t * .3556707837763925 - .2533662813736599 * n),
		g: qy(e * -.6666843518324893 + t * 1.6164812366349395 + .0157685458139111 * n),
		b: qy(e * .0176398574453108 - t * .0427706132578085 + .9421031212354739 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Yy = 1.09929682680944, Xy = .018053968510807, Zy = (e = 0) => {
	let t = Math.abs(e);
	return t < Xy * 4.5 ? e / 4.5 : (Math.sign(e) || 1) * ((t + Yy - 1) / Yy) ** (1 / .45);
}, Qy = (e) => {
	let t = Zy(e.r), n = Zy(e.g), r = Zy(e.b), i = {
		mode: "xyz65",
		x: .6369580483012911 * t + .1446169035862083 * n + .1688809751641721 * r,
		y: .262700212011267 * t + .6779980715188708 * n + .059301716469862 * r,
		z: 0 * t + .0280726930490874 * n + 1.0609850577107909 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, $y = {
	...Zg,
	mode: "rec2020",
	fromMode: {
		xyz65: Jy,
		rgb: (e) => Jy(i_(e))
	},
	toMode: {
		xyz65: Qy,
		rgb: (e) => s_(Qy(e))
	},
	parse: ["rec2020"],
	serialize: "rec2020"
}, eb = .0037930732552754493, tb = Math.cbrt(eb), nb = (e) => Math.cbrt(e) - tb, rb = (e) => {
	let { r: t, g: n, b: r, alpha: i } = r_(e), a = nb(.3 * t + .622 * n + .078 * r + eb), o = nb(.23 * t + .692 * n + .078 * r + eb), s = nb(.2434226892454782 * t + .2047674442449682 * n + .5518098665095535 * r + eb), c = {
		mode: "xyb",
		x: (a - o) / 2,
		y: (a + o) / 2,
		b: s - (a + o) / 2
	};
	return i !== void 0 && (c.alpha = i), c;
}, ib = (e) => (e + tb) ** 3, ab = {
	mode: "xyb",
	channels: [
		"x",
		"y",
		"b",
		"alpha"
	],
	parse: ["--xyb"],
	serialize: "--xyb",
	toMode: { rgb: ({ x: e, y: t, b: n, alpha: r }) => {
		e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
		let i = ib(e + t) - eb, a = ib(t - e) - eb, o = ib(n + t) - eb, s = o_({
			r: 11.031566904639861 * i - 9.866943908131562 * a - .16462299650829934 * o,
			g: -3.2541473810744237 * i + 4.418770377582723 * a - .16462299650829934 * o,
			b: -3.6588512867136815 * i + 2.7129230459360922 * a + 1.9459282407775895 * o
		});
		return r !== void 0 && (s.alpha = r), s;
	} },
	fromMode: { rgb: rb },
	ranges: {
		x: [-.0154, .0281],
		y: [0, .8453],
		b: [-.2778, .388]
	},
	interpolate: {
		x: Q,
		y: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, ob = {
	mode: "xyz50",
	parse: ["xyz-d50"],
	serialize: "xyz-d50",
	toMode: {
		rgb: Hv,
		lab: Kv
	},
	fromMode: {
		rgb: Wv,
		lab: Vv
	},
	channels: [
		"x",
		"y",
		"z",
		"alpha"
	],
	ranges: {
		x: [0, .964],
		y: [0, .999],
		z: [0, .825]
	},
	interpolate: {
		x: Q,
		y: Q,
		z: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, sb = {
	mode: "xyz65",
	toMode: {
		rgb: s_,
		xyz50: (e) => {
			let { x: t, y: n, z: r, alpha: i } = e;
			t === void 0 && (t = 0), n === void 0 && (n = 0), r === void 0 && (r = 0);
			let a = {
				mode: "xyz50",
				x: 1.0479298208405488 * t + .0229467933410191 * n - .0501922295431356 * r,
				y: .0296278156881593 * t + .990434484573249 * n - .0170738250293851 * r,
				z: -.0092430581525912 * t + .0150551448965779 * n + .7518742899580008 * r
			};
			return i !== void 0 && (a.alpha = i), a;
		}
	},
	fromMode: {
		rgb: i_,
		xyz50: (e) => {
			let { x: t, y: n, z: r, alpha: i } = e;
			t === void 0 && (t = 0), n === void 0 && (n = 0), r === void 0 && (r = 0);
			let a = {
				mode: "xyz65",
				x: .9554734527042182 * t - .0230985368742614 * n + .0632593086610217 * r,
				y: -.0283697069632081 * t + 1.0099954580058226 * n + .021041398966943 * r,
				z: .0123140016883199 * t - .0205076964334779 * n + 1.3303659366080753 * r
			};
			return i !== void 0 && (a.alpha = i), a;
		}
	},
	ranges: {
		x: [0, .95],
		y: [0, 1],
		z: [0, 1.088]
	},
	channels: [
		"x",
		"y",
		"z",
		"alpha"
	],
	parse: ["xyz", "xyz-d65"],
	serialize: "xyz-d65",
	interpolate: {
		x: Q,
		y: Q,
		z: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
}, cb = {
	mode: "yiq",
	toMode: { rgb: ({ y: e, i: t, q: n, alpha: r }) => {
		e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
		let i = {
			mode: "rgb",
			r: e + .95608445 * t + .6208885 * n,
			g: e - .27137664 * t - .6486059 * n,
			b: e - 1.10561724 * t + 1.70250126 * n
		};
		return r !== void 0 && (i.alpha = r), i;
	} },
	fromMode: { rgb: ({ r: e, g: t, b: n, alpha: r }) => {
		e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
		let i = {
			mode: "yiq",
			y: .29889531 * e + .58662247 * t + .11448223 * n,
			i: .59597799 * e - .2741761 * t - .32180189 * n,
			q: .21147017 * e - .52261711 * t + .31114694 * n
		};
		return r !== void 0 && (i.alpha = r), i;
	} },
	channels: [
		"y",
		"i",
		"q",
		"alpha"
	],
	parse: ["--yiq"],
	serialize: "--yiq",
	ranges: {
		i: [-.595, .595],
		q: [-.522, .522]
	},
	interpolate: {
		y: Q,
		i: Q,
		q: Q,
		alpha: {
			use: Q,
			fixup: Xg
		}
	}
};
kg(c_), kg(w_), kg(G_), kg(K_), kg(Y_), kg(nv), kg(av), kg(lv), kg(xv), kg(Pv), kg(Lv), kg(Yv), kg(Xv), kg(Qv), kg($v), kg(py), kg(my), kg(hy), kg(ky), kg(My), kg(Py), kg(Iy), kg(zy), kg(Wy), kg($y), kg(Zg), kg(ab), kg(ob), kg(sb), kg(cb);
// src/gatehouse/core/theme/colour.ts
var lb = Cg("oklch");
function $(e) {
	let { l: t = 0, c: n = 0, h: r = 0 } = lb(Gg(e)) ?? {};
	return {
		l: Math.min(1, Math.max(0, t)),
		c: n,
		h: r
	};
}
function ub(e) {
	return bb(_b(e));
}
function db(e) {
	return e.startsWith("#") ? e.toLowerCase() : ub($(e));
}
function fb(e) {
	let t = db(e), n = (e) => xb[Number.parseInt(t.slice(e, e + 2), 16)] ?? 0;
	return .2126 * n(1) + .7152 * n(3) + .0722 * n(5);
}
function pb(e, t) {
	return mb(fb(e), fb(t));
}
function mb(e, t) {
	return (Math.max(e, t) + .05) / (Math.min(e, t) + .05);
}
function hb(e, t) {
	let n = t * Math.PI / 180;
	return [e * Math.cos(n), e * Math.sin(n)];
}
var gb = 12;
function _b({ l: e, c: t, h: n }) {
	let r = yb(e, t, n);
	if (vb(r)) return r;
	let [i, a] = [0, t];
	for (let t = 0; t < gb; t += 1) {
		let t = (i + a) / 2;
		vb(yb(e, t, n)) ? i = t : a = t;
	}
	return yb(e, i, n);
}
function vb(e) {
	return e.every((e) => e >= -1e-4 && e <= 1.0001);
}
function yb(e, t, n) {
	let [r, i] = hb(t, n), a = (e + .3963377774 * r + .2158037573 * i) ** 3, o = (e - .1055613458 * r - .0638541728 * i) ** 3, s = (e - .0894841775 * r - 1.291485548 * i) ** 3;
	return [
		4.0767416621 * a - 3.3077115913 * o + .2309699292 * s,
		-1.2684380046 * a + 2.6097574011 * o - .3413193965 * s,
		-.0041960863 * a - .7034186147 * o + 1.707614701 * s
	];
}
function bb(e) {
	return `#${e.map((e) => {
		let t = Math.min(1, Math.max(0, e)), n = t <= .0031308 ? 12.92 * t : 1.055 * t ** (1 / 2.4) - .055;
		return Math.round(n * 255).toString(16).padStart(2, "0");
	}).join("")}`;
}
var xb = Array.from({ length: 256 }, (e, t) => {
	let n = t / 255;
	return n <= .04045 ? n / 12.92 : ((n + .055) / 1.055) ** 2.4;
}), Sb = [
	"sans",
	"grotesque",
	"humanist",
	"rounded",
	"oldstyle",
	"slab",
	"mono"
], Cb = [
	"inter",
	"atkinson",
	"newsreader",
	"bricolage",
	"nunito",
	"jetbrains"
], wb = [...Sb, ...Cb], Tb = {
	sans: "ui-sans-serif,-apple-system,\"Segoe UI Variable Text\",\"Segoe UI\",Inter,Roboto,\"Helvetica Neue\",\"Noto Sans\",Arial,sans-serif",
	grotesque: "\"Helvetica Neue\",Helvetica,\"Arial Nova\",\"Nimbus Sans\",Inter,Arial,sans-serif",
	humanist: "Seravek,\"Gill Sans Nova\",Ubuntu,Candara,Calibri,\"Source Sans 3\",\"Noto Sans\",Carlito,Arial,sans-serif",
	rounded: "ui-rounded,var(--rounded,\"Hiragino Maru Gothic ProN\"),Quicksand,Nunito,Comfortaa,\"Arial Rounded MT Bold\",Candara,Calibri,Carlito,Arial,sans-serif",
	oldstyle: "\"Iowan Old Style\",\"Palatino Linotype\",Palatino,\"URW Palladio L\",P052,\"Book Antiqua\",Georgia,\"Noto Serif\",\"Liberation Serif\",serif",
	slab: "Rockwell,\"Rockwell Nova\",\"Roboto Slab\",\"Sitka Small\",\"Noto Serif\",\"DejaVu Serif\",serif",
	mono: "ui-monospace,\"Cascadia Code\",\"SF Mono\",Menlo,Consolas,\"Source Code Pro\",\"Noto Sans Mono\",\"Liberation Mono\",monospace"
}, Eb = [
	"Arial",
	"Liberation Sans",
	"Arimo"
], Db = {
	inter: {
		source: "inter",
		family: "Inter",
		weights: [400, 700],
		stack: "sans",
		fallback: {
			local: Eb,
			sizeAdjust: 107.3,
			ascent: 90.3,
			descent: 22.5
		}
	},
	atkinson: {
		source: "atkinson-hyperlegible-next",
		family: "Atkinson Hyperlegible Next",
		weights: [400, 700],
		stack: "grotesque",
		fallback: {
			local: Eb,
			sizeAdjust: 100.1,
			ascent: 98.3,
			descent: 31.6
		}
	},
	newsreader: {
		source: "newsreader",
		family: "Newsreader",
		weights: [400, 600],
		stack: "oldstyle",
		fallback: {
			local: [
				"Times New Roman",
				"Liberation Serif",
				"Tinos"
			],
			sizeAdjust: 105.5,
			ascent: 69.7,
			descent: 25.1
		}
	},
	bricolage: {
		source: "bricolage-grotesque",
		family: "Bricolage Grotesque",
		weights: [400, 800],
		stack: "grotesque",
		fallback: {
			local: Eb,
			sizeAdjust: 106.8,
			ascent: 87.1,
			descent: 25.3
		}
	},
	nunito: {
		source: "nunito",
		family: "Nunito",
		weights: [400, 800],
		stack: "rounded",
		fallback: {
			local: Eb,
			sizeAdjust: 101.7,
			ascent: 99.4,
			descent: 34.7
		}
	},
	jetbrains: {
		source: "jetbrains-mono",
		family: "JetBrains Mono",
		weights: [400, 700],
		stack: "mono"
	}
};
function Ob(e) {
	return Cb.some((t) => t === e);
}
function kb(e) {
	if (!Ob(e)) return Tb[e];
	let { family: t, fallback: n, stack: r } = Db[e];
	return [
		`"${t}"`,
		...n ? [`"${t} fallback"`] : [],
		Tb[r]
	].join(",");
}
// src/gatehouse/core/theme/upgrade-tokens.ts
function Ab(e) {
	return Nb(e) && e.version === 1 ? jb(e) : e;
}
function jb(e) {
	let { type: t, light: n, dark: r } = e;
	return {
		...e,
		version: 2,
		type: Nb(t) ? {
			...t,
			tracking: "tight",
			headingCase: "as-written"
		} : t,
		buttonStyle: "solid",
		emblem: "soft",
		picture: null,
		light: Nb(n) ? {
			accentLine: n.accent,
			pending: Mb(n, "darker"),
			...n
		} : n,
		dark: Nb(r) ? {
			accentLine: r.accent,
			pending: Mb(r, "lighter"),
			...r
		} : r
	};
}
function Mb(e, t) {
	let n = [
		e.page,
		e.wash,
		e.glow,
		e.surface
	].filter((e) => typeof e == "string");
	return rx(t === "darker" ? "#96610a" : "#efbf5c", n, 3, t);
}
function Nb(e) {
	return typeof e == "object" && !!e;
}
// src/gatehouse/core/theme/tokens.ts
var Pb = q().trim().regex(/^(#[0-9a-f]{6}|oklch\(\d{1,3}(\.\d+)?%? \d{1,2}(\.\d+)? \d{1,3}(\.\d+)?\))$/i, "Write a colour like #3355aa or oklch(55% 0.15 260).").refine((e) => Gg(e) !== void 0, "That is not a colour."), Fb = J({
	page: Pb,
	wash: Pb,
	glow: Pb,
	surface: Pb,
	line: Pb,
	text: Pb,
	muted: Pb,
	link: Pb,
	accent: Pb,
	onAccent: Pb,
	accentLine: Pb,
	field: Pb,
	fieldLine: Pb,
	danger: Pb,
	pending: Pb,
	focus: Pb,
	panel: Pb,
	onPanel: Pb
}), Ib = [
	300,
	400,
	500,
	600,
	700,
	800
], Lb = [
	"modest",
	"regular",
	"grand",
	"monumental"
], Rb = [
	"none",
	"small",
	"medium",
	"large"
], zb = [
	"solid",
	"outline",
	"soft",
	"chunky"
], Bb = [
	"boxed",
	"underlined",
	"filled",
	"heavy"
], Vb = [
	"compact",
	"regular",
	"airy"
], Hb = [
	"plain",
	"glow",
	"dawn",
	"grid",
	"dots",
	"lines",
	"confetti",
	"paper",
	"band",
	"picture"
], Ub = [
	"none",
	"outline",
	"raised",
	"ruled",
	"offset",
	"window"
], Wb = [
	"soft",
	"solid",
	"outline",
	"bare"
], Gb = J({
	body: dp(wb),
	heading: dp(wb),
	headingWeight: pp(Ib),
	scale: dp(Lb),
	tracking: dp([
		"tight",
		"normal",
		"wide"
	]),
	headingCase: dp(["as-written", "capitals"])
}), Kb = J({
	id: em,
	focus: J({
		x: Uf().min(0).max(100),
		y: Uf().min(0).max(100)
	}),
	scrim: Uf().min(0).max(100)
}), qb = {
	type: Gb,
	radius: dp(Rb),
	buttons: dp(["like-fields", "pill"]),
	buttonStyle: dp(zb),
	fields: dp(Bb),
	density: dp(Vb),
	background: dp(Hb),
	picture: Kb.nullable(),
	surface: dp(Ub),
	emblem: dp(Wb)
};
Bp(Ab, J({
	version: pp(2),
	...qb,
	light: Fb,
	dark: Fb
}));
var Jb = ["light", "dark"], Yb = 4.5, Xb = 3, Zb = [
	"page",
	"wash",
	"glow",
	"surface"
], Qb = [
	{
		front: "text",
		backs: [...Zb, "field"],
		needed: Yb
	},
	{
		front: "muted",
		backs: [...Zb, "field"],
		needed: Yb
	},
	{
		front: "link",
		backs: Zb,
		needed: Yb
	},
	{
		front: "danger",
		backs: Zb,
		needed: Yb
	},
	{
		front: "focus",
		backs: [...Zb, "field"],
		needed: Xb
	},
	{
		front: "fieldLine",
		backs: [...Zb, "field"],
		needed: Xb
	},
	{
		front: "accentLine",
		backs: Zb,
		needed: Xb
	},
	{
		front: "pending",
		backs: Zb,
		needed: Xb
	},
	{
		front: "onAccent",
		backs: ["accent"],
		needed: Yb
	},
	{
		front: "onPanel",
		backs: ["panel"],
		needed: Yb
	}
];
function $b(e) {
	return Jb.flatMap((t) => {
		let n = ex(e[t]);
		return Qb.flatMap(({ front: e, backs: r, needed: i }) => r.map((r) => {
			let a = mb(n[e], n[r]);
			return {
				mode: t,
				front: e,
				back: r,
				ratio: Math.floor(a * 10) / 10,
				needed: i,
				passes: a >= i
			};
		}));
	});
}
function ex(e) {
	let t = Object.entries(e).map(([e, t]) => [e, fb(t)]);
	return Object.fromEntries(t);
}
// src/gatehouse/core/theme/mend-contrast.ts
function tx(e) {
	return {
		...e,
		light: nx(e.light),
		dark: nx(e.dark)
	};
}
function nx(e) {
	let [t, n] = fb(e.text) <= fb(e.page) ? ["darker", "lighter"] : ["lighter", "darker"], r = sx(e, t);
	if (Zb.every((t) => r[t] === e[t])) return r;
	let i = sx(e, n);
	return cx(e, r) <= cx(e, i) ? r : i;
}
function rx(e, t, n, r) {
	if (t.every((t) => pb(e, t) >= n)) return e;
	let i = t.map(fb);
	return r === "darker" ? lx(e, (Math.min(...i) + .05) / n - .05) : ux(e, (Math.max(...i) + .05) * n - .05);
}
function ix(e, t, n) {
	let r = ["darker", "lighter"].map((r) => rx(e, [t], n, r)).filter((e) => pb(e, t) >= n), i = (t) => Math.abs($(t).l - $(e).l);
	return r.sort((e, t) => i(e) - i(t))[0] ?? e;
}
var ax = .175, ox = 1.05 / 4.5 - .05;
function sx(e, t) {
	let n = { ...e };
	for (let e of [...Zb, "field"]) n[e] = t === "darker" ? ux(n[e], ax) : lx(n[e], ox);
	for (let { front: e, backs: r, needed: i } of Qb) {
		let [a] = r;
		n[e] = r.length === 1 && a !== void 0 ? ix(n[e], n[a], i) : rx(n[e], r.map((e) => n[e]), i, t);
	}
	return n;
}
function cx(e, t) {
	return Object.entries(e).reduce((e, [n, r]) => {
		let i = t[n];
		return i === r ? e : e + (Zb.some((e) => e === n) ? 4 : 1) * (.01 + Math.abs($(i).l - $(r).l));
	}, 0);
}
function lx(e, t) {
	return fb(e) <= t ? e : dx(e, 0, (e) => e <= t);
}
function ux(e, t) {
	return fb(e) >= t ? e : dx(e, 1, (e) => e >= t);
}
function dx(e, t, n) {
	let { l: r, c: i, h: a } = $(e), [o, s] = [r, t], c = t === 0 ? "#000000" : "#ffffff";
	for (let e = 0; e < 11; e += 1) {
		let e = (o + s) / 2, t = ub({
			l: e,
			c: i,
			h: a
		});
		n(fb(t)) ? (s = e, c = t) : o = e;
	}
	return c;
}
// src/gatehouse/core/theme/palette.ts
var fx = [
	"page",
	"wash",
	"glow",
	"surface",
	"line",
	"text",
	"muted",
	"field",
	"fieldLine"
], px = .1;
function mx(e, t, n) {
	let r = db(e), i = (e) => hx(r, t[e], e, n);
	return {
		light: i("light"),
		dark: i("dark")
	};
}
function hx(e, t, n, r) {
	let { c: i, h: a } = $(e), o = n === "light" ? "darker" : "lighter", s = Math.min(1, i / px), c = a - $(t.accent).h, l = { ...t };
	if (r.neutrals === "brand") for (let e of fx) {
		let n = $(t[e]), r = $(t.accent).c < .03 ? a : n.h + c;
		l[e] = ub({
			...n,
			c: n.c * s,
			h: r
		});
	}
	let u = yx(e), d = (e) => ub({
		...u(e.l),
		c: Math.min(u(e.l).c, Math.max(e.c, .12))
	});
	return l.link = d($(t.link)), r.focus === "brand" && (l.focus = d($(t.focus))), l.accent = _x(l, e, o), l.onAccent = bx(l.accent), l.accentLine = vx(l, o), r.panel !== "own" && (l.panel = r.panel === "brand" ? e : d($(t.panel)), l.onPanel = bx(l.panel)), nx(l);
}
function gx(e, t) {
	return pb(t, e) >= 1.6 || Math.abs($(t).c - $(e).c) >= .12;
}
function _x({ surface: e, text: t }, n, r) {
	return gx(e, n) ? n : $(n).c < .04 ? t : rx(n, [e], 4.5, r);
}
function vx({ accent: e, page: t, wash: n, glow: r, surface: i }, a) {
	let o = [
		t,
		n,
		r,
		i
	], s = rx(e, o, 3, a);
	return s === e ? s : rx(ub(yx(e)($(s).l)), o, 3, a);
}
function yx(e) {
	let { l: t, c: n, h: r } = $(e);
	return (e) => ({
		l: e,
		c: n * Math.max(.25, 1 - 1.6 * Math.max(0, Math.abs(t - e) - .1)),
		h: r
	});
}
function bx(e) {
	let { c: t, h: n } = $(e);
	return [
		ub({
			l: .99,
			c: Math.min(t, .01),
			h: n
		}),
		"#ffffff",
		ub({
			l: .2,
			c: Math.min(t, .04),
			h: n
		}),
		"#000000"
	].find((t) => pb(t, e) >= 4.5) ?? "#000000";
}
// src/gatehouse/core/theme/settings.ts
var xx = J({
	colour: Pb.optional(),
	typeface: dp(wb).optional(),
	markLight: em.optional(),
	markDark: em.optional(),
	icon: em.optional()
}), Sx = J({
	...qb,
	type: qb.type.partial(),
	light: Fb.partial(),
	dark: Fb.partial()
}).partial(), Cx = J({
	preset: sg,
	brand: xx.default({}),
	overrides: Sx.default({})
}), wx = {
	neutrals: "brand",
	panel: "deep",
	focus: "brand"
};
function Tx({ preset: e, brand: t, overrides: n }, r) {
	let { tokens: i, character: a = wx } = r.find(({ id: t }) => t === e) ?? r[0], { light: o, dark: s } = t.colour === void 0 ? i : mx(t.colour, i, a), c = t.typeface === void 0 ? {} : {
		body: t.typeface,
		heading: t.typeface
	};
	return {
		...i,
		...Ex(n),
		type: {
			...i.type,
			...c,
			...Ex(n.type ?? {})
		},
		light: {
			...o,
			...Ex(n.light ?? {})
		},
		dark: {
			...s,
			...Ex(n.dark ?? {})
		}
	};
}
function Ex(e) {
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	return Object.fromEntries(t);
}
// src/gatehouse/core/page/copy.ts
var Dx = J({
	heading: q().trim().min(1).max(120, Y("too-long", { most: 120 })).optional(),
	explanation: q().trim().min(1).max(800, Y("too-long", { most: 800 })).optional(),
	nextSteps: Zf(q().trim().min(1).max(200, Y("step-too-long", { most: 200 }))).min(1).max(6, Y("too-many-steps", { most: 6 })).optional()
}), Ox = [
	"email",
	"password",
	"showPassword",
	"remember",
	"signIn",
	"forgotPassword",
	"createAccount",
	"signedInAs",
	"useAnotherAccount",
	"sendLink",
	"askForLink",
	"askForAccess",
	"role",
	"writeToUs",
	"nextSteps",
	"help",
	"contact",
	"home",
	"reference",
	"emailMissing",
	"emailInvalid",
	"passwordMissing",
	"mismatch",
	"tooMany",
	"startAgain"
], kx = J({
	note: q().trim().min(1).max(800, Y("too-long", { most: 800 })).optional(),
	nextSteps: Dx.shape.nextSteps
}), Ax = kx.extend({
	label: q().trim().min(1).max(80, Y("too-long", { most: 80 })).optional(),
	reasons: lp(Km, Dx).optional()
}), jx = lp(Gp, J({
	site: kx.optional(),
	signIn: Dx.optional(),
	sections: cp(th, Ax).optional(),
	reasons: lp(Km, Dx).optional(),
	labels: lp(dp(Ox), q().trim().min(1).max(120, Y("too-long", { most: 120 }))).optional()
}));
ip("kind", [
	J({ kind: pp("site") }),
	J({ kind: pp("sign-in") }),
	J({
		kind: pp("section"),
		section: th,
		reason: Km.optional()
	}),
	J({
		kind: pp("reason"),
		reason: Km
	})
]);
// src/gatehouse/core/page/layout.ts
var Mx = [
	"card",
	"split",
	"open"
], Nx = dp(Mx), Px = cp(q().regex(/^[a-zA-Z]{1,40}$/), qf()).refine((e) => !("id" in e || "kind" in e || "children" in e), Y("not-in-list")), Fx = J({
	layout: Nx.optional(),
	theme: Cx.optional(),
	blocks: cp(ch, Px).optional()
}), Ix = J({
	reasons: lp(Km, Fx).default({}),
	sections: cp(th, Fx).default({})
});
function Lx(e, t) {
	if (t === void 0) return e;
	let n = Object.entries({
		...e,
		...t
	}).filter(([e, t]) => (e !== "isHidden" || t !== !1) && t !== null), r = dh.safeParse(Object.fromEntries(n));
	return r.success ? r.data : null;
}
// src/gatehouse/core/page/version-1.ts
var Rx = ep({
	heading: q().optional(),
	explanation: q().optional(),
	nextSteps: Zf(q()).optional(),
	label: q().optional()
}), zx = ep({
	site: Rx.optional(),
	sections: cp(q(), Rx).optional(),
	reasons: cp(q(), Rx).optional()
}), Bx = ep({
	themeId: q(),
	languages: Zf(q()).min(1),
	blocks: Zf(ep({
		id: q(),
		kind: q()
	})),
	copy: cp(q(), zx),
	supportLinks: Zf($f({
		label: q(),
		href: q()
	})),
	contact: $f({
		text: q().default(""),
		email: q().default(""),
		phone: q().default("")
	})
});
function Vx(e) {
	let t = Bx.safeParse(e);
	if (!t.success) return {
		...e,
		version: 2
	};
	let { themeId: n, supportLinks: r, contact: i, blocks: a, copy: o, ...s } = t.data, [c = "en"] = t.data.languages, l = a.map((e) => Ux(e, {
		supportLinks: r,
		contact: i
	}, c)), u = (e) => a.some((t) => t.kind === e);
	return !u("contact") && (i.text || i.email || i.phone) && l.push({
		...Ux({
			id: Hx("contact", a),
			kind: "contact"
		}, {
			supportLinks: r,
			contact: i
		}, c),
		isHidden: !0
	}), !u("support-links") && r.length > 0 && l.push({
		...Ux({
			id: Hx("support-links", a),
			kind: "support-links"
		}, {
			supportLinks: r,
			contact: i
		}, c),
		isHidden: !0
	}), {
		...s,
		version: 2,
		theme: {
			preset: n,
			brand: {},
			overrides: {}
		},
		blocks: l,
		copy: Object.fromEntries(Object.entries(o).map(([e, t]) => [e, Gx(t)])),
		overrides: {
			reasons: {},
			sections: {}
		}
	};
}
function Hx(e, t) {
	let n = e;
	for (let r = 2; t.some((e) => e.id === n); r += 1) n = `${e}-${String(r)}`;
	return n;
}
function Ux(e, { supportLinks: t, contact: n }, r) {
	let i = (t) => Wx(e[t], r);
	switch (e.kind) {
		case "brand": return {
			...e,
			siteName: i("siteName"),
			tagline: i("tagline")
		};
		case "sign-in": return {
			...e,
			heading: i("heading"),
			buttonLabel: i("buttonLabel")
		};
		case "picture": return {
			...e,
			alt: i("alt"),
			isDecorative: Object.keys(i("alt")).length === 0
		};
		case "footer": return {
			...e,
			text: i("text")
		};
		case "contact": return {
			...e,
			...n,
			text: Wx(n.text, r)
		};
		case "support-links": return {
			...e,
			links: t.map(({ label: e, href: t }, n) => ({
				id: `link-${String(n + 1)}`,
				label: Wx(e, r),
				href: t
			}))
		};
		default: return e;
	}
}
function Wx(e, t) {
	return typeof e == "string" && e.trim() !== "" ? { [t]: e.trim() } : {};
}
function Gx(e) {
	let { site: t, sections: n, reasons: r, ...i } = e, a = Object.entries(n ?? {}).map(([e, { label: t, ...n }]) => [e, Jx({
		...Kx(n),
		label: t,
		reasons: qx(n, {})
	})]);
	return Jx({
		...i,
		site: t && Yx(Jx(Kx(t))),
		sections: a.length > 0 ? Object.fromEntries(a) : void 0,
		reasons: qx(t ?? {}, r ?? {})
	});
}
var Kx = ({ explanation: e, nextSteps: t }) => ({
	note: e,
	nextSteps: t
});
function qx({ heading: e }, t) {
	let n = e === void 0 ? [] : Gm.filter((e) => Wm[e] === 401), r = Object.fromEntries(n.map((n) => [n, {
		heading: e,
		...t[n]
	}]));
	return Yx({
		...t,
		...r
	});
}
function Jx(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}
var Yx = (e) => Object.keys(e).length > 0 ? e : void 0;
// src/gatehouse/core/page/when-shown.ts
function Xx(e, { reason: t, section: n, now: r }) {
	if (e.isHidden === !0) return !1;
	let { showFor: i } = e;
	if (i === void 0) return !0;
	let a = Wm[t] === 401 ? "anonymous" : "signed-in";
	return i.audience !== "everyone" && i.audience !== a || i.reasons?.includes(t) === !1 || i.sections !== void 0 && (n === null || !i.sections.includes(n)) ? !1 : (i.from ?? -Infinity) <= r && r < (i.until ?? Infinity);
}
function Zx(e, t) {
	let { showFor: n } = e;
	return e.isHidden === !0 ? !1 : n === void 0 || n.sections === void 0 && n.from === void 0 && n.until === void 0 && t.every((t) => Xx(e, {
		reason: t,
		section: null,
		now: 0
	}));
}
var Qx = Gm.filter((e) => Wm[e] === 401), $x = 250, eS = 4, tS = J({
	version: pp(2),
	layout: Nx,
	theme: Cx,
	languages: Zf(Gp).min(1, Y("languages-empty")).refine((e) => new Set(e).size === e.length, Y("languages-twice")),
	blocks: Zf(qf()).refine((e) => !nS(e, eS), {
		error: Y("blocks-too-deep"),
		abort: !0
	}).pipe(Zf(dh)),
	copy: jx,
	overrides: Ix.default({
		reasons: {},
		sections: {}
	})
}).superRefine((e, t) => {
	let n = (e) => t.addIssue({
		code: "custom",
		path: ["blocks"],
		message: e
	}), r = mh(e.blocks);
	r.length > $x && n(Y("too-many-blocks", { most: $x })), new Set(r.map(({ id: e }) => e)).size !== r.length && n(Y("blocks-same-id"));
	let i = r.filter(({ kind: e }) => e === "sign-in"), a = r.filter(({ kind: e }) => e === "heading");
	i.length !== 1 && n(Y("one-sign-in")), a.length !== 1 && n(Y("one-heading")), rS(e, "sign-in") || n(Y("sign-in-hidden")), rS(e, "heading") || n(Y("heading-hidden"));
});
function nS(e, t) {
	return t === 0 ? e.length > 0 : e.some((e) => {
		let n = typeof e == "object" && e && "children" in e ? e.children : [];
		return Array.isArray(n) && nS(n, t - 1);
	});
}
function rS({ blocks: e, overrides: t }, n) {
	let r = n === "sign-in" ? Qx : Gm, i = iS(e, n), a = [...Object.values(t.reasons), ...Object.values(t.sections)];
	return i.every((e) => [e, ...a.map((t) => Lx(e, t.blocks?.[e.id]) ?? e)].every((e) => Zx(e, r)));
}
function iS(e, t) {
	let n = e.find((e) => mh([e]).some((e) => e.kind === t));
	return n === void 0 ? [] : n.kind === t || !("children" in n) ? [n] : [n, ...iS(n.children, t)];
}
var aS = { 1: Vx }, oS = ep({ version: Uf().min(1) });
function sS(e) {
	let t = oS.safeParse(e);
	if (!t.success) return {
		ok: !1,
		code: "unknown-version",
		...og(Wp("page-without-version"))
	};
	if (t.data.version > 2) return {
		ok: !1,
		code: "unknown-version",
		...og(Wp("page-newer"))
	};
	let n = t.data;
	for (let e = t.data.version; e < 2; e += 1) {
		let t = aS[e];
		if (!t) return {
			ok: !1,
			code: "unknown-version",
			...og(Wp("page-version", { version: e }))
		};
		n = t(n);
	}
	let r = tS.safeParse(n);
	return r.success ? {
		ok: !0,
		document: r.data
	} : {
		ok: !1,
		code: "invalid",
		...og(ag(r.error))
	};
}
// src/gatehouse/core/page/value-at.ts
var cS = (e) => typeof e == "object" && !!e && !Array.isArray(e);
function lS(e, t) {
	let n = e;
	for (let e of t) {
		if (!cS(n) || !Object.hasOwn(n, e)) return;
		n = n[e];
	}
	return n;
}
function uS(e, [t = "", ...n], r) {
	let i = e[t], a = n.length === 0 ? r : uS(cS(i) ? i : {}, n, r);
	return a === void 0 || n.length > 0 && cS(a) && Object.keys(a).length === 0 ? Object.fromEntries(Object.entries(e).filter(([e]) => e !== t)) : {
		...e,
		[t]: a
	};
}
// src/gatehouse/core/page/edit.ts
var dS = q().max(40), fS = dS.nullable(), pS = Uf().min(0), mS = [
	"layout",
	"theme",
	"languages",
	"blocks",
	"copy",
	"overrides"
], hS = q().max(300).regex(/^[a-zA-Z][\w-]*(?:\.[a-zA-Z0-9][\w-]*){0,9}$/).refine((e) => mS.some((t) => e === t || e.startsWith(`${t}.`))), gS = ip("kind", [
	J({
		kind: pp("set"),
		path: hS,
		value: qf()
	}),
	J({
		kind: pp("addBlock"),
		block: ih,
		parent: fS.optional(),
		at: pS.optional()
	}),
	J({
		kind: pp("insertBlock"),
		block: dh,
		parent: fS,
		at: pS
	}),
	J({
		kind: pp("moveBlock"),
		id: dS,
		to: np([dp(["up", "down"]), J({
			parent: fS,
			at: pS
		})])
	}),
	J({
		kind: pp("removeBlock"),
		id: dS
	})
]), _S = (e, t) => ({
	ok: !1,
	code: e,
	...og(t)
}), vS = () => _S("no-such-block", Wp("block-gone"));
function yS(e, t) {
	switch (t.kind) {
		case "set": return bS(e, t.path.split("."), t.value ?? void 0);
		case "addBlock": return xS(e, t);
		case "insertBlock": return SS(e, t.block, t);
		case "moveBlock": return wS(e, t);
		case "removeBlock": return CS(e, t.id);
	}
}
function bS(e, t, n) {
	let [r = "", i = "", ...a] = t;
	if (r !== "blocks") return TS({
		copy: {},
		...uS(e, t, n)
	});
	let o = hh(e.blocks, i);
	if (o === void 0) return vS();
	let [s = ""] = a;
	if ([
		"",
		"id",
		"kind",
		"children"
	].includes(s)) return _S("invalid", Wp("not-in-list"));
	let c = dh.safeParse(uS({ ...o }, a, n));
	return c.success ? TS({
		...e,
		blocks: vh(e.blocks, i, () => [c.data])
	}) : _S("invalid", ag(c.error));
}
function xS(e, { block: t, parent: n = null, at: r }) {
	if (fh.includes(t)) return _S("needed-block", Wp("block-once", { block: t === "sign-in" ? "sign-in" : "heading" }));
	let i = _h(e.blocks, n);
	if (i === null) return vS();
	let a = i.at(-1)?.kind === "footer" ? i.length - 1 : i.length;
	return SS(e, dh.parse({
		id: ES(e, t),
		kind: t
	}), {
		parent: n,
		at: r ?? a
	});
}
function SS(e, t, n) {
	return _h(e.blocks, n.parent) === null ? vS() : TS({
		...e,
		blocks: yh(e.blocks, t, n)
	});
}
function CS(e, t) {
	let n = hh(e.blocks, t);
	if (n === void 0) return vS();
	let r = mh([n]).find(({ kind: e }) => fh.includes(e));
	return r ? _S("needed-block", Wp(r.kind === "sign-in" ? "sign-in-needed" : "heading-needed")) : TS({
		...e,
		blocks: vh(e.blocks, t, () => [])
	});
}
function wS(e, { id: t, to: n }) {
	let r = hh(e.blocks, t), i = gh(e.blocks, t);
	if (r === void 0 || i === null) return vS();
	let a = {
		up: i.at - 1,
		down: i.at + 1
	}, o = typeof n == "string" ? {
		parent: i.parent,
		at: a[n]
	} : n, s = vh(e.blocks, t, () => []);
	return _h(s, o.parent) === null ? vS() : TS({
		...e,
		blocks: yh(s, r, o)
	});
}
function TS(e) {
	let t = tS.safeParse(e);
	return t.success ? {
		ok: !0,
		document: t.data
	} : _S("invalid", ag(t.error));
}
function ES({ blocks: e }, t) {
	let n = new Set(mh(e).map((e) => e.id)), r = t;
	for (let e = 2; n.has(r); e += 1) r = `${t}-${String(e)}`;
	return r;
}
function DS(e, t) {
	let [n = "", r = "", ...i] = t.split(".");
	return n === "blocks" ? lS(hh(e.blocks, r), i) : lS(e, t.split("."));
}
function OS(e, t, n) {
	switch (t.kind) {
		case "set": return {
			kind: "set",
			path: t.path,
			value: DS(e, t.path) ?? null
		};
		case "addBlock":
		case "insertBlock": {
			let t = new Set(mh(e.blocks).map(({ id: e }) => e)), r = mh(n.blocks).find(({ id: e }) => !t.has(e));
			return r === void 0 ? null : {
				kind: "removeBlock",
				id: r.id
			};
		}
		case "moveBlock": {
			let n = gh(e.blocks, t.id);
			return n === null ? null : {
				kind: "moveBlock",
				id: t.id,
				to: n
			};
		}
		case "removeBlock": {
			let [n, r] = [hh(e.blocks, t.id), gh(e.blocks, t.id)];
			return n === void 0 || r === null ? null : {
				kind: "insertBlock",
				block: n,
				...r
			};
		}
	}
}
function kS(e, t) {
	return t.kind === "set" && bh(DS(e, t.path) ?? null, t.value ?? null);
}
// src/gatehouse/studio/editing/block-commands.ts
var AS = (e) => ah[e.kind].holdsBlocks === !0, jS = (e) => mh([e]).some(({ kind: e }) => fh.includes(e));
function MS(e, t, n) {
	let r = gh(e.blocks, t);
	if (r === null) return null;
	let i = _h(e.blocks, r.parent) ?? [];
	return (n === "up" ? r.at === 0 : r.at === i.length - 1) ? null : [{
		kind: "moveBlock",
		id: t,
		to: n
	}];
}
function NS(e, t) {
	let n = gh(e.blocks, t);
	if (n === null) return null;
	let r = _h(e.blocks, n.parent)?.[n.at - 1];
	return r === void 0 || !("children" in r) ? null : [{
		kind: "moveBlock",
		id: t,
		to: {
			parent: r.id,
			at: r.children.length
		}
	}];
}
function PS(e, t) {
	let n = gh(e.blocks, t);
	if (n === null || n.parent === null) return null;
	let r = gh(e.blocks, n.parent);
	return r === null ? null : [{
		kind: "moveBlock",
		id: t,
		to: {
			parent: r.parent,
			at: r.at + 1
		}
	}];
}
function FS(e, t, n, r) {
	let i = hh(e.blocks, t);
	if (i === void 0 || mh([i]).some((e) => e.id === r)) return null;
	if (n === "inside") {
		let n = hh(e.blocks, r);
		return n === void 0 || !("children" in n) ? null : [{
			kind: "moveBlock",
			id: t,
			to: {
				parent: r,
				at: n.children.length
			}
		}];
	}
	let [a, o] = [gh(e.blocks, t), gh(e.blocks, r)];
	if (a === null || o === null) return null;
	let s = a.parent === o.parent && a.at < o.at, c = o.at + +(n === "after") - +!!s;
	return [{
		kind: "moveBlock",
		id: t,
		to: {
			parent: o.parent,
			at: c
		}
	}];
}
function IS(e, t) {
	let n = hh(e.blocks, t);
	return n === void 0 || jS(n) ? null : [{
		kind: "removeBlock",
		id: t
	}];
}
function LS(e, t) {
	let [n, r] = [hh(e.blocks, t), gh(e.blocks, t)];
	return n === void 0 || r === null || jS(n) ? null : [{
		kind: "insertBlock",
		block: RS(e, n, []),
		parent: r.parent,
		at: r.at + 1
	}];
}
function RS(e, t, n) {
	let r = n.map(({ id: e }) => ({
		id: e,
		kind: "divider"
	})), i = ES({ blocks: [...e.blocks, ...r] }, t.kind);
	n.push({ id: i });
	let a = {
		...t,
		id: i
	};
	return "children" in a ? {
		...a,
		children: a.children.map((t) => RS(e, t, n))
	} : a;
}
function zS(e, t) {
	let n = gh(e.blocks, t);
	if (n === null) return null;
	let r = ES(e, "group");
	return [{
		kind: "addBlock",
		block: "group",
		parent: n.parent,
		at: n.at
	}, {
		kind: "moveBlock",
		id: t,
		to: {
			parent: r,
			at: 0
		}
	}];
}
// src/gatehouse/studio/editing/target.ts
function BS(e, t) {
	if (t.kind !== "site") return t.kind === "reason" ? e.overrides.reasons[t.reason] : e.overrides.sections[t.section];
}
var VS = (e) => e.kind === "reason" ? `overrides.reasons.${e.reason}` : `overrides.sections.${e.section}`;
function HS(e, t, n, r) {
	let i = BS(e, n)?.blocks?.[t.id];
	return i !== void 0 && Object.hasOwn(i, r) ? i[r] : t[r];
}
function US(e, t, n, r) {
	return Object.hasOwn(BS(e, n)?.blocks?.[t.id] ?? {}, r);
}
function WS(e, t, n) {
	return t.kind === "site" ? `blocks.${e.id}.${n}` : `${VS(t)}.blocks.${e.id}.${n}`;
}
function GS(e, t, n, r, i, a) {
	let o = WS(t, n, r);
	return n.kind === "site" ? {
		kind: "set",
		path: `${o}.${i}`,
		value: a
	} : {
		kind: "set",
		path: o,
		value: {
			...HS(e, t, n, r),
			[i]: a ?? void 0
		}
	};
}
function KS(e, t) {
	return BS(e, t)?.theme ?? e.theme;
}
function qS(e, t, n, r) {
	if (t.kind === "site") return [{
		kind: "set",
		path: `theme.${n}`,
		value: r
	}];
	let i = `${VS(t)}.theme`;
	return [...BS(e, t)?.theme === void 0 ? [{
		kind: "set",
		path: i,
		value: e.theme
	}] : [], {
		kind: "set",
		path: `${i}.${n}`,
		value: r
	}];
}
function JS(e) {
	return e.kind === "site" ? "layout" : `${VS(e)}.layout`;
}
function YS(e) {
	return e.kind === "site" ? "theme" : `${VS(e)}.theme`;
}
// src/gatehouse/core/languages/fill.ts
function XS(e, t) {
	return e.replace(/\{(\w+)\}/g, (e, n) => Object.hasOwn(t, n) ? String(t[n]) : e);
}
// src/gatehouse/core/languages/letters.ts
function ZS(e) {
	return e.charAt(0).toLocaleUpperCase() + e.slice(1);
}
// src/gatehouse/studio/editing/autosave.ts
var QS = 800, $S = 5e3;
function eC(e, t, { after: n }, r) {
	let i = "saved", a = "", o = () => void 0, s = null, c = (e, t = "") => {
		i = e, a = t, r();
	}, l = (e) => {
		o(), o = n(e, () => void d());
	};
	e.subscribe(() => {
		if (s === null) {
			if (e.isSaved) return c(e.clashes.length > 0 ? "conflict" : "saved");
			i !== "signed-out" && i !== "offline" && (c(e.clashes.length > 0 ? "conflict" : "unsaved"), l(QS));
		}
	});
	async function u() {
		for (let n = e.takeBatch(); n !== null; n = e.takeBatch()) {
			c("saving");
			let r = await t(n);
			if (r.ok) e.confirm(r.version);
			else if (r.why === "conflict") {
				if (e.catchUp(r.current), e.clashes.length > 0) break;
			} else {
				e.release(), c(r.why, r.message), r.why === "offline" && l($S);
				return;
			}
		}
		c(e.clashes.length > 0 ? "conflict" : "saved");
	}
	async function d() {
		o(), s ??= u().finally(() => {
			s = null, r();
		}), await s;
	}
	return {
		get state() {
			return i;
		},
		get message() {
			return a;
		},
		saveNow: d,
		signedOut: () => c("signed-out")
	};
}
// src/gatehouse/core/page/rebase.ts
function tC(e, t, n) {
	let r = t, i = [], a = /* @__PURE__ */ new Map(), o = [];
	for (let s of n) {
		if (s.kind === "set" && nC(e, t, s.path)) {
			let n = DS(t, s.path) ?? null;
			if (!bh(DS(e, s.path) ?? null, n) && !bh(n, s.value ?? null)) {
				a.set(s.path, {
					path: s.path,
					mine: s.value ?? null,
					theirs: n
				});
				continue;
			}
		}
		let n = yS(r, s);
		n.ok ? (r = n.document, i.push(s)) : o.push(s);
	}
	return {
		document: r,
		commands: i,
		clashes: [...a.values()],
		lost: o
	};
}
function nC(e, t, n) {
	let [r = "", i = ""] = n.split(".");
	return r !== "blocks" || [e, t].every(({ blocks: e }) => hh(e, i) !== void 0);
}
// src/gatehouse/studio/editing/edit-session.ts
var rC = 1500, iC = 500;
function aC(e, t = Date.now) {
	let n = e.document, r = e, i = [], a = 0, o = [], s = [], c = [], l = 0, u = null, d = /* @__PURE__ */ new Set(), f = () => {
		for (let e of d) e();
	};
	function p(e) {
		let t = n, r = [], i = [];
		for (let n of e) {
			if (kS(t, n)) continue;
			let e = yS(t, n);
			if (!e.ok) return e;
			let a = OS(t, n, e.document);
			a !== null && i.unshift(a), r.push(n), t = e.document;
		}
		n = t;
		for (let e of r) m(e);
		return { step: {
			forward: r,
			back: i
		} };
	}
	function m(e) {
		let t = i.at(-1);
		i = i.length > a && t?.kind === "set" && e.kind === "set" && t.path === e.path ? i.with(-1, e) : [...i, e];
	}
	function h(e, t) {
		for (let n = e.pop(); n !== void 0; n = e.pop()) {
			let e = p(n[t]);
			if ("step" in e && e.step.forward.length > 0) {
				let { forward: r, back: i } = e.step, a = t === "back" ? {
					forward: i,
					back: r
				} : {
					forward: r,
					back: i
				};
				return {
					...n,
					...a,
					name: void 0
				};
			}
		}
		return null;
	}
	return {
		get document() {
			return n;
		},
		get version() {
			return r.version;
		},
		get canUndo() {
			return o.length > 0;
		},
		get canRedo() {
			return s.length > 0;
		},
		get isSaved() {
			return i.length === 0;
		},
		get clashes() {
			return c;
		},
		get lost() {
			return l;
		},
		get savedByName() {
			return u;
		},
		get unsaved() {
			return {
				base: r,
				commands: i
			};
		},
		subscribe(e) {
			return d.add(e), () => d.delete(e);
		},
		apply(e, n) {
			let r = p(e);
			if (!("step" in r)) return {
				ok: !1,
				...r
			};
			if (r.step.forward.length === 0) return { ok: !0 };
			let i = o.at(-1), a = t(), c = n !== void 0 && i?.name === n && a - i.at < rC && s.length === 0, l = c ? oC(i, r.step) : r.step;
			return o = [...c ? o.slice(0, -1) : o, {
				...l,
				name: n,
				at: a
			}], s = [], f(), { ok: !0 };
		},
		undo() {
			let e = h(o, "back");
			e !== null && s.push(e), f();
		},
		redo() {
			let e = h(s, "forward");
			e !== null && o.push(e), f();
		},
		takeBatch() {
			return i.length === 0 ? null : (a = Math.min(i.length, iC), {
				version: r.version,
				commands: i.slice(0, a)
			});
		},
		confirm(e) {
			let t = i.slice(a);
			r = {
				document: t.length === 0 ? n : sC(r.document, i.slice(0, a)),
				version: e
			}, i = t, a = 0, f();
		},
		release() {
			a = 0, f();
		},
		isNowVersion(e) {
			r = {
				...r,
				version: e
			}, f();
		},
		catchUp(e) {
			let t = tC(r.document, e.document, i);
			n = t.document, i = [...t.commands], c = [...c.filter(({ path: e }) => t.clashes.every((t) => t.path !== e)), ...t.clashes], l += t.lost.length, r = {
				document: e.document,
				version: e.version
			}, u = e.savedByName ?? null, a = 0, f();
		},
		takeUp({ base: e, commands: t }) {
			let r = tC(e.document, n, t);
			c = [...c, ...r.clashes], l += r.lost.length, this.apply(r.commands);
		},
		settle(e, t) {
			let n = c.find((t) => t.path === e);
			c = c.filter((e) => e !== n), n !== void 0 && t === "mine" && this.apply([{
				kind: "set",
				path: e,
				value: n.mine
			}]), f();
		},
		forgetLost() {
			l = 0, f();
		}
	};
}
function oC(e, t) {
	let [n] = e.forward, [r] = t.forward;
	return e.forward.length === 1 && t.forward.length === 1 && n?.kind === "set" && r?.kind === "set" && n.path === r.path ? {
		forward: t.forward,
		back: e.back
	} : {
		forward: [...e.forward, ...t.forward],
		back: [...t.back, ...e.back]
	};
}
function sC(e, t) {
	return t.reduce((e, t) => {
		let n = yS(e, t);
		return n.ok ? n.document : e;
	}, e);
}
// src/gatehouse/studio/server/studio-server.ts
var cC = 2e4;
function lC(e, t = (...e) => fetch(...e)) {
	async function n(n, r) {
		let i;
		try {
			i = await t(`${e}/${n}`, {
				method: "POST",
				headers: {
					"Content-Type": "application/json",
					Accept: "application/json"
				},
				body: JSON.stringify(r),
				signal: AbortSignal.timeout(cC)
			});
		} catch {
			return {
				ok: !1,
				why: "offline",
				message: ""
			};
		}
		let a = await uC(i);
		if (i.ok && a !== null) return {
			ok: !0,
			...a
		};
		let o = dC(a);
		return i.status === 409 && a !== null && "current" in a ? {
			ok: !1,
			why: "conflict",
			message: o,
			current: a.current
		} : i.status === 401 ? {
			ok: !1,
			why: "signed-out",
			message: o
		} : i.status >= 500 || a === null ? {
			ok: !1,
			why: "offline",
			message: o
		} : {
			ok: !1,
			why: "refused",
			message: o
		};
	}
	return {
		preview: (e, t) => n("preview", {
			document: e,
			face: t
		}),
		save: (e) => n("save", e),
		check: (e, t) => n("../check", {
			document: e,
			from: t
		}),
		publish: (e, t) => n("publish", {
			version: e,
			note: t
		})
	};
}
async function uC(e) {
	try {
		let t = await e.json();
		return typeof t == "object" ? t : null;
	} catch {
		return null;
	}
}
function dC(e) {
	if (e === null) return "";
	let { message: t, detail: n } = e;
	return typeof t == "string" ? t : typeof n == "string" ? n : "";
}
// src/gatehouse/studio/editor.svelte.ts
var fC = { after(e, t) {
	let n = setTimeout(t, e);
	return () => clearTimeout(n);
} }, pC = [
	390,
	768,
	1280
], mC = class {
	data;
	session;
	server;
	autosave;
	#e;
	#t = /* @__PURE__ */ O();
	get face() {
		return I(this.#t);
	}
	set face(e) {
		k(this.#t, e);
	}
	#n = /* @__PURE__ */ O("light");
	get mode() {
		return I(this.#n);
	}
	set mode(e) {
		k(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ O(1280);
	get width() {
		return I(this.#r);
	}
	set width(e) {
		k(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ O("block");
	get panel() {
		return I(this.#i);
	}
	set panel(e) {
		k(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ O(null);
	get chosenId() {
		return I(this.#a);
	}
	set chosenId(e) {
		k(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ O(null);
	get hoveredId() {
		return I(this.#o);
	}
	set hoveredId(e) {
		k(this.#o, e, !0);
	}
	#s = /* @__PURE__ */ O(null);
	get dialog() {
		return I(this.#s);
	}
	set dialog(e) {
		k(this.#s, e, !0);
	}
	#c = /* @__PURE__ */ O(null);
	get addInto() {
		return I(this.#c);
	}
	set addInto(e) {
		k(this.#c, e, !0);
	}
	#l = /* @__PURE__ */ O("");
	get notice() {
		return I(this.#l);
	}
	set notice(e) {
		k(this.#l, e, !0);
	}
	#u = /* @__PURE__ */ O("site");
	#d = /* @__PURE__ */ O(0);
	get liveRevision() {
		return I(this.#d);
	}
	set liveRevision(e) {
		k(this.#d, e, !0);
	}
	#f = /* @__PURE__ */ O(null);
	get publishedVersion() {
		return I(this.#f);
	}
	set publishedVersion(e) {
		k(this.#f, e, !0);
	}
	shownText = () => void 0;
	constructor(e) {
		this.data = e, this.session = aC(e.draft), this.server = lC(`${e.paths.page}/studio`);
		let t = () => void 0;
		this.autosave = eC(this.session, (e) => this.server.save(e), fC, () => t()), this.#e = Br((e) => (t = e, this.session.subscribe(e))), this.liveRevision = e.draft.liveRevision, this.publishedVersion = e.draft.differs ? null : e.draft.version, this.face = {
			reason: "no-credentials",
			section: null,
			language: e.draft.document.languages[0] ?? "en",
			state: "empty"
		};
	}
	get words() {
		return this.data.words.studio;
	}
	get document() {
		return this.#e(), this.session.document;
	}
	get canUndo() {
		return this.#e(), this.session.canUndo;
	}
	get canRedo() {
		return this.#e(), this.session.canRedo;
	}
	get clashes() {
		return this.#e(), this.session.clashes;
	}
	get lost() {
		return this.#e(), this.session.lost;
	}
	get saveState() {
		return this.#e(), this.autosave.state;
	}
	get saveMessage() {
		return this.#e(), this.autosave.message;
	}
	get mayEdit() {
		return this.data.rights.mayEdit;
	}
	get isPublished() {
		return this.#e(), this.session.isSaved && this.session.version === this.publishedVersion;
	}
	get chosen() {
		return this.chosenId === null ? void 0 : hh(this.document.blocks, this.chosenId);
	}
	get target() {
		let { reason: e, section: t } = this.face;
		return I(this.#u) === "reason" && e !== "sign-in" ? {
			kind: "reason",
			reason: e
		} : I(this.#u) === "section" && t !== null ? {
			kind: "section",
			section: t
		} : { kind: "site" };
	}
	set target({ kind: e }) {
		k(this.#u, e, !0);
	}
	reasonLabel(e) {
		return e === "sign-in" ? this.words.signInPage : this.data.reasons.find(({ id: t }) => t === e)?.label ?? e;
	}
	sectionLabel(e) {
		return ZS(this.data.sections.find(({ id: t }) => t === e)?.label ?? e);
	}
	blockLabel(e) {
		return this.data.words.blocks[e.kind].label;
	}
	say(e, t) {
		return XS(e, t);
	}
	apply(e, t) {
		if (!this.mayEdit) return { ok: !0 };
		let n = this.session.apply(e, t);
		if (n.ok) for (let t of e) this.#p(t);
		return n;
	}
	#p(e) {
		if (e.kind !== "set") return;
		let { path: t, value: n } = e;
		(Array.isArray(n) ? n : [n]).forEach((e, r) => {
			typeof e == "string" && !/[{*_[#]/.test(e) && this.shownText(Array.isArray(n) ? `${t}.${r}` : t, e);
		});
	}
	set(e, t) {
		return this.apply([{
			kind: "set",
			path: e,
			value: t
		}], e);
	}
	run(e) {
		let t = this.apply(e);
		return t.ok || (this.notice = t.message), t.ok;
	}
	choose(e) {
		this.chosenId = e, this.panel = "block";
	}
	show(e) {
		this.face = {
			...this.face,
			...e
		};
	}
	undo() {
		hC(() => this.session.undo());
	}
	redo() {
		hC(() => this.session.redo());
	}
};
function hC(e) {
	let t = document.activeElement?.id ?? "";
	e(), requestAnimationFrame(() => {
		t !== "" && document.activeElement === document.body && document.getElementById(t)?.focus();
	});
}
var gC = Symbol("editor");
function _C(e) {
	Ze(gC, e);
}
function vC() {
	return Xe(gC);
}
// src/gatehouse/studio/fields/CheckField.svelte
var yC = /* @__PURE__ */ R("<button type=\"button\" class=\"text-button\"> </button>"), bC = /* @__PURE__ */ R("<p class=\"hint\"> </p>"), xC = /* @__PURE__ */ R("<div class=\"row\"><span class=\"label\"><label class=\"check\"><input type=\"checkbox\"/> </label> <!></span> <!></div>");
function SC(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n;
	var i = xC(), a = A(i), o = A(a), s = A(o);
	wi(s);
	var c = M(s);
	T(o);
	var l = M(o, 2), u = (e) => {
		var n = yC(), i = j(n, !0);
		N(() => {
			U(n, "aria-label", `${r.reset}: ${t.label}`), B(i, r.reset);
		}), L("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), z(e, n);
	};
	V(l, (e) => {
		t.onreset && e(u);
	}), T(a);
	var d = M(a, 2), f = (e) => {
		var n = bC(), r = j(n, !0);
		N(() => B(r, t.hint)), z(e, n);
	};
	V(d, (e) => {
		t.hint && e(f);
	}), T(i), N(() => {
		Ei(s, t.checked), s.disabled = !n.mayEdit, B(c, ` ${t.label ?? ""}`);
	}), L("change", s, ({ currentTarget: e }) => t.onchange(e.checked)), z(e, i), $e();
}
Or(["change", "click"]);
// src/gatehouse/studio/fields/Row.svelte
var CC = /* @__PURE__ */ R("<button type=\"button\" class=\"text-button\"> </button>"), wC = /* @__PURE__ */ R("<p class=\"problem\" role=\"alert\"> </p>"), TC = /* @__PURE__ */ R("<p class=\"caution\"> </p>"), EC = /* @__PURE__ */ R("<p class=\"hint\"> </p>"), DC = /* @__PURE__ */ R("<div class=\"row\"><span class=\"label\"><label> </label> <!></span> <!> <div><!> <!> <!></div></div>");
function OC(e, t) {
	Qe(t, !0);
	let n = Vi(t, "cautions", 19, () => []), { words: r } = vC();
	var i = DC(), a = A(i), o = A(a), s = j(o, !0), c = M(o, 2), l = (e) => {
		var n = CC(), i = j(n, !0);
		N(() => {
			U(n, "aria-label", `${r.reset}: ${t.label}`), B(i, r.reset);
		}), L("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), z(e, n);
	};
	V(c, (e) => {
		t.onreset && e(l);
	}), T(a);
	var u = M(a, 2);
	ii(u, () => t.children);
	var d = M(u, 2), f = A(d), p = (e) => {
		var n = wC(), r = j(n, !0);
		N(() => B(r, t.problem)), z(e, n);
	};
	V(f, (e) => {
		t.problem && e(p);
	});
	var m = M(f, 2);
	H(m, 16, n, (e) => e, (e, t) => {
		var n = TC(), r = j(n, !0);
		N(() => B(r, t)), z(e, n);
	});
	var h = M(m, 2), g = (e) => {
		var n = EC(), r = j(n, !0);
		N(() => B(r, t.hint)), z(e, n);
	};
	V(h, (e) => {
		t.hint && e(g);
	}), T(d), T(i), N(() => {
		U(o, "for", t.id), B(s, t.label), U(d, "id", `${t.id}-help`);
	}), z(e, i), $e();
}
Or(["click"]);
// src/gatehouse/studio/fields/ChoiceField.svelte
var kC = /* @__PURE__ */ R("<option> </option>"), AC = /* @__PURE__ */ R("<select class=\"select\"></select>");
function jC(e, t) {
	Qe(t, !0);
	let n = vC();
	OC(e, {
		get id() {
			return t.id;
		},
		get label() {
			return t.label;
		},
		get hint() {
			return t.hint;
		},
		get onreset() {
			return t.onreset;
		},
		children: (e, r) => {
			var i = AC();
			H(i, 21, () => t.options, (e) => e.value, (e, t) => {
				var n = kC(), r = j(n, !0), i = {};
				N(() => {
					B(r, I(t).label), i !== (i = I(t).value) && (n.value = (n.__value = i) ?? "");
				}), z(e, n);
			}), T(i);
			var a;
			_i(i), N(() => {
				U(i, "id", t.id), i.disabled = !n.mayEdit, U(i, "aria-describedby", `${t.id}-help`), a !== (a = t.value) && (i.value = (i.__value = a) ?? "", gi(i, a));
			}), L("change", i, ({ currentTarget: e }) => t.onchange(e.value)), z(e, i);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or(["change"]);
// src/gatehouse/studio/icons.ts
var MC = {
	back: "M12.5 4.5 7 10l5.5 5.5",
	undo: "M7.5 4 4 7.5 7.5 11M4.5 7.5H12a4 4 0 0 1 0 8H8",
	redo: "M12.5 4 16 7.5 12.5 11m3-3.5H8a4 4 0 0 0 0 8h4",
	up: "m5 12 5-5 5 5",
	down: "m5 8 5 5 5-5",
	in: "M4 5h12M9 10h7M9 15h7M4 9l2.5 2.5L4 14",
	out: "M4 5h12M9 10h7M9 15h7M6.5 9 4 11.5 6.5 14",
	hide: "M3 10s2.5-4.5 7-4.5S17 10 17 10s-2.5 4.5-7 4.5S3 10 3 10ZM4 16 16 4",
	show: "M3 10s2.5-4.5 7-4.5S17 10 17 10s-2.5 4.5-7 4.5S3 10 3 10Zm7-2a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
	duplicate: "M7.5 7.5h8v8h-8zM5 12.5h-.5v-8h8V5",
	group: "M4 6.5V4h2.5m7 0H16v2.5m0 7V16h-2.5m-7 0H4v-2.5M7 7h6v6H7z",
	remove: "M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6",
	add: "M10 4.5v11M4.5 10h11",
	search: "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4Zm3.6 8.6L16.5 16.5",
	light: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1",
	dark: "M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8Z",
	phone: "M7 3h6a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm2 11.5h2",
	tablet: "M5 3h10a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm4 11.5h2",
	desktop: "M3 4.5h14v9H3zM7 16.5h6M10 13.5v3",
	keys: "M3 5.5h14v9H3zM6 8.5h.01M9 8.5h.01M12 8.5h.01M15 8.5h-.01M7 11.5h6",
	look: "M10 3a7 7 0 1 0 0 14c1.2 0 1.5-.8 1-1.7-.6-1.2.2-2.3 1.5-2.3H15a2 2 0 0 0 2-2c0-4.5-3.2-8-7-8ZM6.5 10h.01M8.5 6.5h.01M12.5 6.5h.01",
	words: "M4 5h12M10 5v11M7.5 16h5",
	languages: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM3.3 10h13.4M10 3c2.2 2 3 4.4 3 7s-.8 5-3 7c-2.2-2-3-4.4-3-7s.8-5 3-7Z",
	grip: "M8 5h.01M8 10h.01M8 15h.01M12 5h.01M12 10h.01M12 15h.01",
	brand: "M5 4h10v6a5 5 0 0 1-10 0V4Zm5 11v2",
	heading: "M5 4.5v11M15 4.5v11M5 10h10",
	lines: "M4 5.5h12M4 10h12M4 14.5h7",
	signIn: "M12 4h3a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-3M4 10h8M9 7l3 3-3 3",
	list: "M8 5.5h8M8 10h8M8 14.5h8M4.5 5.5h.01M4.5 10h.01M4.5 14.5h.01",
	link: "M8.5 11.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3l-.9 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.4 2.4a3 3 0 0 0 4.3 4.3l.9-1",
	mail: "M3.5 5h13v10h-13zM4 5.5l6 5 6-5",
	picture: "M3.5 4.5h13v11h-13zM4 13.5l3.5-3.5 3 3 2-2 3.5 3M12.5 8h.01",
	divider: "M3 10h14M6 5.5h8M6 14.5h8",
	columns: "M4 4.5h5v11H4zM11 4.5h5v11h-5z",
	footer: "M4 4.5h12v11H4zM4 12h12",
	close: "m5 5 10 10M15 5 5 15"
}, NC = {
	brand: "brand",
	heading: "heading",
	explanation: "lines",
	"sign-in": "signIn",
	"next-steps": "list",
	"support-links": "link",
	contact: "mail",
	"rich-text": "lines",
	picture: "picture",
	divider: "divider",
	group: "group",
	columns: "columns",
	footer: "footer"
}, PC = /* @__PURE__ */ Lr("<svg viewBox=\"0 0 20 20\" width=\"20\" height=\"20\" aria-hidden=\"true\" class=\"syf99mq\"><path></path></svg>");
function FC(e, t) {
	Qe(t, !0);
	var n = PC(), r = j(n);
	N(() => U(r, "d", MC[t.name])), z(e, n), $e();
}
// src/gatehouse/studio/parts/IconButton.svelte
var IC = /* @__PURE__ */ R("<button type=\"button\" class=\"icon-button\"><!></button>");
function LC(e, t) {
	let n = Vi(t, "disabled", 3, !1);
	var r = IC();
	FC(A(r), { get name() {
		return t.icon;
	} }), T(r), N(() => {
		U(r, "aria-label", t.label), U(r, "title", t.keys ? `${t.label} (${t.keys})` : t.label), U(r, "aria-pressed", t.pressed), r.disabled = n();
	}), L("click", r, function(...e) {
		t.onclick?.apply(this, e);
	}), z(e, r);
}
Or(["click"]);
// src/gatehouse/core/page/text-hints.ts
var RC = /\*\*[^*\n]+\*\*|__[^_\n]+__|\[[^[\]\n]+\]\([^()\s]+\)|^#{1,6} .*$/m, zC = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/i;
function BC(e) {
	let t = [...e.matchAll(/\{([^{}\n]{0,40})\}/g)].filter(([, e]) => !VC.some((t) => t === e)).map(([e]) => ({
		kind: "unknown-placeholder",
		found: e
	})), n = [{
		kind: "markdown",
		found: RC.exec(e)?.[0]
	}, {
		kind: "html",
		found: zC.exec(e)?.[0]
	}];
	return [...t, ...n.flatMap(({ kind: e, found: t }) => t === void 0 ? [] : [{
		kind: e,
		found: t
	}])];
}
// src/gatehouse/core/page/placeholders.ts
var VC = [
	"section",
	"site",
	"roles",
	"permissions",
	"name",
	"day",
	"onward"
], HC = /* @__PURE__ */ R("<textarea class=\"input\" dir=\"auto\"></textarea>"), UC = /* @__PURE__ */ R("<input class=\"input\" dir=\"auto\" autocomplete=\"off\"/>");
function WC(e, t) {
	Qe(t, !0);
	let n = Vi(t, "placeholder", 3, ""), r = Vi(t, "lines", 3, 1), i = Vi(t, "type", 3, "text"), a = Vi(t, "isPlainText", 3, !1), o = vC(), { words: s } = o, c = /* @__PURE__ */ O(null), l = /* @__PURE__ */ O(void 0), u = /* @__PURE__ */ E(() => I(c) ?? t.value), d = VC.map((e) => `{${e}}`).join(", "), f = /* @__PURE__ */ E(() => a() ? BC(I(u)).map(({ kind: e, found: t }) => o.say(e === "unknown-placeholder" ? s.unknownPlaceholder : s[e], {
		found: t,
		names: d
	})) : []);
	function p(e) {
		k(c, e, !0);
		let n = t.onchange(e);
		k(l, n.ok ? void 0 : n.message, !0);
	}
	function m() {
		I(l) === void 0 && k(c, null);
	}
	let h;
	Dn(() => {
		t.value !== h && I(c) !== null && t.value !== I(c).trim() && I(l) === void 0 && k(c, null), h = t.value;
	}), OC(e, {
		get id() {
			return t.id;
		},
		get label() {
			return t.label;
		},
		get hint() {
			return t.hint;
		},
		get problem() {
			return I(l);
		},
		get cautions() {
			return I(f);
		},
		get onreset() {
			return t.onreset;
		},
		children: (e, a) => {
			var s = zr(), c = hn(s), d = (e) => {
				var i = HC();
				ut(i), N(() => {
					U(i, "id", t.id), U(i, "rows", r()), U(i, "lang", t.lang), U(i, "placeholder", n()), Ti(i, I(u)), i.readOnly = !o.mayEdit, U(i, "aria-invalid", I(l) !== void 0), U(i, "aria-describedby", `${t.id}-help`), i.dir = i.dir;
				}), L("input", i, ({ currentTarget: e }) => p(e.value)), Dr("blur", i, m), z(e, i);
			}, f = (e) => {
				var r = UC();
				wi(r), N(() => {
					U(r, "id", t.id), U(r, "type", i()), U(r, "lang", t.lang), U(r, "placeholder", n()), Ti(r, I(u)), r.readOnly = !o.mayEdit, U(r, "aria-invalid", I(l) !== void 0), U(r, "aria-describedby", `${t.id}-help`), r.dir = r.dir;
				}), L("input", r, ({ currentTarget: e }) => p(e.value)), Dr("blur", r, m), z(e, r);
			};
			V(c, (e) => {
				r() > 1 ? e(d) : e(f, -1);
			}), z(e, s);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or(["input"]);
// src/gatehouse/studio/fields/LinksField.svelte
var GC = /* @__PURE__ */ R("<button type=\"button\" class=\"text-button\"> </button>"), KC = /* @__PURE__ */ R("<p class=\"hint\"> </p>"), qC = /* @__PURE__ */ R("<div class=\"link-row s1bcybqj\"><div class=\"both s1bcybqj\"><!> <!></div> <!></div>"), JC = /* @__PURE__ */ R("<fieldset class=\"row s1bcybqj\"><legend class=\"label\"> <!></legend> <!> <!> <button type=\"button\" class=\"button\"><!> </button></fieldset>");
function YC(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n, i = /* @__PURE__ */ E(() => n.face.language);
	function a(e, n, r) {
		return t.onchange(t.links.map((t, r) => r === e ? {
			...t,
			...n
		} : t), `${t.id}-${e}-${r}`);
	}
	function o() {
		let e = t.links.length + 1;
		for (; t.links.some((t) => t.id === `link-${e}`);) e += 1;
		t.onchange([...t.links, {
			id: `link-${e}`,
			label: { [I(i)]: r.newLink },
			href: n.data.paths.home
		}]);
	}
	var s = JC(), c = A(s), l = A(c), u = M(l), d = (e) => {
		var n = GC(), i = j(n, !0);
		N(() => B(i, r.reset)), L("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), z(e, n);
	};
	V(u, (e) => {
		t.onreset && e(d);
	}), T(c);
	var f = M(c, 2), p = (e) => {
		var n = KC(), r = j(n, !0);
		N(() => B(r, t.hint)), z(e, n);
	};
	V(f, (e) => {
		t.hint && e(p);
	});
	var m = M(f, 2);
	H(m, 19, () => t.links, (e) => e.id, (e, o, s) => {
		var c = qC(), l = A(c), u = A(l);
		{
			let e = /* @__PURE__ */ E(() => `${t.id}-${I(o).id}-label`), n = /* @__PURE__ */ E(() => I(o).label[I(i)] ?? ""), c = /* @__PURE__ */ E(() => Object.values(I(o).label)[0] ?? "");
			WC(u, {
				get id() {
					return I(e);
				},
				get label() {
					return r.linkWords;
				},
				get lang() {
					return I(i);
				},
				get value() {
					return I(n);
				},
				get placeholder() {
					return I(c);
				},
				isPlainText: !0,
				onchange: (e) => a(I(s), { label: {
					...I(o).label,
					[I(i)]: e.trim() === "" ? void 0 : e
				} }, "label")
			});
		}
		var d = M(u, 2);
		{
			let e = /* @__PURE__ */ E(() => `${t.id}-${I(o).id}-href`);
			WC(d, {
				get id() {
					return I(e);
				},
				get label() {
					return r.linkHref;
				},
				type: "url",
				get value() {
					return I(o).href;
				},
				onchange: (e) => a(I(s), { href: e }, "href")
			});
		}
		T(l);
		var f = M(l, 2);
		{
			let e = /* @__PURE__ */ E(() => n.say(r.removeLink, { number: I(s) + 1 })), i = /* @__PURE__ */ E(() => !n.mayEdit);
			LC(f, {
				icon: "remove",
				get label() {
					return I(e);
				},
				get disabled() {
					return I(i);
				},
				onclick: () => t.onchange(t.links.filter((e, t) => t !== I(s)))
			});
		}
		T(c), z(e, c);
	});
	var h = M(m, 2), g = A(h);
	FC(g, { name: "add" });
	var _ = M(g, 1, !0);
	T(h), T(s), N(() => {
		B(l, `${t.label ?? ""} `), h.disabled = !n.mayEdit || t.links.length >= t.most, B(_, r.addLink);
	}), L("click", h, o), z(e, s), $e();
}
Or(["click"]);
// src/gatehouse/studio/dialogs/Dialog.svelte
var XC = /* @__PURE__ */ R("<dialog aria-labelledby=\"dialog-title\"><div class=\"inside sedmrvg\"><div class=\"head sedmrvg\"><h2 id=\"dialog-title\" class=\"sedmrvg\"> </h2> <!></div> <!></div></dialog>");
function ZC(e, t) {
	Qe(t, !0);
	let n = Vi(t, "isWide", 3, !1), { words: r } = vC(), i;
	Dn(() => (i.showModal(), i.querySelector("input, .first, .primary")?.focus(), () => i.close()));
	var a = XC();
	let o;
	var s = A(a), c = A(s), l = A(c), u = j(l, !0), d = M(l, 2), f = (e) => {
		LC(e, {
			icon: "close",
			get label() {
				return r.close;
			},
			get onclick() {
				return t.onclose;
			}
		});
	};
	V(d, (e) => {
		t.onclose && e(f);
	}), T(c), ii(M(c, 2), () => t.children), T(s), T(a), Ii(a, (e) => i = e, () => i), N(() => {
		o = di(a, 1, "sedmrvg", null, o, { wide: n() }), B(u, t.title);
	}), Dr("cancel", a, (e) => {
		e.preventDefault(), t.onclose?.();
	}), L("click", a, ({ target: e }) => e === i && t.onclose?.()), z(e, a), $e();
}
Or(["click"]);
// src/gatehouse/studio/server/picture-library.ts
async function QC(e) {
	try {
		let t = await fetch(`${e}/pictures.json`, { headers: { Accept: "application/json" } });
		return t.ok ? (await t.json()).pictures : null;
	} catch {
		return null;
	}
}
// src/gatehouse/studio/fields/PictureField.svelte
var $C = /* @__PURE__ */ R("<img alt=\"\" width=\"24\" height=\"24\" class=\"swqgu6v\"/> ", 1), ew = /* @__PURE__ */ R("<button type=\"button\" class=\"button\"><!></button>"), tw = /* @__PURE__ */ R("<li class=\"swqgu6v\"><button type=\"button\" class=\"swqgu6v\"><img alt=\"\" class=\"swqgu6v\"/> </button></li>"), nw = /* @__PURE__ */ R("<ul class=\"swqgu6v\"><li class=\"swqgu6v\"><button type=\"button\" class=\"swqgu6v\"> </button></li> <!></ul> <p class=\"hint\"> <a class=\"link\" target=\"_blank\"> </a></p>", 1), rw = /* @__PURE__ */ R("<!> <!>", 1);
function iw(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = /* @__PURE__ */ O(!1), o = /* @__PURE__ */ O([]), s = /* @__PURE__ */ E(() => I(o)?.find((e) => e.id === t.value));
	Dn(() => {
		(I(a) || t.value !== void 0) && QC(i.paths.console).then((e) => k(o, e));
	});
	function c(e) {
		k(a, !1), t.onchange(e);
	}
	var l = rw(), u = hn(l);
	OC(u, {
		get id() {
			return t.id;
		},
		get label() {
			return t.label;
		},
		get hint() {
			return t.hint;
		},
		get onreset() {
			return t.onreset;
		},
		children: (e, i) => {
			var o = ew(), c = A(o), l = (e) => {
				var t = $C(), n = hn(t), r = M(n, 1, !0);
				N(() => {
					U(n, "src", I(s).thumbnail), B(r, I(s).name);
				}), z(e, t);
			}, u = (e) => {
				var t = Rr();
				N(() => B(t, r.choosePicture)), z(e, t);
			};
			V(c, (e) => {
				I(s) ? e(l) : e(u, -1);
			}), T(o), N(() => {
				U(o, "id", t.id), o.disabled = !n.mayEdit;
			}), L("click", o, () => k(a, !0)), z(e, o);
		},
		$$slots: { default: !0 }
	});
	var d = M(u, 2), f = (e) => {
		ZC(e, {
			get title() {
				return r.choosePicture;
			},
			isWide: !0,
			onclose: () => k(a, !1),
			children: (e, n) => {
				var a = nw(), s = hn(a), l = A(s), u = A(l), d = j(u, !0);
				T(l), H(M(l, 2), 17, () => I(o) ?? [], (e) => e.id, (e, n) => {
					var r = tw(), i = A(r), a = A(i), o = M(a, 1, !0);
					T(i), T(r), N(() => {
						U(i, "aria-pressed", I(n).id === t.value), U(a, "src", I(n).thumbnail), B(o, I(n).name);
					}), L("click", i, () => c(I(n))), z(e, r);
				}), T(s);
				var f = M(s, 2), p = A(f), m = M(p), h = j(m, !0);
				T(f), N(() => {
					U(u, "aria-pressed", t.value === void 0), B(d, r.noPicture), B(p, `${(I(o) === null ? r.picturesFailed : "") ?? ""} `), U(m, "href", `${i.paths.console}/pictures`), B(h, r.uploadPictures);
				}), L("click", u, () => c(null)), z(e, a);
			},
			$$slots: { default: !0 }
		});
	};
	V(d, (e) => {
		I(a) && e(f);
	}), z(e, l), $e();
}
Or(["click"]);
// src/gatehouse/studio/fields/BlockField.svelte
function aw(e, t) {
	Qe(t, !0);
	let n = vC(), r = /* @__PURE__ */ E(() => n.target), i = /* @__PURE__ */ E(() => n.face.language), a = /* @__PURE__ */ E(() => HS(n.document, t.block, I(r), t.name)), o = /* @__PURE__ */ E(() => WS(t.block, I(r), t.name)), s = /* @__PURE__ */ E(() => `field-${t.block.id}-${t.name}`), c = /* @__PURE__ */ E(() => n.data.words.blockFields[t.block.kind][t.name] ?? { label: t.name }), l = /* @__PURE__ */ E(() => US(n.document, t.block, I(r), t.name) ? () => void n.run([{
		kind: "set",
		path: I(o),
		value: null
	}]) : void 0), u = /* @__PURE__ */ E(() => I(a) ?? {});
	function d(e) {
		let a = GS(n.document, t.block, I(r), t.name, I(i), e);
		return n.apply([a], `${I(o)}.${I(i)}`);
	}
	function f(e) {
		let a = [{
			kind: "set",
			path: I(o),
			value: e?.id ?? null
		}];
		e !== null && e.alt !== "" && !e.isDecorative && (a.push({
			kind: "set",
			path: WS(t.block, I(r), "isDecorative"),
			value: !1
		}), a.push(GS(n.document, t.block, I(r), "alt", I(i), e.alt))), n.run(a);
	}
	function p() {
		let e = Object.entries(I(u)).find(([e]) => e !== I(i))?.[1];
		return typeof e == "string" ? e : e === void 0 ? "" : sm(e);
	}
	var m = zr(), h = hn(m), g = (e) => {
		{
			let t = /* @__PURE__ */ E(() => typeof I(u)[I(i)] == "string" ? I(u)[I(i)] : ""), n = /* @__PURE__ */ E(p);
			WC(e, Bi({ get id() {
				return I(s);
			} }, () => I(c), {
				get onreset() {
					return I(l);
				},
				get lang() {
					return I(i);
				},
				isPlainText: !0,
				get value() {
					return I(t);
				},
				get placeholder() {
					return I(n);
				},
				onchange: (e) => d(e.trim() === "" ? null : e)
			}));
		}
	}, _ = (e) => {
		{
			let t = /* @__PURE__ */ E(() => I(u)[I(i)] === void 0 ? "" : sm(I(u)[I(i)])), n = /* @__PURE__ */ E(p);
			WC(e, Bi({ get id() {
				return I(s);
			} }, () => I(c), {
				get onreset() {
					return I(l);
				},
				get lang() {
					return I(i);
				},
				lines: 6,
				get value() {
					return I(t);
				},
				get placeholder() {
					return I(n);
				},
				onchange: (e) => d(e.trim() === "" ? null : im(e))
			}));
		}
	}, v = (e) => {
		{
			let r = /* @__PURE__ */ E(() => String(I(a))), i = /* @__PURE__ */ E(() => t.field.options.map((e) => ({
				value: e,
				label: I(c).options?.[e] ?? e
			})));
			jC(e, Bi({ get id() {
				return I(s);
			} }, () => I(c), {
				get onreset() {
					return I(l);
				},
				get value() {
					return I(r);
				},
				get options() {
					return I(i);
				},
				onchange: (e) => void n.set(I(o), e)
			}));
		}
	}, y = (e) => {
		{
			let t = /* @__PURE__ */ E(() => I(a) === !0);
			SC(e, Bi(() => I(c), {
				get onreset() {
					return I(l);
				},
				get checked() {
					return I(t);
				},
				onchange: (e) => void n.set(I(o), e)
			}));
		}
	}, b = (e) => {
		{
			let r = /* @__PURE__ */ E(() => t.field.kind === "email" ? "email" : "tel"), i = /* @__PURE__ */ E(() => String(I(a) ?? ""));
			WC(e, Bi({ get id() {
				return I(s);
			} }, () => I(c), {
				get onreset() {
					return I(l);
				},
				get type() {
					return I(r);
				},
				get value() {
					return I(i);
				},
				onchange: (e) => n.set(I(o), e)
			}));
		}
	}, x = (e) => {
		YC(e, Bi({ get id() {
			return I(s);
		} }, () => I(c), {
			get onreset() {
				return I(l);
			},
			get most() {
				return t.field.most;
			},
			get links() {
				return I(a);
			},
			onchange: (e, t) => n.apply([{
				kind: "set",
				path: I(o),
				value: e
			}], t)
		}));
	}, S = (e) => {
		iw(e, Bi({ get id() {
			return I(s);
		} }, () => I(c), {
			get onreset() {
				return I(l);
			},
			get value() {
				return I(a);
			},
			onchange: f
		}));
	};
	V(h, (e) => {
		t.field.kind === "line" ? e(g) : t.field.kind === "rich-text" ? e(_, 1) : t.field.kind === "choice" ? e(v, 2) : t.field.kind === "flag" ? e(y, 3) : t.field.kind === "email" || t.field.kind === "phone" ? e(b, 4) : t.field.kind === "links" ? e(x, 5) : t.field.kind === "upload" && e(S, 6);
	}), z(e, m), $e();
}
// src/gatehouse/core/page/edit-copy.ts
var ow = (e, t) => {
	switch (t.kind) {
		case "site": return `copy.${e}.site`;
		case "sign-in": return `copy.${e}.signIn`;
		case "reason": return `copy.${e}.reasons.${t.reason}`;
		case "section": {
			let n = `copy.${e}.sections.${t.section}`;
			return t.reason === void 0 ? n : `${n}.reasons.${t.reason}`;
		}
	}
};
function sw(e, t, n, r) {
	let i = n === "nextSteps" ? lw(r) : uw(r);
	return {
		kind: "set",
		path: `${ow(e, t)}.${n}`,
		value: i
	};
}
function cw(e, t, n) {
	return {
		kind: "set",
		path: `copy.${e}.labels.${t}`,
		value: uw(n)
	};
}
function lw(e) {
	let t = e.split(/\r?\n/).map((e) => e.replace(/^\s*(?:[-*•]|\d+\.)\s+/, "").trim()).filter((e) => e !== "");
	return t.length > 0 ? t : null;
}
function uw(e) {
	let t = e.replace(/\r\n?/g, "\n").trim();
	return t === "" ? null : t;
}
function dw(e, t, n) {
	return lS(e, ow(t, n).split(".")) ?? {};
}
// src/gatehouse/core/page/defaults/index.ts
var fw = {
	en: {
		language: "Language",
		thisPage: "this page",
		adminConsole: "the admin console",
		onward: {
			page: "We’ll then take you to the page you wanted.",
			form: "We’ll then take you back to the page you came from. What you sent has not been saved.",
			lost: "What you sent has not been saved.",
			none: ""
		},
		signIn: {
			heading: "Sign in to {site}",
			explanation: "Enter your email address and password to continue.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Sign in to continue",
				explanation: "{section} is open once you have signed in. {onward}",
				nextSteps: ["Use the email address your account was made with.", "No account yet? The people who run {site} can help you get one."]
			},
			"invalid-credentials": {
				heading: "Please sign in again",
				explanation: "We no longer recognise the session of this browser. Please sign in again. {onward}",
				nextSteps: ["Nothing is wrong with your account. Use the email and password you know."],
				when: {
					mistyped: {
						heading: "Please try signing in again",
						explanation: "We could not confirm who you are. Please sign in. {onward}",
						nextSteps: ["Look for a missing letter or a stray space in the email address.", "In a password, capital and small letters are different."]
					},
					"unknown-token": {
						heading: "This token is unknown",
						explanation: "The program sent a token that does not belong to any account on {site}. It may be mistyped or cut short.",
						nextSteps: ["Check that the whole token was sent, from gh_ to the last letter.", "A new one can be made under “Programs” on the account page."]
					},
					"not-taken-here": {
						heading: "Sign in another way",
						explanation: "{section} does not accept the credentials that were sent. People sign in on this page; programs send a token to the URLs that accept one.",
						nextSteps: ["If a program sent the request, ask which URLs of {site} accept a token."]
					}
				}
			},
			"session-expired": {
				heading: "Your sign-in has expired",
				explanation: "You signed in a while ago, so we ask you to sign in again. {onward}",
				nextSteps: ["On a device that only you use, tick the box to stay signed in for longer."],
				when: {
					idle: {
						heading: "Your sign-in has expired",
						explanation: "You were away for a while, so we signed you out to keep others out of your account. Please sign in again. {onward}"
					},
					absolute: {
						heading: "Your sign-in has expired",
						explanation: "To keep your account safe, we ask everyone to sign in again from time to time, even in the middle of something. Please sign in. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "You have been signed out",
				explanation: "Your session was ended, and we don’t know by whom. Please sign in again. {onward}",
				nextSteps: ["Not sure why? The people who run {site} can look it up with the reference below."],
				when: {
					"signed-out": {
						heading: "You signed out",
						explanation: "You were signed out in another window or on another device. Please sign in again. {onward}",
						nextSteps: ["If that was not you, choose a new password after you sign in."]
					},
					"ended-by-admin": {
						heading: "An admin signed you out",
						explanation: "Someone who runs {site} ended your session. You can sign in again here. {onward}",
						nextSteps: ["If it happens again, ask the people who run {site} and give them the reference below."]
					},
					"password-changed": {
						heading: "Your password has changed",
						explanation: "When a password changes, we sign you out everywhere. Sign in here with the new one. {onward}",
						nextSteps: ["If it was not you who changed it, tell the people who run {site} straight away."]
					},
					suspended: {
						heading: "You have been signed out",
						explanation: "Your account was switched off for a time, which signed you out everywhere. It is on again, so you can sign in here. {onward}",
						nextSteps: ["If your programs used tokens, make new ones under “Programs” on the account page. The old ones were revoked."]
					},
					replaced: {
						heading: "There is a newer sign-in",
						explanation: "Someone signed in again in this browser, which ended the earlier session. Please sign in again. {onward}",
						nextSteps: ["If that was not you, choose a new password after you sign in."]
					},
					"too-many": {
						heading: "You were signed out on this device",
						explanation: "An account can have 50 sessions at once. With the next sign-in, the device that had not been used for the longest time was signed out: this one. Please sign in again. {onward}",
						nextSteps: ["After you sign in, check “Where you are signed in” on the account page, and end any session you do not recognise."]
					}
				}
			},
			"token-expired": {
				heading: "This token has expired",
				explanation: "The program sent a token that is past its expiry date.",
				nextSteps: ["Make a new one under “Programs” on the account page, and give it to the program."]
			},
			"token-revoked": {
				heading: "This token was revoked",
				explanation: "The program sent a token that was revoked, by its owner or by someone who runs {site}.",
				nextSteps: ["If the program still needs one, make a new one under “Programs” on the account page.", "Not sure why? The people who run {site} can look it up with the reference below."]
			},
			"sign-in-again": {
				heading: "Please confirm it is you",
				explanation: "You are signed in, but this page asks for your password again. Please enter it. {onward}",
				nextSteps: ["Is this not your account? Sign in with your own."]
			},
			"role-missing": {
				heading: "This page needs another role",
				explanation: "You are signed in, but {section} needs a role that your account does not have yet.",
				nextSteps: ["Ask the people who run {site} for the role, and give them the reference below.", "If you have another account, you can switch to it."],
				when: { "roles-known": {
					explanation: "You are signed in, but {section} needs this role: {roles}. Your account does not have it yet.",
					nextSteps: ["Ask the people who run {site} for this role: {roles}.", "If you have another account that has it, you can switch to it."]
				} }
			},
			"permission-missing": {
				heading: "This page needs a permission",
				explanation: "You are signed in, but {section} needs a permission that your account does not have yet.",
				nextSteps: ["Ask the people who run {site} for the permission, and give them the reference below.", "If you have another account, you can switch to it."],
				when: {
					"beyond-scope": {
						heading: "This token may not do that",
						explanation: "The token is valid, but its scope does not include what is needed here: {permissions}.",
						nextSteps: ["Make a token that may do this under “Programs” on the account page."]
					},
					"permissions-known": { explanation: "You are signed in, but {section} needs a permission that your account does not have yet: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Your membership has ended",
				explanation: "You are signed in, but your access to {section} was for a limited time, which is over.",
				nextSteps: ["Ask the people who run {site} to renew it.", "If you have another account, you can switch to it."],
				when: { "day-known": { explanation: "You are signed in, but your membership ended on {day}. Until then, {section} was open to you with this role: {roles}." } }
			},
			"membership-pending": {
				heading: "Your access is not approved yet",
				explanation: "You are signed in, and your request for access to {section} is waiting for approval.",
				nextSteps: ["There is nothing more to do: you can open this page as soon as the request is approved.", "Waiting a long time? Ask the people who run {site}, and give them the reference below."],
				when: { "roles-known": { explanation: "You are signed in, and your request for this role is waiting for approval: {roles}. Once it is approved, you can open {section}." } }
			},
			"email-unverified": {
				heading: "Please confirm your email address",
				explanation: "You are signed in, but {section} opens only once your email address is confirmed.",
				nextSteps: ["Ask for a link here. The people who run {site} will give it to you, or confirm your email address themselves.", "If you have another account, you can switch to it."],
				when: { "sends-mail": { nextSteps: ["Open the link in the message that we send you, and press the button there. It works for a day.", "No message? Look in the spam folder, or ask the people who run {site} and give them the reference below."] } }
			},
			"account-suspended": {
				heading: "Your account is switched off",
				explanation: "Someone who runs {site} has switched your account off. Until it is switched on again, you cannot open pages for members.",
				nextSteps: ["Ask the people who run {site} why, and how to have it switched on again.", "Give them the reference below, so that they can find this request."]
			}
		},
		labels: {
			email: "Email address",
			password: "Password",
			showPassword: "Show password",
			remember: "Keep me signed in on this device",
			signIn: "Sign in",
			forgotPassword: "Forgot your password?",
			createAccount: "Create an account",
			signedInAs: "You are signed in as",
			useAnotherAccount: "Use another account",
			sendLink: "Send me a confirmation link",
			askForLink: "Ask for a confirmation link",
			askForAccess: "Ask for access",
			role: "Role",
			writeToUs: "Write to us",
			nextSteps: "What you can do",
			help: "More help",
			contact: "Get in touch",
			home: "Go to the home page",
			reference: "Reference",
			emailMissing: "Enter your email address.",
			emailInvalid: "Enter an email address, like name@example.com.",
			passwordMissing: "Enter your password.",
			mismatch: "This email address and password do not match an account. Please try again.",
			tooMany: "Too many tries. Please wait {wait}, then try again.",
			startAgain: "That sign-in could not be completed. Please start again."
		}
	},
	de: {
		language: "Sprache",
		thisPage: "diese Seite",
		adminConsole: "die Verwaltung",
		onward: {
			page: "Danach bringen wir Sie zu der Seite, die Sie öffnen wollten.",
			form: "Danach bringen wir Sie zurück zu der Seite, von der Sie kamen. Was Sie abgeschickt haben, ist nicht gespeichert.",
			lost: "Was Sie abgeschickt haben, ist nicht gespeichert.",
			none: ""
		},
		signIn: {
			heading: "Bei {site} anmelden",
			explanation: "Geben Sie E-Mail-Adresse und Passwort ein, um weiterzumachen.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Bitte melden Sie sich an",
				explanation: "{section} ist nur nach Anmeldung zugänglich. {onward}",
				nextSteps: ["Verwenden Sie die E-Mail-Adresse, mit der Ihr Konto angelegt wurde.", "Noch kein Konto? Das Team von {site} hilft Ihnen weiter."]
			},
			"invalid-credentials": {
				heading: "Bitte melden Sie sich noch einmal an",
				explanation: "Wir erkennen die Sitzung dieses Browsers nicht mehr. Bitte melden Sie sich neu an. {onward}",
				nextSteps: ["Mit Ihrem Konto ist alles in Ordnung. E-Mail-Adresse und Passwort gelten weiter."],
				when: {
					mistyped: {
						heading: "Bitte melden Sie sich noch einmal an",
						explanation: "Wir konnten nicht feststellen, wer Sie sind. Bitte melden Sie sich an. {onward}",
						nextSteps: ["Fehlt in der E-Mail-Adresse ein Buchstabe, oder steht ein Leerzeichen zu viel darin?", "Beim Passwort zählen große und kleine Buchstaben."]
					},
					"unknown-token": {
						heading: "Dieses Token ist unbekannt",
						explanation: "Das Programm hat ein Token gesendet, das zu keinem Konto von {site} gehört. Vielleicht enthält es einen Tippfehler, oder es ist unvollständig.",
						nextSteps: ["Wurde das Token ganz gesendet, von gh_ bis zum letzten Buchstaben?", "Ein neues können Sie auf der Kontoseite unter „Programme“ anlegen."]
					},
					"not-taken-here": {
						heading: "Bitte melden Sie sich anders an",
						explanation: "{section} akzeptiert die gesendeten Anmeldedaten nicht. Personen melden sich auf dieser Seite an; Programme senden ein Token an die URLs, die eines akzeptieren.",
						nextSteps: ["Kam die Anfrage von einem Programm? Dann fragen Sie nach, welche URLs von {site} ein Token akzeptieren."]
					}
				}
			},
			"session-expired": {
				heading: "Ihre Anmeldung ist abgelaufen",
				explanation: "Ihre letzte Anmeldung liegt eine Weile zurück. Bitte melden Sie sich wieder an. {onward}",
				nextSteps: ["Auf einem Gerät, das nur Sie benutzen, können Sie länger angemeldet bleiben."],
				when: {
					idle: {
						heading: "Ihre Anmeldung ist abgelaufen",
						explanation: "Sie waren eine Weile weg. Nach einer längeren Pause melden wir Sie ab, damit niemand anderes Ihr Konto benutzt. Bitte melden Sie sich wieder an. {onward}"
					},
					absolute: {
						heading: "Ihre Anmeldung ist abgelaufen",
						explanation: "Zum Schutz Ihres Kontos gilt jede Anmeldung nur für begrenzte Zeit, auch wenn Sie gerade aktiv sind. Bitte melden Sie sich wieder an. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "Sie wurden abgemeldet",
				explanation: "Ihre Sitzung wurde beendet; wir wissen nicht, von wem. Bitte melden Sie sich wieder an. {onward}",
				nextSteps: ["Sie wissen nicht, warum? Das Team von {site} kann es mit der Vorgangsnummer unten nachsehen."],
				when: {
					"signed-out": {
						heading: "Sie haben sich abgemeldet",
						explanation: "Sie wurden in einem anderen Fenster oder auf einem anderen Gerät abgemeldet. Bitte melden Sie sich wieder an. {onward}",
						nextSteps: ["Waren Sie das nicht selbst? Dann wählen Sie nach dem Anmelden ein neues Passwort."]
					},
					"ended-by-admin": {
						heading: "Sie wurden von der Verwaltung abgemeldet",
						explanation: "Das Team von {site} hat Ihre Sitzung beendet. Sie können sich hier wieder anmelden. {onward}",
						nextSteps: ["Kommt das noch einmal vor, fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten."]
					},
					"password-changed": {
						heading: "Ihr Passwort wurde geändert",
						explanation: "Wenn sich ein Passwort ändert, melden wir Sie überall ab. Melden Sie sich hier mit dem neuen an. {onward}",
						nextSteps: ["Haben Sie es nicht selbst geändert? Dann sagen Sie es bitte gleich dem Team von {site}."]
					},
					suspended: {
						heading: "Sie wurden überall abgemeldet",
						explanation: "Ihr Konto war vorübergehend gesperrt, dabei wurden Sie überall abgemeldet. Jetzt ist es wieder freigegeben: Sie können sich hier anmelden. {onward}",
						nextSteps: ["Nutzen Ihre Programme Tokens? Dann legen Sie auf der Kontoseite unter „Programme“ neue an: Die alten wurden widerrufen."]
					},
					replaced: {
						heading: "Es gibt eine neuere Anmeldung",
						explanation: "In diesem Browser hat sich jemand erneut angemeldet. Das hat die vorherige Sitzung beendet. Bitte melden Sie sich wieder an. {onward}",
						nextSteps: ["Waren Sie das nicht selbst? Dann wählen Sie nach dem Anmelden ein neues Passwort."]
					},
					"too-many": {
						heading: "Sie wurden auf diesem Gerät abgemeldet",
						explanation: "Ein Konto kann 50 Sitzungen gleichzeitig haben. Bei der nächsten Anmeldung wurde das Gerät abgemeldet, das am längsten nicht benutzt wurde: dieses hier. Bitte melden Sie sich wieder an. {onward}",
						nextSteps: ["Sehen Sie nach dem Anmelden auf der Kontoseite nach, wo Sie angemeldet sind, und melden Sie Geräte ab, die Sie nicht kennen."]
					}
				}
			},
			"token-expired": {
				heading: "Dieses Token ist abgelaufen",
				explanation: "Das Programm hat ein Token gesendet, dessen Ablaufdatum vorbei ist.",
				nextSteps: ["Legen Sie auf der Kontoseite unter „Programme“ ein neues an, und geben Sie es dem Programm."]
			},
			"token-revoked": {
				heading: "Dieses Token wurde widerrufen",
				explanation: "Das Programm hat ein Token gesendet, das widerrufen wurde: von der Person, der es gehört, oder vom Team von {site}.",
				nextSteps: ["Braucht das Programm weiter eines? Dann legen Sie auf der Kontoseite unter „Programme“ ein neues an.", "Sie wissen nicht, warum? Das Team von {site} kann es mit der Vorgangsnummer unten nachsehen."]
			},
			"sign-in-again": {
				heading: "Bitte bestätigen Sie, dass Sie es sind",
				explanation: "Sie sind angemeldet, aber diese Seite fragt noch einmal nach Ihrem Passwort. Bitte geben Sie es ein. {onward}",
				nextSteps: ["Ist das nicht Ihr Konto? Melden Sie sich mit Ihrem eigenen an."]
			},
			"role-missing": {
				heading: "Für diese Seite fehlt Ihnen eine Rolle",
				explanation: "Sie sind angemeldet, aber {section} verlangt eine Rolle, die Ihr Konto noch nicht hat.",
				nextSteps: ["Bitten Sie das Team von {site} um die Rolle und nennen Sie die Vorgangsnummer unten.", "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln."],
				when: { "roles-known": {
					explanation: "Sie sind angemeldet, aber {section} verlangt diese Rolle: {roles}. Ihr Konto hat sie noch nicht.",
					nextSteps: ["Bitten Sie das Team von {site} um diese Rolle: {roles}.", "Wenn Sie ein anderes Konto mit dieser Rolle haben, können Sie dorthin wechseln."]
				} }
			},
			"permission-missing": {
				heading: "Für diese Seite fehlt Ihnen eine Berechtigung",
				explanation: "Sie sind angemeldet, aber {section} verlangt eine Berechtigung, die Ihr Konto noch nicht hat.",
				nextSteps: ["Bitten Sie das Team von {site} um die Berechtigung und nennen Sie die Vorgangsnummer unten.", "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln."],
				when: {
					"beyond-scope": {
						heading: "Dieses Token darf das nicht",
						explanation: "Das Token ist gültig, aber sein Umfang enthält nicht, was hier nötig ist: {permissions}.",
						nextSteps: ["Legen Sie auf der Kontoseite unter „Programme“ ein Token an, das dies darf."]
					},
					"permissions-known": { explanation: "Sie sind angemeldet, aber {section} verlangt eine Berechtigung, die Ihr Konto noch nicht hat: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Ihre Mitgliedschaft ist beendet",
				explanation: "Sie sind angemeldet, aber {section} war für Sie nur befristet zugänglich, und die Frist ist abgelaufen.",
				nextSteps: ["Bitten Sie das Team von {site}, sie zu verlängern.", "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln."],
				when: { "day-known": { explanation: "Sie sind angemeldet, aber Ihre Mitgliedschaft endete am {day}. Bis dahin war {section} mit dieser Rolle für Sie zugänglich: {roles}." } }
			},
			"membership-pending": {
				heading: "Ihr Zugang ist noch nicht genehmigt",
				explanation: "Sie sind angemeldet, aber {section} wird für Sie erst zugänglich, wenn Ihr Antrag genehmigt ist.",
				nextSteps: ["Sie müssen nichts weiter tun: Sobald er genehmigt ist, können Sie diese Seite öffnen.", "Dauert es lange? Fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten."],
				when: { "roles-known": { explanation: "Sie sind angemeldet. Diese Rolle ist beantragt und muss noch genehmigt werden: {roles}. Danach ist {section} für Sie zugänglich." } }
			},
			"email-unverified": {
				heading: "Bitte bestätigen Sie Ihre E-Mail-Adresse",
				explanation: "Sie sind angemeldet, aber {section} ist erst zugänglich, wenn Ihre E-Mail-Adresse bestätigt ist.",
				nextSteps: ["Fordern Sie hier einen Link an. Das Team von {site} gibt ihn Ihnen oder bestätigt Ihre E-Mail-Adresse selbst.", "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln."],
				when: { "sends-mail": { nextSteps: ["Öffnen Sie den Link in der Nachricht, die wir Ihnen senden, und bestätigen Sie dort. Er gilt einen Tag.", "Keine Nachricht da? Sehen Sie im Spam-Ordner nach, oder fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten."] } }
			},
			"account-suspended": {
				heading: "Ihr Konto ist gesperrt",
				explanation: "Das Team von {site} hat Ihr Konto gesperrt. Bis es wieder freigegeben ist, können Sie keine Seiten für Mitglieder öffnen.",
				nextSteps: ["Fragen Sie das Team von {site}, warum, und wie Ihr Konto wieder freigegeben wird.", "Nennen Sie die Vorgangsnummer unten, damit das Team diese Anfrage findet."]
			}
		},
		labels: {
			email: "E-Mail-Adresse",
			password: "Passwort",
			showPassword: "Passwort anzeigen",
			remember: "Auf diesem Gerät angemeldet bleiben",
			signIn: "Anmelden",
			forgotPassword: "Passwort vergessen?",
			createAccount: "Konto anlegen",
			signedInAs: "Sie sind angemeldet als",
			useAnotherAccount: "Anderes Konto verwenden",
			sendLink: "Link zur Bestätigung senden",
			askForLink: "Link zur Bestätigung anfordern",
			askForAccess: "Zugang beantragen",
			role: "Rolle",
			writeToUs: "Schreiben Sie uns",
			nextSteps: "Was Sie tun können",
			help: "Weitere Hilfe",
			contact: "Kontakt",
			home: "Zur Startseite",
			reference: "Vorgangsnummer",
			emailMissing: "Geben Sie Ihre E-Mail-Adresse ein.",
			emailInvalid: "Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.",
			passwordMissing: "Geben Sie Ihr Passwort ein.",
			mismatch: "Diese E-Mail-Adresse und dieses Passwort passen zu keinem Konto. Bitte versuchen Sie es noch einmal.",
			tooMany: "Zu viele Versuche. Bitte warten Sie {wait} und versuchen Sie es dann noch einmal.",
			startAgain: "Diese Anmeldung konnte nicht abgeschlossen werden. Bitte beginnen Sie noch einmal."
		}
	},
	fr: {
		language: "Langue",
		thisPage: "cette page",
		adminConsole: "la console d’administration",
		signIn: {
			heading: "Se connecter à {site}",
			explanation: "Saisissez votre adresse e-mail et votre mot de passe pour continuer.",
			nextSteps: []
		},
		onward: {
			page: "Vous accéderez ensuite à la page demandée.",
			form: "Vous reviendrez ensuite à la page d’où vous veniez. Ce que vous avez envoyé n’a pas été enregistré.",
			lost: "Ce que vous avez envoyé n’a pas été enregistré.",
			none: ""
		},
		reasons: {
			"no-credentials": {
				heading: "Connectez-vous pour continuer",
				explanation: "Pour ouvrir {section}, il faut se connecter. {onward}",
				nextSteps: ["Utilisez l’adresse e-mail avec laquelle votre compte a été créé.", "Pas encore de compte\xA0? L’équipe du site {site} peut vous aider."]
			},
			"invalid-credentials": {
				heading: "Veuillez vous connecter à nouveau",
				explanation: "La session de ce navigateur n’est plus reconnue. Reconnectez-vous. {onward}",
				nextSteps: ["Votre compte n’a aucun problème. Utilisez votre adresse e-mail et votre mot de passe habituels."],
				when: {
					mistyped: {
						heading: "Veuillez vous connecter à nouveau",
						explanation: "Nous n’avons pas pu vérifier qui vous êtes. Connectez-vous. {onward}",
						nextSteps: ["Vérifiez qu’il ne manque pas une lettre dans l’adresse e-mail et qu’aucune espace ne s’y est glissée.", "Dans un mot de passe, majuscules et minuscules comptent."]
					},
					"unknown-token": {
						heading: "Ce jeton est inconnu",
						explanation: "Le programme a envoyé un jeton qui n’appartient à aucun compte du site {site}. Il contient peut-être une faute de frappe ou est incomplet.",
						nextSteps: ["Vérifiez que le jeton a été envoyé en entier, de gh_ à la dernière lettre.", "Vous pouvez en créer un nouveau sur la page du compte, sous «\xA0Programmes\xA0»."]
					},
					"not-taken-here": {
						heading: "Connectez-vous autrement",
						explanation: "Pour ouvrir {section}, les identifiants envoyés ne sont pas acceptés. Les personnes se connectent sur cette page\xA0; les programmes envoient un jeton aux URL qui en acceptent un.",
						nextSteps: ["Si la demande vient d’un programme, demandez quelles URL du site {site} acceptent un jeton."]
					}
				}
			},
			"session-expired": {
				heading: "Votre session a expiré",
				explanation: "Votre dernière connexion remonte à un certain temps. Reconnectez-vous. {onward}",
				nextSteps: ["Sur un appareil que personne d’autre n’utilise, vous pouvez rester connecté plus longtemps."],
				when: {
					idle: {
						heading: "Votre session a expiré",
						explanation: "Après une longue pause, nous vous déconnectons pour que personne d’autre n’utilise votre compte. Reconnectez-vous. {onward}"
					},
					absolute: {
						heading: "Votre session a expiré",
						explanation: "Pour protéger votre compte, chaque session a une durée limitée, même pendant que vous l’utilisez. Reconnectez-vous. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "Vous avez été déconnecté",
				explanation: "Votre session a été fermée, et nous ne savons pas par qui. Reconnectez-vous. {onward}",
				nextSteps: ["Vous ne savez pas pourquoi\xA0? L’équipe du site {site} peut le retrouver avec la référence ci-dessous."],
				when: {
					"signed-out": {
						heading: "Vous vous êtes déconnecté",
						explanation: "La déconnexion a eu lieu dans une autre fenêtre ou sur un autre appareil. Reconnectez-vous. {onward}",
						nextSteps: ["Si ce n’était pas vous, choisissez un nouveau mot de passe une fois connecté."]
					},
					"ended-by-admin": {
						heading: "Un administrateur vous a déconnecté",
						explanation: "Une personne de l’équipe du site {site} a fermé votre session. Vous pouvez vous reconnecter ici. {onward}",
						nextSteps: ["Si cela se reproduit, parlez-en à l’équipe du site {site} en donnant la référence ci-dessous."]
					},
					"password-changed": {
						heading: "Votre mot de passe a changé",
						explanation: "Quand un mot de passe change, nous vous déconnectons partout. Connectez-vous ici avec le nouveau. {onward}",
						nextSteps: ["Si ce n’est pas vous qui l’avez changé, prévenez tout de suite l’équipe du site {site}."]
					},
					suspended: {
						heading: "Vous avez été déconnecté partout",
						explanation: "Votre compte a été désactivé pour un temps, ce qui vous a déconnecté partout. Il est de nouveau actif\xA0: vous pouvez vous connecter ici. {onward}",
						nextSteps: ["Vos programmes utilisaient des jetons\xA0? Créez-en de nouveaux sur la page du compte, sous «\xA0Programmes\xA0»\xA0: les anciens ont été révoqués."]
					},
					replaced: {
						heading: "Il y a une connexion plus récente",
						explanation: "Quelqu’un s’est connecté de nouveau dans ce navigateur, ce qui a fermé la session précédente. Reconnectez-vous. {onward}",
						nextSteps: ["Si ce n’était pas vous, choisissez un nouveau mot de passe une fois connecté."]
					},
					"too-many": {
						heading: "Vous avez été déconnecté sur cet appareil",
						explanation: "Un compte peut être connecté 50 fois en même temps. À la connexion suivante, l’appareil inutilisé depuis le plus longtemps a été déconnecté, et c’était celui-ci. Reconnectez-vous. {onward}",
						nextSteps: ["Une fois connecté, regardez sur la page du compte où vous êtes connecté, et fermez les sessions que vous ne reconnaissez pas."]
					}
				}
			},
			"token-expired": {
				heading: "Ce jeton a expiré",
				explanation: "Le programme a envoyé un jeton dont la date d’expiration est passée.",
				nextSteps: ["Créez-en un nouveau sur la page du compte, sous «\xA0Programmes\xA0», et donnez-le au programme."]
			},
			"token-revoked": {
				heading: "Ce jeton a été révoqué",
				explanation: "Le programme a envoyé un jeton qui a été révoqué, par la personne à qui il appartient ou par l’équipe du site {site}.",
				nextSteps: ["Si le programme en a encore besoin, créez-en un nouveau sur la page du compte, sous «\xA0Programmes\xA0».", "Vous ne savez pas pourquoi\xA0? L’équipe du site {site} peut le retrouver avec la référence ci-dessous."]
			},
			"sign-in-again": {
				heading: "Confirmez que c’est bien vous",
				explanation: "Vous êtes connecté, mais cette page demande de nouveau votre mot de passe. Saisissez-le. {onward}",
				nextSteps: ["Ce n’est pas votre compte\xA0? Connectez-vous avec le vôtre."]
			},
			"role-missing": {
				heading: "Il vous manque un rôle pour cette page",
				explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut un rôle que votre compte n’a pas encore.",
				nextSteps: ["Demandez ce rôle à l’équipe du site {site} en donnant la référence ci-dessous.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: { "roles-known": {
					explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut ce rôle\xA0: {roles}. Votre compte ne l’a pas encore.",
					nextSteps: ["Demandez ce rôle à l’équipe du site {site}\xA0: {roles}.", "Si vous avez un autre compte avec ce rôle, vous pouvez l’utiliser."]
				} }
			},
			"permission-missing": {
				heading: "Il vous manque une autorisation pour cette page",
				explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut une autorisation que votre compte n’a pas encore.",
				nextSteps: ["Demandez cette autorisation à l’équipe du site {site} en donnant la référence ci-dessous.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: {
					"beyond-scope": {
						heading: "Ce jeton ne permet pas cela",
						explanation: "Le jeton est valide, mais sa portée ne comprend pas ce qu’il faut ici\xA0: {permissions}.",
						nextSteps: ["Créez un jeton qui le permet sur la page du compte, sous «\xA0Programmes\xA0»."]
					},
					"permissions-known": { explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut une autorisation que votre compte n’a pas encore\xA0: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Votre accès a pris fin",
				explanation: "Vous êtes connecté, mais vous ne pouviez ouvrir {section} que pour une durée limitée, qui est écoulée.",
				nextSteps: ["Demandez à l’équipe du site {site} de le renouveler.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: { "day-known": { explanation: "Vous êtes connecté, mais votre accès a pris fin le {day}. Jusque-là, ce rôle vous permettait d’ouvrir {section}\xA0: {roles}." } }
			},
			"membership-pending": {
				heading: "Votre accès n’est pas encore approuvé",
				explanation: "Vous êtes connecté. Votre demande est en attente d’approbation\xA0; vous pourrez ensuite ouvrir {section}.",
				nextSteps: ["Vous n’avez rien d’autre à faire\xA0: dès qu’elle est approuvée, vous pouvez ouvrir cette page.", "L’attente est longue\xA0? Écrivez à l’équipe du site {site} en donnant la référence ci-dessous."],
				when: { "roles-known": { explanation: "Vous êtes connecté. Votre demande pour ce rôle est en attente d’approbation\xA0: {roles}. Vous pourrez ensuite ouvrir {section}." } }
			},
			"email-unverified": {
				heading: "Confirmez votre adresse e-mail",
				explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut d’abord confirmer votre adresse e-mail.",
				nextSteps: ["Demandez un lien ici. L’équipe du site {site} vous le donnera, ou confirmera elle-même votre adresse e-mail.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: { "sends-mail": { nextSteps: ["Ouvrez le lien du message que nous vous envoyons et appuyez sur le bouton. Il est valable un jour.", "Pas de message\xA0? Regardez dans le courrier indésirable, ou demandez à l’équipe du site {site} en donnant la référence ci-dessous."] } }
			},
			"account-suspended": {
				heading: "Votre compte est désactivé",
				explanation: "L’équipe du site {site} a désactivé votre compte. Tant qu’il n’est pas réactivé, vous ne pouvez pas ouvrir les pages réservées aux membres.",
				nextSteps: ["Demandez à l’équipe du site {site} pourquoi, et comment le faire réactiver.", "Donnez la référence ci-dessous pour que l’équipe retrouve cette requête."]
			}
		},
		labels: {
			email: "Adresse e-mail",
			password: "Mot de passe",
			showPassword: "Afficher le mot de passe",
			remember: "Rester connecté sur cet appareil",
			signIn: "Se connecter",
			forgotPassword: "Mot de passe oublié\xA0?",
			createAccount: "Créer un compte",
			signedInAs: "Vous êtes connecté en tant que",
			useAnotherAccount: "Utiliser un autre compte",
			sendLink: "M’envoyer un lien de confirmation",
			askForLink: "Demander un lien de confirmation",
			askForAccess: "Demander l’accès",
			role: "Rôle",
			writeToUs: "Nous écrire",
			nextSteps: "Ce que vous pouvez faire",
			help: "Plus d’aide",
			contact: "Nous contacter",
			home: "Aller à l’accueil",
			reference: "Référence",
			emailMissing: "Saisissez votre adresse e-mail.",
			emailInvalid: "Saisissez une adresse e-mail, par exemple nom@example.com.",
			passwordMissing: "Saisissez votre mot de passe.",
			mismatch: "Cette adresse e-mail et ce mot de passe ne correspondent à aucun compte. Veuillez réessayer.",
			tooMany: "Trop de tentatives. Patientez {wait}, puis réessayez.",
			startAgain: "La connexion n’a pas pu aboutir. Veuillez recommencer."
		}
	},
	es: {
		language: "Idioma",
		thisPage: "esta página",
		adminConsole: "la consola de administración",
		signIn: {
			heading: "Iniciar sesión en {site}",
			explanation: "Escriba su correo electrónico y su contraseña para continuar.",
			nextSteps: []
		},
		onward: {
			page: "Después le llevaremos a la página que quería abrir.",
			form: "Después le llevaremos de vuelta a la página de la que venía. Lo que envió no se ha guardado.",
			lost: "Lo que envió no se ha guardado.",
			none: ""
		},
		reasons: {
			"no-credentials": {
				heading: "Inicie sesión para continuar",
				explanation: "Para abrir {section} hace falta iniciar sesión. {onward}",
				nextSteps: ["Use la dirección de correo con la que se creó su cuenta.", "¿Aún no tiene cuenta? El equipo de {site} puede ayudarle."]
			},
			"invalid-credentials": {
				heading: "Inicie sesión de nuevo",
				explanation: "Ya no reconocemos la sesión de este navegador. Inicie sesión de nuevo. {onward}",
				nextSteps: ["No hay ningún problema con su cuenta. Use su correo y su contraseña de siempre."],
				when: {
					mistyped: {
						heading: "Inicie sesión de nuevo",
						explanation: "No hemos podido comprobar quién es usted. Inicie sesión. {onward}",
						nextSteps: ["Compruebe si falta una letra o sobra un espacio en la dirección de correo.", "En la contraseña se distinguen mayúsculas y minúsculas."]
					},
					"unknown-token": {
						heading: "Este token es desconocido",
						explanation: "El programa envió un token que no pertenece a ninguna cuenta de {site}. Quizá tenga una errata o esté incompleto.",
						nextSteps: ["Compruebe que se envió el token entero, desde gh_ hasta la última letra.", "Puede crear otro en la página de la cuenta, en «Programas»."]
					},
					"not-taken-here": {
						heading: "Inicie sesión de otra manera",
						explanation: "Para abrir {section} no se aceptan las credenciales que se enviaron. Las personas inician sesión en esta página; los programas envían un token a las URL que lo aceptan.",
						nextSteps: ["Si la solicitud vino de un programa, pregunte qué URL de {site} aceptan un token."]
					}
				}
			},
			"session-expired": {
				heading: "Su sesión ha caducado",
				explanation: "Hace un tiempo que inició sesión, así que se lo pedimos otra vez. {onward}",
				nextSteps: ["En un dispositivo que solo usa usted, puede mantener la sesión abierta más tiempo."],
				when: {
					idle: {
						heading: "Su sesión ha caducado",
						explanation: "Tras una pausa larga cerramos la sesión para que nadie más use su cuenta. Iníciela de nuevo. {onward}"
					},
					absolute: {
						heading: "Su sesión ha caducado",
						explanation: "Para proteger su cuenta, cada sesión dura un tiempo limitado, aunque siga trabajando. Iníciela de nuevo. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "Su sesión se ha cerrado",
				explanation: "Su sesión se cerró y no sabemos quién lo hizo. Iníciela de nuevo. {onward}",
				nextSteps: ["¿No sabe por qué? El equipo de {site} puede consultarlo con la referencia de abajo."],
				when: {
					"signed-out": {
						heading: "Ha cerrado la sesión",
						explanation: "La sesión se cerró en otra ventana o en otro dispositivo. Iníciela de nuevo. {onward}",
						nextSteps: ["Si no fue usted, elija una contraseña nueva en cuanto haya entrado."]
					},
					"ended-by-admin": {
						heading: "Un administrador cerró su sesión",
						explanation: "Una persona del equipo de {site} cerró su sesión. Puede iniciarla de nuevo aquí. {onward}",
						nextSteps: ["Si vuelve a ocurrir, pregunte al equipo de {site} y dele la referencia de abajo."]
					},
					"password-changed": {
						heading: "Su contraseña ha cambiado",
						explanation: "Cuando cambia una contraseña, cerramos la sesión en todas partes. Inicie sesión aquí con la nueva. {onward}",
						nextSteps: ["Si no la cambió usted, avise enseguida al equipo de {site}."]
					},
					suspended: {
						heading: "Su sesión se cerró en todas partes",
						explanation: "Su cuenta estuvo desactivada por un tiempo, y eso cerró su sesión en todas partes. Ya está activa de nuevo: puede iniciar sesión aquí. {onward}",
						nextSteps: ["¿Sus programas usaban tokens? Cree otros en la página de la cuenta, en «Programas»: los anteriores se revocaron."]
					},
					replaced: {
						heading: "Hay una sesión más reciente",
						explanation: "Alguien volvió a iniciar sesión en este navegador, y eso cerró la sesión anterior. Iníciela de nuevo. {onward}",
						nextSteps: ["Si no fue usted, elija una contraseña nueva en cuanto haya entrado."]
					},
					"too-many": {
						heading: "Se cerró la sesión en este dispositivo",
						explanation: "Una cuenta puede tener 50 sesiones abiertas a la vez. Al iniciarse una más, se cerró la del dispositivo que llevaba más tiempo sin usarse: este. Iníciela de nuevo. {onward}",
						nextSteps: ["Cuando haya entrado, mire en la página de la cuenta dónde tiene la sesión abierta y cierre las sesiones que no reconozca."]
					}
				}
			},
			"token-expired": {
				heading: "Este token ha caducado",
				explanation: "El programa envió un token cuya fecha de caducidad ha pasado.",
				nextSteps: ["Cree otro en la página de la cuenta, en «Programas», y déselo al programa."]
			},
			"token-revoked": {
				heading: "Este token se revocó",
				explanation: "El programa envió un token que revocó su titular o el equipo de {site}.",
				nextSteps: ["Si el programa aún lo necesita, cree otro en la página de la cuenta, en «Programas».", "¿No sabe por qué? El equipo de {site} puede consultarlo con la referencia de abajo."]
			},
			"sign-in-again": {
				heading: "Confirme que es usted",
				explanation: "Ha iniciado sesión, pero esta página pide otra vez su contraseña. Escríbala. {onward}",
				nextSteps: ["¿No es su cuenta? Inicie sesión con la suya."]
			},
			"role-missing": {
				heading: "Le falta un rol para esta página",
				explanation: "Ha iniciado sesión, pero para abrir {section} hace falta un rol que su cuenta todavía no tiene.",
				nextSteps: ["Pida el rol al equipo de {site} y dele la referencia de abajo.", "Si tiene otra cuenta, puede usarla."],
				when: { "roles-known": {
					explanation: "Ha iniciado sesión, pero para abrir {section} hace falta este rol: {roles}. Su cuenta todavía no lo tiene.",
					nextSteps: ["Pida este rol al equipo de {site}: {roles}.", "Si tiene otra cuenta con ese rol, puede usarla."]
				} }
			},
			"permission-missing": {
				heading: "Le falta un permiso para esta página",
				explanation: "Ha iniciado sesión, pero para abrir {section} hace falta un permiso que su cuenta todavía no tiene.",
				nextSteps: ["Pida el permiso al equipo de {site} y dele la referencia de abajo.", "Si tiene otra cuenta, puede usarla."],
				when: {
					"beyond-scope": {
						heading: "Este token no permite eso",
						explanation: "El token es válido, pero su alcance no incluye lo que hace falta aquí: {permissions}.",
						nextSteps: ["Cree un token que lo permita en la página de la cuenta, en «Programas»."]
					},
					"permissions-known": { explanation: "Ha iniciado sesión, pero para abrir {section} hace falta un permiso que su cuenta todavía no tiene: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Su acceso ha terminado",
				explanation: "Ha iniciado sesión, pero solo podía abrir {section} por tiempo limitado, y ese tiempo ha pasado.",
				nextSteps: ["Pida al equipo de {site} que lo renueve.", "Si tiene otra cuenta, puede usarla."],
				when: { "day-known": { explanation: "Ha iniciado sesión, pero su acceso terminó el {day}. Hasta entonces podía abrir {section} con este rol: {roles}." } }
			},
			"membership-pending": {
				heading: "Su acceso aún no está aprobado",
				explanation: "Ha iniciado sesión. Su solicitud está pendiente de aprobación; después podrá abrir {section}.",
				nextSteps: ["No tiene que hacer nada más: en cuanto la aprueben, podrá abrir esta página.", "¿Tarda mucho? Pregunte al equipo de {site} y dele la referencia de abajo."],
				when: { "roles-known": { explanation: "Ha iniciado sesión. Su solicitud de este rol está pendiente de aprobación: {roles}. Después podrá abrir {section}." } }
			},
			"email-unverified": {
				heading: "Confirme su correo electrónico",
				explanation: "Ha iniciado sesión, pero para abrir {section} hace falta confirmar antes su dirección de correo.",
				nextSteps: ["Pida aquí un enlace. El equipo de {site} se lo dará, o confirmará su dirección de correo.", "Si tiene otra cuenta, puede usarla."],
				when: { "sends-mail": { nextSteps: ["Abra el enlace del mensaje que le enviamos y pulse el botón. El enlace es válido durante un día.", "¿No llega el mensaje? Mire en el correo no deseado, o pregunte al equipo de {site} y dele la referencia de abajo."] } }
			},
			"account-suspended": {
				heading: "Su cuenta está desactivada",
				explanation: "El equipo de {site} ha desactivado su cuenta. Hasta que se active de nuevo, no puede abrir las páginas para miembros.",
				nextSteps: ["Pregunte al equipo de {site} por qué, y cómo activarla de nuevo.", "Dele la referencia de abajo para que encuentren esta solicitud."]
			}
		},
		labels: {
			email: "Correo electrónico",
			password: "Contraseña",
			showPassword: "Mostrar la contraseña",
			remember: "Mantener la sesión iniciada en este dispositivo",
			signIn: "Iniciar sesión",
			forgotPassword: "¿Ha olvidado su contraseña?",
			createAccount: "Crear una cuenta",
			signedInAs: "Ha iniciado sesión como",
			useAnotherAccount: "Usar otra cuenta",
			sendLink: "Enviarme un enlace de confirmación",
			askForLink: "Pedir un enlace de confirmación",
			askForAccess: "Solicitar acceso",
			role: "Rol",
			writeToUs: "Escríbanos",
			nextSteps: "Qué puede hacer",
			help: "Más ayuda",
			contact: "Contacto",
			home: "Ir a la página de inicio",
			reference: "Referencia",
			emailMissing: "Escriba su dirección de correo.",
			emailInvalid: "Escriba una dirección de correo, por ejemplo nombre@example.com.",
			passwordMissing: "Escriba su contraseña.",
			mismatch: "Este correo y esta contraseña no corresponden a ninguna cuenta. Inténtelo de nuevo.",
			tooMany: "Demasiados intentos. Espere {wait} e inténtelo de nuevo.",
			startAgain: "No se pudo completar el inicio de sesión. Empiece de nuevo."
		}
	},
	pt: {
		language: "Idioma",
		thisPage: "esta página",
		adminConsole: "o painel de administração",
		onward: {
			page: "Em seguida, você irá para a página que pediu.",
			form: "Em seguida, você voltará à página de onde veio. O que enviou não foi salvo.",
			lost: "O que você enviou não foi salvo.",
			none: ""
		},
		signIn: {
			heading: "Entrar em {site}",
			explanation: "Informe seu e-mail e sua senha para continuar.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Entre para continuar",
				explanation: "Para abrir {section}, é preciso entrar com uma conta. {onward}",
				nextSteps: ["Use o e-mail com que sua conta foi criada.", "Ainda não tem conta? A equipe de {site} pode ajudar."]
			},
			"invalid-credentials": {
				heading: "Entre novamente",
				explanation: "A sessão deste navegador não é mais reconhecida. Entre novamente. {onward}",
				nextSteps: ["Não há nada de errado com sua conta. Use seu e-mail e sua senha de sempre."],
				when: {
					mistyped: {
						heading: "Tente entrar novamente",
						explanation: "Não foi possível confirmar sua identidade. Entre com sua conta. {onward}",
						nextSteps: ["Veja se falta uma letra ou se sobra um espaço no e-mail.", "Na senha, maiúsculas e minúsculas são diferentes."]
					},
					"unknown-token": {
						heading: "Este token é desconhecido",
						explanation: "O programa enviou um token que não pertence a nenhuma conta de {site}. Pode haver um erro de digitação, ou ele está incompleto.",
						nextSteps: ["Verifique se o token foi enviado inteiro, de gh_ até a última letra.", "Você pode criar outro na página da conta, em “Programas”."]
					},
					"not-taken-here": {
						heading: "Entre de outra forma",
						explanation: "Para abrir {section}, as credenciais enviadas não são aceitas. Pessoas entram por esta página; programas enviam um token às URLs que aceitam um.",
						nextSteps: ["Se a solicitação veio de um programa, pergunte quais URLs de {site} aceitam um token."]
					}
				}
			},
			"session-expired": {
				heading: "Sua sessão expirou",
				explanation: "Já faz algum tempo que você entrou, por isso pedimos que entre novamente. {onward}",
				nextSteps: ["Em um dispositivo que só você usa, é possível manter a sessão aberta por mais tempo."],
				when: {
					idle: {
						heading: "Sua sessão expirou",
						explanation: "Depois de uma pausa longa, encerramos a sessão para que mais ninguém use sua conta. Entre novamente. {onward}"
					},
					absolute: {
						heading: "Sua sessão expirou",
						explanation: "Para proteger sua conta, cada sessão dura um tempo limitado, mesmo durante o uso. Entre novamente. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "Sua sessão foi encerrada",
				explanation: "Sua sessão foi encerrada, e não sabemos por quem. Entre novamente. {onward}",
				nextSteps: ["Não sabe por quê? A equipe de {site} pode consultar com a referência abaixo."],
				when: {
					"signed-out": {
						heading: "Você saiu da conta",
						explanation: "Você saiu em outra janela ou em outro dispositivo. Entre novamente. {onward}",
						nextSteps: ["Se não foi você, escolha uma nova senha depois de entrar."]
					},
					"ended-by-admin": {
						heading: "A administração encerrou sua sessão",
						explanation: "Uma pessoa da equipe de {site} encerrou sua sessão. Você pode entrar novamente aqui. {onward}",
						nextSteps: ["Se isso se repetir, fale com a equipe de {site} e informe a referência abaixo."]
					},
					"password-changed": {
						heading: "Sua senha mudou",
						explanation: "Quando uma senha muda, encerramos as sessões em todos os dispositivos. Entre aqui com a nova senha. {onward}",
						nextSteps: ["Se não foi você quem a mudou, avise logo a equipe de {site}."]
					},
					suspended: {
						heading: "Suas sessões foram encerradas",
						explanation: "Sua conta esteve desativada por algum tempo, o que encerrou todas as sessões. Agora ela está ativa de novo: você pode entrar aqui. {onward}",
						nextSteps: ["Seus programas usavam tokens? Crie novos na página da conta, em “Programas”: os antigos foram revogados."]
					},
					replaced: {
						heading: "Há uma sessão mais recente",
						explanation: "Alguém entrou novamente neste navegador, e isso encerrou a sessão anterior. Entre novamente. {onward}",
						nextSteps: ["Se não foi você, escolha uma nova senha depois de entrar."]
					},
					"too-many": {
						heading: "A sessão neste dispositivo foi encerrada",
						explanation: "Uma conta pode ter 50 sessões abertas ao mesmo tempo. Com mais uma, foi encerrada a do dispositivo que estava sem uso há mais tempo: este. Entre novamente. {onward}",
						nextSteps: ["Depois de entrar, veja na página da conta onde há sessões abertas e encerre as que não reconhecer."]
					}
				}
			},
			"token-expired": {
				heading: "Este token expirou",
				explanation: "O programa enviou um token cujo prazo de validade já passou.",
				nextSteps: ["Crie outro na página da conta, em “Programas”, e informe-o ao programa."]
			},
			"token-revoked": {
				heading: "Este token foi revogado",
				explanation: "O programa enviou um token que foi revogado, por quem o criou ou pela equipe de {site}.",
				nextSteps: ["Se o programa ainda precisa de um, crie outro na página da conta, em “Programas”.", "Não sabe por quê? A equipe de {site} pode consultar com a referência abaixo."]
			},
			"sign-in-again": {
				heading: "Confirme que é você",
				explanation: "Você entrou na sua conta, mas esta página pede a senha mais uma vez. Informe-a. {onward}",
				nextSteps: ["Esta não é sua conta? Entre com a sua."]
			},
			"role-missing": {
				heading: "Esta página requer outra função",
				explanation: "Você entrou na sua conta, mas para abrir {section} é preciso uma função que sua conta ainda não tem.",
				nextSteps: ["Peça essa função à equipe de {site} e informe a referência abaixo.", "Se tiver outra conta, você pode usá-la."],
				when: { "roles-known": {
					explanation: "Você entrou na sua conta, mas para abrir {section} é preciso esta função: {roles}. Sua conta ainda não a tem.",
					nextSteps: ["Peça esta função à equipe de {site}: {roles}.", "Se tiver outra conta com essa função, você pode usá-la."]
				} }
			},
			"permission-missing": {
				heading: "Esta página requer uma permissão",
				explanation: "Você entrou na sua conta, mas para abrir {section} é preciso uma permissão que sua conta ainda não tem.",
				nextSteps: ["Peça a permissão à equipe de {site} e informe a referência abaixo.", "Se tiver outra conta, você pode usá-la."],
				when: {
					"beyond-scope": {
						heading: "Este token não permite isso",
						explanation: "O token é válido, mas seu alcance não inclui o que é necessário aqui: {permissions}.",
						nextSteps: ["Crie um token que permita isso na página da conta, em “Programas”."]
					},
					"permissions-known": { explanation: "Você entrou na sua conta, mas para abrir {section} é preciso uma permissão que sua conta ainda não tem: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Seu acesso terminou",
				explanation: "Você entrou na sua conta, mas só podia abrir {section} por tempo limitado, que já passou.",
				nextSteps: ["Peça à equipe de {site} que o renove.", "Se tiver outra conta, você pode usá-la."],
				when: { "day-known": { explanation: "Você entrou na sua conta, mas seu acesso terminou em {day}. Até então, esta função permitia abrir {section}: {roles}." } }
			},
			"membership-pending": {
				heading: "Seu acesso ainda não foi aprovado",
				explanation: "Você entrou na sua conta. Sua solicitação aguarda aprovação; depois disso, você poderá abrir {section}.",
				nextSteps: ["Não é preciso fazer mais nada: assim que a solicitação for aprovada, você poderá abrir esta página.", "Está demorando? Pergunte à equipe de {site} e informe a referência abaixo."],
				when: { "roles-known": { explanation: "Você entrou na sua conta. Sua solicitação desta função aguarda aprovação: {roles}. Depois disso, você poderá abrir {section}." } }
			},
			"email-unverified": {
				heading: "Confirme seu e-mail",
				explanation: "Você entrou na sua conta, mas para abrir {section} é preciso confirmar seu e-mail antes.",
				nextSteps: ["Peça um link aqui. A equipe de {site} enviará o link ou confirmará seu e-mail.", "Se tiver outra conta, você pode usá-la."],
				when: { "sends-mail": { nextSteps: ["Abra o link na mensagem que enviaremos e clique no botão. Ele vale por um dia.", "A mensagem não chegou? Veja na pasta de spam, ou pergunte à equipe de {site} e informe a referência abaixo."] } }
			},
			"account-suspended": {
				heading: "Sua conta está desativada",
				explanation: "A equipe de {site} desativou sua conta. Até que ela seja reativada, não é possível abrir as páginas para membros.",
				nextSteps: ["Pergunte à equipe de {site} o motivo e como reativar a conta.", "Informe a referência abaixo, para que a equipe encontre esta solicitação."]
			}
		},
		labels: {
			email: "E-mail",
			password: "Senha",
			showPassword: "Mostrar senha",
			remember: "Manter a sessão aberta neste dispositivo",
			signIn: "Entrar",
			forgotPassword: "Esqueceu a senha?",
			createAccount: "Criar uma conta",
			signedInAs: "Conta em uso",
			useAnotherAccount: "Usar outra conta",
			sendLink: "Enviar o link de confirmação",
			askForLink: "Solicitar um link de confirmação",
			askForAccess: "Solicitar acesso",
			role: "Função",
			writeToUs: "Escreva para nós",
			nextSteps: "O que você pode fazer",
			help: "Mais ajuda",
			contact: "Contato",
			home: "Ir para a página inicial",
			reference: "Referência",
			emailMissing: "Informe seu e-mail.",
			emailInvalid: "Informe um e-mail, como nome@example.com.",
			passwordMissing: "Informe sua senha.",
			mismatch: "Este e-mail e esta senha não correspondem a nenhuma conta. Tente novamente.",
			tooMany: "Muitas tentativas. Aguarde {wait} e tente novamente.",
			startAgain: "Não foi possível concluir o acesso. Comece novamente."
		}
	},
	it: {
		language: "Lingua",
		thisPage: "questa pagina",
		adminConsole: "la console di amministrazione",
		onward: {
			page: "Poi La porteremo alla pagina richiesta.",
			form: "Poi La riporteremo alla pagina da cui proveniva. Quanto ha inviato non è stato salvato.",
			lost: "Quanto ha inviato non è stato salvato.",
			none: ""
		},
		signIn: {
			heading: "Accesso a {site}",
			explanation: "Inserisca l’indirizzo e-mail e la password per continuare.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Acceda per continuare",
				explanation: "Per aprire {section} è necessario accedere. {onward}",
				nextSteps: ["Usi l’indirizzo e-mail con cui è stato creato il Suo account.", "Non ha ancora un account? Il team di {site} può aiutarLa."]
			},
			"invalid-credentials": {
				heading: "Acceda di nuovo",
				explanation: "La sessione di questo browser non è più riconosciuta. Acceda di nuovo. {onward}",
				nextSteps: ["Il Suo account è in ordine. Usi l’indirizzo e-mail e la password di sempre."],
				when: {
					mistyped: {
						heading: "Provi ad accedere di nuovo",
						explanation: "Non è stato possibile verificare la Sua identità. Acceda. {onward}",
						nextSteps: ["Verifichi che nell’indirizzo e-mail non manchi una lettera e non ci sia uno spazio di troppo.", "Nella password, maiuscole e minuscole sono diverse."]
					},
					"unknown-token": {
						heading: "Questo token è sconosciuto",
						explanation: "Il programma ha inviato un token che non appartiene ad alcun account di {site}. Forse contiene un errore di battitura o è incompleto.",
						nextSteps: ["Verifichi che il token sia stato inviato per intero, da gh_ fino all’ultima lettera.", "Può crearne uno nuovo nella pagina dell’account, in “Programmi”."]
					},
					"not-taken-here": {
						heading: "Acceda in un altro modo",
						explanation: "Per aprire {section} non sono accettate le credenziali inviate. Le persone accedono da questa pagina; i programmi inviano un token agli URL che lo accettano.",
						nextSteps: ["Se la richiesta proviene da un programma, chieda quali URL di {site} accettano un token."]
					}
				}
			},
			"session-expired": {
				heading: "La Sua sessione è scaduta",
				explanation: "L’ultimo accesso risale a qualche tempo fa, perciò Le chiediamo di accedere di nuovo. {onward}",
				nextSteps: ["Su un dispositivo che usa solo Lei, può mantenere l’accesso più a lungo."],
				when: {
					idle: {
						heading: "La Sua sessione è scaduta",
						explanation: "Dopo una lunga pausa chiudiamo la sessione, perché nessun altro usi il Suo account. Acceda di nuovo. {onward}"
					},
					absolute: {
						heading: "La Sua sessione è scaduta",
						explanation: "Per proteggere il Suo account, ogni sessione dura un tempo limitato, anche mentre la si usa. Acceda di nuovo. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "La Sua sessione è stata chiusa",
				explanation: "La Sua sessione è stata chiusa e non sappiamo da chi. Acceda di nuovo. {onward}",
				nextSteps: ["Non sa perché? Il team di {site} può verificarlo con il riferimento qui sotto."],
				when: {
					"signed-out": {
						heading: "Ha effettuato l’uscita",
						explanation: "L’uscita è avvenuta in un’altra finestra o su un altro dispositivo. Acceda di nuovo. {onward}",
						nextSteps: ["Se non è stato Lei, scelga una nuova password dopo l’accesso."]
					},
					"ended-by-admin": {
						heading: "Un amministratore ha chiuso la sessione",
						explanation: "Una persona del team di {site} ha chiuso la Sua sessione. Può accedere di nuovo qui. {onward}",
						nextSteps: ["Se dovesse ripetersi, si rivolga al team di {site} e indichi il riferimento qui sotto."]
					},
					"password-changed": {
						heading: "La Sua password è cambiata",
						explanation: "Quando una password cambia, chiudiamo le sessioni su tutti i dispositivi. Acceda qui con quella nuova. {onward}",
						nextSteps: ["Se non è stato Lei a cambiarla, avvisi subito il team di {site}."]
					},
					suspended: {
						heading: "Le Sue sessioni sono state chiuse",
						explanation: "Il Suo account è stato disattivato per qualche tempo e tutte le sessioni sono state chiuse. Ora è di nuovo attivo: può accedere qui. {onward}",
						nextSteps: ["I Suoi programmi usavano dei token? Ne crei di nuovi nella pagina dell’account, in “Programmi”: quelli precedenti sono stati revocati."]
					},
					replaced: {
						heading: "C’è un accesso più recente",
						explanation: "Qualcuno ha effettuato di nuovo l’accesso in questo browser e la sessione precedente è stata chiusa. Acceda di nuovo. {onward}",
						nextSteps: ["Se non è stato Lei, scelga una nuova password dopo l’accesso."]
					},
					"too-many": {
						heading: "La sessione su questo dispositivo è stata chiusa",
						explanation: "Un account può avere 50 sessioni aperte insieme. Con una in più, è stata chiusa quella del dispositivo inutilizzato da più tempo: questo. Acceda di nuovo. {onward}",
						nextSteps: ["Dopo l’accesso, controlli nella pagina dell’account dove ha sessioni aperte e chiuda quelle che non riconosce."]
					}
				}
			},
			"token-expired": {
				heading: "Questo token è scaduto",
				explanation: "Il programma ha inviato un token la cui scadenza è passata.",
				nextSteps: ["Ne crei uno nuovo nella pagina dell’account, in “Programmi”, e lo fornisca al programma."]
			},
			"token-revoked": {
				heading: "Questo token è stato revocato",
				explanation: "Il programma ha inviato un token che è stato revocato, dal titolare o dal team di {site}.",
				nextSteps: ["Se il programma ne ha ancora bisogno, ne crei uno nuovo nella pagina dell’account, in “Programmi”.", "Non sa perché? Il team di {site} può verificarlo con il riferimento qui sotto."]
			},
			"sign-in-again": {
				heading: "Confermi la Sua identità",
				explanation: "Ha effettuato l’accesso, ma questa pagina chiede di nuovo la password. La inserisca. {onward}",
				nextSteps: ["Non è il Suo account? Acceda con il Suo."]
			},
			"role-missing": {
				heading: "Questa pagina richiede un altro ruolo",
				explanation: "Ha effettuato l’accesso, ma per aprire {section} occorre un ruolo che il Suo account non ha ancora.",
				nextSteps: ["Chieda il ruolo al team di {site} e indichi il riferimento qui sotto.", "Se ha un altro account, può usarlo."],
				when: { "roles-known": {
					explanation: "Ha effettuato l’accesso, ma per aprire {section} occorre questo ruolo: {roles}. Il Suo account non lo ha ancora.",
					nextSteps: ["Chieda questo ruolo al team di {site}: {roles}.", "Se ha un altro account con questo ruolo, può usarlo."]
				} }
			},
			"permission-missing": {
				heading: "Questa pagina richiede un’autorizzazione",
				explanation: "Ha effettuato l’accesso, ma per aprire {section} occorre un’autorizzazione che il Suo account non ha ancora.",
				nextSteps: ["Chieda l’autorizzazione al team di {site} e indichi il riferimento qui sotto.", "Se ha un altro account, può usarlo."],
				when: {
					"beyond-scope": {
						heading: "Questo token non lo permette",
						explanation: "Il token è valido, ma il suo ambito non comprende quanto occorre qui: {permissions}.",
						nextSteps: ["Crei un token che lo permetta nella pagina dell’account, in “Programmi”."]
					},
					"permissions-known": { explanation: "Ha effettuato l’accesso, ma per aprire {section} occorre un’autorizzazione che il Suo account non ha ancora: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Il Suo accesso è terminato",
				explanation: "Ha effettuato l’accesso, ma poteva aprire {section} solo per un periodo limitato, che è trascorso.",
				nextSteps: ["Chieda al team di {site} di rinnovarlo.", "Se ha un altro account, può usarlo."],
				when: { "day-known": { explanation: "Ha effettuato l’accesso, ma non può più aprire {section}. Ultimo giorno: {day}. Ruolo: {roles}." } }
			},
			"membership-pending": {
				heading: "Il Suo accesso non è ancora approvato",
				explanation: "Ha effettuato l’accesso. La Sua richiesta è in attesa di approvazione; in seguito potrà aprire {section}.",
				nextSteps: ["Non deve fare altro: appena la richiesta sarà approvata, potrà aprire questa pagina.", "L’attesa è lunga? Chieda al team di {site} e indichi il riferimento qui sotto."],
				when: { "roles-known": { explanation: "Ha effettuato l’accesso. La Sua richiesta di questo ruolo è in attesa di approvazione: {roles}. In seguito potrà aprire {section}." } }
			},
			"email-unverified": {
				heading: "Confermi il Suo indirizzo e-mail",
				explanation: "Ha effettuato l’accesso, ma per aprire {section} occorre prima confermare il Suo indirizzo e-mail.",
				nextSteps: ["Chieda qui un link. Il team di {site} Glielo fornirà, oppure confermerà direttamente il Suo indirizzo e-mail.", "Se ha un altro account, può usarlo."],
				when: { "sends-mail": { nextSteps: ["Apra il link nel messaggio che Le inviamo e prema il pulsante. È valido per un giorno.", "Nessun messaggio? Controlli nella posta indesiderata, oppure chieda al team di {site} e indichi il riferimento qui sotto."] } }
			},
			"account-suspended": {
				heading: "Il Suo account è disattivato",
				explanation: "Il team di {site} ha disattivato il Suo account. Finché non sarà riattivato, non potrà aprire le pagine riservate ai membri.",
				nextSteps: ["Chieda al team di {site} il motivo e come riattivarlo.", "Indichi il riferimento qui sotto, perché il team possa trovare questa richiesta."]
			}
		},
		labels: {
			email: "Indirizzo e-mail",
			password: "Password",
			showPassword: "Mostra la password",
			remember: "Mantieni l’accesso su questo dispositivo",
			signIn: "Accedi",
			forgotPassword: "Password dimenticata?",
			createAccount: "Crea un account",
			signedInAs: "Accesso effettuato come",
			useAnotherAccount: "Usa un altro account",
			sendLink: "Invia il link di conferma",
			askForLink: "Richiedi un link di conferma",
			askForAccess: "Richiedi l’accesso",
			role: "Ruolo",
			writeToUs: "Ci scriva",
			nextSteps: "Che cosa può fare",
			help: "Altro aiuto",
			contact: "Contatti",
			home: "Vai alla pagina iniziale",
			reference: "Riferimento",
			emailMissing: "Inserisca il Suo indirizzo e-mail.",
			emailInvalid: "Inserisca un indirizzo e-mail, per esempio nome@example.com.",
			passwordMissing: "Inserisca la Sua password.",
			mismatch: "Questo indirizzo e-mail e questa password non corrispondono ad alcun account. Riprovi.",
			tooMany: "Troppi tentativi. Attenda {wait}, poi riprovi.",
			startAgain: "Non è stato possibile completare l’accesso. Ricominci da capo."
		}
	},
	nl: {
		language: "Taal",
		thisPage: "deze pagina",
		adminConsole: "de beheerconsole",
		onward: {
			page: "Daarna brengen we u naar de pagina die u wilde openen.",
			form: "Daarna brengen we u terug naar de pagina waar u vandaan kwam. Wat u hebt verzonden, is niet opgeslagen.",
			lost: "Wat u hebt verzonden, is niet opgeslagen.",
			none: ""
		},
		signIn: {
			heading: "Inloggen bij {site}",
			explanation: "Vul uw e-mailadres en wachtwoord in om verder te gaan.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Log in om verder te gaan",
				explanation: "Om {section} te openen moet u inloggen. {onward}",
				nextSteps: ["Gebruik het e-mailadres waarmee uw account is aangemaakt.", "Nog geen account? Het team van {site} helpt u graag."]
			},
			"invalid-credentials": {
				heading: "Log opnieuw in",
				explanation: "We herkennen de sessie van deze browser niet meer. Log opnieuw in. {onward}",
				nextSteps: ["Er is niets mis met uw account. Gebruik uw gewone e-mailadres en wachtwoord."],
				when: {
					mistyped: {
						heading: "Probeer opnieuw in te loggen",
						explanation: "We konden niet vaststellen wie u bent. Log in. {onward}",
						nextSteps: ["Kijk of er in het e-mailadres een letter ontbreekt of een spatie te veel staat.", "In een wachtwoord zijn hoofdletters en kleine letters verschillend."]
					},
					"unknown-token": {
						heading: "Dit token is onbekend",
						explanation: "Het programma heeft een token verzonden dat bij geen enkel account van {site} hoort. Misschien bevat het een typefout of is het onvolledig.",
						nextSteps: ["Controleer of het hele token is verzonden, van gh_ tot en met de laatste letter.", "Een nieuw token maakt u op de accountpagina, onder “Programma’s”."]
					},
					"not-taken-here": {
						heading: "Log op een andere manier in",
						explanation: "Voor {section} worden de verzonden inloggegevens niet geaccepteerd. Mensen loggen in op deze pagina; programma’s sturen een token naar de URL’s die er een accepteren.",
						nextSteps: ["Kwam het verzoek van een programma? Vraag dan welke URL’s van {site} een token accepteren."]
					}
				}
			},
			"session-expired": {
				heading: "Uw sessie is verlopen",
				explanation: "U hebt een tijd geleden ingelogd, daarom vragen we u opnieuw in te loggen. {onward}",
				nextSteps: ["Op een apparaat dat alleen u gebruikt, kunt u langer ingelogd blijven."],
				when: {
					idle: {
						heading: "Uw sessie is verlopen",
						explanation: "Na een lange pauze loggen we u uit, zodat niemand anders uw account gebruikt. Log opnieuw in. {onward}"
					},
					absolute: {
						heading: "Uw sessie is verlopen",
						explanation: "Om uw account te beschermen duurt elke sessie een beperkte tijd, ook als u bezig bent. Log opnieuw in. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "U bent uitgelogd",
				explanation: "Uw sessie is beëindigd; we weten niet door wie. Log opnieuw in. {onward}",
				nextSteps: ["Weet u niet waarom? Het team van {site} kan het opzoeken met het kenmerk hieronder."],
				when: {
					"signed-out": {
						heading: "U hebt uitgelogd",
						explanation: "U bent uitgelogd in een ander venster of op een ander apparaat. Log opnieuw in. {onward}",
						nextSteps: ["Was u dat niet? Kies dan na het inloggen een nieuw wachtwoord."]
					},
					"ended-by-admin": {
						heading: "Een beheerder heeft u uitgelogd",
						explanation: "Iemand van het team van {site} heeft uw sessie beëindigd. U kunt hier opnieuw inloggen. {onward}",
						nextSteps: ["Gebeurt het nog eens? Vraag het team van {site} en noem het kenmerk hieronder."]
					},
					"password-changed": {
						heading: "Uw wachtwoord is gewijzigd",
						explanation: "Als een wachtwoord wijzigt, loggen we u overal uit. Log hier in met het nieuwe wachtwoord. {onward}",
						nextSteps: ["Hebt u het niet zelf gewijzigd? Meld het dan meteen aan het team van {site}."]
					},
					suspended: {
						heading: "U bent overal uitgelogd",
						explanation: "Uw account was een tijd uitgeschakeld en daarbij bent u overal uitgelogd. Het is weer ingeschakeld: u kunt hier inloggen. {onward}",
						nextSteps: ["Gebruikten uw programma’s tokens? Maak nieuwe op de accountpagina, onder “Programma’s”: de oude zijn ingetrokken."]
					},
					replaced: {
						heading: "Er is een nieuwere sessie",
						explanation: "Iemand heeft opnieuw ingelogd in deze browser en daarmee is de vorige sessie beëindigd. Log opnieuw in. {onward}",
						nextSteps: ["Was u dat niet? Kies dan na het inloggen een nieuw wachtwoord."]
					},
					"too-many": {
						heading: "U bent op dit apparaat uitgelogd",
						explanation: "Een account kan 50 keer tegelijk ingelogd zijn. Bij de volgende keer is het apparaat uitgelogd dat het langst niet was gebruikt: dit apparaat. Log opnieuw in. {onward}",
						nextSteps: ["Kijk na het inloggen op de accountpagina waar u bent ingelogd en beëindig sessies die u niet herkent."]
					}
				}
			},
			"token-expired": {
				heading: "Dit token is verlopen",
				explanation: "Het programma heeft een token verzonden waarvan de geldigheid voorbij is.",
				nextSteps: ["Maak een nieuw token op de accountpagina, onder “Programma’s”, en geef het aan het programma."]
			},
			"token-revoked": {
				heading: "Dit token is ingetrokken",
				explanation: "Het programma heeft een token verzonden dat is ingetrokken, door de eigenaar of door het team van {site}.",
				nextSteps: ["Heeft het programma er nog een nodig? Maak een nieuw token op de accountpagina, onder “Programma’s”.", "Weet u niet waarom? Het team van {site} kan het opzoeken met het kenmerk hieronder."]
			},
			"sign-in-again": {
				heading: "Bevestig dat u het bent",
				explanation: "U bent ingelogd, maar deze pagina vraagt nogmaals om uw wachtwoord. Vul het in. {onward}",
				nextSteps: ["Is dit niet uw account? Log in met uw eigen account."]
			},
			"role-missing": {
				heading: "Voor deze pagina is een andere rol nodig",
				explanation: "U bent ingelogd, maar {section} vraagt om een rol die uw account nog niet heeft.",
				nextSteps: ["Vraag het team van {site} om de rol en noem het kenmerk hieronder.", "Hebt u een ander account, dan kunt u daarmee inloggen."],
				when: { "roles-known": {
					explanation: "U bent ingelogd, maar {section} vraagt om deze rol: {roles}. Uw account heeft die nog niet.",
					nextSteps: ["Vraag het team van {site} om deze rol: {roles}.", "Hebt u een ander account met deze rol, dan kunt u daarmee inloggen."]
				} }
			},
			"permission-missing": {
				heading: "Voor deze pagina is een machtiging nodig",
				explanation: "U bent ingelogd, maar {section} vraagt om een machtiging die uw account nog niet heeft.",
				nextSteps: ["Vraag het team van {site} om de machtiging en noem het kenmerk hieronder.", "Hebt u een ander account, dan kunt u daarmee inloggen."],
				when: {
					"beyond-scope": {
						heading: "Dit token mag dat niet",
						explanation: "Het token is geldig, maar het bereik omvat niet wat hier nodig is: {permissions}.",
						nextSteps: ["Maak op de accountpagina, onder “Programma’s”, een token dat dit mag."]
					},
					"permissions-known": { explanation: "U bent ingelogd, maar {section} vraagt om een machtiging die uw account nog niet heeft: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Uw toegang is beëindigd",
				explanation: "U bent ingelogd, maar u kon {section} maar een beperkte tijd openen, en die is voorbij.",
				nextSteps: ["Vraag het team van {site} om de toegang te verlengen.", "Hebt u een ander account, dan kunt u daarmee inloggen."],
				when: { "day-known": { explanation: "U bent ingelogd, maar de laatste dag van uw toegang was {day}. Tot dan kon u {section} openen met deze rol: {roles}." } }
			},
			"membership-pending": {
				heading: "Uw toegang is nog niet goedgekeurd",
				explanation: "U bent ingelogd. Uw verzoek moet nog worden goedgekeurd; daarna kunt u {section} openen.",
				nextSteps: ["U hoeft verder niets te doen: zodra het is goedgekeurd, kunt u deze pagina openen.", "Duurt het lang? Vraag het team van {site} en noem het kenmerk hieronder."],
				when: { "roles-known": { explanation: "U bent ingelogd. Uw verzoek om deze rol moet nog worden goedgekeurd: {roles}. Daarna kunt u {section} openen." } }
			},
			"email-unverified": {
				heading: "Bevestig uw e-mailadres",
				explanation: "U bent ingelogd, maar u kunt {section} pas openen als uw e-mailadres is bevestigd.",
				nextSteps: ["Vraag hier een link aan. Het team van {site} geeft u die, of bevestigt uw e-mailadres zelf.", "Hebt u een ander account, dan kunt u daarmee inloggen."],
				when: { "sends-mail": { nextSteps: ["Open de link in het bericht dat we u sturen en druk daar op de knop. De link werkt één dag.", "Geen bericht? Kijk in de map met ongewenste e-mail, of vraag het team van {site} en noem het kenmerk hieronder."] } }
			},
			"account-suspended": {
				heading: "Uw account is uitgeschakeld",
				explanation: "Het team van {site} heeft uw account uitgeschakeld. Tot het weer is ingeschakeld, kunt u geen pagina’s voor leden openen.",
				nextSteps: ["Vraag het team van {site} waarom, en hoe u het weer kunt laten inschakelen.", "Noem het kenmerk hieronder, zodat het team dit verzoek kan vinden."]
			}
		},
		labels: {
			email: "E-mailadres",
			password: "Wachtwoord",
			showPassword: "Wachtwoord tonen",
			remember: "Ingelogd blijven op dit apparaat",
			signIn: "Inloggen",
			forgotPassword: "Wachtwoord vergeten?",
			createAccount: "Account aanmaken",
			signedInAs: "U bent ingelogd als",
			useAnotherAccount: "Ander account gebruiken",
			sendLink: "Bevestigingslink sturen",
			askForLink: "Bevestigingslink aanvragen",
			askForAccess: "Toegang aanvragen",
			role: "Rol",
			writeToUs: "Schrijf ons",
			nextSteps: "Wat u kunt doen",
			help: "Meer hulp",
			contact: "Contact opnemen",
			home: "Naar de startpagina",
			reference: "Kenmerk",
			emailMissing: "Vul uw e-mailadres in.",
			emailInvalid: "Vul een e-mailadres in, zoals naam@example.com.",
			passwordMissing: "Vul uw wachtwoord in.",
			mismatch: "Dit e-mailadres en dit wachtwoord horen bij geen enkel account. Probeer het opnieuw.",
			tooMany: "Te veel pogingen. Wacht {wait} en probeer het dan opnieuw.",
			startAgain: "Het inloggen kon niet worden voltooid. Begin opnieuw."
		}
	},
	pl: {
		language: "Język",
		thisPage: "ta strona",
		adminConsole: "konsola administracyjna",
		onward: {
			page: "Po zalogowaniu otworzy się wybrana strona.",
			form: "Po zalogowaniu otworzy się ponownie strona, z której wysłano formularz. Wysłane dane nie zostały zapisane.",
			lost: "Wysłane dane nie zostały zapisane.",
			none: ""
		},
		signIn: {
			heading: "Logowanie: {site}",
			explanation: "Aby przejść dalej, proszę podać adres e-mail i hasło.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Proszę się zalogować",
				explanation: "{section} wymaga zalogowania. {onward}",
				nextSteps: ["Proszę użyć adresu e-mail, na który założono konto.", "Brak konta? Pomoże zespół witryny {site}."]
			},
			"invalid-credentials": {
				heading: "Proszę zalogować się ponownie",
				explanation: "Sesja tej przeglądarki nie jest już rozpoznawana. Proszę zalogować się ponownie. {onward}",
				nextSteps: ["Z kontem wszystko jest w porządku. Adres e-mail i hasło pozostają bez zmian."],
				when: {
					mistyped: {
						heading: "Proszę spróbować ponownie",
						explanation: "Nie udało się potwierdzić tożsamości. Proszę się zalogować. {onward}",
						nextSteps: ["Czy w adresie e-mail nie brakuje litery i nie ma zbędnej spacji?", "W haśle wielkie i małe litery są rozróżniane."]
					},
					"unknown-token": {
						heading: "Ten token jest nieznany",
						explanation: "Program wysłał token, który nie należy do żadnego konta w witrynie {site}. Być może zawiera literówkę albo jest niepełny.",
						nextSteps: ["Czy token został wysłany w całości, od gh_ do ostatniego znaku?", "Nowy token można utworzyć na stronie konta, w części „Programy”."]
					},
					"not-taken-here": {
						heading: "Proszę zalogować się inaczej",
						explanation: "{section} nie przyjmuje przesłanych danych logowania. Użytkownicy logują się na tej stronie, a programy wysyłają token pod adresy URL, które go przyjmują.",
						nextSteps: ["Jeśli żądanie pochodzi z programu, warto zapytać, które adresy URL witryny {site} przyjmują token."]
					}
				}
			},
			"session-expired": {
				heading: "Sesja wygasła",
				explanation: "Od ostatniego logowania minęło trochę czasu. Proszę zalogować się ponownie. {onward}",
				nextSteps: ["Na urządzeniu używanym tylko przez jedną osobę można pozostać zalogowanym dłużej."],
				when: {
					idle: {
						heading: "Sesja wygasła",
						explanation: "Po dłuższej przerwie kończymy sesję, aby nikt inny nie używał konta. Proszę zalogować się ponownie. {onward}"
					},
					absolute: {
						heading: "Sesja wygasła",
						explanation: "Dla ochrony konta każda sesja trwa ograniczony czas, nawet gdy jest używana. Proszę zalogować się ponownie. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "Sesja została zakończona",
				explanation: "Sesja została zakończona i nie wiemy, przez kogo. Proszę zalogować się ponownie. {onward}",
				nextSteps: ["Przyczyna jest nieznana? Zespół witryny {site} ustali ją na podstawie numeru poniżej."],
				when: {
					"signed-out": {
						heading: "Nastąpiło wylogowanie",
						explanation: "Wylogowano w innym oknie lub na innym urządzeniu. Proszę zalogować się ponownie. {onward}",
						nextSteps: ["Jeśli zrobił to ktoś inny, po zalogowaniu proszę ustawić nowe hasło."]
					},
					"ended-by-admin": {
						heading: "Administrator zakończył sesję",
						explanation: "Sesję zakończyła osoba z zespołu witryny {site}. Można zalogować się tutaj ponownie. {onward}",
						nextSteps: ["Jeśli to się powtórzy, proszę zapytać zespół witryny {site} i podać numer poniżej."]
					},
					"password-changed": {
						heading: "Hasło zostało zmienione",
						explanation: "Gdy zmienia się hasło, kończymy sesje na wszystkich urządzeniach. Proszę zalogować się tutaj nowym hasłem. {onward}",
						nextSteps: ["Jeśli hasło zmienił ktoś inny, proszę od razu powiadomić zespół witryny {site}."]
					},
					suspended: {
						heading: "Sesje zostały zakończone",
						explanation: "Konto było przez pewien czas wyłączone, co zakończyło wszystkie sesje. Teraz jest znowu włączone i można się tutaj zalogować. {onward}",
						nextSteps: ["Programy używały tokenów? Nowe można utworzyć na stronie konta, w części „Programy”: poprzednie unieważniono."]
					},
					replaced: {
						heading: "Jest nowsza sesja",
						explanation: "W tej przeglądarce ktoś zalogował się ponownie i to zakończyło poprzednią sesję. Proszę zalogować się ponownie. {onward}",
						nextSteps: ["Jeśli zrobił to ktoś inny, po zalogowaniu proszę ustawić nowe hasło."]
					},
					"too-many": {
						heading: "Na tym urządzeniu nastąpiło wylogowanie",
						explanation: "Konto może mieć naraz 50 sesji. Przy kolejnym logowaniu wylogowano urządzenie najdłużej nieużywane, czyli to. Proszę zalogować się ponownie. {onward}",
						nextSteps: ["Po zalogowaniu warto sprawdzić na stronie konta, gdzie są otwarte sesje, i zakończyć te, których nie da się rozpoznać."]
					}
				}
			},
			"token-expired": {
				heading: "Ten token wygasł",
				explanation: "Program wysłał token, którego termin ważności minął.",
				nextSteps: ["Nowy token można utworzyć na stronie konta, w części „Programy”, i przekazać go programowi."]
			},
			"token-revoked": {
				heading: "Ten token został unieważniony",
				explanation: "Program wysłał token unieważniony przez właściciela albo przez zespół witryny {site}.",
				nextSteps: ["Jeśli program nadal go potrzebuje, nowy token można utworzyć na stronie konta, w części „Programy”.", "Przyczyna jest nieznana? Zespół witryny {site} ustali ją na podstawie numeru poniżej."]
			},
			"sign-in-again": {
				heading: "Proszę potwierdzić tożsamość",
				explanation: "To konto jest zalogowane, ale ta strona ponownie prosi o hasło. Proszę je podać. {onward}",
				nextSteps: ["To nie jest właściwe konto? Proszę zalogować się na swoje."]
			},
			"role-missing": {
				heading: "Ta strona wymaga innej roli",
				explanation: "To konto jest zalogowane, ale {section} wymaga roli, której jeszcze nie ma.",
				nextSteps: ["O rolę można poprosić zespół witryny {site}, podając numer poniżej.", "Można też użyć innego konta."],
				when: { "roles-known": {
					explanation: "To konto jest zalogowane, ale {section} wymaga roli, której jeszcze nie ma. Potrzebna rola: {roles}.",
					nextSteps: ["O tę rolę można poprosić zespół witryny {site}: {roles}.", "Można też użyć innego konta, które ma tę rolę."]
				} }
			},
			"permission-missing": {
				heading: "Ta strona wymaga uprawnienia",
				explanation: "To konto jest zalogowane, ale {section} wymaga uprawnienia, którego jeszcze nie ma.",
				nextSteps: ["O uprawnienie można poprosić zespół witryny {site}, podając numer poniżej.", "Można też użyć innego konta."],
				when: {
					"beyond-scope": {
						heading: "Ten token na to nie pozwala",
						explanation: "Token jest ważny, ale jego zakres nie obejmuje tego, co jest tu potrzebne: {permissions}.",
						nextSteps: ["Token, który na to pozwala, można utworzyć na stronie konta, w części „Programy”."]
					},
					"permissions-known": { explanation: "To konto jest zalogowane, ale {section} wymaga uprawnienia, którego jeszcze nie ma: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Dostęp dobiegł końca",
				explanation: "To konto jest zalogowane, ale {section} wymaga dostępu, którego okres już minął.",
				nextSteps: ["O przedłużenie można poprosić zespół witryny {site}.", "Można też użyć innego konta."],
				when: { "day-known": { explanation: "To konto jest zalogowane, ale {section} wymaga dostępu, którego okres już minął. Ostatni dzień: {day}. Rola: {roles}." } }
			},
			"membership-pending": {
				heading: "Dostęp czeka na zatwierdzenie",
				explanation: "To konto jest zalogowane, ale {section} wymaga dostępu. Prośba o niego czeka na zatwierdzenie.",
				nextSteps: ["Nic więcej nie trzeba robić: gdy prośba zostanie zatwierdzona, będzie można otworzyć tę stronę.", "Oczekiwanie trwa długo? Proszę zapytać zespół witryny {site} i podać numer poniżej."],
				when: { "roles-known": { explanation: "To konto jest zalogowane, ale {section} wymaga roli. Prośba o nią czeka na zatwierdzenie: {roles}." } }
			},
			"email-unverified": {
				heading: "Proszę potwierdzić adres e-mail",
				explanation: "To konto jest zalogowane, ale {section} wymaga potwierdzonego adresu e-mail.",
				nextSteps: ["Tutaj można poprosić o link. Zespół witryny {site} przekaże go albo sam potwierdzi adres e-mail.", "Można też użyć innego konta."],
				when: { "sends-mail": { nextSteps: ["Proszę otworzyć link z wiadomości, którą wyślemy, i nacisnąć przycisk. Link działa przez jeden dzień.", "Nie ma wiadomości? Proszę sprawdzić folder ze spamem albo zapytać zespół witryny {site}, podając numer poniżej."] } }
			},
			"account-suspended": {
				heading: "Konto jest wyłączone",
				explanation: "Zespół witryny {site} wyłączył to konto. Dopóki nie zostanie włączone, nie można otwierać stron dla członków.",
				nextSteps: ["O powód i o to, jak włączyć konto, można zapytać zespół witryny {site}.", "Proszę podać numer poniżej, aby zespół znalazł to zdarzenie."]
			}
		},
		labels: {
			email: "Adres e-mail",
			password: "Hasło",
			showPassword: "Pokaż hasło",
			remember: "Nie wylogowuj na tym urządzeniu",
			signIn: "Zaloguj się",
			forgotPassword: "Zapomniane hasło?",
			createAccount: "Utwórz konto",
			signedInAs: "Używane konto",
			useAnotherAccount: "Użyj innego konta",
			sendLink: "Wyślij link potwierdzający",
			askForLink: "Poproś o link potwierdzający",
			askForAccess: "Poproś o dostęp",
			role: "Rola",
			writeToUs: "Napisz do nas",
			nextSteps: "Co można zrobić",
			help: "Więcej pomocy",
			contact: "Kontakt",
			home: "Przejdź do strony głównej",
			reference: "Numer zdarzenia",
			emailMissing: "Proszę podać adres e-mail.",
			emailInvalid: "Proszę podać adres e-mail, na przykład imie@example.com.",
			passwordMissing: "Proszę podać hasło.",
			mismatch: "Ten adres e-mail i to hasło nie pasują do żadnego konta. Proszę spróbować ponownie.",
			tooMany: "Zbyt wiele prób. Czas oczekiwania: {wait}. Potem można spróbować ponownie.",
			startAgain: "Tego logowania nie udało się dokończyć. Proszę zacząć od nowa."
		}
	},
	tr: {
		language: "Dil",
		thisPage: "bu sayfa",
		adminConsole: "yönetim konsolu",
		onward: {
			page: "Ardından sizi açmak istediğiniz sayfaya götüreceğiz.",
			form: "Ardından sizi geldiğiniz sayfaya geri götüreceğiz. Gönderdikleriniz kaydedilmedi.",
			lost: "Gönderdikleriniz kaydedilmedi.",
			none: ""
		},
		signIn: {
			heading: "{site} sitesinde oturum açın",
			explanation: "Devam etmek için e-posta adresinizi ve parolanızı girin.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Devam etmek için oturum açın",
				explanation: "{section} yalnızca oturum açıldıktan sonra görüntülenebilir. {onward}",
				nextSteps: ["Hesabınızın kayıtlı olduğu e-posta adresini kullanın.", "Henüz hesabınız yok mu? {site} ekibi size yardımcı olabilir."]
			},
			"invalid-credentials": {
				heading: "Lütfen yeniden oturum açın",
				explanation: "Bu tarayıcının oturumunu artık tanımıyoruz. Lütfen yeniden oturum açın. {onward}",
				nextSteps: ["Hesabınızda bir sorun yok. Her zamanki e-posta adresinizi ve parolanızı kullanın."],
				when: {
					mistyped: {
						heading: "Lütfen oturum açmayı yeniden deneyin",
						explanation: "Kimliğinizi doğrulayamadık. Lütfen oturum açın. {onward}",
						nextSteps: ["E-posta adresinde eksik bir harf veya fazladan bir boşluk olup olmadığına bakın.", "Parolada büyük ve küçük harfler farklıdır."]
					},
					"unknown-token": {
						heading: "Bu belirteç tanınmıyor",
						explanation: "Program, {site} sitesinde hiçbir hesaba ait olmayan bir belirteç gönderdi. Yanlış yazılmış veya eksik olabilir.",
						nextSteps: ["Belirtecin gh_ ile başlayıp son harfine kadar tam olarak gönderildiğini kontrol edin.", "Hesap sayfasında “Programlar” bölümünde yenisini oluşturabilirsiniz."]
					},
					"not-taken-here": {
						heading: "Lütfen başka bir yolla oturum açın",
						explanation: "{section}, gönderilen kimlik bilgilerini kabul etmiyor. Kişiler bu sayfadan oturum açar; programlar, belirteç kabul eden URL’lere belirteç gönderir.",
						nextSteps: ["İstek bir programdan geldiyse {site} ekibine hangi URL’lerin belirteç kabul ettiğini sorun."]
					}
				}
			},
			"session-expired": {
				heading: "Oturumunuzun süresi doldu",
				explanation: "Oturum açmanızın üzerinden bir süre geçti. Lütfen yeniden oturum açın. {onward}",
				nextSteps: ["Yalnızca sizin kullandığınız bir cihazda oturumunuz daha uzun süre açık kalabilir."],
				when: {
					idle: {
						heading: "Oturumunuzun süresi doldu",
						explanation: "Uzun bir aradan sonra, hesabınızı başkası kullanmasın diye oturumunuzu kapatırız. Lütfen yeniden oturum açın. {onward}"
					},
					absolute: {
						heading: "Oturumunuzun süresi doldu",
						explanation: "Hesabınızı korumak için her oturum, kullanılıyor olsa bile, sınırlı bir süre geçerlidir. Lütfen yeniden oturum açın. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "Oturumunuz kapatıldı",
				explanation: "Oturumunuz kapatıldı; kimin kapattığını bilmiyoruz. Lütfen yeniden oturum açın. {onward}",
				nextSteps: ["Nedenini bilmiyor musunuz? {site} ekibi aşağıdaki başvuru numarasıyla bunu bulabilir."],
				when: {
					"signed-out": {
						heading: "Oturumu kapattınız",
						explanation: "Oturum başka bir pencerede veya cihazda kapatıldı. Lütfen yeniden oturum açın. {onward}",
						nextSteps: ["Bunu siz yapmadıysanız oturum açtıktan sonra yeni bir parola seçin."]
					},
					"ended-by-admin": {
						heading: "Oturumunuzu bir yönetici kapattı",
						explanation: "{site} ekibinden biri oturumunuzu kapattı. Buradan yeniden oturum açabilirsiniz. {onward}",
						nextSteps: ["Bu tekrarlanırsa {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin."]
					},
					"password-changed": {
						heading: "Parolanız değişti",
						explanation: "Bir parola değiştiğinde tüm oturumları kapatırız. Buradan yeni parolayla oturum açın. {onward}",
						nextSteps: ["Parolayı siz değiştirmediyseniz {site} ekibine hemen haber verin."]
					},
					suspended: {
						heading: "Tüm oturumlarınız kapatıldı",
						explanation: "Hesabınız bir süre devre dışıydı ve bu nedenle tüm oturumlarınız kapatıldı. Hesabınız yeniden etkin: buradan oturum açabilirsiniz. {onward}",
						nextSteps: ["Programlarınız belirteç kullanıyor muydu? Hesap sayfasında “Programlar” bölümünde yenilerini oluşturun: eskiler iptal edildi."]
					},
					replaced: {
						heading: "Daha yeni bir oturum var",
						explanation: "Bu tarayıcıda yeniden oturum açıldı ve önceki oturum kapandı. Lütfen yeniden oturum açın. {onward}",
						nextSteps: ["Bunu siz yapmadıysanız oturum açtıktan sonra yeni bir parola seçin."]
					},
					"too-many": {
						heading: "Bu cihazdaki oturumunuz kapatıldı",
						explanation: "Bir hesapta aynı anda 50 oturum açık olabilir. Bir oturum daha açılınca en uzun süredir kullanılmayan cihazın, yani bu cihazın oturumu kapatıldı. Lütfen yeniden oturum açın. {onward}",
						nextSteps: ["Oturum açtıktan sonra hesap sayfasında açık oturumlara bakın ve tanımadıklarınızı kapatın."]
					}
				}
			},
			"token-expired": {
				heading: "Bu belirtecin süresi doldu",
				explanation: "Program, geçerlilik süresi dolmuş bir belirteç gönderdi.",
				nextSteps: ["Hesap sayfasında “Programlar” bölümünde yenisini oluşturun ve programa verin."]
			},
			"token-revoked": {
				heading: "Bu belirteç iptal edildi",
				explanation: "Program, sahibi veya {site} ekibi tarafından iptal edilmiş bir belirteç gönderdi.",
				nextSteps: ["Programın hâlâ bir belirtece ihtiyacı varsa hesap sayfasında “Programlar” bölümünde yenisini oluşturun.", "Nedenini bilmiyor musunuz? {site} ekibi aşağıdaki başvuru numarasıyla bunu bulabilir."]
			},
			"sign-in-again": {
				heading: "Lütfen siz olduğunuzu doğrulayın",
				explanation: "Oturumunuz açık, ancak bu sayfa parolanızı bir kez daha istiyor. Lütfen parolanızı girin. {onward}",
				nextSteps: ["Bu sizin hesabınız değil mi? Kendi hesabınızla oturum açın."]
			},
			"role-missing": {
				heading: "Bu sayfa için başka bir rol gerekiyor",
				explanation: "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir rol gerekiyor.",
				nextSteps: ["{site} ekibinden bu rolü isteyin ve aşağıdaki başvuru numarasını bildirin.", "Başka bir hesabınız varsa onu kullanabilirsiniz."],
				when: { "roles-known": {
					explanation: "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir rol gerekiyor: {roles}.",
					nextSteps: ["{site} ekibinden şu rolü isteyin: {roles}.", "Bu role sahip başka bir hesabınız varsa onu kullanabilirsiniz."]
				} }
			},
			"permission-missing": {
				heading: "Bu sayfa için bir izin gerekiyor",
				explanation: "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir izin gerekiyor.",
				nextSteps: ["{site} ekibinden bu izni isteyin ve aşağıdaki başvuru numarasını bildirin.", "Başka bir hesabınız varsa onu kullanabilirsiniz."],
				when: {
					"beyond-scope": {
						heading: "Bu belirteç buna izin vermiyor",
						explanation: "Belirteç geçerli, ancak kapsamı burada gerekenleri içermiyor: {permissions}.",
						nextSteps: ["Hesap sayfasında “Programlar” bölümünde buna izin veren bir belirteç oluşturun."]
					},
					"permissions-known": { explanation: "Oturumunuz açık, ancak {section} için hesabınızda henüz bulunmayan bir izin gerekiyor: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Erişiminiz sona erdi",
				explanation: "Oturumunuz açık, ancak {section} için erişiminiz süreliydi ve bu süre doldu.",
				nextSteps: ["{site} ekibinden erişiminizi uzatmasını isteyin.", "Başka bir hesabınız varsa onu kullanabilirsiniz."],
				when: { "day-known": { explanation: "Oturumunuz açık, ancak {section} için erişiminiz sona erdi. Son gün: {day}. Rol: {roles}." } }
			},
			"membership-pending": {
				heading: "Erişiminiz henüz onaylanmadı",
				explanation: "Oturumunuz açık, ancak {section} için erişim isteğiniz onay bekliyor.",
				nextSteps: ["Başka bir şey yapmanız gerekmiyor: isteğiniz onaylanınca bu sayfayı açabilirsiniz.", "Çok mu beklediniz? {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin."],
				when: { "roles-known": { explanation: "Oturumunuz açık. Şu rol için isteğiniz onay bekliyor: {roles}. Onaylandıktan sonra {section} sizin için açılır." } }
			},
			"email-unverified": {
				heading: "Lütfen e-posta adresinizi doğrulayın",
				explanation: "Oturumunuz açık, ancak {section} yalnızca e-posta adresiniz doğrulandıktan sonra açılır.",
				nextSteps: ["Buradan bir bağlantı isteyin. {site} ekibi size bağlantıyı verir veya e-posta adresinizi kendisi doğrular.", "Başka bir hesabınız varsa onu kullanabilirsiniz."],
				when: { "sends-mail": { nextSteps: ["Size göndereceğimiz iletideki bağlantıyı açın ve oradaki düğmeye basın. Bağlantı bir gün geçerlidir.", "İleti gelmedi mi? Spam klasörüne bakın veya {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin."] } }
			},
			"account-suspended": {
				heading: "Hesabınız devre dışı",
				explanation: "{site} ekibi hesabınızı devre dışı bıraktı. Yeniden etkinleştirilene kadar üyelere özel sayfaları açamazsınız.",
				nextSteps: ["{site} ekibine nedenini ve hesabın nasıl yeniden etkinleştirileceğini sorun.", "Bu isteğin bulunabilmesi için aşağıdaki başvuru numarasını bildirin."]
			}
		},
		labels: {
			email: "E-posta adresi",
			password: "Parola",
			showPassword: "Parolayı göster",
			remember: "Bu cihazda oturumum açık kalsın",
			signIn: "Oturum aç",
			forgotPassword: "Parolanızı mı unuttunuz?",
			createAccount: "Hesap oluştur",
			signedInAs: "Kullandığınız hesap",
			useAnotherAccount: "Başka bir hesap kullan",
			sendLink: "Doğrulama bağlantısı gönder",
			askForLink: "Doğrulama bağlantısı iste",
			askForAccess: "Erişim iste",
			role: "Rol",
			writeToUs: "Bize yazın",
			nextSteps: "Neler yapabilirsiniz",
			help: "Daha fazla yardım",
			contact: "İletişim",
			home: "Ana sayfaya git",
			reference: "Başvuru numarası",
			emailMissing: "E-posta adresinizi girin.",
			emailInvalid: "Bir e-posta adresi girin, örneğin ad@example.com.",
			passwordMissing: "Parolanızı girin.",
			mismatch: "Bu e-posta adresi ve parola hiçbir hesapla eşleşmiyor. Lütfen yeniden deneyin.",
			tooMany: "Çok fazla deneme yapıldı. Lütfen {wait} bekleyin ve yeniden deneyin.",
			startAgain: "Oturum açma tamamlanamadı. Lütfen yeniden başlayın."
		}
	},
	ar: {
		language: "اللغة",
		thisPage: "هذه الصفحة",
		adminConsole: "لوحة الإدارة",
		onward: {
			page: "بعد ذلك ستُفتح الصفحة المطلوبة.",
			form: "بعد ذلك ستُفتح الصفحة السابقة من جديد. لم يُحفظ ما أُرسل.",
			lost: "لم يُحفظ ما أُرسل.",
			none: ""
		},
		signIn: {
			heading: "تسجيل الدخول إلى {site}",
			explanation: "للمتابعة، يُرجى إدخال البريد الإلكتروني وكلمة المرور.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "يُرجى تسجيل الدخول للمتابعة",
				explanation: "لفتح {section} يلزم تسجيل الدخول. {onward}",
				nextSteps: ["يُستخدم البريد الإلكتروني الذي أُنشئ به الحساب.", "لا يوجد حساب بعد؟ يمكن لفريق {site} المساعدة."]
			},
			"invalid-credentials": {
				heading: "يُرجى تسجيل الدخول من جديد",
				explanation: "لم نعد نتعرف على جلسة هذا المتصفح. يُرجى تسجيل الدخول من جديد. {onward}",
				nextSteps: ["لا توجد مشكلة في الحساب. البريد الإلكتروني وكلمة المرور المعتادان صالحان."],
				when: {
					mistyped: {
						heading: "يُرجى إعادة محاولة تسجيل الدخول",
						explanation: "لم نتمكن من التحقق من الهوية. يُرجى تسجيل الدخول. {onward}",
						nextSteps: ["قد يكون في البريد الإلكتروني حرف ناقص أو مسافة زائدة.", "في كلمة المرور تختلف الأحرف الكبيرة عن الصغيرة."]
					},
					"unknown-token": {
						heading: "هذا الرمز غير معروف",
						explanation: "أرسل البرنامج رمزًا لا يخص أي حساب في {site}. ربما فيه خطأ في الكتابة أو أنه غير كامل.",
						nextSteps: ["يُرجى التأكد من إرسال الرمز كاملًا، من gh_ حتى آخر حرف.", "يمكن إنشاء رمز جديد في صفحة الحساب، في قسم «البرامج»."]
					},
					"not-taken-here": {
						heading: "يُرجى تسجيل الدخول بطريقة أخرى",
						explanation: "لفتح {section} لا تُقبل بيانات الدخول المرسلة. يسجّل الأشخاص الدخول من هذه الصفحة، وترسل البرامج رمزًا إلى عناوين URL التي تقبله.",
						nextSteps: ["إذا كان الطلب من برنامج، فيمكن سؤال فريق {site} عن عناوين URL التي تقبل رمزًا."]
					}
				}
			},
			"session-expired": {
				heading: "انتهت صلاحية الجلسة",
				explanation: "مرّ بعض الوقت على آخر تسجيل دخول. يُرجى تسجيل الدخول من جديد. {onward}",
				nextSteps: ["على جهاز لا يستخدمه أحد غيرك، يمكن البقاء مسجَّل الدخول مدة أطول."],
				when: {
					idle: {
						heading: "انتهت صلاحية الجلسة",
						explanation: "بعد انقطاع طويل نُنهي الجلسة حتى لا يستخدم الحسابَ شخص آخر. يُرجى تسجيل الدخول من جديد. {onward}"
					},
					absolute: {
						heading: "انتهت صلاحية الجلسة",
						explanation: "لحماية الحساب، تدوم كل جلسة مدة محدودة حتى أثناء الاستخدام. يُرجى تسجيل الدخول من جديد. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "أُنهيت الجلسة",
				explanation: "أُنهيت الجلسة، ولا نعلم من أنهاها. يُرجى تسجيل الدخول من جديد. {onward}",
				nextSteps: ["السبب غير معروف؟ يمكن لفريق {site} معرفته بالرقم المرجعي أدناه."],
				when: {
					"signed-out": {
						heading: "جرى تسجيل الخروج",
						explanation: "جرى تسجيل الخروج في نافذة أخرى أو على جهاز آخر. يُرجى تسجيل الدخول من جديد. {onward}",
						nextSteps: ["إذا فعل ذلك شخص آخر، فيُرجى اختيار كلمة مرور جديدة بعد الدخول."]
					},
					"ended-by-admin": {
						heading: "أنهى أحد المشرفين الجلسة",
						explanation: "أنهى أحد أفراد فريق {site} الجلسة. يمكن تسجيل الدخول هنا من جديد. {onward}",
						nextSteps: ["إذا تكرر ذلك، فيُرجى سؤال فريق {site} مع ذكر الرقم المرجعي أدناه."]
					},
					"password-changed": {
						heading: "تغيّرت كلمة المرور",
						explanation: "عند تغيير كلمة المرور نُنهي الجلسات على جميع الأجهزة. يُرجى تسجيل الدخول هنا بكلمة المرور الجديدة. {onward}",
						nextSteps: ["إذا غيّرها شخص آخر، فيُرجى إبلاغ فريق {site} فورًا."]
					},
					suspended: {
						heading: "أُنهيت جميع الجلسات",
						explanation: "كان الحساب معطَّلًا لبعض الوقت، فأُنهيت جميع الجلسات. الحساب مفعَّل الآن من جديد ويمكن تسجيل الدخول هنا. {onward}",
						nextSteps: ["هل كانت البرامج تستخدم رموزًا؟ يمكن إنشاء رموز جديدة في صفحة الحساب، في قسم «البرامج»: فقد أُلغيت القديمة."]
					},
					replaced: {
						heading: "توجد جلسة أحدث",
						explanation: "سُجّل الدخول مرة أخرى في هذا المتصفح، فانتهت الجلسة السابقة. يُرجى تسجيل الدخول من جديد. {onward}",
						nextSteps: ["إذا فعل ذلك شخص آخر، فيُرجى اختيار كلمة مرور جديدة بعد الدخول."]
					},
					"too-many": {
						heading: "أُنهيت الجلسة على هذا الجهاز",
						explanation: "يمكن أن يكون للحساب 50 جلسة في الوقت نفسه. ومع تسجيل دخول آخر أُنهيت جلسة الجهاز الأطول مدة دون استخدام، وهو هذا الجهاز. يُرجى تسجيل الدخول من جديد. {onward}",
						nextSteps: ["بعد الدخول، يُرجى مراجعة الجلسات المفتوحة في صفحة الحساب وإنهاء أي جلسة غير معروفة."]
					}
				}
			},
			"token-expired": {
				heading: "انتهت صلاحية هذا الرمز",
				explanation: "أرسل البرنامج رمزًا انقضت مدة صلاحيته.",
				nextSteps: ["يمكن إنشاء رمز جديد في صفحة الحساب، في قسم «البرامج»، وتزويد البرنامج به."]
			},
			"token-revoked": {
				heading: "أُلغي هذا الرمز",
				explanation: "أرسل البرنامج رمزًا ألغاه صاحبه أو فريق {site}.",
				nextSteps: ["إذا كان البرنامج ما زال يحتاج إلى رمز، فيمكن إنشاء رمز جديد في صفحة الحساب، في قسم «البرامج».", "السبب غير معروف؟ يمكن لفريق {site} معرفته بالرقم المرجعي أدناه."]
			},
			"sign-in-again": {
				heading: "يُرجى تأكيد الهوية",
				explanation: "تم تسجيل دخولك، لكن هذه الصفحة تطلب كلمة المرور مرة أخرى. يُرجى إدخالها. {onward}",
				nextSteps: ["هذا ليس حسابك؟ يمكنك تسجيل الدخول بحسابك."]
			},
			"role-missing": {
				heading: "تتطلب هذه الصفحة دورًا آخر",
				explanation: "تم تسجيل دخولك، لكن لفتح {section} يلزم دور لا يملكه هذا الحساب بعد.",
				nextSteps: ["يمكن طلب الدور من فريق {site} مع ذكر الرقم المرجعي أدناه.", "إذا كان لديك حساب آخر، فيمكنك استخدامه."],
				when: { "roles-known": {
					explanation: "تم تسجيل دخولك، لكن لفتح {section} يلزم هذا الدور: {roles}. وهذا الحساب لا يملكه بعد.",
					nextSteps: ["يمكن طلب هذا الدور من فريق {site}: {roles}.", "إذا كان لديك حساب آخر له هذا الدور، فيمكنك استخدامه."]
				} }
			},
			"permission-missing": {
				heading: "تتطلب هذه الصفحة إذنًا",
				explanation: "تم تسجيل دخولك، لكن لفتح {section} يلزم إذن لا يملكه هذا الحساب بعد.",
				nextSteps: ["يمكن طلب الإذن من فريق {site} مع ذكر الرقم المرجعي أدناه.", "إذا كان لديك حساب آخر، فيمكنك استخدامه."],
				when: {
					"beyond-scope": {
						heading: "هذا الرمز لا يسمح بذلك",
						explanation: "الرمز صالح، لكن نطاقه لا يشمل ما يلزم هنا: {permissions}.",
						nextSteps: ["يمكن إنشاء رمز يسمح بذلك في صفحة الحساب، في قسم «البرامج»."]
					},
					"permissions-known": { explanation: "تم تسجيل دخولك، لكن لفتح {section} يلزم إذن لا يملكه هذا الحساب بعد: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "انتهت مدة الوصول",
				explanation: "تم تسجيل دخولك، لكن الوصول إلى {section} كان لمدة محدودة وقد انقضت.",
				nextSteps: ["يمكن طلب التجديد من فريق {site}.", "إذا كان لديك حساب آخر، فيمكنك استخدامه."],
				when: { "day-known": { explanation: "تم تسجيل دخولك، لكن مدة الوصول إلى {section} انتهت. آخر يوم: {day}. الدور: {roles}." } }
			},
			"membership-pending": {
				heading: "لم تتم الموافقة على الوصول بعد",
				explanation: "تم تسجيل دخولك. طلب الوصول إلى {section} في انتظار الموافقة.",
				nextSteps: ["لا يلزم فعل شيء آخر: عند الموافقة على الطلب يمكن فتح هذه الصفحة.", "طال الانتظار؟ يُرجى سؤال فريق {site} مع ذكر الرقم المرجعي أدناه."],
				when: { "roles-known": { explanation: "تم تسجيل دخولك. طلب هذا الدور في انتظار الموافقة: {roles}. بعد الموافقة يمكن فتح {section}." } }
			},
			"email-unverified": {
				heading: "يُرجى تأكيد البريد الإلكتروني",
				explanation: "تم تسجيل دخولك، لكن لفتح {section} يلزم أولًا تأكيد البريد الإلكتروني.",
				nextSteps: ["يمكن طلب رابط هنا. يقدّم فريق {site} الرابط أو يؤكد البريد الإلكتروني بنفسه.", "إذا كان لديك حساب آخر، فيمكنك استخدامه."],
				when: { "sends-mail": { nextSteps: ["يُرجى فتح الرابط في الرسالة التي نرسلها والضغط على الزر هناك. الرابط صالح ليوم واحد.", "لم تصل الرسالة؟ يُرجى البحث في مجلد البريد غير المرغوب فيه، أو سؤال فريق {site} مع ذكر الرقم المرجعي أدناه."] } }
			},
			"account-suspended": {
				heading: "الحساب معطَّل",
				explanation: "عطّل فريق {site} هذا الحساب. لا يمكن فتح صفحات الأعضاء حتى يُفعَّل من جديد.",
				nextSteps: ["يمكن سؤال فريق {site} عن السبب وعن كيفية تفعيله من جديد.", "يُرجى ذكر الرقم المرجعي أدناه حتى يجد الفريق هذا الطلب."]
			}
		},
		labels: {
			email: "البريد الإلكتروني",
			password: "كلمة المرور",
			showPassword: "إظهار كلمة المرور",
			remember: "البقاء مسجَّل الدخول على هذا الجهاز",
			signIn: "تسجيل الدخول",
			forgotPassword: "هل نسيت كلمة المرور؟",
			createAccount: "إنشاء حساب",
			signedInAs: "الحساب المستخدم",
			useAnotherAccount: "استخدام حساب آخر",
			sendLink: "إرسال رابط التأكيد",
			askForLink: "طلب رابط التأكيد",
			askForAccess: "طلب الوصول",
			role: "الدور",
			writeToUs: "مراسلتنا",
			nextSteps: "ما يمكن فعله",
			help: "مزيد من المساعدة",
			contact: "التواصل معنا",
			home: "الانتقال إلى الصفحة الرئيسية",
			reference: "الرقم المرجعي",
			emailMissing: "يُرجى إدخال البريد الإلكتروني.",
			emailInvalid: "يُرجى إدخال بريد إلكتروني، مثل name@example.com.",
			passwordMissing: "يُرجى إدخال كلمة المرور.",
			mismatch: "لا يطابق البريد الإلكتروني وكلمة المرور أي حساب. يُرجى المحاولة مرة أخرى.",
			tooMany: "محاولات كثيرة جدًا. مدة الانتظار: {wait}. يمكن المحاولة بعدها مرة أخرى.",
			startAgain: "تعذّر إكمال تسجيل الدخول. يُرجى البدء من جديد."
		}
	},
	ja: {
		language: "言語",
		thisPage: "このページ",
		adminConsole: "管理画面",
		onward: {
			page: "ログイン後、ご希望のページに移動します。",
			form: "ログイン後、元のページに戻ります。送信された内容は保存されていません。",
			lost: "送信された内容は保存されていません。",
			none: ""
		},
		signIn: {
			heading: "{site}にログイン",
			explanation: "続けるには、メールアドレスとパスワードを入力してください。",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "ログインしてください",
				explanation: "{section}を開くには、ログインが必要です。{onward}",
				nextSteps: ["アカウントの作成に使ったメールアドレスをご利用ください。", "アカウントをお持ちでない場合は、{site}の運営担当にご相談ください。"]
			},
			"invalid-credentials": {
				heading: "もう一度ログインしてください",
				explanation: "このブラウザのログイン情報が確認できなくなりました。もう一度ログインしてください。{onward}",
				nextSteps: ["アカウントに問題はありません。いつものメールアドレスとパスワードをご利用ください。"],
				when: {
					mistyped: {
						heading: "もう一度お試しください",
						explanation: "ご本人であることを確認できませんでした。ログインしてください。{onward}",
						nextSteps: ["メールアドレスに文字の抜けや余分な空白がないかご確認ください。", "パスワードでは大文字と小文字が区別されます。"]
					},
					"unknown-token": {
						heading: "このトークンは登録されていません",
						explanation: "プログラムが送信したトークンは、{site}のどのアカウントのものでもありません。入力に誤りがあるか、途中で切れている可能性があります。",
						nextSteps: ["gh_ から最後の文字まで、トークン全体が送信されているかご確認ください。", "新しいトークンは、アカウントページの「プログラム」で作成できます。"]
					},
					"not-taken-here": {
						heading: "別の方法でログインしてください",
						explanation: "{section}では、送信された認証情報をご利用いただけません。利用者の方はこのページからログインし、プログラムはトークンに対応した URL にトークンを送信します。",
						nextSteps: ["プログラムからのリクエストの場合は、{site}のどの URL がトークンに対応しているかお問い合わせください。"]
					}
				}
			},
			"session-expired": {
				heading: "ログインの有効期限が切れました",
				explanation: "前回のログインから時間がたったため、もう一度ログインしてください。{onward}",
				nextSteps: ["ご自分だけが使う端末では、ログイン状態をより長く保つことができます。"],
				when: {
					idle: {
						heading: "ログインの有効期限が切れました",
						explanation: "しばらくご利用がなかったため、アカウントを保護するためにログアウトしました。もう一度ログインしてください。{onward}"
					},
					absolute: {
						heading: "ログインの有効期限が切れました",
						explanation: "アカウントを保護するため、ログインはご利用中でも一定の時間で終了します。もう一度ログインしてください。{onward}"
					}
				}
			},
			"session-ended": {
				heading: "ログアウトされました",
				explanation: "ログイン状態が終了しましたが、誰によるものかは分かりません。もう一度ログインしてください。{onward}",
				nextSteps: ["理由が分からない場合は、{site}の運営担当が下の受付番号で確認できます。"],
				when: {
					"signed-out": {
						heading: "ログアウトしました",
						explanation: "別のウィンドウまたは別の端末でログアウトしました。もう一度ログインしてください。{onward}",
						nextSteps: ["お心当たりがない場合は、ログイン後に新しいパスワードを設定してください。"]
					},
					"ended-by-admin": {
						heading: "管理者によりログアウトされました",
						explanation: "{site}の運営担当がログイン状態を終了しました。ここからもう一度ログインできます。{onward}",
						nextSteps: ["繰り返し起きる場合は、下の受付番号を添えて{site}の運営担当にお問い合わせください。"]
					},
					"password-changed": {
						heading: "パスワードが変更されました",
						explanation: "パスワードが変わると、すべての端末でログアウトされます。新しいパスワードでログインしてください。{onward}",
						nextSteps: ["ご自分で変更していない場合は、すぐに{site}の運営担当にお知らせください。"]
					},
					suspended: {
						heading: "すべての端末でログアウトされました",
						explanation: "アカウントが一時的に停止されていたため、すべての端末でログアウトされました。現在は再び有効です。ここからログインできます。{onward}",
						nextSteps: ["プログラムでトークンをお使いだった場合は、アカウントページの「プログラム」で新しく作成してください。以前のトークンは無効になりました。"]
					},
					replaced: {
						heading: "新しいログインがあります",
						explanation: "このブラウザで再びログインが行われ、前のログイン状態が終了しました。もう一度ログインしてください。{onward}",
						nextSteps: ["お心当たりがない場合は、ログイン後に新しいパスワードを設定してください。"]
					},
					"too-many": {
						heading: "この端末でログアウトされました",
						explanation: "1 つのアカウントで同時にログインできるのは 50 件までです。新しいログインがあったため、最も長く使われていなかったこの端末がログアウトされました。もう一度ログインしてください。{onward}",
						nextSteps: ["ログイン後、アカウントページでログイン中の端末をご確認のうえ、お心当たりのないものを終了してください。"]
					}
				}
			},
			"token-expired": {
				heading: "このトークンの有効期限が切れました",
				explanation: "プログラムが送信したトークンは、有効期限を過ぎています。",
				nextSteps: ["アカウントページの「プログラム」で新しく作成し、プログラムに設定してください。"]
			},
			"token-revoked": {
				heading: "このトークンは無効になりました",
				explanation: "プログラムが送信したトークンは、所有者または{site}の運営担当により無効にされています。",
				nextSteps: ["引き続き必要な場合は、アカウントページの「プログラム」で新しく作成してください。", "理由が分からない場合は、{site}の運営担当が下の受付番号で確認できます。"]
			},
			"sign-in-again": {
				heading: "ご本人確認をお願いします",
				explanation: "ログイン中ですが、このページではもう一度パスワードが必要です。パスワードを入力してください。{onward}",
				nextSteps: ["ご自分のアカウントでない場合は、ご自分のアカウントでログインしてください。"]
			},
			"role-missing": {
				heading: "このページには別のロールが必要です",
				explanation: "ログイン中ですが、{section}を開くには、このアカウントにまだないロールが必要です。",
				nextSteps: ["下の受付番号を添えて、{site}の運営担当にロールを依頼してください。", "別のアカウントをお持ちの場合は、切り替えることができます。"],
				when: { "roles-known": {
					explanation: "ログイン中ですが、{section}を開くには、このアカウントにまだない次のロールが必要です：{roles}。",
					nextSteps: ["{site}の運営担当に次のロールを依頼してください：{roles}。", "このロールを持つ別のアカウントをお持ちの場合は、切り替えることができます。"]
				} }
			},
			"permission-missing": {
				heading: "このページには権限が必要です",
				explanation: "ログイン中ですが、{section}を開くには、このアカウントにまだない権限が必要です。",
				nextSteps: ["下の受付番号を添えて、{site}の運営担当に権限を依頼してください。", "別のアカウントをお持ちの場合は、切り替えることができます。"],
				when: {
					"beyond-scope": {
						heading: "このトークンでは許可されていません",
						explanation: "トークンは有効ですが、ここで必要な権限が含まれていません：{permissions}。",
						nextSteps: ["アカウントページの「プログラム」で、この操作を許可するトークンを作成してください。"]
					},
					"permissions-known": { explanation: "ログイン中ですが、{section}を開くには、このアカウントにまだない次の権限が必要です：{permissions}。" }
				}
			},
			"membership-ended": {
				heading: "ご利用期間が終了しました",
				explanation: "ログイン中ですが、{section}のご利用期間は終了しています。",
				nextSteps: ["{site}の運営担当に更新を依頼してください。", "別のアカウントをお持ちの場合は、切り替えることができます。"],
				when: { "day-known": { explanation: "ログイン中ですが、{section}のご利用期間は{day}に終了しました。それまでのロール：{roles}。" } }
			},
			"membership-pending": {
				heading: "承認をお待ちください",
				explanation: "ログイン中です。{section}へのアクセス申請は承認待ちです。",
				nextSteps: ["ほかに必要な操作はありません。承認されると、このページを開けるようになります。", "時間がかかる場合は、下の受付番号を添えて{site}の運営担当にお問い合わせください。"],
				when: { "roles-known": { explanation: "ログイン中です。次のロールの申請は承認待ちです：{roles}。承認されると、{section}を開けるようになります。" } }
			},
			"email-unverified": {
				heading: "メールアドレスを確認してください",
				explanation: "ログイン中ですが、{section}を開くには、メールアドレスの確認が必要です。",
				nextSteps: ["ここで確認用リンクを申請できます。{site}の運営担当がリンクをお渡しするか、メールアドレスを直接確認します。", "別のアカウントをお持ちの場合は、切り替えることができます。"],
				when: { "sends-mail": { nextSteps: ["お送りするメールのリンクを開き、ボタンを押してください。リンクは 1 日間有効です。", "メールが届かない場合は、迷惑メールフォルダーをご確認いただくか、下の受付番号を添えて{site}の運営担当にお問い合わせください。"] } }
			},
			"account-suspended": {
				heading: "アカウントは停止されています",
				explanation: "{site}の運営担当がこのアカウントを停止しました。再び有効になるまで、会員向けのページは開けません。",
				nextSteps: ["理由と再開の方法については、{site}の運営担当にお問い合わせください。", "お問い合わせの際は、下の受付番号をお知らせください。"]
			}
		},
		labels: {
			email: "メールアドレス",
			password: "パスワード",
			showPassword: "パスワードを表示",
			remember: "この端末でログイン状態を保つ",
			signIn: "ログイン",
			forgotPassword: "パスワードをお忘れですか？",
			createAccount: "アカウントを作成",
			signedInAs: "ログイン中のアカウント",
			useAnotherAccount: "別のアカウントを使う",
			sendLink: "確認用リンクを送信",
			askForLink: "確認用リンクを申請",
			askForAccess: "アクセスを申請",
			role: "ロール",
			writeToUs: "メールで問い合わせる",
			nextSteps: "次にできること",
			help: "その他のヘルプ",
			contact: "お問い合わせ",
			home: "トップページへ",
			reference: "受付番号",
			emailMissing: "メールアドレスを入力してください。",
			emailInvalid: "name@example.com のようなメールアドレスを入力してください。",
			passwordMissing: "パスワードを入力してください。",
			mismatch: "このメールアドレスとパスワードに一致するアカウントはありません。もう一度お試しください。",
			tooMany: "試行回数が多すぎます。{wait}待ってから、もう一度お試しください。",
			startAgain: "ログインを完了できませんでした。最初からやり直してください。"
		}
	},
	zh: {
		language: "语言",
		thisPage: "此页面",
		adminConsole: "管理后台",
		onward: {
			page: "登录后，将为您打开所需的页面。",
			form: "登录后，将返回您之前所在的页面。您提交的内容尚未保存。",
			lost: "您提交的内容尚未保存。",
			none: ""
		},
		signIn: {
			heading: "登录{site}",
			explanation: "请输入您的电子邮箱和密码以继续。",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "请登录后继续",
				explanation: "打开{section}需要先登录。{onward}",
				nextSteps: ["请使用创建账号时的电子邮箱。", "还没有账号？{site}的管理团队可以为您提供帮助。"]
			},
			"invalid-credentials": {
				heading: "请重新登录",
				explanation: "此浏览器的登录信息已失效。请重新登录。{onward}",
				nextSteps: ["您的账号没有问题，请使用您平时的电子邮箱和密码。"],
				when: {
					mistyped: {
						heading: "请再次尝试登录",
						explanation: "未能确认您的身份。请登录。{onward}",
						nextSteps: ["请检查电子邮箱是否缺少字母或多了空格。", "密码区分大小写字母。"]
					},
					"unknown-token": {
						heading: "无法识别此令牌",
						explanation: "程序发送的令牌不属于{site}的任何账号。它可能输入有误或不完整。",
						nextSteps: ["请确认令牌已完整发送，从 gh_ 到最后一个字符。", "您可以在账号页面的“程序”中创建新的令牌。"]
					},
					"not-taken-here": {
						heading: "请使用其他方式登录",
						explanation: "{section}不接受所发送的登录凭据。个人请在此页面登录；程序请将令牌发送到接受令牌的 URL。",
						nextSteps: ["如果请求来自程序，请询问{site}的哪些 URL 接受令牌。"]
					}
				}
			},
			"session-expired": {
				heading: "您的登录已过期",
				explanation: "距您上次登录已有一段时间，请重新登录。{onward}",
				nextSteps: ["在仅由您本人使用的设备上，可以保持更长时间的登录状态。"],
				when: {
					idle: {
						heading: "您的登录已过期",
						explanation: "由于您有一段时间没有操作，为防止他人使用您的账号，我们已让您退出登录。请重新登录。{onward}"
					},
					absolute: {
						heading: "您的登录已过期",
						explanation: "为保护您的账号，每次登录都有时间限制，即使正在使用也会到期。请重新登录。{onward}"
					}
				}
			},
			"session-ended": {
				heading: "您的登录已结束",
				explanation: "您的登录已被结束，我们不知道是由谁操作的。请重新登录。{onward}",
				nextSteps: ["不清楚原因？{site}的管理团队可以凭下方的参考编号查询。"],
				when: {
					"signed-out": {
						heading: "您已退出登录",
						explanation: "您已在其他窗口或其他设备上退出登录。请重新登录。{onward}",
						nextSteps: ["如果不是您本人操作，请在登录后设置新密码。"]
					},
					"ended-by-admin": {
						heading: "管理员已结束您的登录",
						explanation: "{site}管理团队的一位成员结束了您的登录状态。您可以在此重新登录。{onward}",
						nextSteps: ["如果再次发生，请联系{site}的管理团队并提供下方的参考编号。"]
					},
					"password-changed": {
						heading: "您的密码已更改",
						explanation: "密码更改后，所有设备都会退出登录。请在此使用新密码登录。{onward}",
						nextSteps: ["如果不是您本人更改的，请立即告知{site}的管理团队。"]
					},
					suspended: {
						heading: "您已在所有设备上退出登录",
						explanation: "您的账号曾被暂时停用，因此所有设备都已退出登录。现在账号已恢复，您可以在此登录。{onward}",
						nextSteps: ["您的程序使用过令牌吗？请在账号页面的“程序”中创建新的令牌：旧的令牌已被撤销。"]
					},
					replaced: {
						heading: "已有更新的登录",
						explanation: "此浏览器中有新的登录，之前的登录状态已结束。请重新登录。{onward}",
						nextSteps: ["如果不是您本人操作，请在登录后设置新密码。"]
					},
					"too-many": {
						heading: "您已在此设备上退出登录",
						explanation: "一个账号最多可以同时登录 50 次。由于有新的登录，最久未使用的设备（即此设备）已退出登录。请重新登录。{onward}",
						nextSteps: ["登录后，请在账号页面查看已登录的设备，并结束您不认识的登录。"]
					}
				}
			},
			"token-expired": {
				heading: "此令牌已过期",
				explanation: "程序发送的令牌已超过有效期。",
				nextSteps: ["请在账号页面的“程序”中创建新的令牌，并提供给该程序。"]
			},
			"token-revoked": {
				heading: "此令牌已被撤销",
				explanation: "程序发送的令牌已被其所有者或{site}的管理团队撤销。",
				nextSteps: ["如果该程序仍需要令牌，请在账号页面的“程序”中创建新的令牌。", "不清楚原因？{site}的管理团队可以凭下方的参考编号查询。"]
			},
			"sign-in-again": {
				heading: "请确认是您本人",
				explanation: "您已登录，但此页面需要您再次输入密码。{onward}",
				nextSteps: ["这不是您的账号？请使用您自己的账号登录。"]
			},
			"role-missing": {
				heading: "此页面需要其他角色",
				explanation: "您已登录，但打开{section}需要您的账号尚不具备的角色。",
				nextSteps: ["请向{site}的管理团队申请该角色，并提供下方的参考编号。", "如果您有其他账号，可以切换使用。"],
				when: { "roles-known": {
					explanation: "您已登录，但打开{section}需要您的账号尚不具备的角色：{roles}。",
					nextSteps: ["请向{site}的管理团队申请此角色：{roles}。", "如果您有具备此角色的其他账号，可以切换使用。"]
				} }
			},
			"permission-missing": {
				heading: "此页面需要权限",
				explanation: "您已登录，但打开{section}需要您的账号尚不具备的权限。",
				nextSteps: ["请向{site}的管理团队申请该权限，并提供下方的参考编号。", "如果您有其他账号，可以切换使用。"],
				when: {
					"beyond-scope": {
						heading: "此令牌无权执行该操作",
						explanation: "令牌有效，但其范围不包含此处所需的权限：{permissions}。",
						nextSteps: ["请在账号页面的“程序”中创建允许该操作的令牌。"]
					},
					"permissions-known": { explanation: "您已登录，但打开{section}需要您的账号尚不具备的权限：{permissions}。" }
				}
			},
			"membership-ended": {
				heading: "您的访问期限已结束",
				explanation: "您已登录，但您对{section}的访问有时间限制，现已到期。",
				nextSteps: ["请联系{site}的管理团队续期。", "如果您有其他账号，可以切换使用。"],
				when: { "day-known": { explanation: "您已登录，但您对{section}的访问期限已于{day}结束。此前的角色：{roles}。" } }
			},
			"membership-pending": {
				heading: "您的访问尚待批准",
				explanation: "您已登录，您对{section}的访问申请正在等待批准。",
				nextSteps: ["您无需再做任何操作：申请获批后即可打开此页面。", "等待已久？请联系{site}的管理团队并提供下方的参考编号。"],
				when: { "roles-known": { explanation: "您已登录，您申请的角色正在等待批准：{roles}。获批后即可打开{section}。" } }
			},
			"email-unverified": {
				heading: "请验证您的电子邮箱",
				explanation: "您已登录，但需要先验证电子邮箱才能打开{section}。",
				nextSteps: ["请在此申请链接。{site}的管理团队会将链接交给您，或直接验证您的电子邮箱。", "如果您有其他账号，可以切换使用。"],
				when: { "sends-mail": { nextSteps: ["请打开我们发送的邮件中的链接，并点击其中的按钮。链接有效期为一天。", "没有收到邮件？请查看垃圾邮件文件夹，或联系{site}的管理团队并提供下方的参考编号。"] } }
			},
			"account-suspended": {
				heading: "您的账号已停用",
				explanation: "{site}的管理团队已停用您的账号。恢复之前，您无法打开会员页面。",
				nextSteps: ["请向{site}的管理团队询问原因以及恢复的方法。", "请提供下方的参考编号，以便查找此次请求。"]
			}
		},
		labels: {
			email: "电子邮箱",
			password: "密码",
			showPassword: "显示密码",
			remember: "在此设备上保持登录",
			signIn: "登录",
			forgotPassword: "忘记密码？",
			createAccount: "创建账号",
			signedInAs: "当前登录的账号",
			useAnotherAccount: "使用其他账号",
			sendLink: "发送验证链接",
			askForLink: "申请验证链接",
			askForAccess: "申请访问权限",
			role: "角色",
			writeToUs: "写信给我们",
			nextSteps: "您可以这样做",
			help: "更多帮助",
			contact: "联系我们",
			home: "前往首页",
			reference: "参考编号",
			emailMissing: "请输入您的电子邮箱。",
			emailInvalid: "请输入有效的电子邮箱，例如 name@example.com。",
			passwordMissing: "请输入您的密码。",
			mismatch: "没有与此电子邮箱和密码相符的账号。请重试。",
			tooMany: "尝试次数过多。请等待{wait}后重试。",
			startAgain: "此次登录未能完成。请重新开始。"
		}
	}
};
// src/gatehouse/studio/editing/texts.ts
function pw(e, t, n, r) {
	if (n === "sign-in") return fw[t].signIn;
	let { when: i, ...a } = fw[t].reasons[n];
	return r === null ? a : {
		...a,
		...dw(e, t, {
			kind: "reason",
			reason: n
		})
	};
}
function mw(e, t) {
	return e === "sign-in" ? { kind: "sign-in" } : t === null ? {
		kind: "reason",
		reason: e
	} : {
		kind: "section",
		section: t,
		reason: e
	};
}
function hw(e, t, n) {
	let r = _w(e, t);
	if (r !== null) return r.text;
	let i = DS(e, t);
	return typeof i == "string" ? i : i === void 0 ? t.startsWith("copy.") ? yw(e, t) : vw(e, t) ? null : n : null;
}
function gw(e, t, n) {
	let r = n.replace(/\s*\n\s*/g, " "), i = r.trim() === "", a = _w(e, t);
	return a === null ? {
		kind: "set",
		path: t,
		value: i ? null : r
	} : {
		kind: "set",
		path: a.path,
		value: a.listWith(r)
	};
}
function _w(e, t) {
	let n = /^(copy\..+\.nextSteps)\.(\d+)$/.exec(t);
	if (n !== null) {
		let [, t = "", r = ""] = n, i = DS(e, t) ?? bw(e, t), a = i?.[Number(r)];
		if (i === void 0 || a === void 0) return null;
		let o = i.toSpliced(Number(r), 1);
		return {
			path: t,
			text: a,
			listWith: (e) => e.trim() === "" ? o.length > 0 ? o : null : i.with(Number(r), e)
		};
	}
	let [, r = "", i, a = ""] = /^(.*blocks\.[^.]+\.links)\.([^.]+)\.label\.([^.]+)$/.exec(t) ?? [], o = i === void 0 ? void 0 : DS(e, r), s = o?.find((e) => e.id === i);
	if (o === void 0 || s === void 0) return null;
	let c = s.label;
	return {
		path: r,
		text: c[a] ?? Object.values(c)[0] ?? "",
		listWith: (e) => o.map((t) => t === s ? {
			...t,
			label: {
				...c,
				[a]: e.trim() === "" ? void 0 : e
			}
		} : t)
	};
}
function vw(e, t) {
	let n = DS(e, t.slice(0, t.lastIndexOf(".")));
	return n !== void 0 && Object.values(n).some((e) => typeof e != "string");
}
function yw(e, t) {
	let n = bw(e, t);
	return typeof n == "string" ? n : null;
}
function bw(e, t) {
	let [, n = "", ...r] = t.split("."), i = Gp.safeParse(n).data;
	if (i === void 0) return;
	let [a, o = ""] = r;
	if (a === "labels") {
		let e = Ox.find((e) => e === o);
		return e === void 0 ? void 0 : fw[i].labels[e];
	}
	let s = r.at(-1);
	if (s !== "heading" && s !== "explanation" && s !== "nextSteps") return;
	if (a === "signIn") return fw[i].signIn[s];
	let c = Km.safeParse(r.at(-2)).data;
	return c === void 0 ? void 0 : pw(e, i, c, a === "sections" ? o : null)[s];
}
function xw(e) {
	let t = e.split("."), n = t.indexOf("blocks");
	return n < 0 ? null : t[n + 1] ?? null;
}
function Sw(e) {
	let t = e.split("."), n = t.indexOf("blocks");
	if (n >= 0) return `field-${t[n + 1] ?? ""}-${t[n + 2] ?? ""}`;
	if (t[2] === "labels") return `label-${t[3] ?? ""}`;
	let r = t.findLast((e) => [
		"heading",
		"explanation",
		"nextSteps",
		"note"
	].includes(e)) ?? "";
	return r === "note" && t[2] === "sections" ? "message-section-note" : `message-${r}`;
}
// src/gatehouse/studio/panels/MessageFields.svelte
var Cw = /* @__PURE__ */ R("<div class=\"message s11druky\"><h3> </h3> <!> <!> <p class=\"hint\"> </p></div>");
function ww(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n, i = /* @__PURE__ */ E(() => n.face), a = /* @__PURE__ */ E(() => I(i).reason), o = /* @__PURE__ */ E(() => I(i).section), s = /* @__PURE__ */ E(() => I(i).language), c = /* @__PURE__ */ O(!1), l = /* @__PURE__ */ E(() => I(o) !== null && I(a) !== "sign-in" ? I(o) : null), u = /* @__PURE__ */ E(() => I(l) !== null && Object.keys(dw(n.document, I(s), mw(I(a), I(l)))).length > 0), d = /* @__PURE__ */ E(() => I(l) !== null && (I(c) || I(u))), f = /* @__PURE__ */ E(() => mw(I(a), I(d) ? I(l) : null)), p = /* @__PURE__ */ E(() => dw(n.document, I(s), I(f))), m = /* @__PURE__ */ E(() => pw(n.document, I(s), I(a), I(d) ? I(l) : null)), h = {
		heading: {
			label: r.heading,
			lines: 2
		},
		explanation: {
			label: r.explanation,
			lines: 4
		},
		nextSteps: {
			label: r.nextSteps,
			lines: 4,
			hint: r.nextStepsHint
		}
	}, g = (e) => typeof e == "string" ? e : e?.join("\n") ?? "", _ = VC.map((e) => `{${e}}`).join(", ");
	function v() {
		k(c, !1), n.run(t.parts.map((e) => sw(I(s), mw(I(a), I(l)), e, "")));
	}
	var y = Cw(), b = A(y), x = j(b, !0), S = M(b, 2), ee = (e) => {
		{
			let t = /* @__PURE__ */ E(() => n.say(r.inSectionOnly, { section: n.sectionLabel(I(l)) }));
			SC(e, {
				get label() {
					return I(t);
				},
				get checked() {
					return I(d);
				},
				onchange: (e) => e ? k(c, !0) : v()
			});
		}
	};
	V(S, (e) => {
		I(l) !== null && e(ee);
	});
	var te = M(S, 2);
	H(te, 16, () => t.parts, (e) => e, (e, t) => {
		let r = /* @__PURE__ */ E(() => (e) => sw(I(s), I(f), t, e));
		{
			let i = /* @__PURE__ */ E(() => `message-${t}`), o = /* @__PURE__ */ E(() => g(I(p)[t])), c = /* @__PURE__ */ E(() => g(I(m)[t])), l = /* @__PURE__ */ E(() => I(p)[t] === void 0 ? void 0 : () => void n.run([I(r)("")]));
			WC(e, Bi({ get id() {
				return I(i);
			} }, () => h[t], {
				get lang() {
					return I(s);
				},
				isPlainText: !0,
				get value() {
					return I(o);
				},
				get placeholder() {
					return I(c);
				},
				get onreset() {
					return I(l);
				},
				onchange: (e) => n.apply([I(r)(e)], `${t}.${I(s)}.${I(a)}`)
			}));
		}
	});
	var ne = j(M(te, 2), !0);
	T(y), N((e, t) => {
		B(x, e), B(ne, t);
	}, [() => n.say(r.wordsFor, { reason: n.reasonLabel(I(a)) }), () => n.say(r.placeholders, { names: _ })]), z(e, y), $e();
}
// src/gatehouse/studio/panels/ShownFields.svelte
var Tw = /* @__PURE__ */ R("<fieldset><legend class=\"label\"> </legend> <p class=\"hint\"> </p> <!></fieldset>"), Ew = /* @__PURE__ */ R("<input class=\"input\" type=\"datetime-local\"/>"), Dw = /* @__PURE__ */ R("<details class=\"part sy2u2gs\"><summary class=\"sy2u2gs\"><h3> </h3></summary> <div class=\"inside sy2u2gs\"><!> <fieldset><legend class=\"label\"> </legend> <p class=\"hint\"> </p> <!></fieldset> <!> <!></div></details>");
function Ow(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = /* @__PURE__ */ E(() => t.block.showFor ?? { audience: "everyone" });
	function o(e) {
		let r = Object.fromEntries(Object.entries({
			...I(a),
			...e
		}).filter(([, e]) => e !== void 0 && !(Array.isArray(e) && e.length === 0))), i = Object.keys(r).length === 1 && r.audience === "everyone";
		n.run([{
			kind: "set",
			path: `blocks.${t.block.id}.showFor`,
			value: i ? null : r
		}]);
	}
	function s(e, t, n) {
		return n ? [...e ?? [], t] : (e ?? []).filter((e) => e !== t);
	}
	function c(e) {
		if (e === void 0) return "";
		let t = new Date(e);
		return (/* @__PURE__ */ new Date(e - t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
	}
	let l = (e) => e === "" ? void 0 : new Date(e).getTime();
	var u = Dw(), d = A(u), f = j(A(d), !0);
	T(d);
	var p = M(d, 2), m = A(p);
	{
		let e = /* @__PURE__ */ E(() => oh.map((e) => ({
			value: e,
			label: r.audiences[e]
		})));
		jC(m, {
			id: "shown-audience",
			get label() {
				return r.audience;
			},
			get value() {
				return I(a).audience;
			},
			get options() {
				return I(e);
			},
			onchange: (e) => o({ audience: e })
		});
	}
	var h = M(m, 2), g = A(h), _ = j(g, !0), v = M(g, 2), y = j(v, !0);
	H(M(v, 2), 17, () => i.reasons, ({ id: e, label: t }) => e, (e, t) => {
		let n = () => I(t).id, r = () => I(t).label;
		{
			let t = /* @__PURE__ */ E(() => I(a).reasons?.includes(n()) === !0);
			SC(e, {
				get label() {
					return r();
				},
				get checked() {
					return I(t);
				},
				onchange: (e) => o({ reasons: s(I(a).reasons, n(), e) })
			});
		}
	}), T(h);
	var b = M(h, 2), x = (e) => {
		var t = Tw(), n = A(t), c = j(n, !0), l = M(n, 2), u = j(l, !0);
		H(M(l, 2), 17, () => i.sections, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => I(t).id, r = () => I(t).label;
			{
				let t = /* @__PURE__ */ E(() => ZS(r())), i = /* @__PURE__ */ E(() => I(a).sections?.includes(n()) === !0);
				SC(e, {
					get label() {
						return I(t);
					},
					get checked() {
						return I(i);
					},
					onchange: (e) => o({ sections: s(I(a).sections, n(), e) })
				});
			}
		}), T(t), N(() => {
			B(c, r.forSections), B(u, r.noneMeansAll);
		}), z(e, t);
	};
	V(b, (e) => {
		i.sections.length > 0 && e(x);
	}), H(M(b, 2), 16, () => ["from", "until"], (e) => e, (e, t) => {
		{
			let i = /* @__PURE__ */ E(() => `shown-${t}`);
			OC(e, {
				get id() {
					return I(i);
				},
				get label() {
					return r[t];
				},
				get hint() {
					return r.yourTime;
				},
				children: (e, r) => {
					var i = Ew();
					wi(i), N((e) => {
						U(i, "id", `shown-${t}`), Ti(i, e), i.disabled = !n.mayEdit;
					}, [() => c(I(a)[t])]), L("change", i, ({ currentTarget: e }) => o({ [t]: l(e.value) })), z(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}), T(p), T(u), N(() => {
		u.open = t.block.showFor !== void 0, B(f, r.whenItShows), B(_, r.forReasons), B(y, r.noneMeansAll);
	}), z(e, u), $e();
}
Or(["change"]);
// src/gatehouse/studio/panels/TargetChoice.svelte
var kw = /* @__PURE__ */ R("<option> </option>"), Aw = /* @__PURE__ */ R("<div class=\"row\"><label class=\"label\" for=\"target\"> </label> <select id=\"target\" class=\"select\"></select></div>");
function jw(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n, i = /* @__PURE__ */ E(() => [
		{
			value: "site",
			label: r.everywhere
		},
		...n.face.reason === "sign-in" ? [] : [{
			value: "reason",
			label: n.say(r.onlyForReason, { reason: n.reasonLabel(n.face.reason) })
		}],
		...n.face.section === null ? [] : [{
			value: "section",
			label: n.say(r.onlyForSection, { section: n.sectionLabel(n.face.section) })
		}]
	]);
	var a = zr(), o = hn(a), s = (e) => {
		var t = Aw(), a = A(t), o = j(a, !0), s = M(a, 2);
		H(s, 21, () => I(i), ({ value: e, label: t }) => e, (e, t) => {
			let n = () => I(t).value, r = () => I(t).label;
			var i = kw(), a = j(i, !0), o = {};
			N(() => {
				B(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}), z(e, i);
		}), T(s);
		var c;
		_i(s), T(t), N(() => {
			B(o, r.appliesTo), c !== (c = n.target.kind) && (s.value = (s.__value = c) ?? "", gi(s, c));
		}), L("change", s, ({ currentTarget: e }) => n.target = { kind: e.value }), z(e, t);
	};
	V(o, (e) => {
		I(i).length > 1 && e(s);
	}), z(e, a), $e();
}
Or(["change"]);
// src/gatehouse/studio/panels/BlockPanel.svelte
var Mw = /* @__PURE__ */ R("<p class=\"empty s4obqaz\"> </p>"), Nw = /* @__PURE__ */ R("<div class=\"tools s4obqaz\" role=\"toolbar\"></div>"), Pw = /* @__PURE__ */ R("<div><!> <!> <!></div>"), Fw = /* @__PURE__ */ R("<div class=\"panel\"><header class=\"s4obqaz\"><h2> </h2> <p class=\"hint\"> </p> <!></header> <!> <!> <!></div>");
function Iw(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n, i = /* @__PURE__ */ E(() => n.chosen), a = /* @__PURE__ */ E(() => I(i) === void 0 ? [] : Object.entries(ah[I(i).kind].fields)), o = {
		heading: "heading",
		explanation: "explanation",
		"next-steps": "nextSteps"
	}, s = /* @__PURE__ */ E(() => I(i) === void 0 ? void 0 : o[I(i).kind]), c = /* @__PURE__ */ E(() => {
		if (I(i) === void 0) return [];
		let { document: e } = n, t = I(i).isHidden === !0;
		return [
			{
				icon: "up",
				label: r.moveUp,
				keys: `${r.key.alt}+↑`,
				commands: MS(e, I(i).id, "up")
			},
			{
				icon: "down",
				label: r.moveDown,
				keys: `${r.key.alt}+↓`,
				commands: MS(e, I(i).id, "down")
			},
			{
				icon: "in",
				label: r.moveIn,
				keys: `${r.key.alt}+→`,
				commands: NS(e, I(i).id)
			},
			{
				icon: "out",
				label: r.moveOut,
				keys: `${r.key.alt}+←`,
				commands: PS(e, I(i).id)
			},
			{
				icon: t ? "show" : "hide",
				label: t ? r.show : r.hide,
				commands: jS(I(i)) ? null : [{
					kind: "set",
					path: `blocks.${I(i).id}.isHidden`,
					value: !t || null
				}]
			},
			{
				icon: "duplicate",
				label: r.duplicate,
				commands: LS(e, I(i).id)
			},
			{
				icon: "group",
				label: r.group,
				commands: zS(e, I(i).id)
			},
			{
				icon: "remove",
				label: r.remove,
				keys: r.key.delete,
				commands: IS(e, I(i).id)
			}
		];
	});
	function l({ icon: e, commands: t }) {
		if (I(i) === void 0 || t === null) return;
		let a = n.blockLabel(I(i));
		n.run(t) && e === "remove" && (n.notice = n.say(r.removed, { block: a }), n.chosenId = null);
	}
	var u = zr(), d = hn(u), f = (e) => {
		var t = Mw(), n = j(t, !0);
		N(() => B(n, r.nothingChosen)), z(e, t);
	}, p = (e) => {
		var t = Fw(), o = A(t), u = A(o), d = j(u, !0), f = M(u, 2), p = j(f), m = M(f, 2), g = (e) => {
			var t = Nw();
			H(t, 21, () => I(c), (e) => e.icon, (e, t) => {
				{
					let n = /* @__PURE__ */ E(() => I(t).commands === null);
					LC(e, Bi({
						get icon() {
							return I(t).icon;
						},
						get label() {
							return I(t).label;
						}
					}, () => I(t).keys ? { keys: I(t).keys } : {}, {
						get disabled() {
							return I(n);
						},
						onclick: () => l(I(t))
					}));
				}
			}), T(t), N((e) => U(t, "aria-label", e), [() => n.say(r.toolsOf, { block: n.blockLabel(I(i)) })]), z(e, t);
		};
		V(m, (e) => {
			n.mayEdit && e(g);
		}), T(o);
		var _ = M(o, 2), v = (e) => {
			{
				let t = /* @__PURE__ */ E(() => [I(s)]);
				ww(e, { get parts() {
					return I(t);
				} });
			}
		};
		V(_, (e) => {
			I(s) && e(v);
		});
		var y = M(_, 2), b = (e) => {
			var t = Pw();
			let o;
			var c = A(t);
			jw(c, {});
			var l = M(c, 2);
			H(l, 17, () => I(a), ([e, t]) => `${I(i).id}.${e}`, (e, t) => {
				var n = /* @__PURE__ */ E(() => h(I(t), 2));
				let r = () => I(n)[0], a = () => I(n)[1];
				aw(e, {
					get block() {
						return I(i);
					},
					get name() {
						return r();
					},
					get field() {
						return a();
					}
				});
			});
			var u = M(l, 2), d = (e) => {
				let t = /* @__PURE__ */ E(() => WS(I(i), n.target, "isHidden"));
				{
					let a = /* @__PURE__ */ E(() => HS(n.document, I(i), n.target, "isHidden") === !0), o = /* @__PURE__ */ E(() => US(n.document, I(i), n.target, "isHidden") ? () => void n.set(I(t), null) : void 0);
					SC(e, {
						get label() {
							return r.hide;
						},
						get checked() {
							return I(a);
						},
						get onreset() {
							return I(o);
						},
						onchange: (e) => void n.set(I(t), e)
					});
				}
			}, f = /* @__PURE__ */ E(() => n.target.kind !== "site" && !jS(I(i)));
			V(u, (e) => {
				I(f) && e(d);
			}), T(t), N(() => o = di(t, 1, "settings s4obqaz", null, o, { part: I(s) !== void 0 })), z(e, t);
		}, x = /* @__PURE__ */ E(() => I(a).length > 0 || !jS(I(i)));
		V(y, (e) => {
			I(x) && e(b);
		});
		var S = M(y, 2), ee = (e) => {
			Ow(e, { get block() {
				return I(i);
			} });
		}, te = /* @__PURE__ */ E(() => !jS(I(i)));
		V(S, (e) => {
			I(te) && e(ee);
		}), T(t), N((e, t) => {
			B(d, e), B(p, `${n.data.words.blocks[I(i).kind].purpose ?? ""}. ${t ?? ""}`);
		}, [() => n.blockLabel(I(i)), () => jS(I(i)) ? r.alwaysThere : ""]), z(e, t);
	};
	V(d, (e) => {
		I(i) === void 0 ? e(f) : e(p, -1);
	}), z(e, u), $e();
}
// src/gatehouse/studio/dialogs/AddBlock.svelte
var Lw = /* @__PURE__ */ R("<li><button type=\"button\" class=\"s1u43rt\"><!> <span class=\"s1u43rt\"><strong class=\"s1u43rt\"> </strong><span class=\"hint s1u43rt\"> </span></span></button></li>"), Rw = /* @__PURE__ */ R("<ul class=\"s1u43rt\"></ul>");
function zw(e, t) {
	Qe(t, !0);
	let n = vC(), r = rh.filter((e) => !fh.includes(e));
	function i(e) {
		let r = ES(n.document, e);
		n.run([{
			kind: "addBlock",
			block: e,
			parent: n.addInto
		}]) && n.choose(r), t.onclose();
	}
	ZC(e, {
		get title() {
			return n.words.addBlock;
		},
		isWide: !0,
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var a = Rw();
			H(a, 20, () => r, (e) => e, (e, t) => {
				let r = /* @__PURE__ */ E(() => n.data.words.blocks[t]);
				var a = Lw(), o = A(a), s = A(o);
				FC(s, { get name() {
					return NC[t];
				} });
				var c = M(s, 2), l = A(c), u = j(l, !0), d = j(M(l), !0);
				T(c), T(o), T(a), N(() => {
					B(u, I(r).label), B(d, I(r).purpose);
				}), L("click", o, () => i(t)), z(e, a);
			}), T(a), z(e, a);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or(["click"]);
// src/gatehouse/studio/dialogs/Clashes.svelte
var Bw = /* @__PURE__ */ R("<div class=\"clash s19rcsmv\"><section class=\"s19rcsmv\"><h3> </h3> <p class=\"s19rcsmv\"> </p> <button type=\"button\" class=\"button\"> </button></section> <section class=\"s19rcsmv\"><h3> </h3> <p class=\"s19rcsmv\"> </p> <button type=\"button\" class=\"button\"> </button></section></div>"), Vw = /* @__PURE__ */ R("<p class=\"s19rcsmv\"> </p> <!>", 1);
function Hw(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n;
	Dn(() => {
		n.clashes.length === 0 && (t.onclose(), n.autosave.saveNow());
	});
	function i(e) {
		return e == null ? r.emptyValue : typeof e == "string" ? e : JSON.stringify(e);
	}
	ZC(e, {
		get title() {
			return r.conflictTitle;
		},
		isWide: !0,
		children: (e, t) => {
			var a = Vw(), o = hn(a), s = j(o, !0);
			H(M(o, 2), 17, () => n.clashes, ({ path: e, mine: t, theirs: n }) => e, (e, t) => {
				let a = () => I(t).path, o = () => I(t).mine, s = () => I(t).theirs;
				var c = Bw(), l = A(c), u = A(l), d = j(u, !0), f = M(u, 2), p = j(f, !0), m = M(f, 2), h = j(m, !0);
				T(l);
				var g = M(l, 2), _ = A(g), v = j(_, !0), y = M(_, 2), b = j(y, !0), x = M(y, 2), S = j(x, !0);
				T(g), T(c), N((e, t) => {
					B(d, r.mine), B(p, e), B(h, r.keepMine), B(v, r.theirs), B(b, t), B(S, r.keepTheirs);
				}, [() => i(o()), () => i(s())]), L("click", m, () => n.session.settle(a(), "mine")), L("click", x, () => n.session.settle(a(), "theirs")), z(e, c);
			}), N((e) => B(s, e), [() => n.say(r.conflictLead, { person: n.session.savedByName ?? r.someone })]), z(e, a);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or(["click"]);
// src/gatehouse/studio/frame/morph.ts
function Uw(e, t, n) {
	if (n(e)) return;
	qw(e, t);
	let r = e.firstChild;
	for (let i of [...t.childNodes]) {
		let t = Gw(r, i);
		t === null ? e.insertBefore(e.ownerDocument.importNode(i, !0), r) : (t === r ? r = r.nextSibling : e.insertBefore(t, r), Ww(t) && Ww(i) ? Uw(t, i, n) : t.nodeValue !== i.nodeValue && (t.nodeValue = i.nodeValue));
	}
	for (; r !== null;) {
		let e = r;
		r = r.nextSibling, e.remove();
	}
}
var Ww = (e) => e.nodeType === 1;
function Gw(e, t) {
	let n = Kw(t);
	for (let r = e; r !== null; r = r.nextSibling) {
		if (r.nodeName === t.nodeName && Kw(r) === n) return r;
		if (n === null && Kw(r) === null) return null;
	}
	return null;
}
var Kw = (e) => Ww(e) ? e.getAttribute("data-block") : null;
function qw(e, t) {
	for (let { name: n } of [...e.attributes]) t.hasAttribute(n) || e.removeAttribute(n);
	for (let { name: n, value: r } of t.attributes) e.getAttribute(n) !== r && e.setAttribute(n, r);
}
// src/gatehouse/studio/frame/read-page.ts
var Jw = "data-path", Yw = "data-block", Xw = "script, noscript, base, meta[http-equiv], link[rel=prefetch], link[rel=preload][as=script]";
function Zw(e) {
	let t = new DOMParser().parseFromString(e, "text/html");
	for (let e of t.querySelectorAll(Xw)) e.remove();
	for (let e of t.querySelectorAll("[autofocus]")) e.removeAttribute("autofocus");
	let n = t.createElement("base");
	return n.target = "_blank", t.head.prepend(n), $w(t), Qw(t), t;
}
function Qw(e) {
	let t = [], n = e.createTreeWalker(e.body, NodeFilter.SHOW_TEXT);
	for (; n.nextNode();) t.push(n.currentNode);
	for (let n of t) {
		let t = Fm(n.data);
		t.every(({ path: e }) => e === void 0) || n.replaceWith(...t.map(({ text: t, path: n }) => {
			if (n === void 0) return t;
			let r = e.createElement("span");
			return r.setAttribute(Jw, n), r.textContent = t, r;
		}));
	}
}
function $w(e) {
	let t = Pm(""), n = e.createTreeWalker(e.body, NodeFilter.SHOW_COMMENT);
	for (; n.nextNode();) {
		let e = n.currentNode;
		if (!e.data.startsWith(t)) continue;
		let r = 1;
		for (let n = e.nextSibling; n !== null && r > 0; n = n.nextSibling) {
			if (n.nodeType === Node.COMMENT_NODE) {
				let { data: e } = n;
				e === "/block" ? --r : e.startsWith(t) && (r += 1);
			}
			n instanceof Element && r === 1 && n.setAttribute(Yw, e.data.slice(t.length));
		}
	}
}
// src/gatehouse/studio/frame/page-frame.ts
var eT = "data-chosen", tT = "data-hovered", nT = `
[${Yw}] { cursor: default; }
[${Jw}] { cursor: text; border-radius: 2px; }
[${tT}] { outline: 1.5px dashed #4f7cff; outline-offset: 4px; }
[${eT}] { outline: 2px solid #4f7cff; outline-offset: 4px; }
[${Jw}]:hover, [${Jw}][contenteditable] { box-shadow: 0 0 0 2px color-mix(in srgb, #4f7cff 35%, transparent); }
[${Jw}][contenteditable] { outline: none; white-space: pre-wrap; cursor: text; }
@media (forced-colors: active) { [${eT}] { outline-color: Highlight; } }
`;
function rT(e, t) {
	let { page: n, view: r } = iT(e), i = "light", a = null, o = null, s = null, c = new r.CSSStyleSheet();
	c.replaceSync(nT), n.adoptedStyleSheets = [c];
	let l = (e, t) => e.target !== null && "closest" in e.target ? e.target.closest(`[${t}]`) : null;
	function u() {
		for (let e of n.querySelectorAll(`[${Yw}]`)) {
			let t = e.getAttribute(Yw);
			e.toggleAttribute(eT, t === a), e.toggleAttribute(tT, t === o && t !== a);
		}
	}
	function d() {
		n.documentElement.style.colorScheme = i;
		for (let { cssRules: e } of n.styleSheets) oT(e, i);
	}
	function f() {
		if (s === null) return;
		let { element: e } = s;
		s = null, e.removeAttribute("contenteditable"), t.left();
	}
	return n.addEventListener("pointerdown", (e) => {
		let r = l(e, Jw);
		if (s !== null && s.element !== r && s.element.blur(), r === null || e.button !== 0) return;
		let i = r.getAttribute("data-path") ?? "", a = r.closest("button") === null && n.querySelectorAll(`[data-path="${i}"]`).length === 1 ? t.textAt(i, r.textContent) : null;
		a !== null && s?.element !== r && (s = {
			element: r,
			path: i,
			before: a
		}, r.setAttribute("contenteditable", "plaintext-only"), r.textContent !== a && (r.textContent = a));
	}), n.addEventListener("click", (e) => {
		e.preventDefault();
		let n = l(e, Jw), r = s !== null && s.element === n;
		r && n?.focus();
		let i = l(e, "data-block")?.getAttribute("data-block") ?? null;
		t.chosen(i, n?.getAttribute("data-path") ?? null, r);
	}), n.addEventListener("pointerover", (e) => t.hovered(l(e, "data-block")?.getAttribute("data-block") ?? null)), n.documentElement.addEventListener("pointerleave", () => t.hovered(null)), n.addEventListener("input", () => {
		s !== null && t.typed(s.path, s.element.textContent);
	}), n.addEventListener("focusout", (e) => {
		s !== null && e.target === s.element && f();
	}), n.addEventListener("keydown", (e) => {
		if (s === null) return t.key(e);
		if (e.key === "Enter" && !e.isComposing) e.preventDefault(), s.element.blur();
		else if (e.key === "Escape") {
			e.preventDefault();
			let { element: n, path: r, before: i } = s;
			t.typed(r, i), n.blur();
		} else (e.ctrlKey || e.metaKey) && ((e.key.toLowerCase() === "z" || e.key.toLowerCase() === "y") && s.element.blur(), t.key(e));
	}), n.addEventListener("submit", (e) => e.preventDefault()), {
		show(e) {
			let t = Zw(e);
			Uw(n.documentElement, t.documentElement, (e) => e === s?.element), d(), u();
		},
		setMode(e) {
			i = e, d();
		},
		choose(e) {
			a = e, u();
		},
		hover(e) {
			o = e, u();
		},
		reveal(e) {
			n.querySelector(`[${Yw}="${e}"]`)?.scrollIntoView({
				block: "nearest",
				behavior: "instant"
			});
		},
		showText(e, t) {
			for (let r of n.querySelectorAll(`[${Jw}="${e}"]`)) r !== s?.element && (r.textContent = t);
		}
	};
}
function iT({ contentDocument: e, contentWindow: t }) {
	if (e === null || t === null) throw Error("The frame of the page is of another origin.");
	return {
		page: e,
		view: t
	};
}
var aT = /* @__PURE__ */ new WeakMap();
function oT(e, t) {
	for (let n of e) {
		if (!("media" in n) || !("cssRules" in n)) continue;
		let { media: e, cssRules: r } = n, i = aT.get(n) ?? e.mediaText, a = /^\(prefers-color-scheme:\s*(light|dark)\)$/.exec(i)?.[1];
		if (a !== void 0) {
			aT.set(n, i);
			let r = a === t ? "all" : "not all";
			e.mediaText !== r && (e.mediaText = r);
		}
		oT(r, t);
	}
}
// src/gatehouse/studio/match/linked-pages.ts
var sT = 3;
async function cT(e, t) {
	let n = "";
	try {
		n = await (await fetch(e, { headers: { Accept: "text/html" } })).text();
	} catch {}
	let r = [...new DOMParser().parseFromString(n, "text/html").querySelectorAll("a[href]")].flatMap((n) => {
		let r = URL.parse(n.getAttribute("href") ?? "", new URL(e, location.origin));
		return r === null || r.origin !== location.origin || r.search !== "" || t.some((e) => r.pathname === e || r.pathname.startsWith(`${e}/`)) ? [] : [r.pathname];
	});
	return [e, ...[...new Set(r)].filter((t) => t !== e).slice(0, sT)];
}
// src/gatehouse/core/theme/css-colour.ts
var lT = Cg("oklch");
function uT(e) {
	let t = Gg(e), n = t === void 0 ? void 0 : lT(t);
	if (t === void 0 || n === void 0) return null;
	let { l: r, c: i, h: a = 0 } = n;
	return {
		colour: ub({
			l: Math.min(1, Math.max(0, r)),
			c: i,
			h: a
		}),
		alpha: t.alpha ?? 1
	};
}
function dT({ colour: e, alpha: t }, n) {
	let r = (r) => {
		let [i, a] = [e, n].map((e) => Number.parseInt(e.slice(r, r + 2), 16));
		return Math.round(i * t + a * (1 - t)).toString(16).padStart(2, "0");
	};
	return `#${r(1)}${r(3)}${r(5)}`;
}
function fT(e, t, n) {
	let [r, i] = [$(e), $(t)], a = (i.h - r.h + 540) % 360 - 180, o = r.c < .004 ? i.h : i.c < .004 ? r.h : r.h + a * n;
	return ub({
		l: r.l + (i.l - r.l) * n,
		c: r.c + (i.c - r.c) * n,
		h: o
	});
}
function pT(e, t) {
	let n = (e) => {
		let { l: t, c: n, h: r } = $(e), i = r * Math.PI / 180;
		return [
			t,
			n * Math.cos(i),
			n * Math.sin(i)
		];
	}, [r, i] = [n(e), n(t)];
	return Math.hypot(r[0] - i[0], r[1] - i[1], r[2] - i[2]);
}
// src/gatehouse/core/theme/match-samples.ts
function mT({ samples: e }, t) {
	return e.filter((e) => e.role === t);
}
function hT(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = t(r), i = n.get(e);
		n.set(e, {
			sample: i === void 0 || r.share > i.sample.share ? r : i.sample,
			share: (i?.share ?? 0) + r.share
		});
	}
	let [r] = [...n].sort(([, e], [, t]) => t.share - e.share);
	return r === void 0 ? void 0 : {
		value: r[0],
		...r[1]
	};
}
function gT({ light: e, dark: t }) {
	let n = e ?? t;
	if (n === null) throw Error("A reading has at least one look.");
	return n;
}
var _T = .04;
function vT(e) {
	let t = mT(e, "button").filter(({ ground: e, behind: t }) => pT(e, t) >= .12), n = t.filter(({ ground: e }) => $(e).c >= _T);
	return n.length > 0 ? n : t;
}
var yT = 60;
function bT(e) {
	let t = (t) => t === null ? null : mT(t, "card").reduce((e, { share: t }) => e + t, 0) >= yT * e.pages.length ? t : {
		...t,
		samples: t.samples.filter(({ role: e }) => e !== "card")
	};
	return {
		...e,
		light: t(e.light),
		dark: t(e.dark)
	};
}
// src/gatehouse/core/theme/match-typeface.ts
var xT = [
	[
		/^inter\b/,
		"inter",
		"inter"
	],
	[
		/^atkinson/,
		"atkinson",
		"atkinson"
	],
	[
		/^newsreader/,
		"newsreader",
		"newsreader"
	],
	[
		/^nunito/,
		"nunito",
		"nunito"
	],
	[
		/^jetbrains/,
		"jetbrains",
		"jetbrains"
	],
	[
		/mono|\bcode\b|courier|consol|menlo|typewriter|terminal/,
		"mono",
		"jetbrains"
	],
	[
		/slab|rockwell|\barvo\b|\bbitter\b|\baleo\b/,
		"slab",
		"slab"
	],
	[
		/^sans-serif$/,
		"grotesque",
		"inter"
	],
	[
		/(?<!sans[ -])serif|georgia|times|garamond|baskerville|\blora\b|merriweather|playfair|palatino|iowan|charter|cambria|bodoni|didot|caslon|crimson|spectral|fraunces|cormorant|literata|vollkorn|gelasio|tinos|bookman|minion|tiempos|recoleta/,
		"oldstyle",
		"newsreader"
	],
	[
		/round|quicksand|varela|comfortaa|fredoka|baloo|dosis/,
		"rounded",
		"nunito"
	],
	[
		/bricolage|space grotesk|\bsyne\b|clash|cabinet|familjen|\banton\b|oswald|bebas|archivo/,
		"bricolage",
		"bricolage"
	],
	[
		/gill sans|seravek|ubuntu|candara|calibri|source sans|noto sans|open sans|\blato\b|fira sans|pt sans|verdana|trebuchet|optima|cabin|carlito|frutiger|myriad|hind/,
		"humanist",
		"humanist"
	],
	[
		/helvetica|\barial\b|nimbus|liberation sans/,
		"grotesque",
		"grotesque"
	],
	[
		/system-ui|apple|segoe|ui-sans|roboto|cantarell/,
		"sans",
		"inter"
	]
];
function ST({ family: e, stack: t, isFile: n }) {
	let r = [e, ...t.split(",")].map((e) => e.replace(/["']/g, "").trim().toLowerCase());
	for (let e of [r[0] ?? "", r.at(-1) ?? ""]) {
		let [, t, r] = xT.find(([t]) => t.test(e)) ?? [];
		if (t !== void 0 && r !== void 0) return n ? r : t;
	}
	return n ? "inter" : "sans";
}
var CT = {
	oldstyle: "serif",
	newsreader: "serif",
	slab: "slab",
	mono: "mono",
	jetbrains: "mono",
	rounded: "round",
	nunito: "round"
};
function wT(e) {
	return CT[e] ?? "sans";
}
// src/gatehouse/core/theme/match-look.ts
function TT(e) {
	let t = gT(e), n = [], r = (e, t, r, i) => (n.push({
		what: e,
		from: t.from,
		value: r,
		became: i
	}), i), i = DT(t, e.fontFiles, r), a = NT(t), o = a && r("radius", a.sample, `${a.value}px`, PT(a)), s = vT(t), c = s.length > 0 ? s : mT(t, "button"), l = hT(c, IT), u = l && r("buttonStyle", l.sample, l.value, l.value), d = hT(c, FT), f = d && r("buttons", d.sample, `${d.sample.radius}px`, d.value), p = hT(mT(t, "field"), LT), m = p && r("fields", p.sample, p.value, p.value), h = hT(mT(t, "text"), ({ lineHeight: e }) => e), g = h && r("density", h.sample, String(h.value), RT(t, h.value)), _ = hT(mT(t, "card"), zT), v = _ ? r("surface", _.sample, _.value, _.value) : "none", y = BT(t);
	return {
		evidence: n,
		look: {
			type: i,
			background: y ? r("background", y, y.ground, "band") : HT(t),
			surface: v,
			layout: v === "none" && y === void 0 ? "open" : "card",
			radius: o ?? "small",
			buttons: f ?? "like-fields",
			buttonStyle: u ?? "solid",
			fields: m ?? "boxed",
			density: g ?? "regular",
			emblem: ET(v, u)
		}
	};
}
function ET(e, t) {
	return e === "offset" || t === "chunky" ? "solid" : t === "outline" ? "outline" : e === "none" ? "bare" : "soft";
}
function DT(e, t, n) {
	let r = (e, r) => {
		let i = hT(e, ({ family: e }) => e);
		if (i === void 0) return;
		let { stack: a } = i.sample, o = t.includes(i.value);
		return n(r, i.sample, i.value, ST({
			family: i.value,
			stack: a,
			isFile: o
		}));
	}, i = r(mT(e, "text"), "body"), a = mT(e, "heading"), o = r(a, "heading"), s = OT(a), c = hT(a, ({ weight: e }) => e), l = hT(a, jT), u = hT(a, ({ isUppercase: e }) => e);
	return {
		...i && { body: i },
		...o && { heading: o },
		...s && { scale: n("scale", s, `${s.size}px`, AT(s.size)) },
		...c && { headingWeight: kT(c.value) },
		...l && { tracking: l.value },
		...u && { headingCase: u.value ? "capitals" : "as-written" }
	};
}
function OT(e) {
	let t = [...e].sort((e, t) => e.size - t.size), n = t.reduce((e, { share: t }) => e + t, 0) / 2, r = 0;
	return t.find(({ share: e }) => (r += e) >= n);
}
function kT(e) {
	return Ib.reduce((t, n) => Math.abs(n - e) < Math.abs(t - e) ? n : t);
}
function AT(e) {
	return e < 29 ? "modest" : e < 38 ? "regular" : "grand";
}
function jT({ tracking: e }) {
	return e <= -.01 ? "tight" : e >= .02 ? "wide" : "normal";
}
var MT = ({ radius: e, height: t }) => t > 0 && e >= t / 2 - 1 && e > 10;
function NT(e) {
	let [t, n] = [[...mT(e, "field"), ...mT(e, "button")].filter((e) => !MT(e)), mT(e, "card")].map((e) => hT(e, ({ radius: e }) => e));
	return t === void 0 ? n && {
		...n,
		isCard: !0
	} : {
		...t,
		isCard: !1
	};
}
function PT({ value: e, isCard: t }) {
	let [n, r, i] = t ? [
		1.5,
		8,
		21
	] : [
		1.5,
		5.5,
		11.5
	];
	return e < n ? "none" : e < r ? "small" : e < i ? "medium" : "large";
}
function FT(e) {
	return MT(e) ? "pill" : "like-fields";
}
function IT({ ground: e, behind: t, colour: n, border: r, shadow: i }) {
	return pT(e, t) < .02 ? r === null ? "soft" : "outline" : i === "hard" ? "chunky" : pb(e, t) < 1.5 && $(n).c > .05 && pb(n, e) >= 3 ? "soft" : "solid";
}
function LT({ border: e, ground: t, behind: n }) {
	return e?.isUnderline === !0 ? "underlined" : e !== null && e.width >= 2 && pb(e.colour, t) >= 7 ? "heavy" : e === null && pT(t, n) >= .01 ? "filled" : "boxed";
}
function RT(e, t) {
	let n = hT(mT(e, "card"), (e) => e.padding)?.value ?? 24, r = hT(mT(e, "button"), (e) => e.height)?.value ?? 42, i = (t - 1.6) / .2 + (n - 24) / 10 + (r - 42) / 8;
	return i <= -1.5 ? "compact" : i >= 1.5 ? "airy" : "regular";
}
function zT({ shadow: e }) {
	return e === "hard" ? "offset" : e === "soft" ? "raised" : "outline";
}
function BT(e) {
	let t = hT(mT(e, "header"), ({ ground: e }) => e)?.sample;
	return t !== void 0 && VT(t.ground, e.page) ? t : void 0;
}
function VT(e, t) {
	return pT(e, t) >= .2 || $(e).c >= .08 && pT(e, t) >= .08;
}
function HT({ pattern: e, stops: t }) {
	return e === "gradient" ? t.filter((e) => $(e).c >= .02).length > 1 ? "dawn" : "glow" : e === "picture" ? "glow" : e;
}
// src/gatehouse/core/theme/match-palette.ts
var UT = .09, WT = (e) => $(e).c >= _T, GT = [
	/primary/,
	/brand/,
	/accent/,
	/theme|highlight/
];
function KT(e) {
	let t = hT(vT(e), ({ ground: e }) => e)?.sample;
	if (t !== void 0) return {
		colour: t.ground,
		onAccent: t.colour,
		from: t.from
	};
	let n = (t) => WT(t) && pT(t, e.page) >= .1, r = GT.flatMap((t) => e.properties.filter((e) => t.test(e.name))).find((t) => n(t.colour) && qT(t.colour, e));
	if (r !== void 0) return {
		colour: r.colour,
		from: r.name
	};
	let i = hT(mT(e, "link").filter(({ colour: e }) => n(e)), ({ colour: e }) => e);
	if (i !== void 0) return {
		colour: i.value,
		from: i.sample.from
	};
	let a = hT(e.samples.filter(({ role: e, colour: t }) => e !== "card" && n(t)), ({ colour: e }) => e);
	if (a !== void 0) return {
		colour: a.value,
		from: a.sample.from
	};
	let o = BT(e);
	return o && WT(o.ground) ? {
		colour: o.ground,
		from: o.from
	} : void 0;
}
function qT(e, { samples: t }) {
	return t.some((t) => [
		t.colour,
		t.ground,
		t.border?.colour
	].some((t) => t && pT(t, e) < .03));
}
function JT(e, t, n) {
	let r = [], i = (e, n, i) => (r.push({
		what: `${t}.${e}`,
		from: n,
		value: i,
		became: i
	}), i), { page: a } = e;
	i("page", "body", a);
	let o = mT(e, "text").filter(({ ground: e }) => pT(e, a) < .15), s = QT(e, o), c = s ? i("text", s.from, s.colour) : ZT(a), l = hT(o.filter(({ colour: e }) => $T(e, c, a)), ({ colour: e }) => e), u = l ? i("muted", l.sample.from, l.value) : fT(c, a, .3), d = hT(mT(e, "card").filter(({ ground: e }) => pT(e, a) < .25), ({ ground: e }) => e), f = d ? i("surface", d.sample.from, d.value) : a, p = KT(e) ?? {
		colour: c,
		onAccent: a,
		from: "body"
	}, m = hT(mT(e, "link").filter(({ ground: e }) => pT(e, a) < .15), ({ colour: e }) => e), [h, g] = ["card", "header"].map((t) => hT(mT(e, t).filter((e) => e.border !== null), ({ border: e }) => e?.colour ?? a)), _ = h ?? g, v = hT(mT(e, "field"), ({ ground: e }) => e), y = v?.sample.border?.colour, b = BT(e), x = vT(e).length > 0 ? void 0 : eE(e), S = e.pattern === "plain" ? tE(a, p.colour, [
		c,
		u,
		m?.value ?? c
	], .1) : tE(a, p.colour, [c], .18), [ee = S, te = fT(a, S, .5)] = nE(e);
	return {
		palette: {
			...n,
			page: a,
			text: c,
			muted: u,
			surface: f,
			wash: x ?? ee,
			glow: te,
			line: _ ? i("line", _.sample.from, _.value) : fT(f, c, .14),
			link: m ? i("link", m.sample.from, m.value) : p.colour,
			...YT(p, c, i),
			focus: WT(p.colour) ? p.colour : m?.value ?? c,
			field: v ? i("field", v.sample.from, v.value) : f,
			fieldLine: v && y ? i("fieldLine", v.sample.from, y) : fT(f, c, .5),
			...b && {
				panel: i("panel", b.from, b.ground),
				onPanel: b.colour
			}
		},
		evidence: r
	};
}
function YT({ colour: e, onAccent: t, from: n }, r, i) {
	let a = t ?? (pb("#ffffff", e) >= 3 ? "#ffffff" : ZT(e, r));
	return {
		accent: i("accent", n, e),
		onAccent: i("onAccent", n, a),
		accentLine: e
	};
}
function XT(e) {
	let { accent: t, onAccent: n, accentLine: r } = e, i = fb(n) > fb(t) ? "darker" : "lighter", a = rx(t, [n], 4.5, i);
	return a === t || Math.abs($(a).l - $(t).l) > .12 ? e : {
		...e,
		accent: a,
		accentLine: r === t ? a : r
	};
}
function ZT(e, t = "#16181d") {
	return [
		t,
		"#16181d",
		"#ffffff"
	].find((t) => pb(t, e) >= 7) ?? "#000000";
}
function QT({ page: e, ...t }, n) {
	let r = hT(n, ({ colour: e }) => e)?.sample, i = hT(mT(t, "heading").filter(({ ground: t, colour: n }) => pT(t, e) < .15 && !WT(n)), ({ colour: e }) => e)?.sample;
	return r === void 0 || i === void 0 ? r ?? i : $T(r.colour, i.colour, e) ? i : r;
}
function $T(e, t, n) {
	let [r, i] = [pb(e, n), pb(t, n)];
	return r >= 2.8 && r <= i * .85 && $(e).c <= Math.max(UT, $(t).c + .03);
}
function eE(e) {
	return hT(mT(e, "button").filter(({ ground: e, behind: t }) => pT(e, t) >= .02 && pT(e, t) < .12), ({ ground: e }) => e)?.value;
}
function tE(e, t, n, r) {
	let i = n.filter((t) => pb(t, e) >= 4.5);
	return [
		1,
		.7,
		.5,
		.3
	].map((n) => fT(e, t, n * r)).find((e) => i.every((t) => pb(t, e) >= 4.5)) ?? e;
}
function nE({ stops: e, page: t }) {
	return e.filter((e) => pT(e, t) >= .015).map((e) => fT(t, e, Math.min(1, .12 / pT(e, t)))).slice(0, 2);
}
function rE(e, t, n) {
	let r = (e, t) => {
		let [r, i] = [$(n[e]), $(t)];
		return ub({
			l: r.l,
			c: Math.min(i.c, .025),
			h: i.h
		});
	}, i = e.surface === e.page, a = r("page", WT(e.page) || $(e.page).c > .004 ? e.page : e.text), o = i ? a : r("surface", e.surface), [s, c] = [r("text", e.page), r("muted", e.muted)];
	return {
		...t,
		page: a,
		surface: o,
		text: s,
		muted: c,
		wash: fT(a, t.accent, .14),
		glow: fT(a, t.accent, .07),
		line: fT(o, s, .16),
		field: e.field === e.surface ? o : fT(o, s, .05),
		fieldLine: fT(o, s, .5),
		focus: t.accentLine,
		link: WT(e.link) ? t.link : s
	};
}
// src/gatehouse/core/theme/nearest-preset.ts
function iE(e, t) {
	return t.reduce((t, n) => aE(e, n) < aE(e, t) ? n : t);
}
function aE(e, { tokens: t, layout: n }) {
	let r = (e, t) => e === void 0 || e === t ? 0 : 1, { body: i, heading: a, scale: o, tracking: s, headingCase: c, headingWeight: l = 600 } = e.type;
	return 4 * r(a && wT(a), wT(t.type.heading)) + 3 * r(i && wT(i), wT(t.type.body)) + 3 * r(e.background, t.background) + 3 * r(e.surface, t.surface) + 2 * r(e.radius, t.radius) + 2 * r(c, t.type.headingCase) + 2 * r(e.layout, n) + r(e.buttons, t.buttons) + r(e.buttonStyle, t.buttonStyle) + r(e.fields, t.fields) + r(e.density, t.density) + r(e.emblem, t.emblem) + r(o, t.type.scale) + r(s, t.type.tracking) + Math.abs(l - t.type.headingWeight) / 200;
}
// src/gatehouse/core/theme/match-site.ts
function oE(e, t) {
	let n = bT(e), { look: r, evidence: i } = TT(n), a = iE(r, t), o = KT(gT(n)), { palettes: s, evidence: c } = sE(n, o ? mx(o.colour, a.tokens, a.character) : a.tokens, a), { light: l, dark: u } = s, d = tx({
		light: XT(l),
		dark: XT(u)
	}), f = o ? { colour: o.colour } : {}, p = Tx({
		preset: a.id,
		brand: f,
		overrides: {}
	}, t);
	return {
		settings: Cx.parse({
			preset: a.id,
			brand: f,
			overrides: {
				...cE(r, p),
				...lE(d, p)
			}
		}),
		layout: r.layout,
		evidence: [...i, ...c],
		mended: Jb.flatMap((e) => dE(e, s[e], d[e])).filter(({ mode: e, name: t }) => c.some(({ what: n }) => n === `${e}.${t}`))
	};
}
function sE({ light: e, dark: t }, n, r) {
	let i = e && JT(e, "light", n.light), a = t && JT(t, "dark", n.dark);
	if (i && a) return {
		palettes: {
			light: i.palette,
			dark: a.palette
		},
		evidence: [...i.evidence, ...a.evidence]
	};
	if (a) return {
		palettes: {
			light: a.palette,
			dark: a.palette
		},
		evidence: a.evidence
	};
	if (i === null) throw Error("A reading has at least one look.");
	return {
		palettes: {
			light: i.palette,
			dark: rE(i.palette, n.dark, r.tokens.dark)
		},
		evidence: i.evidence
	};
}
function cE(e, t) {
	let { type: n, layout: r, ...i } = e, a = uE(n, t.type);
	return {
		...uE(i, t),
		...Object.keys(a).length > 0 && { type: a }
	};
}
function lE(e, t) {
	let [n, r] = [uE(e.light, t.light), uE(e.dark, t.dark)];
	return {
		...Object.keys(n).length > 0 && { light: n },
		...Object.keys(r).length > 0 && { dark: r }
	};
}
function uE(e, t) {
	let n = Object.entries(e).filter(([e, n]) => t[e] !== n);
	return Object.fromEntries(n);
}
function dE(e, t, n) {
	return Object.keys(t).filter((e) => t[e] !== n[e]).map((r) => ({
		mode: e,
		name: r,
		from: t[r],
		to: n[r],
		against: fE(r, t)
	}));
}
function fE(e, t) {
	let [n] = Qb.flatMap(({ front: t, backs: n, needed: r }) => t === e ? n.map((e) => ({
		other: e,
		needed: r
	})) : n.includes(e) ? [{
		other: t,
		needed: r
	}] : []).map(({ other: n, needed: r }) => ({
		name: n,
		needed: r,
		ratio: pb(t[e], t[n])
	})).filter(({ ratio: e, needed: t }) => e < t).sort((e, t) => e.ratio - t.ratio);
	return n === void 0 ? null : {
		...n,
		ratio: Math.floor(n.ratio * 10) / 10
	};
}
// src/gatehouse/core/theme/themes.ts
var pE = [
	{
		id: "harbour",
		name: "Harbour",
		description: "Cool and quiet, with a soft light from above and a card that floats.",
		layout: "card",
		character: {
			neutrals: "brand",
			panel: "deep",
			focus: "brand"
		},
		tokens: {
			version: 2,
			type: {
				body: "sans",
				heading: "sans",
				headingWeight: 600,
				scale: "regular",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "medium",
			buttons: "like-fields",
			buttonStyle: "solid",
			fields: "boxed",
			density: "regular",
			background: "glow",
			picture: null,
			surface: "raised",
			emblem: "soft",
			light: {
				page: "#f7f8fa",
				wash: "#e3e7fb",
				glow: "#eef0fb",
				surface: "#ffffff",
				line: "#e4e6ec",
				text: "#14161c",
				muted: "#565c6b",
				link: "#3d44c4",
				accent: "#4a51d8",
				onAccent: "#ffffff",
				accentLine: "#4a51d8",
				field: "#ffffff",
				fieldLine: "#7a8193",
				danger: "#b3182d",
				pending: "#8f5b08",
				focus: "#4a51d8",
				panel: "#1b1e4b",
				onPanel: "#e9eaff"
			},
			dark: {
				page: "#0b0c10",
				wash: "#1c1e3f",
				glow: "#12131f",
				surface: "#15171d",
				line: "#272a33",
				text: "#f1f2f6",
				muted: "#a3a8b8",
				link: "#adb3ff",
				accent: "#8f96ff",
				onAccent: "#0c0d26",
				accentLine: "#8f96ff",
				field: "#0f1116",
				fieldLine: "#737a8d",
				danger: "#ff929c",
				pending: "#efbf5c",
				focus: "#a6acff",
				panel: "#16183a",
				onPanel: "#e2e4ff"
			}
		}
	},
	{
		id: "almanac",
		name: "Almanac",
		description: "Ink on warm paper: old-style letters, fine rules and wide margins.",
		layout: "card",
		character: {
			neutrals: "own",
			panel: "own",
			focus: "brand"
		},
		tokens: {
			version: 2,
			type: {
				body: "oldstyle",
				heading: "oldstyle",
				headingWeight: 400,
				scale: "grand",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "none",
			buttons: "like-fields",
			buttonStyle: "solid",
			fields: "underlined",
			density: "airy",
			background: "plain",
			picture: null,
			surface: "ruled",
			emblem: "bare",
			light: {
				page: "#faf6ee",
				wash: "#f3ecdd",
				glow: "#f6f0e4",
				surface: "#faf6ee",
				line: "#d9cfbb",
				text: "#231d15",
				muted: "#665b4b",
				link: "#8a2b22",
				accent: "#7f261e",
				onAccent: "#fdf8f0",
				accentLine: "#7f261e",
				field: "#faf6ee",
				fieldLine: "#85775f",
				danger: "#a3130b",
				pending: "#8a5a12",
				focus: "#7f261e",
				panel: "#2f2a22",
				onPanel: "#f4ead6"
			},
			dark: {
				page: "#1a1713",
				wash: "#26211a",
				glow: "#211d17",
				surface: "#1a1713",
				line: "#40382d",
				text: "#f3ebdc",
				muted: "#b8ab96",
				link: "#eda088",
				accent: "#e39a80",
				onAccent: "#2a110a",
				accentLine: "#e39a80",
				field: "#1a1713",
				fieldLine: "#8d806c",
				danger: "#ff9d8a",
				pending: "#e3b565",
				focus: "#f0ab94",
				panel: "#2c2015",
				onPanel: "#f3e4c8"
			}
		}
	},
	{
		id: "blueprint",
		name: "Blueprint",
		description: "Drawn on a grid, with typewriter headings and sharp, close lines.",
		layout: "card",
		character: {
			neutrals: "brand",
			panel: "deep",
			focus: "brand"
		},
		tokens: {
			version: 2,
			type: {
				body: "grotesque",
				heading: "mono",
				headingWeight: 700,
				scale: "modest",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "small",
			buttons: "like-fields",
			buttonStyle: "solid",
			fields: "boxed",
			density: "compact",
			background: "grid",
			picture: null,
			surface: "outline",
			emblem: "outline",
			light: {
				page: "#f1f6f8",
				wash: "#d6e4ea",
				glow: "#e4eef2",
				surface: "#fbfdfe",
				line: "#9fbac6",
				text: "#0a2530",
				muted: "#40606e",
				link: "#00596f",
				accent: "#00647d",
				onAccent: "#ffffff",
				accentLine: "#00647d",
				field: "#ffffff",
				fieldLine: "#577886",
				danger: "#ad1a1a",
				pending: "#8a5a00",
				focus: "#00647d",
				panel: "#06384a",
				onPanel: "#d9f3fd"
			},
			dark: {
				page: "#071a26",
				wash: "#123243",
				glow: "#0d2634",
				surface: "#0a212e",
				line: "#2a5a72",
				text: "#e3f4fb",
				muted: "#98bccb",
				link: "#72d3f4",
				accent: "#5cc8ec",
				onAccent: "#03202c",
				accentLine: "#5cc8ec",
				field: "#061722",
				fieldLine: "#6794a8",
				danger: "#ffa19a",
				pending: "#f2c266",
				focus: "#72d3f4",
				panel: "#0d3a50",
				onPanel: "#d5f2ff"
			}
		}
	},
	{
		id: "orchard",
		name: "Orchard",
		description: "Round and friendly, in the light of an early morning.",
		layout: "card",
		character: {
			neutrals: "own",
			panel: "deep",
			focus: "brand"
		},
		tokens: {
			version: 2,
			type: {
				body: "humanist",
				heading: "rounded",
				headingWeight: 700,
				scale: "regular",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "large",
			buttons: "pill",
			buttonStyle: "solid",
			fields: "filled",
			density: "airy",
			background: "dawn",
			picture: null,
			surface: "raised",
			emblem: "soft",
			light: {
				page: "#fbf8f3",
				wash: "#ffe3cd",
				glow: "#d8efdc",
				surface: "#fffefc",
				line: "#ece4d8",
				text: "#1d2a22",
				muted: "#52605a",
				link: "#17653f",
				accent: "#1c6e46",
				onAccent: "#ffffff",
				accentLine: "#1c6e46",
				field: "#f2f1ea",
				fieldLine: "#768278",
				danger: "#a82424",
				pending: "#8f5b08",
				focus: "#1c6e46",
				panel: "#1b4a34",
				onPanel: "#e6f7e6"
			},
			dark: {
				page: "#10150f",
				wash: "#38251a",
				glow: "#16301f",
				surface: "#181f18",
				line: "#2b352b",
				text: "#eef4ea",
				muted: "#adbaac",
				link: "#93dca9",
				accent: "#86d6a0",
				onAccent: "#08210f",
				accentLine: "#86d6a0",
				field: "#212a21",
				fieldLine: "#859384",
				danger: "#ffa79d",
				pending: "#f0c069",
				focus: "#a4e6b8",
				panel: "#15382a",
				onPanel: "#dcf5dc"
			}
		}
	},
	{
		id: "marquee",
		name: "Marquee",
		description: "A poster: heavy letters, a bright band and hard edges.",
		layout: "card",
		character: {
			neutrals: "own",
			panel: "brand",
			focus: "own"
		},
		tokens: {
			version: 2,
			type: {
				body: "grotesque",
				heading: "bricolage",
				headingWeight: 800,
				scale: "grand",
				tracking: "tight",
				headingCase: "capitals"
			},
			radius: "none",
			buttons: "like-fields",
			buttonStyle: "solid",
			fields: "boxed",
			density: "regular",
			background: "band",
			picture: null,
			surface: "offset",
			emblem: "solid",
			light: {
				page: "#fffdf5",
				wash: "#fff3c2",
				glow: "#fff9e2",
				surface: "#ffffff",
				line: "#111111",
				text: "#111111",
				muted: "#4c4a44",
				link: "#111111",
				accent: "#111111",
				onAccent: "#ffffff",
				accentLine: "#111111",
				field: "#ffffff",
				fieldLine: "#111111",
				danger: "#b4161b",
				pending: "#8a5a00",
				focus: "#3a2fd0",
				panel: "#ffd02e",
				onPanel: "#111111"
			},
			dark: {
				page: "#121212",
				wash: "#2a2612",
				glow: "#1d1b14",
				surface: "#1a1a1a",
				line: "#f5f0e0",
				text: "#faf7ee",
				muted: "#bbb6a8",
				link: "#ffd95c",
				accent: "#ffd02e",
				onAccent: "#16130a",
				accentLine: "#ffd02e",
				field: "#121212",
				fieldLine: "#a39e90",
				danger: "#ff9a94",
				pending: "#ffb84d",
				focus: "#b9b3ff",
				panel: "#ffd02e",
				onPanel: "#111111"
			}
		}
	},
	{
		id: "ledger",
		name: "Ledger",
		description: "A private bank: serif headings, hairlines, and a deep green half.",
		layout: "split",
		character: {
			neutrals: "own",
			panel: "deep",
			focus: "own"
		},
		tokens: {
			version: 2,
			type: {
				body: "inter",
				heading: "newsreader",
				headingWeight: 500,
				scale: "grand",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "small",
			buttons: "like-fields",
			buttonStyle: "solid",
			fields: "boxed",
			density: "regular",
			background: "glow",
			picture: null,
			surface: "outline",
			emblem: "outline",
			light: {
				page: "#fbfaf5",
				wash: "#f1eee2",
				glow: "#f6f4ea",
				surface: "#ffffff",
				line: "#ddd8c7",
				text: "#16211c",
				muted: "#565f58",
				link: "#17553f",
				accent: "#17503d",
				onAccent: "#ffffff",
				accentLine: "#17503d",
				field: "#ffffff",
				fieldLine: "#7d8378",
				danger: "#a31d1d",
				pending: "#8a5d10",
				focus: "#8f6a1c",
				panel: "#0f3a2d",
				onPanel: "#f5eed9"
			},
			dark: {
				page: "#0c1310",
				wash: "#18231d",
				glow: "#121b17",
				surface: "#111a16",
				line: "#2a372f",
				text: "#eef0e6",
				muted: "#a6b0a6",
				link: "#8fd0b0",
				accent: "#86c9a8",
				onAccent: "#06231a",
				accentLine: "#86c9a8",
				field: "#0c1310",
				fieldLine: "#718076",
				danger: "#ff9a90",
				pending: "#e2b45c",
				focus: "#dcb766",
				panel: "#0a2a20",
				onPanel: "#efe6cc"
			}
		}
	},
	{
		id: "teletype",
		name: "Teletype",
		description: "A terminal: one width of letters, ruled paper by day and green light by night.",
		layout: "card",
		character: {
			neutrals: "brand",
			panel: "deep",
			focus: "brand"
		},
		tokens: {
			version: 2,
			type: {
				body: "jetbrains",
				heading: "jetbrains",
				headingWeight: 700,
				scale: "modest",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "small",
			buttons: "like-fields",
			buttonStyle: "solid",
			fields: "boxed",
			density: "compact",
			background: "lines",
			picture: null,
			surface: "window",
			emblem: "bare",
			light: {
				page: "#f3f7f0",
				wash: "#e3eddf",
				glow: "#ebf2e7",
				surface: "#fdfefb",
				line: "#b9cbb4",
				text: "#13200f",
				muted: "#4a5c45",
				link: "#1c6428",
				accent: "#1f6e2d",
				onAccent: "#ffffff",
				accentLine: "#1f6e2d",
				field: "#ffffff",
				fieldLine: "#6d8467",
				danger: "#a8201a",
				pending: "#865600",
				focus: "#1f6e2d",
				panel: "#10240f",
				onPanel: "#c9f5c4"
			},
			dark: {
				page: "#050906",
				wash: "#0a120b",
				glow: "#08100a",
				surface: "#070d08",
				line: "#2f5637",
				text: "#d2f7cf",
				muted: "#8bbd8c",
				link: "#63e884",
				accent: "#45e06c",
				onAccent: "#03150a",
				accentLine: "#45e06c",
				field: "#050906",
				fieldLine: "#5e8d64",
				danger: "#ff8f84",
				pending: "#f0c35a",
				focus: "#7dff9d",
				panel: "#0a1a0d",
				onPanel: "#c9f5c4"
			}
		}
	},
	{
		id: "rotunda",
		name: "Rotunda",
		description: "A museum: very large letters on a white wall, and hardly anything else.",
		layout: "open",
		character: {
			neutrals: "own",
			panel: "brand",
			focus: "brand"
		},
		tokens: {
			version: 2,
			type: {
				body: "inter",
				heading: "bricolage",
				headingWeight: 600,
				scale: "monumental",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "none",
			buttons: "pill",
			buttonStyle: "solid",
			fields: "underlined",
			density: "airy",
			background: "plain",
			picture: null,
			surface: "none",
			emblem: "bare",
			light: {
				page: "#ffffff",
				wash: "#f3f3f1",
				glow: "#f8f8f6",
				surface: "#ffffff",
				line: "#dcdcd8",
				text: "#0c0c0c",
				muted: "#5a5a57",
				link: "#0c0c0c",
				accent: "#0c0c0c",
				onAccent: "#ffffff",
				accentLine: "#0c0c0c",
				field: "#ffffff",
				fieldLine: "#7b7b77",
				danger: "#c01810",
				pending: "#8d5b00",
				focus: "#0c0c0c",
				panel: "#d3290f",
				onPanel: "#ffffff"
			},
			dark: {
				page: "#0b0b0b",
				wash: "#1b1b1a",
				glow: "#141413",
				surface: "#0b0b0b",
				line: "#33332f",
				text: "#f6f6f2",
				muted: "#a9a9a3",
				link: "#f6f6f2",
				accent: "#f6f6f2",
				onAccent: "#0b0b0b",
				accentLine: "#f6f6f2",
				field: "#0b0b0b",
				fieldLine: "#7c7c77",
				danger: "#ff8d80",
				pending: "#f0bf63",
				focus: "#f6f6f2",
				panel: "#b9240d",
				onPanel: "#ffffff"
			}
		}
	},
	{
		id: "carousel",
		name: "Carousel",
		description: "A club on its best day: paper snips, round letters and buttons with a body.",
		layout: "card",
		character: {
			neutrals: "brand",
			panel: "brand",
			focus: "brand"
		},
		tokens: {
			version: 2,
			type: {
				body: "nunito",
				heading: "nunito",
				headingWeight: 800,
				scale: "grand",
				tracking: "tight",
				headingCase: "as-written"
			},
			radius: "large",
			buttons: "pill",
			buttonStyle: "chunky",
			fields: "filled",
			density: "regular",
			background: "confetti",
			picture: null,
			surface: "raised",
			emblem: "solid",
			light: {
				page: "#ece6ff",
				wash: "#dbd1fe",
				glow: "#ffd3e4",
				surface: "#ffffff",
				line: "#e4dcfa",
				text: "#221844",
				muted: "#544a78",
				link: "#5b2bd0",
				accent: "#6a38e8",
				onAccent: "#ffffff",
				accentLine: "#6a38e8",
				field: "#f5f2ff",
				fieldLine: "#776b9f",
				danger: "#a8104a",
				pending: "#8a5a00",
				focus: "#c21f6a",
				panel: "#5b2bd6",
				onPanel: "#ffffff"
			},
			dark: {
				page: "#150f2b",
				wash: "#2b2057",
				glow: "#451d45",
				surface: "#1e163c",
				line: "#382d63",
				text: "#f4f0ff",
				muted: "#b9afdc",
				link: "#c3b0ff",
				accent: "#a98cff",
				onAccent: "#160a3a",
				accentLine: "#a98cff",
				field: "#171032",
				fieldLine: "#8579b3",
				danger: "#ff93b8",
				pending: "#ffcf6b",
				focus: "#ff9dc8",
				panel: "#3d1f9e",
				onPanel: "#ffffff"
			}
		}
	},
	{
		id: "counter",
		name: "Counter",
		description: "A public service: plain words, thick edges, and a focus that is hard to miss.",
		layout: "open",
		character: {
			neutrals: "own",
			panel: "own",
			focus: "own"
		},
		tokens: {
			version: 2,
			type: {
				body: "atkinson",
				heading: "atkinson",
				headingWeight: 700,
				scale: "grand",
				tracking: "normal",
				headingCase: "as-written"
			},
			radius: "none",
			buttons: "like-fields",
			buttonStyle: "chunky",
			fields: "heavy",
			density: "regular",
			background: "band",
			picture: null,
			surface: "none",
			emblem: "solid",
			light: {
				page: "#ffffff",
				wash: "#f1f2f3",
				glow: "#f7f8f8",
				surface: "#ffffff",
				line: "#b4b8bb",
				text: "#0c0d0e",
				muted: "#4c5357",
				link: "#1a56a6",
				accent: "#0b6b3a",
				onAccent: "#ffffff",
				accentLine: "#0b6b3a",
				field: "#ffffff",
				fieldLine: "#0c0d0e",
				danger: "#b8190d",
				pending: "#8a5a00",
				focus: "#1a56a6",
				panel: "#14387f",
				onPanel: "#ffffff"
			},
			dark: {
				page: "#101214",
				wash: "#1e2225",
				glow: "#181b1d",
				surface: "#101214",
				line: "#43494e",
				text: "#f7f8f8",
				muted: "#b3babf",
				link: "#8fc2ff",
				accent: "#4fc283",
				onAccent: "#03160b",
				accentLine: "#4fc283",
				field: "#101214",
				fieldLine: "#f7f8f8",
				danger: "#ff9387",
				pending: "#f2c14e",
				focus: "#ffdd55",
				panel: "#1f4fae",
				onPanel: "#ffffff"
			}
		}
	}
], mE = q().regex(/^#[0-9a-f]{6}$/), hE = Vf().min(0).max(1e4), gE = [
	"text",
	"heading",
	"link",
	"button",
	"field",
	"card",
	"header"
], _E = J({
	role: dp(gE),
	from: q().max(120),
	share: Vf().min(0).max(1e9),
	colour: mE,
	ground: mE,
	behind: mE,
	border: J({
		width: hE,
		colour: mE,
		isUnderline: Gf()
	}).nullable(),
	shadow: dp([
		"none",
		"soft",
		"hard"
	]),
	radius: hE,
	height: hE,
	padding: hE,
	family: q().max(80),
	stack: q().max(300),
	size: hE,
	weight: Vf().min(1).max(1e3),
	tracking: Vf().min(-1).max(2),
	isUppercase: Gf(),
	lineHeight: Vf().min(0).max(10)
}), vE = J({
	page: mE,
	pattern: dp([
		"plain",
		"gradient",
		"grid",
		"dots",
		"lines",
		"picture"
	]),
	stops: Zf(mE).max(6),
	samples: Zf(_E).max(120),
	properties: Zf(J({
		name: q().max(60),
		colour: mE
	})).max(20)
}), yE = np([J({ url: q().max(2e3) }), J({ svg: q().max(4e4) })]), bE = J({
	code: dp([
		"frame-refused",
		"page-failed",
		"needs-scripts",
		"sheet-elsewhere",
		"picture-elsewhere",
		"no-mark"
	]),
	about: q().max(200)
}), xE = J({
	pages: Zf(q().max(300)).min(1).max(8),
	name: q().max(120).nullable(),
	light: vE.nullable(),
	dark: vE.nullable(),
	fontFiles: Zf(q().max(80)).max(30),
	mark: yE.nullable(),
	markDark: yE.nullable(),
	icon: yE.nullable(),
	unread: Zf(bE).max(40)
}).refine(({ light: e, dark: t }) => e !== null || t !== null, "A site has at least one look."), SE = /(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)|#[0-9a-f]{3,8}\b/gi;
function CE(e) {
	return [...e.matchAll(SE)].flatMap(([e]) => uT(e) ?? []);
}
function wE(e) {
	let t = CE(e);
	return t[Math.floor(t.length / 2)];
}
function TE({ document: e, window: t }) {
	let n = /* @__PURE__ */ new Map(), { documentElement: r, body: i } = e, a = t.getComputedStyle(r).colorScheme === "dark" ? "#121212" : "#ffffff", o = (e, n) => {
		let { backgroundColor: a, backgroundImage: o, backgroundClip: c } = t.getComputedStyle(e), l = uT(a), u = l === null || n === null ? EE(l) : dT(l, n);
		if (o === "none" || c === "text") return u ?? n;
		let d = e === r || e === i || s(e);
		if (o.includes("url(")) return d || l?.alpha === 1 ? u : null;
		if (DE(e, t)) return u;
		let f = d ? CE(o).at(-1) : wE(o);
		return f === void 0 || u === null ? u : dT(f, u);
	}, s = (e) => e.getBoundingClientRect().height >= r.scrollHeight * .7 && e.getBoundingClientRect().width >= 1200, c = (e) => {
		if (e === null) return a;
		let t = n.get(e);
		if (t !== void 0) return t;
		let r = o(e, c(e.parentElement));
		return n.set(e, r), r;
	};
	return {
		at: c,
		page: OE(e, c) ?? c(i) ?? a
	};
}
function EE(e) {
	return e !== null && e.alpha > .95 ? e.colour : null;
}
function DE(e, t) {
	let [n = NaN] = t.getComputedStyle(e).backgroundSize.split(/[ ,]+/).map(Number.parseFloat);
	return t.getComputedStyle(e).backgroundSize.includes("px") && n <= 80;
}
function OE(e, t) {
	let n = e.documentElement.scrollHeight, r = null;
	for (let i = [...e.body.children]; i.length > 0;) {
		let e = i.find((e) => {
			let { width: t, height: r } = e.getBoundingClientRect();
			return t >= 1200 && r >= n * .7;
		});
		if (e === void 0) break;
		r = t(e) ?? r, i = [...e.children];
	}
	return r;
}
// src/gatehouse/studio/match/open-page.ts
var kE = 8e3, AE = 2500, jE = 40;
async function ME(e, t) {
	let n = await NE(e, "allow-same-origin");
	if (n === null) return LE(e, t);
	if (BE(n.document) >= jE) return IE(n);
	n.close(), t.push({
		code: "needs-scripts",
		about: e
	});
	let r = await NE(e, "allow-same-origin allow-scripts");
	return r === null ? null : (await HE(() => BE(r.document) >= jE, kE / 2), IE(r));
}
async function NE(e, t) {
	let n = PE(t), r = new Promise((e) => n.addEventListener("load", e, { once: !0 }));
	n.src = e, document.body.append(n), await Promise.race([r, VE(kE)]);
	let i = FE(n, e);
	return i === null && n.remove(), i;
}
function PE(e) {
	let t = document.createElement("iframe");
	return t.setAttribute("sandbox", e), t.setAttribute("aria-hidden", "true"), t.inert = !0, t.tabIndex = -1, Object.assign(t.style, {
		position: "fixed",
		top: "0",
		left: "0",
		width: "1280px",
		height: "900px",
		border: "0",
		opacity: "0"
	}, {
		zIndex: "-1",
		pointerEvents: "none"
	}), t;
}
function FE(e, t) {
	let { contentDocument: n, contentWindow: r } = e;
	return n === null || r === null || n.URL === "about:blank" && t !== "about:blank" ? null : {
		path: t,
		document: n,
		window: r,
		close: () => e.remove()
	};
}
async function IE(e) {
	await Promise.race([e.document.fonts.ready, VE(AE)]);
	let t = new e.window.CSSStyleSheet();
	return t.replaceSync("*,*::before,*::after{transition:none!important;animation:none!important}"), e.document.adoptedStyleSheets.push(t), e;
}
async function LE(e, t) {
	let n = await zE(RE(e, ""), "text/html");
	if (n === null) return t.push({
		code: "page-failed",
		about: e
	}), null;
	t.push({
		code: "frame-refused",
		about: e
	});
	let r = PE("allow-same-origin");
	document.body.append(r);
	let i = FE(r, "about:blank");
	if (i === null) return null;
	let a = new DOMParser().parseFromString(n, "text/html");
	a.querySelectorAll("script,base,meta[http-equiv],iframe,object,embed").forEach((e) => e.remove());
	let o = await Promise.all([...a.querySelectorAll("style,link[rel~=\"stylesheet\"]")].map(async (t) => {
		let n = RE(e, t.getAttribute("href")), r = t.tagName === "LINK" ? await zE(n, "text/css") : t.textContent;
		t.remove();
		let a = t.getAttribute("media") ?? "", o = new i.window.CSSStyleSheet({
			...n && { baseURL: n.href },
			media: a
		});
		return o.replaceSync(r ?? ""), o;
	}));
	for (let t of a.images) t.src = RE(e, t.getAttribute("src"))?.href ?? "";
	return i.document.replaceChild(i.document.adoptNode(a.documentElement), i.document.documentElement), i.document.adoptedStyleSheets.push(...o), IE({
		...i,
		path: e
	});
}
function RE(e, t) {
	let n = new URL(e, location.origin);
	return URL.canParse(t ?? "", n) ? new URL(t ?? "", n) : null;
}
async function zE(e, t) {
	if (e?.origin !== location.origin) return null;
	try {
		let n = await fetch(e, {
			headers: { accept: t },
			signal: AbortSignal.timeout(kE)
		});
		return n.ok && n.headers.get("content-type")?.startsWith(t) === !0 ? (await n.text()).slice(0, 2e6) : null;
	} catch {
		return null;
	}
}
function BE({ body: e }) {
	return [...e?.children ?? []].filter(({ tagName: e }) => ![
		"SCRIPT",
		"STYLE",
		"NOSCRIPT"
	].includes(e)).reduce((e, { textContent: t }) => e + t.trim().length, 0);
}
var VE = (e) => new Promise((t) => setTimeout(t, e));
async function HE(e, t) {
	let n = performance.now() + t;
	for (; !e() && performance.now() < n;) await VE(100);
}
// src/gatehouse/studio/match/style-rules.ts
var UE = 2e4;
function WE({ document: e }, t) {
	let n = [], r = [], i = (e) => {
		for (let t of e) {
			if (n.length >= UE) return;
			n.push(t), "media" in t && r.push(t.media), "styleSheet" in t ? a(t.styleSheet) : "cssRules" in t && i(t.cssRules);
		}
	}, a = (e) => {
		if (e !== null) {
			r.push(e.media);
			try {
				i(e.cssRules);
			} catch {
				let n = e.href === null ? "" : new URL(e.href).origin;
				t.push({
					code: "sheet-elsewhere",
					about: n
				});
			}
		}
	};
	return [...e.styleSheets, ...e.adoptedStyleSheets].forEach((e) => a(e)), {
		rules: n,
		conditions: r
	};
}
function GE(e) {
	return "selectorText" in e ? e.selectorText : void 0;
}
// src/gatehouse/studio/match/identity.ts
var KE = /\s+[|·•–—:-]\s+/;
function qE(e) {
	let [t] = e;
	if (t === void 0) return null;
	let n = t.document.querySelector("meta[property=\"og:site_name\"]")?.getAttribute("content")?.trim();
	if (n) return n.slice(0, 120);
	let r = e.map(({ document: e }) => e.title.split(KE).map((e) => e.trim())), i = r[0]?.find((e) => e !== "" && r.every((t) => t.includes(e)));
	return i !== void 0 && e.length > 1 ? i.slice(0, 120) : JE(t, t.path).map((e) => e.textContent.trim()).find((e) => e.length >= 2 && e.length <= 40) ?? r[0]?.[0]?.slice(0, 120) ?? null;
}
function JE({ document: e, path: t }, n) {
	let r = (e) => {
		let r = RE(t, e.getAttribute("href"));
		return r?.origin === location.origin && r.hash === "" && r.pathname.replace(/\/$/, "") === n.replace(/\/$/, "");
	};
	return [...e.querySelectorAll("header a[href],nav a[href],a[href]")].filter(r);
}
function YE(e, t, n) {
	for (let r of JE(e, t).slice(0, 5)) for (let t of r.querySelectorAll("img,svg")) {
		let { width: r, height: i } = t.getBoundingClientRect();
		if (!(r < 12 || i < 12)) {
			if (t.tagName.toLowerCase() === "svg") {
				let n = ZE(t, e);
				if (n !== null) return { svg: n };
			} else {
				let r = RE(e.path, t.currentSrc || t.src);
				if (r?.origin === location.origin) return { url: r.href.slice(0, 2e3) };
				n.push({
					code: "picture-elsewhere",
					about: r?.origin ?? ""
				});
			}
		}
	}
	return null;
}
var XE = [
	"fill",
	"stroke",
	"stroke-width",
	"opacity"
];
function ZE(e, { window: t }) {
	let n = e.cloneNode(!0), [r, i] = [e, n].map((e) => [e, ...e.querySelectorAll("*")]);
	if (r === void 0 || i === void 0 || r.length > 300 || n.querySelector("use,image,foreignObject,script")) return null;
	r.forEach((e, n) => {
		let r = t.getComputedStyle(e);
		for (let e of XE) {
			let t = r.getPropertyValue(e);
			t !== "" && !t.startsWith("url(") && i[n]?.setAttribute(e, t);
		}
		i[n]?.removeAttribute("class"), i[n]?.removeAttribute("style");
	});
	let { width: a, height: o } = e.getBoundingClientRect();
	n.setAttribute("xmlns", "http://www.w3.org/2000/svg"), n.setAttribute("width", String(Math.round(a))), n.setAttribute("height", String(Math.round(o)));
	let s = new XMLSerializer().serializeToString(n);
	return s.length <= 4e4 ? s : null;
}
function QE({ document: e, path: t }) {
	let n = [...e.querySelectorAll("link[rel~=\"icon\"],link[rel~=\"apple-touch-icon\"]")].flatMap((e) => RE(t, e.getAttribute("href")) ?? []).filter(({ origin: e }) => e === location.origin), r = n.find(({ pathname: e }) => e.endsWith(".svg")) ?? n.find(({ pathname: e }) => e.endsWith(".png"));
	return r === void 0 ? null : { url: r.href.slice(0, 2e3) };
}
var $E = /^--[\w-]*(?:primary|brand|accent|highlight)[\w-]*$/i, eD = /foreground|content|text|contrast|hover|soft|light$|dark$|-on-|on-/i;
function tD({ document: e, window: t }, { rules: n }) {
	let r = /* @__PURE__ */ new Set();
	for (let e of n) if (/:root|html|:host|\[data-|^body|\.dark|\.light/.test(GE(e) ?? "") && "style" in e) for (let t of e.style) $E.test(t) && !eD.test(t) && r.add(t);
	let i = t.getComputedStyle(e.documentElement);
	return [...r].flatMap((e) => {
		let t = i.getPropertyValue(e).trim(), n = [
			t,
			`rgb(${t})`,
			`hsl(${t})`
		].map((e) => uT(e)).find((e) => e !== null)?.colour;
		return n === void 0 || e.length > 60 ? [] : [{
			name: e,
			colour: n
		}];
	}).slice(0, 20);
}
// src/gatehouse/studio/match/looks.ts
var nD = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g, rD = /\.((?:theme-|is-|mode-)?(?:dark|light)(?:-mode|-theme)?)(?![\w\\-])/g, iD = /\[((?:data-[\w-]*|theme|color-scheme|color-mode))[~^|*]?=["']?([\w-]*(?:dark|light)[\w-]*)["']?\s*[is]?\]/g;
function aD({ document: e, window: t }, { rules: n, conditions: r }) {
	let i = r.map((e) => [e, e.mediaText]).filter(([, e]) => /prefers-color/.test(e)), a = oD(n), o = [e.documentElement, e.body], s = o.map((e) => [...e.attributes].map(({ name: e, value: t }) => [e, t]));
	return {
		prefer(n) {
			for (let [e, t] of i) e.mediaText = t.replace(nD, (e, t) => t === n ? "(min-width: 0px)" : "(max-width: 0px)");
			let r = e.documentElement;
			r.style.removeProperty("color-scheme"), t.getComputedStyle(r).colorScheme.includes("dark") && (r.style.colorScheme = n);
		},
		toggle(e) {
			let t = e === "light" ? "dark" : "light";
			for (let e of a.classes) e.includes(t) && o.forEach(({ classList: t }) => t.remove(e));
			for (let t of a.classes) t.includes(e) && o.forEach(({ classList: e }) => e.add(t));
			for (let [t, n] of a.attributes) n.includes(e) ? o[0]?.setAttribute(t, n) : [...a.attributes].some(([n, r]) => n === t && r.includes(e)) || o.forEach((e) => e.removeAttribute(t));
			return a.classes.size + a.attributes.length > 0;
		},
		reset() {
			for (let [e, t] of i) e.mediaText = t;
			o.forEach((e, t) => {
				for (let { name: t } of [...e.attributes]) e.removeAttribute(t);
				for (let [n, r] of s[t] ?? []) e.setAttribute(n, r);
			});
		}
	};
}
function oD(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = GE(r);
		if (e !== void 0 && /dark|light/.test(e)) {
			for (let [, n] of e.matchAll(rD)) n !== void 0 && t.add(n);
			for (let [, t, r] of e.matchAll(iD)) t !== void 0 && r !== void 0 && n.set(`${t}=${r}`, [t, r]);
		}
	}
	return {
		classes: t,
		attributes: [...n.values()]
	};
}
// src/gatehouse/studio/match/sample-roles.ts
var sD = "input:not([type]),input[type=text],input[type=email],input[type=search],input[type=password],input[type=tel],input[type=url],textarea,select", cD = "button,a[href],[role=button],input[type=submit],input[type=button]", lD = "div,article,li,section,a,aside,figure,form", uD = "pre,code,svg,noscript,template,[hidden]", dD = "nav,header,[role=navigation],[role=banner]";
function fD(e, t, n) {
	if (t.visibility !== "visible" || e.closest(uD)) return null;
	let { width: r, height: i, top: a } = e.getBoundingClientRect();
	if (r < 5 || i < 5) return null;
	if (e.matches(sD)) return {
		role: "field",
		share: 1
	};
	let o = Number.parseFloat(t.borderTopWidth) > 0 && Number.parseFloat(t.borderLeftWidth) > 0;
	if (e.matches(cD) && pD(e, t, {
		width: r,
		height: i
	}, n || o)) return {
		role: "button",
		share: 1
	};
	if (e.matches("header,nav,[role=banner]") && a < 40 && r >= 1200) return {
		role: "header",
		share: r
	};
	let s = t.boxShadow !== "none";
	if (e.matches(lD) && (n || o || s) && mD(e, {
		width: r,
		height: i
	}) && !e.closest(dD)) return {
		role: "card",
		share: Math.round(r * i / 1e3)
	};
	let c = _D(e);
	return c === 0 ? null : hD(e, c);
}
function pD(e, t, { width: n, height: r }, i) {
	let a = e.tagName === "INPUT" ? "submit" : e.textContent.trim(), o = Number.parseFloat(t.paddingLeft);
	return i && r >= 28 && r <= 80 && n >= 44 && n <= 500 && o >= 6 && a.length >= 2 && a.length <= 40;
}
function mD(e, { width: t, height: n }) {
	return t >= 180 && t <= 1180 && n >= 60 && t * n >= 2e4 && e.textContent.trim().length >= 10;
}
function hD(e, t) {
	let n = e.closest("h1,h2");
	if (n) return {
		role: "heading",
		share: n.tagName === "H1" ? 1e3 + t : t / 100
	};
	if (e.closest(dD) || e.closest(cD)?.matches("button,[role=button]")) return null;
	let r = e.closest("a[href]");
	return r ? r.closest("footer") ? null : {
		role: "link",
		share: t * (gD(r) ? 5 : 1)
	} : {
		role: "text",
		share: t
	};
}
function gD({ parentElement: e }) {
	return e !== null && _D(e) > 0;
}
function _D(e) {
	return [...e.childNodes].reduce((e, t) => t.nodeType === 3 ? e + (t.textContent ?? "").trim().length : e, 0);
}
// src/gatehouse/studio/match/samples.ts
var vD = 4e3, yD = 16;
function bD(e, t, n) {
	let r = [];
	for (let i of [...e.document.body.querySelectorAll("*")].slice(0, vD)) {
		let a = SD(i, e, t, n);
		a !== null && r.push(a);
	}
	return xD(r);
}
function xD(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let { from: e, share: r, ...i } = n, a = JSON.stringify(i), o = t.get(a);
		t.set(a, o === void 0 ? n : {
			...o,
			share: o.share + n.share
		});
	}
	let n = [...t.values()].sort((e, t) => t.share - e.share);
	return gE.flatMap((e) => n.filter((t) => t.role === e).slice(0, yD));
}
function SD(e, t, n, r) {
	let i = n.at(e.parentElement), a = n.at(e);
	if (i === null || a === null) return null;
	let o = t.window.getComputedStyle(e), s = fD(e, o, a !== i);
	if (s === null) return null;
	let c = AD(o.fontSize), l = e.getBoundingClientRect();
	return {
		role: s.role,
		from: `${t.path} ${CD(e)}`.slice(0, 120),
		share: s.share,
		colour: wD(o, a),
		ground: a,
		behind: i,
		border: TD(o, a),
		shadow: ED(o.boxShadow),
		radius: DD(o.borderTopLeftRadius, l),
		height: Math.min(1e4, Math.round(l.height / 2) * 2),
		padding: Math.max(AD(o.paddingTop), AD(o.paddingLeft)),
		family: r(o.fontFamily).slice(0, 80),
		stack: o.fontFamily.slice(0, 300),
		size: c,
		weight: Number(o.fontWeight) || 400,
		tracking: OD(Math.round(kD(o.letterSpacing) / (c || 16) * 1e3) / 1e3, -1, 2),
		isUppercase: o.textTransform === "uppercase",
		lineHeight: OD(Math.round(kD(o.lineHeight) / (c || 16) * 10) / 10 || 1.2, 0, 10)
	};
}
function CD(e) {
	let [t] = e.classList;
	return `${e.tagName.toLowerCase()}${t === void 0 ? "" : `.${t}`}`;
}
function wD({ color: e, backgroundClip: t, backgroundImage: n }, r) {
	let i = (t === "text" ? wE(n) : void 0) ?? uT(e);
	return i === null ? "#000000" : dT(i, r);
}
function TD(e, t) {
	let n = [
		"Top",
		"Right",
		"Bottom",
		"Left"
	].map((t) => ({
		side: t,
		width: e[`border${t}Style`] === "none" ? 0 : AD(e[`border${t}Width`]),
		colour: uT(e[`border${t}Color`])
	})).filter(({ width: e, colour: t }) => e > 0 && t !== null && t.alpha > .02), [r] = n;
	if (r === void 0 || r.colour === null) return null;
	let i = n.length === 1 && r.side === "Bottom";
	return !i && n.length < 3 ? null : {
		width: r.width,
		colour: dT(r.colour, t),
		isUnderline: i
	};
}
function ED(e) {
	let t = e.split(/,(?![^(]*\))/).map((e) => {
		let t = uT(e.match(/[a-z]+\([^)]*\)/)?.[0] ?? ""), [n = 0, r = 0, i = 0] = [...e.matchAll(/(-?[\d.]+)px/g)].map(([, e]) => Number(e));
		return {
			isInset: e.includes("inset"),
			alpha: t?.alpha ?? 0,
			moved: Math.max(Math.abs(n), Math.abs(r)),
			blur: i
		};
	}).filter(({ isInset: e, alpha: t }) => !e && t > .02);
	return t.some(({ blur: e, moved: t, alpha: n }) => e === 0 && t >= 2 && n > .3) ? "hard" : t.some(({ blur: e }) => e >= 2) ? "soft" : "none";
}
function DD(e, { width: t, height: n }) {
	let r = Math.min(t, n) / 2, i = e.includes("%") ? Number.parseFloat(e) / 100 * Math.min(t, n) : AD(e);
	return Math.round(Math.min(i, r, 1e4));
}
var OD = (e, t, n) => Math.min(n, Math.max(t, e)), kD = (e) => Number.parseFloat(e) || 0, AD = (e) => OD(Math.round(kD(e) * 10) / 10, 0, 1e4), jD = /^(?:(?:ui-)?(?:serif|sans-serif|monospace|rounded)|system-ui|-apple-system|BlinkMacSystemFont|cursive|fantasy|math|emoji)$/i, MD = (e) => e.replace(/["']/g, "").trim().replace(/-[0-9a-f]{12,}$/, "");
function ND({ document: e }) {
	let t = /* @__PURE__ */ new Set();
	return e.fonts.forEach(({ family: e, status: n }) => {
		let r = MD(e);
		n !== "error" && !/fallback/i.test(r) && t.add(r);
	}), [...t];
}
function PD(e) {
	let t = /* @__PURE__ */ new Map();
	return (n) => {
		let r = t.get(n);
		if (r !== void 0) return r;
		let i = n.split(",").map((e) => MD(e)), a = i.find((t) => e.includes(t) || jD.test(t) || ID(t)) ?? i[0] ?? "";
		return t.set(n, a), a;
	};
}
var FD = "mmmmmmmmmmlli 0123 Qa&";
function ID(e) {
	let t = document.createElement("canvas").getContext("2d");
	if (t === null) return !1;
	let n = (e) => (t.font = `72px ${e}`, t.measureText(FD).width), r = `"${e.replace(/["\\]/g, "")}"`;
	return ["monospace", "serif"].every((e) => n(`${r},${e}`) !== n(e));
}
// src/gatehouse/studio/match/read-site.ts
var LD = 4;
async function RD(e, t) {
	let n = [];
	try {
		for (let r of [...new Set(e)].slice(0, LD)) {
			let e = await ME(r, t);
			e !== null && n.push(e);
		}
		return n.length === 0 ? null : zD(n, t);
	} finally {
		for (let e of n) e.close();
	}
}
function zD(e, t) {
	let n = e.map((n) => VD(n, e[0]?.path ?? "/", t)), r = (e) => n.flatMap((t) => t[e] ?? []), [i, a] = Jb.map((e) => r(e)), [o = null, s = null] = Jb.map((e) => r(e).find((e) => e.mark !== null)?.mark ?? null);
	return o === null && s === null && t.push({
		code: "no-mark",
		about: e[0]?.path ?? ""
	}), xE.parse({
		pages: e.map(({ path: e }) => e.slice(0, 300)),
		name: qE(e),
		light: UD(i ?? []),
		dark: UD(a ?? []),
		fontFiles: [...new Set(e.flatMap((e) => ND(e)))].slice(0, 30).map((e) => e.slice(0, 80)),
		mark: o ?? s,
		markDark: o === null || JSON.stringify(o) === JSON.stringify(s) ? null : s,
		icon: e.map((e) => QE(e)).find((e) => e !== null) ?? null,
		unread: BD(t).slice(0, 40)
	});
}
function BD(e) {
	return [...new Map(e.map(({ code: e, about: t }) => [`${e} ${t}`, {
		code: e,
		about: t.slice(0, 200)
	}])).values()];
}
function VD(e, t, n) {
	let r = WE(e, n), i = aD(e, r), a = PD(ND(e)), o = () => {
		let i = TE(e), o = bD(e, i, a);
		return {
			mode: {
				page: i.page,
				...WD(e, i.page),
				samples: o,
				properties: tD(e, r)
			},
			mark: YE(e, t, n)
		};
	}, s = {};
	for (let e of Jb) {
		i.prefer(e);
		let t = o();
		if (HD(t.mode) === e) s[e] = t;
		else if (i.toggle(e)) {
			let t = o();
			HD(t.mode) === e && (s[e] = t);
		}
		i.reset();
	}
	return s;
}
function HD({ page: e, samples: t }) {
	let n = t.filter(({ role: t, ground: n }) => t === "text" && n === e).reduce((e, t) => e === null || t.share > e.share ? t : e, null);
	return fb(e) > (n === null ? .2 : fb(n.colour)) ? "light" : "dark";
}
function UD(e) {
	let [t] = e;
	if (t === void 0) return null;
	let n = e.map(({ mode: e }) => e.page), r = n.find((e) => n.filter((t) => t === e).length > 1) ?? t.mode.page, i = e.map(({ mode: e }) => e).filter((e) => e.page === r);
	return {
		...i.find(({ pattern: e }) => e !== "plain") ?? i[0] ?? t.mode,
		page: r,
		samples: xD(e.flatMap(({ mode: e }) => e.samples))
	};
}
function WD({ document: e, window: t }, n) {
	let r = [...e.body.querySelectorAll("div,section,main,header")].slice(0, 60).filter((e) => {
		let { top: t, width: n, height: r } = e.getBoundingClientRect();
		return t < 100 && n >= 1200 && r >= 400;
	});
	for (let i of [
		e.documentElement,
		e.body,
		...r
	]) {
		let { backgroundImage: e, backgroundClip: r } = t.getComputedStyle(i);
		if (e === "none" || r === "text") continue;
		let a = [...new Set(CE(e).map((e) => dT(e, n)))].slice(0, 6), o = e.includes("url(");
		if (!DE(i, t)) return o ? {
			pattern: "picture",
			stops: []
		} : {
			pattern: "gradient",
			stops: a
		};
		if (o) continue;
		let s = e.includes("radial-gradient"), c = (e.match(/linear-gradient/g) ?? []).length > 1;
		return {
			pattern: s ? "dots" : c ? "grid" : "lines",
			stops: a
		};
	}
	return {
		pattern: "plain",
		stops: []
	};
}
// src/gatehouse/studio/match/match-site.ts
var GD = class extends Error {
	unread;
	constructor(e) {
		super("No page of the site could be read."), this.unread = e;
	}
};
async function KD({ pages: e, origin: t }) {
	let n = [], r = await RD(e.filter((e) => URL.canParse(e, t) && new URL(e, t).origin === location.origin), n);
	if (r === null) throw new GD(n);
	return {
		...oE(r, pE),
		...qD(r)
	};
}
function qD({ name: e, mark: t, markDark: n, icon: r, fontFiles: i, pages: a, light: o, dark: s, unread: c }) {
	return {
		name: e,
		pictures: {
			mark: t,
			markDark: n,
			icon: r
		},
		siteFonts: i,
		pages: a,
		looks: {
			light: o !== null,
			dark: s !== null
		},
		unread: c
	};
}
// src/gatehouse/studio/dialogs/MatchSite.svelte
var JD = /* @__PURE__ */ R("<p class=\"problem\" role=\"alert\"> </p> <div class=\"actions\"><button type=\"button\" class=\"button primary\"> </button></div>", 1), YD = /* @__PURE__ */ R("<p role=\"status\"> </p> <p class=\"hint\"> </p>", 1), XD = /* @__PURE__ */ R("<figure class=\"s1yo6lih\"><div class=\"sheet s1yo6lih\"><iframe tabindex=\"-1\" sandbox=\"allow-same-origin\" class=\"s1yo6lih\"></iframe></div> <figcaption class=\"s1yo6lih\"> </figcaption></figure>"), ZD = /* @__PURE__ */ R("<p class=\"hint\"> </p>"), QD = /* @__PURE__ */ R("<li> </li>"), $D = /* @__PURE__ */ R("<div class=\"looks s1yo6lih\"></div> <p class=\"hint\"> </p> <!> <!> <!> <details><summary class=\"s1yo6lih\"> </summary> <ul class=\"hint s1yo6lih\"></ul></details> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"button\" class=\"button primary\"> </button></div>", 1);
function eO(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = i.words.matchSite, o = /* @__PURE__ */ O(null), s = /* @__PURE__ */ O(""), c = a.evidence;
	Hi(() => {
		let { home: e, console: t, signIn: r } = i.paths;
		cT(e, [t, r]).then((e) => KD({
			pages: e,
			origin: location.origin
		})).then((e) => k(o, e), (e) => {
			let t = e instanceof GD ? e.unread : [];
			k(s, [a.nothing, ...t.map(({ code: e, about: t }) => n.say(a.unread[e], { about: t }))].join(" "), !0);
		});
	});
	function l({ settings: e, layout: t }) {
		let { document: r } = n, { markLight: i, markDark: a, icon: o } = r.theme.brand, s = {
			...e.brand,
			...i && { markLight: i },
			...a && { markDark: a },
			...o && { icon: o }
		};
		return {
			...r,
			layout: t,
			theme: {
				...e,
				brand: s
			}
		};
	}
	let u = {
		chosen() {},
		hovered() {},
		textAt: () => null,
		typed() {},
		left() {},
		key() {}
	};
	async function d(e, t) {
		let i = await n.server.preview(t, n.face);
		if (!i.ok) return void k(s, i.message || r.saveStates.offline, !0);
		let a = rT(e, u);
		a.setMode(n.mode), a.show(i.html);
	}
	function f() {
		if (I(o) === null) return;
		let { theme: e, layout: r } = l(I(o));
		n.run([{
			kind: "set",
			path: "theme",
			value: e
		}, {
			kind: "set",
			path: "layout",
			value: r
		}]) && t.onclose();
	}
	function p(e) {
		let [t, n] = e.split(".");
		return n === void 0 || t !== "light" && t !== "dark" ? c[e] ?? e : `${i.words.colours[n] ?? n} (${r[t]})`;
	}
	ZC(e, {
		get title() {
			return a.action;
		},
		get onclose() {
			return t.onclose;
		},
		isWide: !0,
		children: (e, c) => {
			var u = zr(), m = hn(u), h = (e) => {
				var n = JD(), i = hn(n), a = j(i, !0), o = M(i, 2), c = A(o), l = j(c, !0);
				T(o), N(() => {
					B(a, I(s)), B(l, r.close);
				}), L("click", c, function(...e) {
					t.onclose?.apply(this, e);
				}), z(e, n);
			}, g = (e) => {
				var t = YD(), n = hn(t), r = j(n, !0), i = j(M(n, 2), !0);
				N(() => {
					B(r, a.reading), B(i, a.hint);
				}), z(e, t);
			}, _ = (e) => {
				var r = $D(), s = hn(r);
				H(s, 21, () => [{
					label: a.before,
					document: n.document
				}, {
					label: a.after,
					document: l(I(o))
				}], ({ label: e, document: t }) => e, (e, t) => {
					let n = () => I(t).label, r = () => I(t).document;
					var a = XD(), o = A(a), s = j(o), c = j(M(o, 2), !0);
					T(a), N(() => {
						U(s, "title", n()), U(s, "src", `${i.paths.page}/studio/frame`), B(c, n());
					}), Dr("load", s, ({ currentTarget: e }) => void d(e, r())), Tr(s), z(e, a);
				}), T(s);
				var c = M(s, 2), u = j(c, !0), m = M(c, 2), h = (e) => {
					var t = ZD(), n = j(t, !0);
					N(() => B(n, a.onlyLight)), z(e, t);
				}, g = (e) => {
					var t = ZD(), n = j(t, !0);
					N(() => B(n, a.onlyDark)), z(e, t);
				};
				V(m, (e) => {
					I(o).looks.dark ? I(o).looks.light || e(g, 1) : e(h);
				});
				var _ = M(m, 2), v = (e) => {
					var t = ZD(), r = j(t, !0);
					N((e) => B(r, e), [() => n.say(a.fontFiles, { fonts: I(o).siteFonts.join(", ") })]), z(e, t);
				};
				V(_, (e) => {
					I(o).siteFonts.length > 0 && e(v);
				});
				var y = M(_, 2);
				H(y, 17, () => I(o).unread, ({ code: e, about: t }) => e + t, (e, t) => {
					let r = () => I(t).code, i = () => I(t).about;
					var o = ZD(), s = j(o, !0);
					N((e) => B(s, e), [() => n.say(a.unread[r()], { about: i() })]), z(e, o);
				});
				var b = M(y, 2), x = A(b), S = j(x, !0), ee = M(x, 2);
				H(ee, 21, () => I(o).evidence, ({ what: e, from: t, value: n }) => e, (e, t) => {
					let r = () => I(t).what, i = () => I(t).from, o = () => I(t).value;
					var s = QD(), c = j(s, !0);
					N((e) => B(c, e), [() => n.say(a.became, {
						name: p(r()),
						value: o(),
						from: i()
					})]), z(e, s);
				}), T(ee), T(b);
				var te = M(b, 2), ne = A(te), re = j(ne, !0), ie = M(ne, 2), ae = j(ie, !0);
				T(te), N((e) => {
					B(u, e), B(S, a.fromSite), B(re, a.decline), B(ae, a.accept);
				}, [() => n.say(a.readPages, { pages: I(o).pages.join(", ") })]), L("click", ne, function(...e) {
					t.onclose?.apply(this, e);
				}), L("click", ie, f), z(e, r);
			};
			V(m, (e) => {
				I(s) === "" ? I(o) === null ? e(g, 1) : e(_, -1) : e(h);
			}), z(e, u);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or(["click"]);
// src/gatehouse/studio/editing/kept-work.ts
var tO = "gatehouse-studio", nO = $f({
	at: Vf(),
	version: Vf(),
	document: qf(),
	commands: Zf(gS).min(1)
}), rO = (e, t) => `${tO} ${e} ${t}`;
function iO(e, t, { base: n, commands: r }, i) {
	try {
		r.length === 0 ? e.removeItem(t) : e.setItem(t, JSON.stringify({
			at: i,
			version: n.version,
			document: n.document,
			commands: r
		}));
	} catch {}
}
function aO(e, t, n) {
	return Object.keys(e).filter((e) => e.startsWith(rO(t, "")) && !n.includes(e)).flatMap((t) => oO(t, e.getItem(t)) ?? []).sort((e, t) => t.at - e.at)[0] ?? null;
}
function oO(e, t) {
	try {
		let n = nO.parse(JSON.parse(t ?? "")), r = sS(n.document);
		if (!r.ok) return null;
		let i = n.commands;
		return {
			key: e,
			at: n.at,
			unsaved: {
				base: {
					document: r.document,
					version: n.version
				},
				commands: i
			}
		};
	} catch {
		return null;
	}
}
// src/gatehouse/studio/editing/keep-work.ts
var sO = rO(location.pathname, crypto.randomUUID()), cO = 250;
function lO(e, t) {
	let n, r = () => {
		clearTimeout(n), n = void 0, iO(localStorage, sO, e.unsaved, Date.now());
	}, i = e.subscribe(() => n ??= setTimeout(r, cO)), a = () => void t.saveNow(), o = () => {
		r(), !e.isSaved && t.state === "unsaved" && t.saveNow();
	}, s = (t) => {
		r(), e.isSaved || t.preventDefault();
	};
	return navigator.locks?.request(sO, () => new Promise(() => void 0)), addEventListener("online", a), addEventListener("pagehide", o), addEventListener("beforeunload", s), () => {
		i(), clearTimeout(n), removeEventListener("online", a), removeEventListener("pagehide", o), removeEventListener("beforeunload", s);
	};
}
async function uO() {
	return [sO, ...((await navigator.locks?.query())?.held ?? []).flatMap(({ name: e }) => e ?? [])];
}
// src/gatehouse/studio/dialogs/KeptWork.svelte
var dO = /* @__PURE__ */ R("<p> </p> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"button\" class=\"button primary\"> </button></div>", 1);
function fO(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n, i = /* @__PURE__ */ O(null);
	Hi(async () => {
		n.mayEdit && k(i, aO(localStorage, location.pathname, await uO()));
	});
	let a = new Intl.DateTimeFormat(n.data.language, {
		dateStyle: "medium",
		timeStyle: "short"
	});
	function o(e) {
		I(i) !== null && (e && n.session.takeUp(I(i).unsaved), localStorage.removeItem(I(i).key), k(i, null));
	}
	var s = zr(), c = hn(s), l = (e) => {
		ZC(e, {
			get title() {
				return r.keptTitle;
			},
			children: (e, t) => {
				var s = dO(), c = hn(s), l = j(c, !0), u = M(c, 2), d = A(u), f = j(d, !0), p = M(d, 2), m = j(p, !0);
				T(u), N((e) => {
					B(l, e), B(f, r.discard), B(m, r.takeUp);
				}, [() => n.say(r.keptLead, { time: a.format(I(i).at) })]), L("click", d, () => o(!1)), L("click", p, () => o(!0)), z(e, s);
			},
			$$slots: { default: !0 }
		});
	};
	V(c, (e) => {
		I(i) !== null && e(l);
	}), z(e, s), $e();
}
Or(["click"]);
// src/gatehouse/studio/dialogs/Publish.svelte
var pO = /* @__PURE__ */ R("<input id=\"publish-note\" class=\"input\" maxlength=\"200\" autocomplete=\"off\"/>"), mO = /* @__PURE__ */ R("<label class=\"hint\"> <progress class=\"sqb4w8l\"></progress></label>"), hO = /* @__PURE__ */ R("<p class=\"hint\"> </p>"), gO = /* @__PURE__ */ R("<li> <button type=\"button\" class=\"text-button\"> </button></li>"), _O = /* @__PURE__ */ R("<ul class=\"sqb4w8l\"></ul>"), vO = /* @__PURE__ */ R("<p class=\"problem\" role=\"alert\"> </p>"), yO = /* @__PURE__ */ R("<p> </p> <form class=\"panel-less sqb4w8l\"><!> <div aria-live=\"polite\"><!></div> <!> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"submit\" class=\"button primary\"> </button></div></form>", 1);
function bO(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, session: i } = n, a = /* @__PURE__ */ O(""), o = /* @__PURE__ */ O(!1), s = /* @__PURE__ */ O(""), c = /* @__PURE__ */ O([]), l = /* @__PURE__ */ O(0), u = /* @__PURE__ */ E(() => I(c).filter(({ level: e }) => e === "error"));
	Hi(() => {
		let e = !0;
		return (async () => {
			let { document: t } = n;
			for (let r = 0; e && I(l) < 1;) {
				let e = await n.server.check(t, r);
				if (!e.ok) break;
				k(c, d([...I(c), ...e.findings])), r = e.done, k(l, e.total === 0 ? 1 : e.done / e.total, !0);
			}
			k(l, 1);
		})(), () => e = !1;
	});
	function d(e) {
		return [...new Map(e.map((e) => [`${e.text}\n${e.path ?? ""}`, e])).values()];
	}
	function f({ path: e, face: r }) {
		r !== null && n.show(r);
		let i = e === null ? null : xw(e);
		i === null ? e?.startsWith("theme") && (n.panel = "look") : n.choose(i), t.onclose();
	}
	async function p(e) {
		e.preventDefault(), I(o) || (k(o, !0), k(s, ""), await n.autosave.saveNow(), i.isSaved ? await m() : k(s, n.saveMessage || r.saveStates[n.saveState], !0), k(o, !1));
	}
	async function m() {
		let e = await n.server.publish(i.version, I(a).trim());
		if (e.ok) return i.isNowVersion(e.version), n.liveRevision = e.number, n.publishedVersion = e.version, n.notice = n.say(r.published, { revision: e.number }), t.onclose();
		e.why === "conflict" ? (i.catchUp(e.current), k(s, r.changedMeanwhile, !0)) : e.why === "signed-out" ? n.dialog = "signed-out" : k(s, e.message || r.saveStates.offline, !0);
	}
	ZC(e, {
		get title() {
			return r.publishTitle;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, n) => {
			var i = yO(), d = hn(i), m = j(d, !0), h = M(d, 2), g = A(h);
			OC(g, {
				id: "publish-note",
				get label() {
					return r.publishNote;
				},
				get hint() {
					return r.publishNoteHint;
				},
				children: (e, t) => {
					var n = pO();
					wi(n), Ai(n, () => I(a), (e) => k(a, e)), z(e, n);
				},
				$$slots: { default: !0 }
			});
			var _ = M(g, 2), v = A(_), y = (e) => {
				var t = mO(), n = A(t), i = M(n);
				T(t), N(() => {
					B(n, `${r.checking ?? ""} `), Ti(i, I(l));
				}), z(e, t);
			}, b = (e) => {
				var t = hO(), n = j(t, !0);
				N(() => B(n, r.allGood)), z(e, t);
			}, x = (e) => {
				var t = _O();
				H(t, 21, () => I(c), (e) => `${e.text}\n${e.path ?? ""}`, (e, t) => {
					var n = gO();
					let i;
					var a = A(n), o = M(a), s = j(o, !0);
					T(n), N(() => {
						i = di(n, 1, "", null, i, { problem: I(t).level === "error" }), B(a, `${(I(t).level === "error" ? r.mustMend : r.mayMend) ?? ""}
              ${I(t).text ?? ""} `), B(s, r.goThere);
					}), L("click", o, () => f(I(t))), z(e, n);
				}), T(t), z(e, t);
			};
			V(v, (e) => {
				I(l) < 1 ? e(y) : I(c).length === 0 ? e(b, 1) : e(x, -1);
			}), T(_);
			var S = M(_, 2), ee = (e) => {
				var t = vO(), n = j(t, !0);
				N(() => B(n, I(s))), z(e, t);
			};
			V(S, (e) => {
				I(s) !== "" && e(ee);
			});
			var te = M(S, 2), ne = A(te), re = j(ne, !0), ie = M(ne, 2), ae = j(ie, !0);
			T(te), T(h), N(() => {
				B(m, r.publishLead), B(re, r.cancel), ie.disabled = I(u).length > 0, U(ie, "aria-busy", I(o)), B(ae, I(o) ? r.publishing : r.publishNow);
			}), Dr("submit", h, p), L("click", ne, function(...e) {
				t.onclose?.apply(this, e);
			}), z(e, i);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or(["click"]);
// src/gatehouse/studio/parts/search-entries.ts
function xO(e) {
	return [
		...SO(e),
		...CO(e),
		...wO(e)
	].map((e) => ({
		...e,
		text: `${e.label} ${e.place}`.toLocaleLowerCase()
	}));
}
function SO(e) {
	let { blockFields: t } = e.data.words;
	return mh(e.document.blocks).flatMap((n) => {
		let r = e.blockLabel(n), i = () => e.choose(n.id), a = t[n.kind], o = Object.keys(ah[n.kind].fields).map((e) => ({
			id: `${n.id}.${e}`,
			label: a[e]?.label ?? e,
			place: r,
			go: i,
			field: `field-${n.id}-${e}`
		}));
		return [{
			id: n.id,
			label: r,
			place: e.words.blocks,
			go: i,
			field: `tree-${n.id}`
		}, ...o];
	});
}
function CO(e) {
	let { words: t } = e, n = () => e.panel = "look", r = Object.entries(t.tokens).map(([e, t]) => ({
		name: `shape-${e}`,
		label: t
	})), i = [
		{
			name: "layout",
			label: t.layout
		},
		{
			name: "brand-colour",
			label: t.brandColour
		},
		{
			name: "typeface",
			label: t.typeface
		},
		...r
	].map(({ name: e, label: r }) => ({
		id: e,
		label: r,
		place: t.look,
		go: n,
		field: e
	})), a = Ox.map((n) => ({
		id: `label-${n}`,
		label: t.labelNames[n] ?? n,
		place: t.words,
		go: () => e.panel = "words",
		field: `label-${n}`
	})), o = {
		id: "languages",
		label: t.languages,
		place: t.wholePage,
		go: () => e.panel = "languages"
	};
	return [
		...i,
		o,
		...a
	];
}
function wO(e) {
	let { words: t, data: n } = e, r = n.reasons.map(({ id: n, label: r }) => ({
		id: `reason-${n}`,
		label: r,
		place: t.reason,
		go: () => e.show({ reason: n })
	})), i = n.sections.map(({ id: n }) => ({
		id: `section-${n}`,
		label: e.sectionLabel(n),
		place: t.section,
		go: () => e.show({ section: n })
	})), a = n.languages.filter(({ id: t }) => e.document.languages.includes(t)).map(({ id: n, name: r }) => ({
		id: `language-${n}`,
		label: r,
		place: t.language,
		go: () => e.show({ language: n })
	}));
	return [
		...r,
		...i,
		...a
	];
}
// src/gatehouse/studio/dialogs/Search.svelte
var TO = /* @__PURE__ */ R("<p class=\"hint\" role=\"status\"> </p>"), EO = /* @__PURE__ */ R("<li role=\"option\" class=\"sasqvqb\"><span> </span><span class=\"hint sasqvqb\"> </span></li>"), DO = /* @__PURE__ */ R("<input class=\"input\" type=\"search\" role=\"combobox\" aria-controls=\"found\" aria-expanded=\"true\" autocomplete=\"off\"/> <!> <ul id=\"found\" role=\"listbox\"></ul>", 1);
function OO(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n, i = /* @__PURE__ */ O(""), a = /* @__PURE__ */ O(0), o = xO(n), s = /* @__PURE__ */ E(() => {
		let e = I(i).toLocaleLowerCase().split(/\s+/).filter(Boolean);
		return o.filter(({ text: t }) => e.every((e) => t.includes(e))).slice(0, 12);
	});
	function c(e) {
		e !== void 0 && (t.onclose(), e.go(), e.field !== void 0 && gr().then(() => document.getElementById(e.field ?? "")?.focus()));
	}
	function l(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		t === void 0 ? e.key === "Enter" && (e.preventDefault(), c(I(s)[I(a)])) : (k(a, (I(a) + t + I(s).length) % Math.max(1, I(s).length)), e.preventDefault());
	}
	ZC(e, {
		get title() {
			return r.search;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = DO(), o = hn(n);
			wi(o);
			var u = M(o, 2), d = (e) => {
				var t = TO(), n = j(t, !0);
				N(() => B(n, r.nothingFound)), z(e, t);
			};
			V(u, (e) => {
				I(s).length === 0 && e(d);
			});
			var f = M(u, 2);
			H(f, 23, () => I(s), (e) => e.id, (e, t, n) => {
				var r = EO(), i = A(r), o = j(i, !0), s = j(M(i), !0);
				T(r), N(() => {
					U(r, "id", `found-${I(n)}`), U(r, "aria-selected", I(n) === I(a)), B(o, I(t).label), B(s, I(t).place);
				}), L("click", r, () => c(I(t))), L("pointermove", r, () => k(a, I(n), !0)), z(e, r);
			}), T(f), N(() => {
				U(o, "aria-label", r.search), U(o, "aria-activedescendant", I(s).length > 0 ? `found-${I(a)}` : void 0), U(o, "placeholder", r.searchHint), U(f, "aria-label", r.search);
			}), L("input", o, () => k(a, 0)), L("keydown", o, l), Ai(o, () => I(i), (e) => k(i, e)), z(e, n);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or([
	"input",
	"keydown",
	"click",
	"pointermove"
]);
// src/gatehouse/studio/dialogs/Shortcuts.svelte
var kO = /* @__PURE__ */ R("<kbd class=\"surzp7z\"> </kbd>"), AO = /* @__PURE__ */ R("<span class=\"surzp7z\"></span>"), jO = /* @__PURE__ */ R("<div class=\"surzp7z\"><dt> </dt> <dd class=\"surzp7z\"></dd></div>"), MO = /* @__PURE__ */ R("<dl class=\"surzp7z\"></dl>");
function NO(e, t) {
	Qe(t, !0);
	let { words: n } = vC(), { key: r, shortcutNames: i } = n, a = [
		{
			name: i.undo,
			keys: [[r.ctrl, "Z"]]
		},
		{
			name: i.redo,
			keys: [[
				r.ctrl,
				r.shift,
				"Z"
			], [r.ctrl, "Y"]]
		},
		{
			name: i.save,
			keys: [[r.ctrl, "S"]]
		},
		{
			name: i.search,
			keys: [[r.ctrl, "K"]]
		},
		{
			name: i.up,
			keys: [[r.alt, "↑"], [r.alt, "↓"]]
		},
		{
			name: i.in,
			keys: [[r.alt, "→"], [r.alt, "←"]]
		},
		{
			name: i.remove,
			keys: [[r.delete]]
		},
		{
			name: i.leave,
			keys: [[r.enter], [r.escape]]
		},
		{
			name: i.shortcuts,
			keys: [["?"]]
		}
	];
	ZC(e, {
		get title() {
			return n.shortcuts;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = MO();
			H(n, 21, () => a, ({ name: e, keys: t }) => e, (e, t) => {
				let n = () => I(t).name, r = () => I(t).keys;
				var i = jO(), a = A(i), o = j(a, !0), s = M(a, 2);
				H(s, 21, r, Yr, (e, t) => {
					var n = AO();
					H(n, 20, () => I(t), (e) => e, (e, t) => {
						var n = kO(), r = j(n, !0);
						N(() => B(r, t)), z(e, n);
					}), T(n), z(e, n);
				}), T(s), T(i), N(() => B(o, n())), z(e, i);
			}), T(n), z(e, n);
		},
		$$slots: { default: !0 }
	}), $e();
}
// src/gatehouse/studio/dialogs/SignedOut.svelte
var PO = /* @__PURE__ */ R("<p> </p> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <a class=\"button primary\" target=\"_blank\" rel=\"opener\"> </a></div>", 1);
function FO(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = `${i.paths.signIn}?${new URLSearchParams({ returnTo: `${i.paths.page}/studio/frame` })}`;
	async function o() {
		await n.autosave.saveNow(), n.saveState !== "signed-out" && (n.show({}), t.onclose());
	}
	Dr("focus", sn, () => void o()), ZC(e, {
		get title() {
			return r.signedOutTitle;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = PO(), i = hn(n), s = j(i, !0), c = M(i, 2), l = A(c), u = j(l, !0), d = M(l, 2), f = j(d, !0);
			T(c), N(() => {
				B(s, r.signedOutLead), B(u, r.goOn), U(d, "href", a), B(f, r.signIn);
			}), L("click", l, () => void o()), z(e, n);
		},
		$$slots: { default: !0 }
	}), $e();
}
Or(["click"]);
// src/gatehouse/studio/dialogs/Dialogs.svelte
var IO = /* @__PURE__ */ R("<!> <!>", 1);
function LO(e, t) {
	Qe(t, !0);
	let n = vC(), r = () => n.dialog = null;
	var i = IO(), a = hn(i);
	fO(a, {});
	var o = M(a, 2), s = (e) => {
		bO(e, { onclose: r });
	}, c = (e) => {
		zw(e, { onclose: r });
	}, l = (e) => {
		OO(e, { onclose: r });
	}, u = (e) => {
		NO(e, { onclose: r });
	}, d = (e) => {
		FO(e, { onclose: r });
	}, f = (e) => {
		eO(e, { onclose: r });
	}, p = (e) => {
		Hw(e, { onclose: r });
	};
	V(o, (e) => {
		n.dialog === "publish" ? e(s) : n.dialog === "add" ? e(c, 1) : n.dialog === "search" ? e(l, 2) : n.dialog === "shortcuts" ? e(u, 3) : n.dialog === "signed-out" ? e(d, 4) : n.dialog === "match" ? e(f, 5) : n.dialog === "clash" && e(p, 6);
	}), z(e, i), $e();
}
// src/gatehouse/studio/panels/LanguagesPanel.svelte
var RO = /* @__PURE__ */ R("<div class=\"panel\"><header><h2> </h2> <p class=\"hint\"> </p></header> <div></div> <!></div>");
function zO(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = /* @__PURE__ */ E(() => n.document.languages);
	function o(e) {
		n.run([{
			kind: "set",
			path: "languages",
			value: e
		}]) && (e.includes(n.face.language) || n.show({ language: e[0] ?? "en" }));
	}
	var s = RO(), c = A(s), l = A(c), u = j(l, !0), d = j(M(l, 2), !0);
	T(c);
	var f = M(c, 2);
	H(f, 21, () => i.languages, ({ id: e, name: t }) => e, (e, t) => {
		let n = () => I(t).id, r = () => I(t).name;
		{
			let t = /* @__PURE__ */ E(() => I(a).includes(n()));
			SC(e, {
				get label() {
					return r();
				},
				get checked() {
					return I(t);
				},
				onchange: (e) => o(e ? [...I(a), n()] : I(a).filter((e) => e !== n()))
			});
		}
	}), T(f);
	var p = M(f, 2);
	{
		let e = /* @__PURE__ */ E(() => I(a)[0] ?? "en"), t = /* @__PURE__ */ E(() => i.languages.filter(({ id: e }) => I(a).includes(e)).map(({ id: e, name: t }) => ({
			value: e,
			label: t
		})));
		jC(p, {
			id: "own-language",
			get label() {
				return r.ownLanguage;
			},
			get hint() {
				return r.ownLanguageHint;
			},
			get value() {
				return I(e);
			},
			get options() {
				return I(t);
			},
			onchange: (e) => o([e, ...I(a).filter((t) => t !== e)])
		});
	}
	T(s), N(() => {
		B(u, r.languagesTitle), B(d, r.languagesLead);
	}), z(e, s), $e();
}
// src/gatehouse/studio/panels/ThemeCard.svelte
var BO = /* @__PURE__ */ R("<button type=\"button\" class=\"card s1sxx930\"><span class=\"picture s1sxx930\" aria-hidden=\"true\"><span class=\"sheet s1sxx930\"><span class=\"title s1sxx930\">Aa</span> <span class=\"field s1sxx930\"></span> <span></span></span></span> <span class=\"name s1sxx930\"> </span></button>");
function VO(e, t) {
	Qe(t, !0);
	let n = vC(), r = /* @__PURE__ */ E(() => t.theme.tokens[n.mode]), i = {
		none: "0",
		small: "2px",
		medium: "4px",
		large: "7px"
	};
	var a = BO();
	let o;
	var s = A(a), c = A(s), l = A(c);
	let u;
	var d = M(l, 4);
	let f;
	T(c), T(s);
	var p = j(M(s, 2), !0);
	T(a), N((e) => {
		U(a, "aria-pressed", t.isChosen), U(a, "title", t.description), a.disabled = !n.mayEdit, o = pi(a, "", o, {
			"--page": I(r).page,
			"--wash": I(r).wash,
			"--card": I(r).surface,
			"--text": I(r).text,
			"--edge": I(r).fieldLine,
			"--field": I(r).field,
			"--button": I(r).accent,
			"--corner": i[t.theme.tokens.radius]
		}), u = pi(l, "", u, {
			"font-family": e,
			"font-weight": t.theme.tokens.type.headingWeight
		}), f = di(d, 1, "press s1sxx930", null, f, { round: t.theme.tokens.buttons === "pill" }), B(p, t.theme.name);
	}, [() => kb(t.theme.tokens.type.heading)]), L("click", a, function(...e) {
		t.onchoose?.apply(this, e);
	}), z(e, a), $e();
}
Or(["click"]);
// src/gatehouse/studio/panels/LookPanel.svelte
var HO = /* @__PURE__ */ R("<p><span class=\"hint\"> </span> <button type=\"button\" class=\"text-button\"> </button></p>"), UO = /* @__PURE__ */ R("<div class=\"row\"><button type=\"button\" class=\"button\"> </button> <p class=\"hint\"> </p></div>"), WO = /* @__PURE__ */ R("<input id=\"brand-colour\" class=\"colour syob30d\" type=\"color\"/>"), GO = /* @__PURE__ */ R("<p class=\"hint\"> </p>"), KO = /* @__PURE__ */ R("<li> </li>"), qO = /* @__PURE__ */ R("<p class=\"problem\"> </p> <ul class=\"hint syob30d\"></ul> <button type=\"button\" class=\"button\"> </button>", 1), JO = /* @__PURE__ */ R("<button type=\"button\" class=\"button\"> </button>"), YO = /* @__PURE__ */ R("<div class=\"panel\"><h2> </h2> <!> <!> <!> <fieldset class=\"row\"><legend class=\"label\"> </legend> <div class=\"cards syob30d\"></div></fieldset> <!> <div class=\"part\"><!> <div class=\"row\" aria-live=\"polite\"><h3> </h3> <!></div> <!></div> <div class=\"part\"></div> <div class=\"part\"><h3> </h3> <div class=\"two syob30d\"></div></div> <!></div>");
function XO(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = i.presets, o = /* @__PURE__ */ E(() => n.target), s = /* @__PURE__ */ E(() => KS(n.document, I(o))), c = /* @__PURE__ */ E(() => BS(n.document, I(o))), l = /* @__PURE__ */ E(() => Tx(I(s), a)), u = /* @__PURE__ */ E(() => $b(I(l))), d = /* @__PURE__ */ E(() => I(u).filter(({ passes: e }) => !e)), f = /* @__PURE__ */ E(() => I(c)?.layout ?? n.document.layout), p = {
		radius: Rb,
		buttonStyle: zb,
		buttons: ["like-fields", "pill"],
		fields: Bb,
		density: Vb,
		background: Hb.filter((e) => e !== "picture"),
		surface: Ub,
		emblem: Wb
	}, m = Object.keys(p);
	function h(e, t) {
		let r = n.apply(qS(n.document, I(o), e, t), `${I(o).kind}.theme.${e}`);
		r.ok || (n.notice = r.message);
	}
	function g(e) {
		n.run([...qS(n.document, I(o), "preset", e), {
			kind: "set",
			path: `${YS(I(o))}.overrides`,
			value: null
		}]);
	}
	function _() {
		let e = tx(I(l)), t = Jb.flatMap((t) => {
			let r = Object.entries(e[t]).filter(([e, n]) => I(l)[t][e] !== n);
			if (r.length === 0) return [];
			let i = {
				...I(s).overrides[t],
				...Object.fromEntries(r)
			};
			return qS(n.document, I(o), `overrides.${t}`, i);
		});
		n.run(t);
	}
	let v = [
		"markLight",
		"markDark",
		"icon"
	], y = (e) => i.words.colours[e] ?? e, b = /* @__PURE__ */ E(() => Object.keys(I(s).overrides).length > 0 || I(s).brand.colour !== void 0 || I(s).brand.typeface !== void 0);
	var x = YO(), S = A(x), ee = j(S, !0), te = M(S, 2);
	jw(te, {});
	var ne = M(te, 2), re = (e) => {
		var t = HO(), i = A(t), a = j(i, !0), s = M(i, 2), c = j(s, !0);
		T(t), N(() => {
			B(a, r.ownHere), B(c, r.reset);
		}), L("click", s, () => n.run([{
			kind: "set",
			path: YS(I(o)),
			value: null
		}])), z(e, t);
	};
	V(ne, (e) => {
		I(c)?.theme !== void 0 && I(o).kind !== "site" && e(re);
	});
	var ie = M(ne, 2), ae = (e) => {
		var t = UO(), r = A(t), a = j(r, !0), o = j(M(r, 2), !0);
		T(t), N(() => {
			r.disabled = !n.mayEdit, B(a, i.words.matchSite.action), B(o, i.words.matchSite.hint);
		}), L("click", r, () => n.dialog = "match"), z(e, t);
	};
	V(ie, (e) => {
		I(o).kind === "site" && e(ae);
	});
	var oe = M(ie, 2), se = A(oe), ce = j(se, !0), le = M(se, 2);
	H(le, 21, () => a, (e) => e.id, (e, t) => {
		{
			let n = /* @__PURE__ */ E(() => i.words.page.themes[I(t).id] ?? I(t).description), r = /* @__PURE__ */ E(() => I(s).preset === I(t).id);
			VO(e, {
				get theme() {
					return I(t);
				},
				get description() {
					return I(n);
				},
				get isChosen() {
					return I(r);
				},
				onchoose: () => g(I(t).id)
			});
		}
	}), T(le), T(oe);
	var ue = M(oe, 2);
	{
		let e = /* @__PURE__ */ E(() => Mx.map((e) => ({
			value: e,
			label: i.words.page.layouts[e].label
		}))), t = /* @__PURE__ */ E(() => I(c)?.layout === void 0 ? void 0 : () => void n.set(JS(I(o)), null));
		jC(ue, {
			id: "layout",
			get label() {
				return r.layout;
			},
			get value() {
				return I(f);
			},
			get options() {
				return I(e);
			},
			get hint() {
				return i.words.page.layouts[I(f)].text;
			},
			get onreset() {
				return I(t);
			},
			onchange: (e) => void n.set(JS(I(o)), e)
		});
	}
	var de = M(ue, 2), fe = A(de);
	{
		let e = /* @__PURE__ */ E(() => I(s).brand.colour === void 0 ? void 0 : () => h("brand.colour", null));
		OC(fe, {
			id: "brand-colour",
			get label() {
				return r.brandColour;
			},
			get hint() {
				return r.brandColourHint;
			},
			get onreset() {
				return I(e);
			},
			children: (e, t) => {
				var r = WO();
				wi(r), N((e) => {
					Ti(r, e), r.disabled = !n.mayEdit;
				}, [() => db(I(s).brand.colour ?? I(l).light.accent)]), L("input", r, ({ currentTarget: e }) => h("brand.colour", e.value)), z(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	var pe = M(fe, 2), me = A(pe), he = j(me, !0), ge = M(me, 2), _e = (e) => {
		var t = GO(), i = j(t, !0);
		N((e) => B(i, e), [() => n.say(r.contrastGood, { count: I(u).length })]), z(e, t);
	}, ve = (e) => {
		var t = qO(), i = hn(t), a = j(i, !0), o = M(i, 2);
		H(o, 21, () => I(d).slice(0, 6), ({ mode: e, front: t, back: n, ratio: r, needed: i }) => `${e}-${t}-${n}`, (e, t) => {
			let i = () => I(t).mode, a = () => I(t).front, o = () => I(t).back, s = () => I(t).ratio, c = () => I(t).needed;
			var l = KO(), u = j(l, !0);
			N((e) => B(u, e), [() => n.say(r.contrastPair, {
				front: y(a()),
				back: y(o()),
				mode: r[i()],
				ratio: s(),
				needed: c()
			})]), z(e, l);
		}), T(o);
		var s = M(o, 2), c = j(s, !0);
		N((e) => {
			B(a, e), s.disabled = !n.mayEdit, B(c, r.mend);
		}, [() => n.say(r.contrastBad, { count: I(d).length })]), L("click", s, _), z(e, t);
	};
	V(ge, (e) => {
		I(d).length === 0 ? e(_e) : e(ve, -1);
	}), T(pe);
	var ye = M(pe, 2);
	{
		let e = /* @__PURE__ */ E(() => I(s).brand.typeface ?? ""), t = /* @__PURE__ */ E(() => [{
			value: "",
			label: r.typefaceOfTheme
		}, ...wb.map((e) => ({
			value: e,
			label: r.typefaces[e] ?? e
		}))]);
		jC(ye, {
			id: "typeface",
			get label() {
				return r.typeface;
			},
			get value() {
				return I(e);
			},
			get options() {
				return I(t);
			},
			onchange: (e) => h("brand.typeface", e || null)
		});
	}
	T(de);
	var be = M(de, 2);
	H(be, 20, () => v, (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ E(() => `brand-${t}`);
			iw(e, {
				get id() {
					return I(n);
				},
				get label() {
					return r.marks[t];
				},
				get value() {
					return I(s).brand[t];
				},
				onchange: (e) => h(`brand.${t}`, e?.id ?? null)
			});
		}
	}), T(be);
	var xe = M(be, 2), Se = A(xe), Ce = j(Se, !0), we = M(Se, 2);
	H(we, 20, () => m, (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ E(() => `shape-${t}`), i = /* @__PURE__ */ E(() => p[t].map((e) => ({
				value: e,
				label: r.tokenOptions[t]?.[e] ?? e
			}))), a = /* @__PURE__ */ E(() => I(s).overrides[t] === void 0 ? void 0 : () => h(`overrides.${t}`, null));
			jC(e, {
				get id() {
					return I(n);
				},
				get label() {
					return r.tokens[t];
				},
				get value() {
					return I(l)[t];
				},
				get options() {
					return I(i);
				},
				get onreset() {
					return I(a);
				},
				onchange: (e) => h(`overrides.${t}`, e)
			});
		}
	}), T(we), T(xe);
	var C = M(xe, 2), Te = (e) => {
		var t = JO(), i = j(t, !0);
		N(() => {
			t.disabled = !n.mayEdit, B(i, r.resetLook);
		}), L("click", t, () => n.run([{
			kind: "set",
			path: YS(I(o)),
			value: { preset: I(s).preset }
		}])), z(e, t);
	};
	V(C, (e) => {
		I(b) && e(Te);
	}), T(x), N(() => {
		B(ee, r.look), B(ce, r.theme), B(he, r.contrast), B(Ce, r.shape);
	}), z(e, x), $e();
}
Or(["click", "input"]);
// src/gatehouse/studio/frame/preview-loop.ts
function ZO(e, t) {
	let n = null, r = !1;
	async function i() {
		r = !0;
		try {
			for (; n !== null;) {
				let r = n;
				n = null, t(await e(r), r);
			}
		} finally {
			r = !1;
		}
	}
	return { want(e) {
		n = e, r || i();
	} };
}
// src/gatehouse/studio/parts/keys.ts
var QO = (e) => e instanceof HTMLElement && e.matches("input:not([type=checkbox], [type=radio], [type=color]), textarea, select");
function $O(e, t) {
	t.defaultPrevented || t.isComposing || (t.ctrlKey || t.metaKey ? ek(e, t) : tk(e, t)) && t.preventDefault();
}
function ek(e, { key: t, shiftKey: n, altKey: r }) {
	if (r) return !1;
	switch (t.toLowerCase()) {
		case "z": return n ? e.redo() : e.undo(), !0;
		case "y": return e.redo(), !0;
		case "s": return e.autosave.saveNow(), !0;
		case "k": return e.dialog = "search", !0;
		default: return !1;
	}
}
function tk(e, { key: t, target: n }) {
	return t !== "?" || QO(n) || e.dialog !== null ? !1 : (e.dialog = "shortcuts", !0);
}
// src/gatehouse/studio/parts/PageView.svelte
var nk = /* @__PURE__ */ R("<p class=\"problem smt2fg1\" role=\"alert\"> </p>"), rk = /* @__PURE__ */ R("<div class=\"view smt2fg1\"><div class=\"room smt2fg1\"><iframe sandbox=\"allow-same-origin\" class=\"smt2fg1\"></iframe></div> <!></div>");
function ik(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a, o = /* @__PURE__ */ O(null), s = rn({
		width: 0,
		height: 0
	}), c = /* @__PURE__ */ O(""), l = /* @__PURE__ */ E(() => Math.min(1, s.width / n.width)), u = ZO(({ document: e, face: t }) => n.server.preview(e, t), (e) => {
		e.ok ? (k(c, ""), I(o)?.show(e.html)) : e.why === "signed-out" ? n.dialog = "signed-out" : e.why === "refused" ? k(c, n.say(r.previewFailed, { message: e.message }), !0) : k(c, r.saveStates.offline, !0);
	});
	n.shownText = (e, t) => I(o)?.showText(e, t);
	function d() {
		k(o, rT(a, {
			chosen(e, t, r) {
				let i = e ?? (t === null ? null : xw(t));
				if (i !== null && n.choose(i), t === null) return;
				let a = Sw(t);
				!r && (a.startsWith("label-") || a.endsWith("note")) && (n.panel = "words"), gr().then(() => {
					let e = document.getElementById(a);
					e?.scrollIntoView({ block: "nearest" }), r || e?.focus();
				});
			},
			hovered: (e) => n.hoveredId = e,
			textAt: (e, t) => n.mayEdit ? hw(n.document, e, t) : null,
			typed(e, t) {
				let r = n.apply([gw(n.document, e, t)], e);
				n.notice = r.ok ? "" : r.message;
			},
			left: () => u.want({
				document: n.document,
				face: n.face
			}),
			key: (e) => $O(n, e)
		}));
	}
	Hi(() => {
		n.width = pC.findLast((e) => s.width / e >= .7) ?? pC[0];
	}), Dn(() => {
		let e = {
			document: n.document,
			face: n.face
		};
		I(o) !== null && u.want(e);
	}), Dn(() => I(o)?.setMode(n.mode)), Dn(() => I(o)?.hover(n.hoveredId)), Dn(() => {
		let e = n.panel === "block" ? n.chosenId : null;
		I(o)?.choose(e), e !== null && yr(() => I(o)?.reveal(e));
	});
	var f = rk(), p = A(f), m = A(p);
	let h;
	Ii(m, (e) => a = e, () => a), T(p);
	var g = M(p, 2), _ = (e) => {
		var t = nk(), n = j(t, !0);
		N(() => B(n, I(c))), z(e, t);
	};
	V(g, (e) => {
		I(c) !== "" && e(_);
	}), T(f), N(() => {
		U(m, "title", r.pageFrame), U(m, "src", `${i.paths.page}/studio/frame`), h = pi(m, "", h, {
			width: `${n.width}px`,
			height: `${s.height / I(l)}px`,
			transform: `translateX(-50%) scale(${I(l)})`
		});
	}), Dr("load", m, d), Tr(m), Pi(p, "clientWidth", (e) => s.width = e), Pi(p, "clientHeight", (e) => s.height = e), z(e, f), $e();
}
// src/gatehouse/core/page/studio.ts
var ak = [
	"empty",
	"wrong-password",
	"too-many"
], ok = J({
	reason: np([Km, pp("sign-in")]),
	section: th.nullable(),
	language: Gp,
	state: dp(ak),
	mode: dp(Jb).optional()
});
J({
	document: qf(),
	face: ok
}), J({
	version: Uf().min(0),
	commands: Zf(gS).max(500)
}), J({
	version: Uf().min(0),
	note: q().trim().max(200)
});
// src/gatehouse/studio/parts/TopBar.svelte
var sk = /* @__PURE__ */ R("<option> </option>"), ck = /* @__PURE__ */ R("<optgroup></optgroup>"), lk = /* @__PURE__ */ R("<select class=\"select syy8eju\"><option> </option><!></select>"), uk = /* @__PURE__ */ R("<button type=\"button\" class=\"text-button\"> </button>"), dk = /* @__PURE__ */ R("<p class=\"notice syy8eju\"><span><!></span> <!></p>"), fk = /* @__PURE__ */ R("<header class=\"bar syy8eju\"><a class=\"icon-button\"><!></a> <h1 class=\"syy8eju\"> </h1> <div class=\"face syy8eju\" role=\"group\"><select class=\"select reason syy8eju\"><option> </option><!></select> <!> <select class=\"select syy8eju\"></select> <select class=\"select syy8eju\"></select></div> <div class=\"group syy8eju\" role=\"group\"></div> <!> <span class=\"space syy8eju\"></span> <div class=\"group syy8eju\"><!> <!> <!> <!></div> <p role=\"status\"> </p> <button type=\"button\" class=\"button primary\"> </button></header> <div class=\"notices syy8eju\" role=\"status\"><!></div>", 1);
function pk(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = {
		390: "phone",
		768: "tablet",
		1280: "desktop"
	}, o = [{
		label: r.whenSignedOut,
		status: 401
	}, {
		label: r.whenSignedIn,
		status: 403
	}].map(({ label: e, status: t }) => ({
		label: e,
		reasons: i.reasons.filter(({ id: e }) => Wm[e] === t)
	})), s = /* @__PURE__ */ E(() => i.languages.filter(({ id: e }) => n.document.languages.includes(e))), c = /* @__PURE__ */ E(() => [
		"offline",
		"conflict",
		"signed-out",
		"refused"
	].includes(n.saveState));
	var l = fk(), u = hn(l), d = A(u);
	FC(A(d), { name: "back" }), T(d);
	var f = M(d, 2), p = j(f, !0), m = M(f, 2), h = A(m), g = A(h), _ = j(g, !0);
	g.value = g.__value = "sign-in", H(M(g), 17, () => o, ({ label: e, reasons: t }) => e, (e, t) => {
		let n = () => I(t).label, r = () => I(t).reasons;
		var i = ck();
		H(i, 21, r, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => I(t).id, r = () => I(t).label;
			var i = sk(), a = j(i, !0), o = {};
			N(() => {
				B(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}), z(e, i);
		}), T(i), N(() => U(i, "label", n())), z(e, i);
	}), T(h);
	var v;
	_i(h);
	var y = M(h, 2), b = (e) => {
		var t = lk(), a = A(t), o = j(a, !0);
		a.value = a.__value = "", H(M(a), 17, () => i.sections, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => I(t).id, r = () => I(t).label;
			var i = sk(), a = j(i, !0), o = {};
			N((e) => {
				B(a, e), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}, [() => ZS(r())]), z(e, i);
		}), T(t);
		var s;
		_i(t), N(() => {
			U(t, "aria-label", r.section), U(t, "title", r.section), B(o, r.somePage), s !== (s = n.face.section ?? "") && (t.value = (t.__value = s) ?? "", gi(t, s));
		}), L("change", t, ({ currentTarget: e }) => n.show({ section: e.value || null })), z(e, t);
	};
	V(y, (e) => {
		i.sections.length > 0 && e(b);
	});
	var x = M(y, 2);
	H(x, 21, () => I(s), ({ id: e, name: t }) => e, (e, t) => {
		let n = () => I(t).id, r = () => I(t).name;
		var i = sk(), a = j(i, !0), o = {};
		N(() => {
			U(i, "lang", n()), B(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
		}), z(e, i);
	}), T(x);
	var S;
	_i(x);
	var ee = M(x, 2);
	H(ee, 20, () => ak, (e) => e, (e, t) => {
		var n = sk(), i = j(n, !0), a = {};
		N(() => {
			B(i, r.states[t]), a !== (a = t) && (n.value = (n.__value = a) ?? "");
		}), z(e, n);
	}), T(ee);
	var te;
	_i(ee), T(m);
	var ne = M(m, 2);
	H(ne, 20, () => pC, (e) => e, (e, t) => {
		{
			let i = /* @__PURE__ */ E(() => `${r.widths[`${t}`]}, ${t} px`), o = /* @__PURE__ */ E(() => n.width === t);
			LC(e, {
				get icon() {
					return a[t];
				},
				get label() {
					return I(i);
				},
				get pressed() {
					return I(o);
				},
				onclick: () => n.width = t
			});
		}
	}), T(ne);
	var re = M(ne, 2);
	{
		let e = /* @__PURE__ */ E(() => n.mode === "dark" ? "dark" : "light"), t = /* @__PURE__ */ E(() => `${r.mode}: ${r[n.mode]}`);
		LC(re, {
			get icon() {
				return I(e);
			},
			get label() {
				return I(t);
			},
			onclick: () => n.mode = n.mode === "dark" ? "light" : "dark"
		});
	}
	var ie = M(re, 4), ae = A(ie);
	{
		let e = /* @__PURE__ */ E(() => `${r.key.ctrl}+K`);
		LC(ae, {
			icon: "search",
			get label() {
				return r.search;
			},
			get keys() {
				return I(e);
			},
			onclick: () => n.dialog = "search"
		});
	}
	var oe = M(ae, 2);
	LC(oe, {
		icon: "keys",
		get label() {
			return r.shortcuts;
		},
		keys: "?",
		onclick: () => n.dialog = "shortcuts"
	});
	var se = M(oe, 2);
	{
		let e = /* @__PURE__ */ E(() => `${r.key.ctrl}+Z`), t = /* @__PURE__ */ E(() => !n.canUndo);
		LC(se, {
			icon: "undo",
			get label() {
				return r.undo;
			},
			get keys() {
				return I(e);
			},
			get disabled() {
				return I(t);
			},
			onclick: () => n.undo()
		});
	}
	var ce = M(se, 2);
	{
		let e = /* @__PURE__ */ E(() => `${r.key.ctrl}+${r.key.shift}+Z`), t = /* @__PURE__ */ E(() => !n.canRedo);
		LC(ce, {
			icon: "redo",
			get label() {
				return r.redo;
			},
			get keys() {
				return I(e);
			},
			get disabled() {
				return I(t);
			},
			onclick: () => n.redo()
		});
	}
	T(ie);
	var le = M(ie, 2);
	let ue;
	var de = j(le, !0), fe = M(le, 2), pe = j(fe, !0);
	T(u);
	var me = M(u, 2), he = A(me), ge = (e) => {
		var t = dk(), i = A(t), a = A(i), o = (e) => {
			var t = Rr();
			N(() => B(t, r.lost)), z(e, t);
		}, s = (e) => {
			var t = Rr();
			N(() => B(t, n.saveMessage)), z(e, t);
		}, c = (e) => {
			var t = Rr();
			N(() => B(t, r.offlineHint)), z(e, t);
		}, l = (e) => {
			var t = Rr();
			N(() => B(t, n.notice)), z(e, t);
		};
		V(a, (e) => {
			n.lost > 0 ? e(o) : n.saveState === "refused" ? e(s, 1) : n.saveState === "offline" ? e(c, 2) : e(l, -1);
		}), T(i);
		var u = M(i, 2), d = (e) => {
			var t = uk(), i = j(t, !0);
			N(() => B(i, r.tryAgain)), L("click", t, () => void n.autosave.saveNow()), z(e, t);
		}, f = (e) => {
			LC(e, {
				icon: "close",
				get label() {
					return r.close;
				},
				onclick: () => {
					n.notice = "", n.session.forgetLost();
				}
			});
		};
		V(u, (e) => {
			n.saveState === "offline" || n.saveState === "refused" ? e(d) : e(f, -1);
		}), T(t), z(e, t);
	};
	V(he, (e) => {
		(n.notice !== "" || n.lost > 0 || n.saveState === "refused" || n.saveState === "offline") && e(ge);
	}), T(me), N(() => {
		U(d, "href", i.paths.console), U(d, "aria-label", r.back), U(d, "title", r.back), B(p, r.title), U(m, "aria-label", r.face), U(h, "aria-label", r.reason), U(h, "title", r.reason), B(_, r.signInPage), v !== (v = n.face.reason) && (h.value = (h.__value = v) ?? "", gi(h, v)), U(x, "aria-label", r.language), U(x, "title", r.language), S !== (S = n.face.language) && (x.value = (x.__value = S) ?? "", gi(x, S)), U(ee, "aria-label", r.state), U(ee, "title", r.state), te !== (te = n.face.state) && (ee.value = (ee.__value = te) ?? "", gi(ee, te)), U(ne, "aria-label", r.width), ue = di(le, 1, "state syy8eju", null, ue, { failing: I(c) }), U(le, "title", n.saveMessage || void 0), B(de, r.saveStates[n.saveState]), fe.disabled = !i.rights.mayPublish || n.isPublished, U(fe, "title", n.isPublished ? r.upToDate : void 0), B(pe, r.publish);
	}), L("change", h, ({ currentTarget: e }) => n.show({ reason: e.value })), L("change", x, ({ currentTarget: e }) => n.show({ language: e.value })), L("change", ee, ({ currentTarget: e }) => n.show({ state: e.value })), L("click", fe, () => n.dialog = "publish"), z(e, l), $e();
}
Or(["change", "click"]);
// src/gatehouse/studio/parts/tree-keys.ts
function mk(e) {
	if (e.altKey || e.key !== "ArrowUp" && e.key !== "ArrowDown") return;
	let t = [...document.querySelectorAll(".tree .entry")], n = t.indexOf(e.currentTarget);
	e.preventDefault(), t[n + (e.key === "ArrowUp" ? -1 : 1)]?.focus();
}
// src/gatehouse/studio/parts/TreeLevel.svelte
var hk = /* @__PURE__ */ R("<span class=\"mark s11sw5nj\"> </span>"), gk = /* @__PURE__ */ R("<!> <button type=\"button\" class=\"entry add s11sw5nj\"><!> </button>", 1), _k = /* @__PURE__ */ R("<li><button type=\"button\"><!><span class=\"name s11sw5nj\"> </span> <!></button> <!></li>"), vk = /* @__PURE__ */ R("<ul></ul>");
function yk(e, t) {
	Qe(t, !0);
	let n = Vi(t, "level", 3, 0), r = vC(), { words: i } = r, a = /* @__PURE__ */ O(null), o = "application/x-gatehouse-block";
	function s(e, t) {
		let { top: n, height: r } = e.currentTarget.getBoundingClientRect(), i = (e.clientY - n) / r;
		return AS(t) && i > .3 && i < .7 ? "inside" : i < .5 ? "before" : "after";
	}
	function c(e, t) {
		let { document: n } = r, a = {
			ArrowUp: () => MS(n, t.id, "up"),
			ArrowDown: () => MS(n, t.id, "down"),
			ArrowRight: () => NS(n, t.id),
			ArrowLeft: () => PS(n, t.id)
		};
		if (e.altKey && Object.hasOwn(a, e.key)) {
			let t = a[e.key]?.() ?? null;
			e.preventDefault(), t !== null && hC(() => r.run(t));
		} else if (e.key === "Delete") {
			let a = IS(n, t.id);
			e.preventDefault(), a === null ? r.notice = i.alwaysThere : r.run(a) && (r.notice = r.say(i.removed, { block: r.blockLabel(t) }));
		} else mk(e);
	}
	function l(e) {
		let t = I(a);
		k(a, null);
		let n = e.dataTransfer?.getData(o);
		if (!n || t === null) return;
		e.preventDefault();
		let i = FS(r.document, n, t.where, t.id);
		i !== null && r.run(i);
	}
	var u = vk();
	let d;
	H(u, 21, () => t.blocks, (e) => e.id, (e, t) => {
		let u = /* @__PURE__ */ E(() => r.blockLabel(I(t)));
		var d = _k(), f = A(d);
		let p;
		var m = A(f);
		FC(m, { get name() {
			return NC[I(t).kind];
		} });
		var h = M(m), g = j(h, !0), _ = M(h, 2), v = (e) => {
			var t = hk(), n = j(t, !0);
			N(() => B(n, i.hiddenMark)), z(e, t);
		}, y = (e) => {
			var t = hk(), n = j(t, !0);
			N(() => B(n, i.limitedMark)), z(e, t);
		};
		V(_, (e) => {
			I(t).isHidden ? e(v) : I(t).showFor && e(y, 1);
		}), T(f);
		var b = M(f, 2), x = (e) => {
			var a = gk(), o = hn(a);
			{
				let e = /* @__PURE__ */ E(() => n() + 1);
				yk(o, {
					get blocks() {
						return I(t).children;
					},
					get level() {
						return I(e);
					}
				});
			}
			var s = M(o, 2), c = A(s);
			FC(c, { name: "add" });
			var l = M(c, 1, !0);
			T(s), N((e) => {
				s.disabled = !r.mayEdit, U(s, "aria-label", e), B(l, i.addBlock);
			}, [() => r.say(i.addTo, { block: I(u) })]), L("click", s, () => {
				r.addInto = I(t).id, r.dialog = "add";
			}), z(e, a);
		};
		V(b, (e) => {
			"children" in I(t) && e(x);
		}), T(d), N(() => {
			U(f, "id", `tree-${I(t).id}`), p = di(f, 1, "entry s11sw5nj", null, p, { faint: I(t).isHidden }), U(f, "data-over", I(a)?.id === I(t).id ? I(a).where : void 0), U(f, "aria-current", r.panel === "block" && r.chosenId === I(t).id ? "true" : void 0), U(f, "title", i.dragHint), U(f, "draggable", r.mayEdit), B(g, I(u));
		}), L("click", f, () => r.choose(I(t).id)), Dr("pointerenter", f, () => r.hoveredId = I(t).id), Dr("pointerleave", f, () => r.hoveredId = null), L("keydown", f, (e) => c(e, I(t))), Dr("dragstart", f, (e) => e.dataTransfer?.setData(o, I(t).id)), Dr("dragover", f, (e) => {
			e.dataTransfer?.types.includes(o) && (e.preventDefault(), k(a, {
				id: I(t).id,
				where: s(e, I(t))
			}, !0));
		}), Dr("dragleave", f, () => k(a, null)), Dr("drop", f, l), z(e, d);
	}), T(u), N(() => {
		U(u, "aria-labelledby", n() === 0 ? "blocks-title" : void 0), d = di(u, 1, "s11sw5nj", null, d, { inner: n() > 0 });
	}), z(e, u), $e();
}
Or(["click", "keydown"]);
// src/gatehouse/studio/parts/Tree.svelte
var bk = /* @__PURE__ */ R("<li><button type=\"button\" class=\"entry\"><!> </button></li>"), xk = /* @__PURE__ */ R("<div class=\"tree s166cazs\"><h2 class=\"s166cazs\"> </h2> <ul class=\"s166cazs\"></ul> <h2 id=\"blocks-title\" class=\"s166cazs\"> </h2> <!> <button type=\"button\" class=\"entry add s166cazs\"><!> </button></div>");
function Sk(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r } = n, i = [
		{
			panel: "look",
			label: r.look,
			icon: "look"
		},
		{
			panel: "words",
			label: r.words,
			icon: "words"
		},
		{
			panel: "languages",
			label: r.languages,
			icon: "languages"
		}
	];
	var a = xk(), o = A(a), s = j(o, !0), c = M(o, 2);
	H(c, 21, () => i, ({ panel: e, label: t, icon: n }) => e, (e, t) => {
		let r = () => I(t).panel, i = () => I(t).label, a = () => I(t).icon;
		var o = bk(), s = A(o), c = A(s);
		FC(c, { get name() {
			return a();
		} });
		var l = M(c, 1, !0);
		T(s), T(o), N(() => {
			U(s, "aria-current", n.panel === r() ? "true" : void 0), B(l, i());
		}), L("click", s, () => n.panel = r()), L("keydown", s, function(...e) {
			mk?.apply(this, e);
		}), z(e, o);
	}), T(c);
	var l = M(c, 2), u = j(l, !0), d = M(l, 2);
	yk(d, { get blocks() {
		return n.document.blocks;
	} });
	var f = M(d, 2), p = A(f);
	FC(p, { name: "add" });
	var m = M(p, 1, !0);
	T(f), T(a), N(() => {
		B(s, r.wholePage), B(u, r.blocks), f.disabled = !n.mayEdit, B(m, r.addBlock);
	}), L("keydown", f, function(...e) {
		mk?.apply(this, e);
	}), L("click", f, () => {
		n.addInto = null, n.dialog = "add";
	}), z(e, a), $e();
}
Or(["click", "keydown"]);
// src/gatehouse/studio/panels/WordsPanel.svelte
var Ck = /* @__PURE__ */ R("<div class=\"part\"><h3> </h3> <!> <!></div>"), wk = /* @__PURE__ */ R("<div class=\"panel\"><header><h2> </h2> <p class=\"hint\"> </p></header> <!> <!> <div class=\"part\"></div></div>");
function Tk(e, t) {
	Qe(t, !0);
	let n = vC(), { words: r, data: i } = n, a = /* @__PURE__ */ E(() => n.face), o = /* @__PURE__ */ E(() => I(a).language), s = /* @__PURE__ */ E(() => I(a).section), c = /* @__PURE__ */ E(() => dw(n.document, I(o), { kind: "site" })), l = /* @__PURE__ */ E(() => I(s) === null ? {} : dw(n.document, I(o), {
		kind: "section",
		section: I(s)
	})), u = /* @__PURE__ */ E(() => n.document.copy[I(o)]?.labels ?? {}), d = /* @__PURE__ */ E(() => i.languages.find(({ id: e }) => e === I(o))?.name ?? I(o));
	function f(e, t, r) {
		let i = sw(I(o), e, t, r);
		return n.apply([i], `${JSON.stringify(e)}.${t}.${I(o)}`);
	}
	var p = wk(), m = A(p), h = A(m), g = j(h, !0), _ = j(M(h, 2), !0);
	T(m);
	var v = M(m, 2);
	{
		let e = /* @__PURE__ */ E(() => I(c).note ?? "");
		WC(v, {
			id: "message-note",
			get label() {
				return r.note;
			},
			get hint() {
				return r.noteHint;
			},
			lines: 3,
			get lang() {
				return I(o);
			},
			isPlainText: !0,
			get value() {
				return I(e);
			},
			onchange: (e) => f({ kind: "site" }, "note", e)
		});
	}
	var y = M(v, 2), b = (e) => {
		var t = Ck(), a = A(t), c = j(a, !0), u = M(a, 2);
		{
			let e = /* @__PURE__ */ E(() => I(l).label ?? ""), t = /* @__PURE__ */ E(() => i.sections.find(({ id: e }) => e === I(s))?.label ?? "");
			WC(u, {
				id: "message-label",
				get label() {
					return r.sectionName;
				},
				get hint() {
					return r.sectionNameHint;
				},
				get lang() {
					return I(o);
				},
				get value() {
					return I(e);
				},
				get placeholder() {
					return I(t);
				},
				onchange: (e) => f({
					kind: "section",
					section: I(s)
				}, "label", e)
			});
		}
		var d = M(u, 2);
		{
			let e = /* @__PURE__ */ E(() => I(l).note ?? "");
			WC(d, {
				id: "message-section-note",
				get label() {
					return r.sectionNote;
				},
				lines: 3,
				get lang() {
					return I(o);
				},
				isPlainText: !0,
				get value() {
					return I(e);
				},
				onchange: (e) => f({
					kind: "section",
					section: I(s)
				}, "note", e)
			});
		}
		T(t), N((e) => B(c, e), [() => n.sectionLabel(I(s))]), z(e, t);
	};
	V(y, (e) => {
		I(s) !== null && e(b);
	});
	var x = M(y, 2);
	H(x, 20, () => Ox, (e) => e, (e, t) => {
		let i = /* @__PURE__ */ E(() => I(u)[t]);
		{
			let a = /* @__PURE__ */ E(() => `label-${t}`), s = /* @__PURE__ */ E(() => r.labelNames[t] ?? t), c = /* @__PURE__ */ E(() => I(i) ?? ""), l = /* @__PURE__ */ E(() => I(i) === void 0 ? void 0 : () => void n.run([cw(I(o), t, "")]));
			WC(e, {
				get id() {
					return I(a);
				},
				get label() {
					return I(s);
				},
				get lang() {
					return I(o);
				},
				get value() {
					return I(c);
				},
				get placeholder() {
					return fw[I(o)].labels[t];
				},
				get onreset() {
					return I(l);
				},
				onchange: (e) => n.apply([cw(I(o), t, e)], `label.${t}.${I(o)}`)
			});
		}
	}), T(x), T(p), N((e) => {
		B(g, r.labelsTitle), B(_, e);
	}, [() => n.say(r.labelsLead, { language: I(d) })]), z(e, p), $e();
}
// src/gatehouse/studio/App.svelte
var Ek = /* @__PURE__ */ R("<p class=\"note\"> </p>"), Dk = /* @__PURE__ */ R("<div class=\"studio s1lk7snf\"><!> <p class=\"small-screen s1lk7snf\"> <a class=\"link\"> </a></p> <nav class=\"side s1lk7snf\"><!></nav> <main class=\"page s1lk7snf\"><!></main> <aside class=\"side fields s1lk7snf\"><!> <!></aside> <!></div>");
function Ok(e, t) {
	Qe(t, !0);
	let n = yr(() => new mC(t.data));
	_C(n);
	let { words: r } = n;
	n.mode = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light", Dn(() => lO(n.session, n.autosave)), Dn(() => {
		n.saveState === "signed-out" ? n.dialog = "signed-out" : n.clashes.length > 0 && (n.dialog = "clash");
	});
	let i = {
		block: Iw,
		look: XO,
		words: Tk,
		languages: zO
	}, a = /* @__PURE__ */ E(() => i[n.panel]);
	var o = Dk();
	Dr("keydown", sn, (e) => $O(n, e));
	var s = A(o);
	pk(s, {});
	var c = M(s, 2), l = A(c), u = M(l), d = j(u, !0);
	T(c);
	var f = M(c, 2);
	Sk(A(f), {}), T(f);
	var p = M(f, 2);
	ik(A(p), {}), T(p);
	var m = M(p, 2), h = A(m), g = (e) => {
		var t = Ek(), n = j(t, !0);
		N(() => B(n, r.readOnly)), z(e, t);
	};
	V(h, (e) => {
		n.mayEdit || e(g);
	}), ai(M(h, 2), () => I(a), (e, t) => {
		t(e, {});
	}), T(m), LO(M(m, 2), {}), T(o), N(() => {
		B(l, `${r.smallScreen ?? ""} `), U(u, "href", t.data.paths.page), B(d, r.toForms), U(f, "aria-label", r.parts), U(m, "aria-label", r.wholePage);
	}), z(e, o), $e();
}
// src/gatehouse/studio/main.ts
var kk = document.getElementById("studio"), Ak = document.getElementById("studio-data")?.textContent;
if (kk === null || Ak === void 0) throw Error("The page of the studio is not complete.");
Wr(Ok, {
	target: kk,
	props: { data: JSON.parse(Ak) }
});

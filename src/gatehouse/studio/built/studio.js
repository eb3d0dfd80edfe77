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
var Ee;
function De(e) {
	if (e === null) throw Se(), ve;
	return Ee = e;
}
function Oe() {
	return De(/* @__PURE__ */ pn(Ee));
}
function w(e) {
	if (C) {
		if (/* @__PURE__ */ pn(Ee) !== null) throw Se(), ve;
		Ee = e;
	}
}
function ke(e = 1) {
	if (C) {
		for (var t = e, n = Ee; t--;) n = /* @__PURE__ */ pn(n);
		Ee = n;
	}
}
function Ae(e = !0) {
	for (var t = 0, n = Ee;;) {
		if (n.nodeType === 8) {
			var r = n.data;
			if (r === "]") {
				if (t === 0) return n;
				--t;
			} else (r === "[" || r === "[!" || r[0] === "[" && !isNaN(Number(r.slice(1)))) && (t += 1);
		}
		var i = /* @__PURE__ */ pn(n);
		e && n.remove(), n = i;
	}
}
function je(e) {
	if (!e || e.nodeType !== 8) throw Se(), ve;
	return e.data;
}
// node_modules/svelte/src/internal/client/reactivity/equality.js
function Me(e) {
	return e === this.v;
}
function Ne(e, t) {
	return e == e ? e !== t || typeof e == "object" && !!e || typeof e == "function" : t == t;
}
function Pe(e) {
	return !Ne(e, this.v);
}
function Fe(e) {
	throw Error("https://svelte.dev/e/lifecycle_outside_component");
}
// node_modules/svelte/src/internal/client/errors.js
function Ie() {
	throw Error("https://svelte.dev/e/async_derived_orphan");
}
function Le(e, t, n) {
	throw Error("https://svelte.dev/e/each_key_duplicate");
}
function Re(e) {
	throw Error("https://svelte.dev/e/effect_in_teardown");
}
function ze() {
	throw Error("https://svelte.dev/e/effect_in_unowned_derived");
}
function Be(e) {
	throw Error("https://svelte.dev/e/effect_orphan");
}
function Ve() {
	throw Error("https://svelte.dev/e/effect_update_depth_exceeded");
}
function He(e) {
	throw Error("https://svelte.dev/e/props_invalid_value");
}
function Ue() {
	throw Error("https://svelte.dev/e/state_descriptors_fixed");
}
function We() {
	throw Error("https://svelte.dev/e/state_prototype_fixed");
}
function Ge() {
	throw Error("https://svelte.dev/e/state_unsafe_mutation");
}
function Ke() {
	throw Error("https://svelte.dev/e/svelte_boundary_reset_onerror");
}
// node_modules/svelte/src/internal/shared/context.js
function qe(e) {
	let t = e.p;
	for (; t !== null && t.c === null;) t = t.p;
	return t?.c ?? null;
}
function Je(e, t) {
	return e === null && Fe(t), e.c ??= new Map(qe(e) || void 0);
}
// node_modules/svelte/src/internal/client/context.js
var Ye = null;
function Xe(e) {
	Ye = e;
}
function Ze(e) {
	return Je(Ye, "getContext").get(e);
}
function Qe(e, t) {
	return Je(Ye, "setContext").set(e, t), t;
}
function T(e, t = !1, n) {
	Ye = {
		p: Ye,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: I,
		l: null
	};
}
function E(e) {
	var t = Ye, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) Dn(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, Ye = t.p, $e(e);
}
function $e(e = {}) {
	return i(e, ce, { value: !0 }), e;
}
function et() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var tt = [];
function nt() {
	var e = tt;
	tt = [], p(e);
}
function rt(e) {
	if (tt.length === 0 && !jt) {
		var t = tt;
		queueMicrotask(() => {
			t === tt && nt();
		});
	}
	tt.push(e);
}
function it() {
	for (; tt.length > 0;) nt();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var at = ~(_ | v | g);
function ot(e, t) {
	e.f = e.f & at | t;
}
function st(e) {
	e.f & 512 || e.deps === null ? ot(e, g) : ot(e, v);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function ct(e, t) {
	e.f & 2048 ? t.set(e, _) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, v), ot(e, g);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function lt(e) {
	C && /* @__PURE__ */ fn(e) !== null && hn(e);
}
var ut = !1;
function dt() {
	ut || (ut = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[he]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function ft(e) {
	var t = F, n = I;
	Yn(null), Xn(null);
	try {
		return e();
	} finally {
		Yn(t), Xn(n);
	}
}
function pt(e, t, n, r = n) {
	e.addEventListener(t, () => ft(n));
	let i = e[he];
	e[he] = i ? () => {
		i(), r(!0);
	} : () => r(!0), dt();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function mt(e, t, n, r) {
	let i = et() ? vt : xt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = I, c = ht(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				bn(e, s);
			}
			gt();
		}
	}
	var d = _t();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ bt(e))).then(u).catch((e) => bn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), gt());
	}) : f();
}
function ht() {
	var e = I, t = F, n = Ye, r = O;
	return function(i = !0) {
		Xn(e), Yn(t), Xe(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function gt(e = !0) {
	Xn(null), Yn(null), Xe(null), e && O?.deactivate();
}
function _t() {
	var e = I, t = e.b, n = O, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function vt(e) {
	var t = 2 | _;
	return I !== null && (I.f |= te), {
		ctx: Ye,
		deps: null,
		effects: null,
		equals: Me,
		f: t,
		fn: e,
		reactions: null,
		rv: 0,
		v: ye,
		wv: 0,
		parent: I,
		ac: null
	};
}
var yt = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function bt(e, t, n) {
	let r = I;
	r === null && Ie();
	var i = void 0, a = Jt(ye), o = !F, s = /* @__PURE__ */ new Set();
	return An(() => {
		var t = I, n = m();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ge && n.reject(e);
			}).finally(gt);
		} catch (e) {
			n.reject(e), gt();
		}
		var c = O;
		if (o) {
			if (t.f & 32768) var l = _t();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(yt);
			else for (let e of s.values()) e.reject(yt);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== yt && (c.activate(), t ? (a.f |= oe, Qt(a, t)) : (a.f & 8388608 && (a.f ^= oe), Qt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), Tn(() => {
		for (let e of s) e.reject(yt);
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
function D(e) {
	let t = /* @__PURE__ */ vt(e);
	return Qn(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function xt(e) {
	let t = /* @__PURE__ */ vt(e);
	return t.equals = Pe, t;
}
function St(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) Ln(t[n]);
	}
}
function Ct(e) {
	var t, n = I, r = e.parent;
	if (!Kn && r !== null && e.v !== ye && r.f & 24576) return xe(), e.v;
	Xn(r);
	try {
		St(e), t = ur(e);
	} finally {
		Xn(n);
	}
	return t;
}
function wt(e) {
	var t = Ct(e);
	!e.equals(t) && (e.wv = sr(), (!O?.is_fork || e.deps === null) && (O === null ? e.v = t : (O.capture(e, t, !0), Ot?.capture(e, t, !0)), e.deps === null)) ? ot(e, g) : Kn || (kt === null ? st(e) : (wn() || O?.is_fork) && kt.set(e, t));
}
function Tt(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && ft(() => {
		t.ac.abort(ge), t.ac = null;
	}), t.fn !== null && (t.teardown = f), pr(t, 0), Fn(t));
}
function Et(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && mr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var Dt = null, O = null, Ot = null, kt = null, At = null, jt = !1, Mt = !1, Nt = null, Pt = null, Ft = 0, It = 1, Lt = class e {
	id = It++;
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
		Dt === null ? Dt = this : (Dt.next = this, this.prev = Dt), Dt = this;
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
			for (var r of n.d) ot(r, _), t(r);
			for (r of n.m) ot(r, v), t(r);
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
		for (let [e, t] of this.#s) ot(e, t), this.schedule(e);
		this.apply();
		for (var t = Nt = [], n = [], r = Pt = []; this.#a.length > 0;) {
			Ft++ > 1e3 && (this.#b(), zt());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Wt(e), this.#d() || this.discard(), t;
			}
		}
		if (O = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (Nt = null, Pt = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Ut(e, t);
			r.length > 0 && O.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), Ot = this, Vt(n), Vt(t), Ot = null, this.#i?.resolve();
			var o = O;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Kt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= g;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= g : i & 4 ? t.push(r) : cr(r) && (i & 16 && this.add_dirty_reaction(r, v), mr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), ot(i, _), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), O = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) ct(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== ye && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), kt?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		O = this;
	}
	deactivate() {
		O = null, kt = null;
	}
	flush() {
		try {
			Mt = !0, O = this, this.#m();
		} finally {
			Ft = 0, At = null, Nt = null, Pt = null, Mt = !1, O = null, kt = null, Kt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(yt);
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
		this.#u || (this.#u = !0, rt(() => {
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
		if (O === null) {
			let t = O = new e();
			!Mt && !jt && rt(() => {
				t.started || t.flush();
			});
		}
		return O;
	}
	apply() {
		kt = null;
	}
	schedule(e) {
		At = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? Dt = e : t.prev = e, this.linked = !1;
		}
	}
};
function Rt(e) {
	var t = jt, n = Ot;
	Ot = null, jt = !0;
	try {
		var r;
		for (e && (Rt(), r = e());;) {
			if (it(), O === null) return r;
			O.flush();
		}
	} finally {
		jt = t, Ot = n;
	}
}
function zt() {
	try {
		Ve();
	} catch (e) {
		bn(e, At);
	}
}
var Bt = null;
function Vt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && cr(r) && (Bt = /* @__PURE__ */ new Set(), mr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && zn(r), Bt?.size > 0)) {
				Kt.clear();
				for (let e of Bt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) Bt.has(n) && (Bt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || mr(n);
					}
				}
				Bt.clear();
			}
		}
		Bt = null;
	}
}
function Ht(e) {
	O.schedule(e);
}
function Ut(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), ot(e, g);
		for (var n = e.first; n !== null;) Ut(n, t), n = n.next;
	}
}
function Wt(e) {
	ot(e, g);
	for (var t = e.first; t !== null;) Wt(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Gt = /* @__PURE__ */ new Set(), Kt = /* @__PURE__ */ new Map(), qt = !1;
function Jt(e, t) {
	return {
		f: 0,
		v: e,
		reactions: null,
		equals: Me,
		rv: 0,
		wv: 0
	};
}
/*#__NO_SIDE_EFFECTS__*/
function k(e, t) {
	let n = Jt(e, t);
	return Qn(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Yt(e, t = !1, n = !0) {
	let r = Jt(e);
	return t || (r.equals = Pe), r;
}
function A(e, t, n = !1) {
	return F !== null && (!Jn || F.f & 131072) && et() && F.f & 4325394 && (Zn === null || !Zn.has(e)) && Ge(), Qt(e, n ? nn(t) : t, Pt);
}
var Xt = null, Zt = 0;
function Qt(e, t, n = null) {
	if (!e.equals(t)) {
		Kn ? Kt.set(e, t) : Kt.has(e) || Kt.set(e, e.v);
		var r = Lt.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && Ct(t), kt === null && st(t);
		}
		e.wv = sr(), Xt = null, Zt = 0, tn(e, _, n), Xt = null, et() && I !== null && I.f & 1024 && !(I.f & 96) && (tr === null ? nr([e]) : tr.push(e)), !r.is_fork && Gt.size > 0 && !qt && $t();
	}
	return t;
}
function $t() {
	qt = !1;
	for (let e of Gt) {
		e.f & 1024 && ot(e, v);
		let t;
		try {
			t = cr(e);
		} catch {
			t = !0;
		}
		t && mr(e);
	}
	Gt.clear();
}
function en(e) {
	A(e, e.v + 1);
}
function tn(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = et(), a = r.length;
		if (Zt += a, Zt > 1e5 && Xt === null && (Xt = /* @__PURE__ */ new Set()), Xt !== null) {
			if (Xt.has(e)) return;
			Xt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== I) {
				var l = (c & _) === 0;
				if (l && ot(s, t), c & 131072) Gt.add(s);
				else if (c & 2) {
					var u = s;
					kt?.delete(u), tn(u, v, n);
				} else if (l) {
					var d = s;
					c & 16 && Bt !== null && Bt.add(d), n === null ? Ht(d) : n.push(d);
				}
			}
		}
	}
}
function nn(t) {
	if (typeof t != "object" || !t || se in t || ce in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ k(0), u = null, d = ar, f = (e) => {
		if (ar === d) return e();
		var t = F, n = ar;
		Yn(null), or(d);
		var r = e();
		return Yn(t), or(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ k(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || Ue();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = /* @__PURE__ */ k(n.value, u);
				return r.set(t, e), e;
			}) : A(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => /* @__PURE__ */ k(ye, u));
					r.set(t, e), en(o);
				}
			} else A(n, ye), en(o);
			return !0;
		},
		get(e, n, i) {
			if (n === se) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ k(nn(s ? e[n] : ye), u)), r.set(n, o)), o !== void 0) {
				var c = L(o);
				return c === ye ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = L(i);
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
			return (n !== void 0 || (I !== null || F !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ k(i ? nn(e[t]) : ye, u)), r.set(t, n)), L(n) === ye) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ k(ye, u)), r.set(d + "", p)) : A(p, ye);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ k(void 0, u)), A(c, nn(n)), r.set(t, c));
			else {
				l = c.v !== ye;
				var m = f(() => nn(n));
				A(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && A(g, _ + 1);
				}
				en(o);
			}
			return !0;
		},
		ownKeys(e) {
			L(o);
			var t = Reflect.ownKeys(e).filter((e) => {
				var t = r.get(e);
				return t === void 0 || t.v !== ye;
			});
			for (var [n, i] of r) i.v !== ye && !(n in e) && t.push(n);
			return t;
		},
		setPrototypeOf() {
			We();
		}
	});
}
function rn(e) {
	try {
		if (typeof e == "object" && e && se in e) return e[se];
	} catch {}
	return e;
}
function an(e, t) {
	return Object.is(rn(e), rn(t));
}
var on, sn, cn, ln;
function un() {
	if (on === void 0) {
		on = window, sn = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		cn = a(t, "firstChild").get, ln = a(t, "nextSibling").get, u(e) && (e[fe] = void 0, e[de] = null, e[pe] = void 0, e.__e = void 0), u(n) && (n[me] = void 0);
	}
}
function dn(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function fn(e) {
	return cn.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function pn(e) {
	return ln.call(e);
}
function j(e, t) {
	if (!C) return /* @__PURE__ */ fn(e);
	var n = /* @__PURE__ */ fn(Ee);
	if (n === null) n = Ee.appendChild(dn());
	else if (t && n.nodeType !== 3) {
		var r = dn();
		return n?.before(r), De(r), r;
	}
	return t && vn(n), De(n), n;
}
function mn(e, t = !1) {
	if (!C) {
		var n = /* @__PURE__ */ fn(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ pn(n) : n;
	}
	if (t) {
		if (Ee?.nodeType !== 3) {
			var r = dn();
			return Ee?.before(r), De(r), r;
		}
		vn(Ee);
	}
	return Ee;
}
function M(e, t = !1) {
	if (!C) return /* @__PURE__ */ fn(e);
	var n = j(e, t);
	return w(e), n;
}
function N(e, t = 1, n = !1) {
	let r = C ? Ee : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ pn(r);
	if (!C) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = dn();
			return r === null ? i?.after(a) : r.before(a), De(a), a;
		}
		vn(r);
	}
	return De(r), r;
}
function hn(e) {
	e.textContent = "";
}
function gn() {
	return !1;
}
function _n(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function vn(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function yn(e) {
	var t = I;
	if (t === null) return F.f |= oe, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	bn(e, t);
}
function bn(e, t) {
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
function xn(e) {
	I === null && (F === null && Be(e), ze()), Kn && Re(e);
}
function Sn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function Cn(e, t) {
	var n = I;
	n !== null && n.f & 8192 && (e |= y);
	var r = {
		ctx: Ye,
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
	O?.register_created_effect(r);
	var i = r;
	if (e & 4) Nt === null ? Lt.ensure().schedule(r) : Nt.push(r);
	else if (t !== null) {
		try {
			mr(r);
		} catch (e) {
			throw Ln(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= ee));
	}
	if (i !== null && (i.parent = n, n !== null && Sn(i, n), F !== null && F.f & 2 && !(e & 64))) {
		var a = F;
		(a.effects ??= []).push(i);
	}
	return r;
}
function wn() {
	return F !== null && !Jn;
}
function Tn(e) {
	let t = Cn(8, null);
	return ot(t, g), t.teardown = e, t;
}
function En(e) {
	xn("$effect");
	var t = I.f;
	if (!F && t & 32 && Ye !== null && !Ye.i) {
		var n = Ye;
		(n.e ??= []).push(e);
	} else return Dn(e);
}
function Dn(e) {
	return Cn(4 | ne, e);
}
function On(e) {
	Lt.ensure();
	let t = Cn(64 | te, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? Bn(t, () => {
			Ln(t), n(void 0);
		}) : (Ln(t), n(void 0));
	});
}
function kn(e) {
	return Cn(4, e);
}
function An(e) {
	return Cn(ae | te, e);
}
function jn(e, t = 0) {
	return Cn(8 | t, e);
}
function P(e, t = [], n = [], r = []) {
	mt(r, t, n, (t) => {
		Cn(8, () => {
			e(...t.map(L));
		});
	});
}
function Mn(e, t = 0) {
	return Cn(16 | t, e);
}
function Nn(e) {
	return Cn(32 | te, e);
}
function Pn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Kn, r = F;
		qn(!0), Yn(null);
		try {
			t.call(null);
		} catch (t) {
			bn(t, e.parent);
		} finally {
			qn(n), Yn(r);
		}
	}
}
function Fn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && ft(() => {
			e.abort(ge);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : Ln(n, t), n = r;
	}
}
function In(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || Ln(t), t = n;
	}
}
function Ln(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Rn(e.nodes.start, e.nodes.end), n = !0), e.f |= S, Fn(e, t && !n), pr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Pn(e), e.f ^= S, e.f |= b;
	var i = e.parent;
	i !== null && i.first !== null && zn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Rn(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ pn(e);
		e.remove(), e = n;
	}
}
function zn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function Bn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Vn(e, r, !0);
	var i = () => {
		n && Ln(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Vn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= y;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Vn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Hn(e) {
	e.f &= -257, Un(e, !0);
}
function Un(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= y, e.f & 1024 || (ot(e, _), Lt.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Un(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Wn(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ pn(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Gn = null, Kn = !1;
function qn(e) {
	Kn = e;
}
var F = null, Jn = !1;
function Yn(e) {
	F = e;
}
var I = null;
function Xn(e) {
	I = e;
}
var Zn = null;
function Qn(e) {
	F !== null && (F.f & 2097152 || F.f & 2) && (Zn ??= /* @__PURE__ */ new Set()).add(e);
}
var $n = null, er = 0, tr = null;
function nr(e) {
	tr = e;
}
var rr = 1, ir = 0, ar = ir;
function or(e) {
	ar = e;
}
function sr() {
	return ++rr;
}
function cr(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (cr(a) && wt(a), a.wv > e.wv) return !0;
		}
		t & 512 && kt === null && ot(e, g);
	}
	return !1;
}
function lr(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Zn !== null && Zn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? lr(a, t, !1) : t === a && (n ? ot(a, _) : a.f & 1024 && ot(a, v), Ht(a));
	}
}
function ur(e) {
	var t = $n, n = er, r = tr, i = F, a = Zn, o = Ye, s = Jn, c = ar, l = e.f;
	$n = null, er = 0, tr = null, F = l & 96 ? null : e, Zn = null, Xe(e.ctx), Jn = !1, ar = ++ir, e.ac !== null && (ft(() => {
		e.ac.abort(ge);
	}), e.ac = null);
	try {
		e.f |= ie;
		var u = e.fn, d = u();
		e.f |= x;
		var f = dr(e);
		if (et() && tr !== null && !Jn && f !== null && !(e.f & 6146)) for (var p = 0; p < tr.length; p++) lr(tr[p], e);
		if (i !== null && i !== e) {
			if (ir++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = ir;
			if (t !== null) for (let e of t) e.rv = ir;
			tr !== null && (r === null ? r = tr : r.push(...tr));
		}
		return e.f & 8388608 && (e.f ^= oe), d;
	} catch (t) {
		return dr(e), yn(t);
	} finally {
		e.f ^= ie, $n = t, er = n, tr = r, F = i, Zn = a, Xe(o), Jn = s, ar = c;
	}
}
function dr(e) {
	var t = e.deps, n = O?.is_fork;
	if ($n !== null) {
		var r;
		if (n || pr(e, er), t !== null && er > 0) for (t.length = er + $n.length, r = 0; r < $n.length; r++) t[er + r] = $n[r];
		else e.deps = t = $n;
		if (wn() && e.f & 512) for (r = er; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && er < t.length && (pr(e, er), t.length = er);
	return t;
}
function fr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && ($n === null || !n.call($n, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== ye && st(s), s.ac !== null && ft(() => {
			s.ac.abort(ge), s.ac = null, ot(s, _);
		}), Tt(s), pr(s, 0);
	}
}
function pr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) fr(e, n[r]);
}
function mr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		ot(e, g);
		var n = I;
		I = e;
		try {
			t & 16777232 ? In(e) : Fn(e), Pn(e);
			var r = ur(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = rr;
		} finally {
			I = n;
		}
	}
}
async function hr() {
	await Promise.resolve(), Rt();
}
function L(e) {
	var t = !!(e.f & 2);
	if (Gn?.add(e), F !== null && !Jn && !(I !== null && I.f & 16384) && (Zn === null || !Zn.has(e))) {
		var r = F.deps;
		if (F.f & 2097152) e.rv < ir && (e.rv = ir, $n === null && r !== null && r[er] === e ? er++ : $n === null ? $n = [e] : $n.push(e));
		else {
			F.deps ??= [], n.call(F.deps, e) || F.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [F] : n.call(i, F) || i.push(F);
		}
	}
	if (Kn && Kt.has(e)) return Kt.get(e);
	if (t) {
		var a = e;
		if (Kn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || _r(a)) && (o = Ct(a)), Kt.set(a, o), o;
		}
		var s = !(a.f & 512) && !Jn && F !== null && !!(F.f & 512), c = (a.f & x) === 0;
		cr(a) && (s && (a.f |= 512), wt(a)), s && !c && (Et(a), gr(a));
	}
	if (kt?.has(e)) return kt.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function gr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (Et(r), gr(r));
	}
}
function _r(e) {
	if (e.v === ye) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Kt.has(t) || t.f & 2 && _r(t)) return !0;
	return !1;
}
function vr(e) {
	var t = Jn;
	try {
		return Jn = !0, e();
	} finally {
		Jn = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var yr = ["touchstart", "touchmove"];
function br(e) {
	return yr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var xr = Symbol("events"), Sr = /* @__PURE__ */ new Set(), Cr = /* @__PURE__ */ new Set();
function wr(e) {
	if (!C) return;
	e.removeAttribute("onload"), e.removeAttribute("onerror");
	let t = e.__e;
	t !== void 0 && (e.__e = void 0, queueMicrotask(() => {
		e.isConnected && e.dispatchEvent(t);
	}));
}
function Tr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || Ar.call(t, e), !e.cancelBubble) return ft(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, rt(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function Er(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = Tr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && Tn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function R(e, t, n) {
	(t[xr] ??= {})[e] = n;
}
function Dr(e) {
	for (var t = 0; t < e.length; t++) Sr.add(e[t]);
	for (var n of Cr) n(e);
}
var Or = null, kr = !1;
function Ar(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Or = e, kr || (kr = !0, setTimeout(() => {
		kr = !1, Or = null;
	}));
	var s = 0, c = Or === e && e[xr];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[xr] = t;
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
		var d = F, f = I;
		Yn(null), Xn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[xr]?.[r];
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
			e[xr] = t, delete e.currentTarget, Yn(d), Xn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var jr = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function Mr(e) {
	return jr?.createHTML(e) ?? e;
}
function Nr(e) {
	var t = _n("template");
	return t.innerHTML = Mr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Pr(e, t) {
	var n = I;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
/*#__NO_SIDE_EFFECTS__*/
function z(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (C) return Pr(Ee, null), Ee;
		i === void 0 && (i = Nr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ fn(i)));
		var t = r || sn ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ fn(t), s = t.lastChild;
			Pr(o, s);
		} else Pr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Fr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (C) return Pr(Ee, null), Ee;
		if (!o) {
			var e = /* @__PURE__ */ fn(Nr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ fn(e);) o.appendChild(/* @__PURE__ */ fn(e));
			else o = /* @__PURE__ */ fn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ fn(t), r = t.lastChild;
			Pr(n, r);
		} else Pr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Ir(e, t) {
	return /* @__PURE__ */ Fr(e, t, "svg");
}
function Lr(e = "") {
	if (!C) {
		var t = dn(e + "");
		return Pr(t, t), t;
	}
	var n = Ee;
	return n.nodeType === 3 ? vn(n) : (n.before(n = dn()), De(n)), Pr(n, n), n;
}
function Rr() {
	if (C) return Pr(Ee, null), Ee;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = dn();
	return e.append(t, n), Pr(t, n), e;
}
function B(e, t) {
	if (C) {
		var n = I;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = Ee), Oe();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function zr(e) {
	let t = 0, n = Jt(0), r;
	return () => {
		wn() && (L(n), jn(() => (t === 0 && (r = vr(() => e(() => en(n)))), t += 1, () => {
			rt(() => {
				--t, t === 0 && (r?.(), r = void 0, en(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var Br = ee | te;
function Vr(e, t, n, r) {
	new Hr(e, t, n, r);
}
var Hr = class {
	parent;
	is_pending = !1;
	transform_error;
	#e;
	#t = C ? Ee : null;
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
	#m = zr(() => (this.#p = Jt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = I;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = I.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = Mn(() => {
			if (C) {
				let e = je(this.#t);
				Oe();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, Br), C && (this.#e = Ee);
	}
	#h() {
		try {
			this.#a = Nn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		rt(r), t && (this.#s = Nn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? we() : (t = !0, n && Ke(), this.#s !== null && Bn(this.#s, () => {
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
					bn(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (b | S)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = Nn(() => e(this.#e)), rt(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = dn(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return Nn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							bn(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(O)) : this.#u === 0 && (this.#e.before(e), this.#c = null, Bn(this.#o, () => {
					this.#o = null;
				}), this.#x(O));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = Nn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Wn(this.#a, e);
				let t = this.#n.pending;
				this.#o = Nn(() => t(this.#e));
			} else this.#x(O);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		ct(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = I, n = F, r = Ye;
		Xn(this.#i), Yn(this.#i), Xe(this.#i.ctx);
		try {
			return Lt.ensure(), e();
		} finally {
			Xn(t), Yn(n), Xe(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && Bn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, rt(() => {
			this.#d = !1, this.#p && Qt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), L(this.#p);
	}
	error(e) {
		if (e === ve || !this.#n.onerror && !this.#n.failed) throw e;
		O?.is_fork ? (this.#a && O.skip_effect(this.#a), this.#o && O.skip_effect(this.#o), this.#s && O.skip_effect(this.#s), O.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (Ln(this.#a), null), this.#o &&= (Ln(this.#o), null), this.#s &&= (Ln(this.#s), null), C && (De(this.#t), ke(), De(Ae()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return Nn(() => {
						var r = I;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return bn(e, this.#i.parent), null;
				}
			}));
		};
		rt(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					bn(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => bn(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function V(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[me] ??= e.nodeValue) && (e[me] = n, e.nodeValue = `${n}`);
}
function Ur(e, t) {
	return Gr(e, t);
}
var Wr = /* @__PURE__ */ new Map();
function Gr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	un();
	var l = void 0, u = On(() => {
		var s = n ?? t.appendChild(dn());
		Vr(s, { pending: () => {} }, (t) => {
			T({});
			var n = Ye;
			if (o && (n.c = o), a && (i.$$events = a), C && Pr(t, null), l = e(t, i) || $e(), C && (I.nodes.end = Ee, Ee === null || Ee.nodeType !== 8 || Ee.data !== "]")) throw Se(), ve;
			E();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = br(r);
					for (let e of [t, document]) {
						var a = Wr.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Wr.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, Ar, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(Sr)), Cr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Wr.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, Ar), r.delete(e), r.size === 0 && Wr.delete(n)) : r.set(e, i);
			}
			Cr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Kr.set(l, u), l;
}
var Kr = /* @__PURE__ */ new WeakMap(), qr = class {
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
			if (n) Hn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Hn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (Ln(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Wn(r, t), t.append(dn()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else Ln(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), Bn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (Ln(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = O, r = gn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = dn();
				i.append(a), this.#n.set(e, {
					effect: Nn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, Nn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else C && (this.anchor = Ee), this.#a(n);
	}
};
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function H(e, t, n = !1) {
	var r;
	C && (r = Ee, Oe());
	var i = new qr(e), a = n ? ee : 0;
	function o(e, t) {
		if (C) {
			var n = je(r);
			if (e !== parseInt(n.substring(1))) {
				var a = Ae();
				De(a), i.anchor = a, Te(!1), i.ensure(e, t), Te(!0);
				return;
			}
		}
		i.ensure(e, t);
	}
	Mn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/key.js
var Jr = Symbol("NaN");
function Yr(e, t, n) {
	C && Oe();
	var r = new qr(e), i = !et();
	Mn(() => {
		var e = t();
		e !== e && (e = Jr), i && typeof e == "object" && e && (e = {}), r.ensure(e, n);
	});
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function Xr(e, t) {
	return t;
}
function Zr(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		Bn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					Qr(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			hn(d), d.append(u), e.items.clear();
		}
		Qr(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function Qr(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= re, Wn(a, document.createDocumentFragment())) : Ln(t[i], n);
	}
}
var $r;
function U(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = C ? De(/* @__PURE__ */ fn(u)) : u.appendChild(dn());
	}
	C && Oe();
	var d = null, f = /* @__PURE__ */ xt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = L(f);
			_.fallback = d, ti(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= re, ri(d, null, c)) : Hn(d) : Bn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: Mn(() => {
			var e = L(f), t = e.length;
			let r = !1;
			C && je(c) === "[!" != (t === 0) && (c = Ae(), De(c), Te(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = O, v = gn(), y = 0; y < t; y += 1) {
				C && Ee.nodeType === 8 && Ee.data === "]" && (c = Ee, r = !0, Te(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Qt(S.v, b), S.i && Qt(S.i, y), v && _.unskip_effect(S.e)) : (S = ni(l, m ? c : $r ??= dn(), b, x, y, o, n, i), m || (S.e.f |= re), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = Nn(() => s(c)) : (d = Nn(() => s($r ??= dn())), d.f |= re)), t > u.size && Le("", "", ""), C && t > 0 && De(Ae()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Te(!0), L(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, C && (c = Ee);
}
function ei(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function ti(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = ei(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Hn(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= re, _ === l) ri(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), ii(e, d, _), ii(e, _, y), ri(_, y, n), d = _, p = [], m = [], l = ei(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], ee = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) ri(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					ii(e, S.prev, ee.next), ii(e, d, S), ii(e, ee, b), l = b, d = ee, --v, p = [], m = [];
				} else u.delete(_), ri(_, l, n), ii(e, _.prev, _.next), ii(e, _, d === null ? e.effect.first : d.next), ii(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = ei(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = ei(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (Qr(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var te = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || te.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && te.push(l), l = ei(l.next);
		var ne = te.length;
		if (ne > 0) {
			var ie = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.measure();
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.fix();
			}
			Zr(e, te, ie);
		}
	}
	o && rt(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function ni(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? Jt(n) : /* @__PURE__ */ Yt(n, !1, !1) : null, l = o & 2 ? Jt(i) : null;
	return {
		v: c,
		i: l,
		e: Nn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function ri(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ pn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function ii(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function ai(e, t, ...n) {
	var r = new qr(e);
	Mn(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, ee);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function oi(e, t, n) {
	var r;
	C && (r = Ee, Oe());
	var i = new qr(e);
	Mn(() => {
		var e = t() ?? null;
		if (C && je(r) === "[" != (e !== null)) {
			var a = Ae();
			De(a), i.anchor = a, Te(!1), i.ensure(e, e && ((t) => n(t, e))), Te(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, ee);
}
// node_modules/svelte/src/internal/shared/attributes.js
var si = [..." 	\n\r\f\xA0\v﻿"];
function ci(e, t, n) {
	var r = e == null ? "" : "" + e;
	if (t && (r = r ? r + " " + t : t), n) {
		for (var i of Object.keys(n)) if (n[i]) r = r ? r + " " + i : i;
		else if (r.length) for (var a = i.length, o = 0; (o = r.indexOf(i, o)) >= 0;) {
			var s = o + a;
			(o === 0 || si.includes(r[o - 1])) && (s === r.length || si.includes(r[s])) ? r = (o === 0 ? "" : r.substring(0, o)) + r.substring(s + 1) : o = s;
		}
	}
	return r === "" ? null : r;
}
function li(e, t = !1) {
	var n = t ? " !important;" : ";", r = "";
	for (var i of Object.keys(e)) {
		var a = e[i];
		a != null && a !== "" && (r += " " + i + ": " + a + n);
	}
	return r;
}
function ui(e) {
	return e[0] !== "-" || e[1] !== "-" ? e.toLowerCase() : e;
}
function di(e, t) {
	if (t) {
		var n = "", r, i;
		if (Array.isArray(t) ? (r = t[0], i = t[1]) : r = t, e) {
			e = String(e).replaceAll(/\/\*.*?\*\//g, "").trim();
			var a = !1, o = 0, s = !1, c = [];
			r && c.push(...Object.keys(r).map(ui)), i && c.push(...Object.keys(i).map(ui));
			var l = 0, u = -1;
			let t = e.length;
			for (var d = 0; d < t; d++) {
				var f = e[d];
				if (s ? f === "/" && e[d - 1] === "*" && (s = !1) : a ? a === f && (a = !1) : f === "/" && e[d + 1] === "*" ? s = !0 : f === "\"" || f === "'" ? a = f : f === "(" ? o++ : f === ")" && o--, !s && a === !1 && o === 0) {
					if (f === ":" && u === -1) u = d;
					else if (f === ";" || d === t - 1) {
						if (u !== -1) {
							var p = ui(e.substring(l, u).trim());
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
		return r && (n += li(r)), i && (n += li(i, !0)), n = n.trim(), n === "" ? null : n;
	}
	return e == null ? null : String(e);
}
// node_modules/svelte/src/internal/client/dom/elements/class.js
function fi(e, t, n, r, i, a) {
	var o = e[fe];
	if (C || o !== n || o === void 0) {
		var s = ci(n, r, a);
		C && s === e.getAttribute("class") || (s == null ? e.removeAttribute("class") : t ? e.className = s : e.setAttribute("class", s)), e[fe] = n;
	} else if (a && i !== a) for (var c in a) {
		var l = !!a[c];
		(i == null || l !== !!i[c]) && e.classList.toggle(c, l);
	}
	return a;
}
// node_modules/svelte/src/internal/client/dom/elements/style.js
function pi(e, t = {}, n, r) {
	for (var i in n) {
		var a = n[i];
		t[i] !== a && (n[i] == null ? e.style.removeProperty(i) : e.style.setProperty(i, a, r));
	}
}
function mi(e, t, n, r) {
	var i = e[pe];
	if (C || i !== t) {
		var a = di(t, r);
		C && a === e.getAttribute("style") || (a == null ? e.removeAttribute("style") : e.style.cssText = a), e[pe] = t;
	} else r && (Array.isArray(r) ? (pi(e, n?.[0], r[0]), pi(e, n?.[1], r[1], "important")) : pi(e, n, r));
	return r;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/select.js
function hi(e, t) {
	t ? e.hasAttribute("selected") || e.setAttribute("selected", "") : e.removeAttribute("selected");
}
function gi(t, n) {
	var r = t.__defaultValue, i = t.multiple, a = i ? r ?? [] : null;
	if (!i || e(a)) {
		var o = t.selectedIndex, s = n && i ? new Set(t.selectedOptions) : null;
		for (var c of t.options) {
			var l = bi(c);
			hi(c, i ? a.includes(l) : an(l, r));
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
function _i(t, n, r = !1) {
	if (t.multiple) {
		if (n == null) return;
		if (!e(n)) return Ce();
		for (var i of t.options) i.selected = n.includes(bi(i));
	} else {
		for (i of t.options) if (an(bi(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function vi(e) {
	var t = new MutationObserver((t) => {
		t.every(xi) || ("__defaultValue" in e && gi(e, !1), "__value" in e && _i(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), Tn(() => {
		t.disconnect();
	});
}
function yi(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet(), i = !0;
	pt(e, "change", (t) => {
		var i = t ? "[selected]" : ":checked", a;
		if (e.multiple) a = [].map.call(e.querySelectorAll(i), bi);
		else {
			var o = e.querySelector(i) ?? e.querySelector("option:not([disabled])");
			a = o && bi(o);
		}
		n(a), e.__value = a, O !== null && r.add(O);
	}), kn(() => {
		var a = t();
		if (e === document.activeElement) {
			var o = O;
			if (r.has(o)) return;
		}
		if (_i(e, a, i), i && a === void 0) {
			var s = e.querySelector(":checked");
			s !== null && (a = bi(s), n(a));
		}
		e.__value = a, i = !1;
	});
}
function bi(e) {
	return "__value" in e ? e.__value : e.value;
}
function xi(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var Si = Symbol("is custom element"), Ci = Symbol("is html"), wi = _e ? "link" : "LINK", Ti = _e ? "progress" : "PROGRESS";
function Ei(e) {
	if (C) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					W(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					W(e, "checked", null), e.checked = r;
				}
			}
		};
		e[he] = n, rt(n), dt();
	}
}
function Di(e, t) {
	var n = ki(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === Ti) && (e.value = t ?? "");
}
function Oi(e, t) {
	var n = ki(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function W(e, t, n, r) {
	var i = ki(e);
	if (!(C && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === wi))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ue] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && ji(e).has(t) ? e[t] = n : (!C || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function ki(e) {
	return e[de] ??= {
		[Si]: e.nodeName.includes("-"),
		[Ci]: e.namespaceURI === be
	};
}
var Ai = /* @__PURE__ */ new Map();
function ji(e) {
	var t = e.getAttribute("is") || e.nodeName, n = Ai.get(t);
	if (n) return n;
	Ai.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function Mi(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	pt(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = Li(e) ? Ri(a) : a, n(a), O !== null && r.add(O), await hr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (C && e.defaultValue !== e.value || vr(t) == null && e.value) && (n(Li(e) ? Ri(e.value) : e.value), O !== null && r.add(O)), jn(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = O;
			if (r.has(i)) return;
		}
		Li(e) && n === Ri(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
var Ni = /* @__PURE__ */ new Set();
function Pi(e, t, n, r, i = r) {
	var a = n.getAttribute("type") === "checkbox", o = e;
	let s = !1;
	if (t !== null) for (var c of t) o = o[c] ??= [];
	o.push(n), pt(n, "change", () => {
		var e = n.__value;
		a && (e = Ii(o, e, n.checked)), i(e);
	}, () => i(a ? [] : null)), jn(() => {
		var e = r();
		C && n.defaultChecked !== n.checked ? s = !0 : a ? (e ||= [], n.checked = e.includes(n.__value)) : n.checked = an(n.__value, e);
	}), Tn(() => {
		var e = o.indexOf(n);
		e !== -1 && o.splice(e, 1);
	}), Ni.has(o) || (Ni.add(o), rt(() => {
		o.sort((e, t) => e.compareDocumentPosition(t) === 4 ? -1 : 1), Ni.delete(o);
	})), rt(() => {
		if (s) {
			var e = a ? Ii(o, e, n.checked) : o.find((e) => e.checked)?.__value;
			i(e);
		}
	});
}
function Fi(e, t, n = t) {
	pt(e, "change", (t) => {
		n(t ? e.defaultChecked : e.checked);
	}), (C && e.defaultChecked !== e.checked || vr(t) == null) && n(e.checked), jn(() => {
		e.checked = !!t();
	});
}
function Ii(e, t, n) {
	for (var r = /* @__PURE__ */ new Set(), i = 0; i < e.length; i += 1) e[i].checked && r.add(e[i].__value);
	return n || r.delete(t), Array.from(r);
}
function Li(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function Ri(e) {
	return e === "" ? null : +e;
}
var zi = /* @__PURE__ */ new class e {
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
function Bi(e, t, n) {
	var r = zi.observe(e, () => n(e[t]));
	kn(() => (vr(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function Vi(e, t) {
	return e === t || e?.[se] === t;
}
function Hi(e = $e(), t, n, r) {
	var i = Ye.r, a = I;
	return kn(() => {
		var o, s;
		return jn(() => {
			o = s, s = r?.() || [], vr(() => {
				Vi(n(...s), e) || (t(e, ...s), o && Vi(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && Vi(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var Ui = !1;
function Wi(e) {
	var t = Ui;
	try {
		return Ui = !1, [e(), Ui];
	} finally {
		Ui = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var Gi = {
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
function Ki(...e) {
	return new Proxy({ props: e }, Gi);
}
function qi(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ vt(r), L(u)) : (l && (l = !1, c = s ? vr(r) : r), c);
	let f;
	if (o) {
		var p = se in e || le in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = Wi(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && He(t), f(m)));
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
	var v = !1, y = (n & 1 ? vt : xt)(() => (v = !1, g()));
	o && L(y);
	var b = I;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? L(y) : i && o ? nn(e) : e;
			return A(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Kn && v || b.f & 16384 ? y.v : L(y);
	});
}
function Ji(e) {
	Ye === null && Fe("onMount"), En(() => {
		let t = vr(e);
		if (typeof t == "function") return t;
	});
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
// node_modules/zod/v4/core/util.js
function Yi(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function Xi(e, t = "|") {
	return e.map((e) => Ca(e)).join(t);
}
function Zi(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var Qi = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function $i(e) {
	return new Qi(e);
}
function ea(e) {
	return e == null;
}
function ta(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function na(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
var ra = /* @__PURE__*/ Symbol("evaluating");
function ia(e, t, n) {
	let r;
	Object.defineProperty(e, t, {
		get() {
			if (r !== ra) return r === void 0 && (r = ra, r = n()), r;
		},
		set(n) {
			Object.defineProperty(e, t, { value: n });
		},
		configurable: !0
	});
}
function aa(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function oa(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function sa(e) {
	return oa(e._zod.def) ?? e._zod.def.shape;
}
function ca(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return aa(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function la(e, t, n) {
	t in e ? aa(e, t, n) : e[t] = n;
}
function ua(e, t, n, r) {
	let i = sa(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? ca(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : la(e, a, r ? r(n.value, a) : n.value));
	}
}
function da(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? ca(e, n, () => t[n]) : la(e, n, r.value));
	}
}
function fa(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function pa(e) {
	return JSON.stringify(e);
}
function ma(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var ha = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function ga(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
var _a = /* @__PURE__*/ $i(() => {
	if (mo.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function va(e) {
	if (ga(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return ga(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function ya(e) {
	return va(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
var ba = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function xa(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function Sa(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function G(e) {
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
function Ca(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function wa(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
var Ta = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, Ea = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function Da(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return ua(i, e, Oa(e, t)), Sa(e, fa(n, {
		shape: i,
		checks: []
	}));
}
function Oa(e, t) {
	let n = sa(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function ka(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(Oa(e, t)), a = {};
	return ua(a, e, Reflect.ownKeys(sa(e)).filter((e) => !i.has(e))), Sa(e, fa(n, {
		shape: a,
		checks: []
	}));
}
function Aa(e, t) {
	if (!va(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = sa(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return Sa(e, fa(e._zod.def, { shape: ja(e, t) }));
}
function ja(e, t) {
	let n = {};
	return ua(n, e, Reflect.ownKeys(sa(e))), da(n, t), n;
}
function Ma(e, t) {
	if (!va(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return Sa(e, fa(e._zod.def, { shape: ja(e, t) }));
}
function Na(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return ua(n, e, Reflect.ownKeys(sa(e))), ua(n, t, Reflect.ownKeys(sa(t))), Sa(e, fa(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function Pa(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(Oa(t, n)) : void 0, o = {};
	return ua(o, t, Reflect.ownKeys(sa(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), Sa(t, fa(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function Fa(e, t, n) {
	let r = n ? new Set(Oa(t, n)) : void 0, i = {};
	return ua(i, t, Reflect.ownKeys(sa(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), Sa(t, fa(t._zod.def, { shape: i }));
}
function Ia(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function La(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function Ra(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function za(e) {
	return typeof e == "string" ? e : e?.message;
}
function Ba(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function Va(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function Ha(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : za(e.inst?._zod.def?.error?.(e)) ?? za(a?.(e)) ?? za(t?.error?.(e)) ?? za(n.customError?.(e)) ?? za(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
var Ua = /[\uD800-\uDBFF]/;
function Wa(e) {
	let t = e.length;
	if (!Ua.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function Ga(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function Ka(e) {
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
function qa(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function Ja(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : Qa(e, n, r.value);
	}
}
function Ya(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function Xa(e, t, n) {
	return Ya(e, t, n, !1);
}
/* @__NO_SIDE_EFFECTS__ */
function Za(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return Ya(this, n, r(this));
			},
			set(e) {
				Ya(this, n, e);
			}
		});
	}
	return t;
}
function Qa(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : Ya(this, t, n.bind(this));
		},
		set(e) {
			Ya(this, t, e);
		}
	});
}
function $a(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
var eo, to = !1, no = {
	configurable: !0,
	get() {
		to = !0;
	}
};
function ro(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && eo !== e._zod ? eo = void 0 : (eo = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, no);
			let e = to;
			to = !1;
			try {
				let r = n(this);
				return to ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), to ||= e, r;
			} catch (n) {
				throw delete this[t], to ||= e, n;
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
function io(e, t, n, r) {
	let i = $a(e, t);
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
var ao = "~constantCatch";
function oo(e) {
	let t = () => e;
	return t[ao] = !0, t;
}
// node_modules/zod/v4/core/core.js
var so, co = {
	value: void 0,
	enumerable: !1
}, lo = "captureStackTrace" in Error ? Error : null;
function uo(e) {
	let t = lo;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return lo = null, new e();
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
			co.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", co);
			} finally {
				co.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), Ja(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? uo(u) : this;
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
var fo = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, po = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
};
(so = globalThis).__zod_globalConfig ?? (so.__zod_globalConfig = {});
var mo = globalThis.__zod_globalConfig;
function ho(e) {
	return e && Object.assign(mo, e), mo;
}
// node_modules/zod/v4/core/errors.js
function go() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, Zi, 2), e.message;
}
function _o(e) {
	this._zod.message = e;
}
var vo = {
	get: go,
	set: _o,
	enumerable: !0,
	configurable: !0
}, yo = {
	value: void 0,
	enumerable: !1
}, bo = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), xo = /* @__PURE__ */ K("$ZodError", (e, t) => {
	e.name = "$ZodError", yo.value = t, Object.defineProperty(e, "issues", yo), yo.value = void 0, Object.defineProperty(e, "message", vo);
	let n = Object.getPrototypeOf(e);
	bo.has(n) || (bo.add(n), Object.defineProperty(n, "toString", {
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
function So(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function Co(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? So(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function wo(e, t = (e) => e.message) {
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
function To(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
var Eo = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new fo();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => Ha(e, o, ho())));
			throw ha(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, Do = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => Ha(e, o, ho())));
			throw ha(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, Oo = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new fo();
	return a.issues.length ? ko(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function ko(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => Ha(e, n, ho()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
var Ao = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? ko(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, jo = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), Mo = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), No = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== jo) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return Po(e, t, n);
});
function Po(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[Mo] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new fo();
	return a.issues.length === 0;
}
var Fo = async (e, t, n) => {
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
}, Io = (e) => {
	let t = Eo(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, r, o, To(n, a));
	};
	return n;
}, Lo = (e) => {
	let t = Eo(e), n = (e, r, i, a) => t(e, r, i, To(n, a));
	return n;
}, Ro = (e) => {
	let t = Do(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, r, o, To(n, a));
	};
	return n;
}, zo = (e) => {
	let t = Do(e), n = async (e, r, i, a) => await t(e, r, i, To(n, a));
	return n;
}, Bo = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return Oo(e)(t, n, i);
}, Vo = (e) => (t, n, r) => Oo(e)(t, n, r), Ho = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return Ao(e)(t, n, i);
}, Uo = (e) => async (t, n, r) => Ao(e)(t, n, r), Wo = /^[cC][0-9a-z]{6,}$/, Go = /^[0-9a-z]+$/, Ko = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, qo = /^[0-9a-vA-V]{20}$/, Jo = /^[A-Za-z0-9]{27}$/, Yo = /^[a-zA-Z0-9_-]{21}$/;
function Xo(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var Zo = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, Qo = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, $o = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, es = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, ts = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function ns() {
	return new RegExp(ts, "u");
}
var rs = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, is = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, as = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, os = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, ss = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, cs = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, ls = /^https?$/, us = /^\+[1-9]\d{6,14}$/, ds = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function fs(e) {
	return RegExp(`^${e}$`);
}
var ps = /*@__PURE__*/ fs(ds);
function ms(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function hs(e) {
	return RegExp(`^${ms(e)}$`);
}
function gs(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${ms({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${ms({ precision: e.precision })}` : n;
	return RegExp(`^${ds}T(?:${r})$`);
}
var _s = /^[\s\S]{0,}$/, vs = /^-?\d+$/, ys = /^-?\d+(?:\.\d+)?$/, bs = /^(?:true|false)$/i, xs = /^[^A-Z]*$/, Ss = /^[^a-z]*$/, Cs = /*@__PURE__*/ K("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), ws = (e) => {
	let t = e.value;
	return !ea(t) && t.length !== void 0;
}, Ts = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, Es = /*@__PURE__*/ K("$ZodCheckLessThan", (e, t) => {
	Cs.init(e, t);
	let n = Ts[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: Ts[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Ds = /*@__PURE__*/ K("$ZodCheckGreaterThan", (e, t) => {
	Cs.init(e, t);
	let n = Ts[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: Ts[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Os = /*@__PURE__*/ K("$ZodCheckMultipleOf", (e, t) => {
	Cs.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : na(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ks = /*@__PURE__*/ K("$ZodCheckNumberFormat", (e, t) => {
	Cs.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = Ta[t.format];
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
}), As = /*@__PURE__*/ K("$ZodCheckMaxLength", (e, t) => {
	var n;
	Cs.init(e, t), (n = e._zod.def).when ?? (n.when = ws), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? Wa(r) : i) <= t.maximum) return;
		let a = Ga(r);
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
}), js = /*@__PURE__*/ K("$ZodCheckMinLength", (e, t) => {
	var n;
	Cs.init(e, t), (n = e._zod.def).when ?? (n.when = ws), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? Wa(r) : i) >= t.minimum) return;
		let a = Ga(r);
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
}), Ms = /*@__PURE__*/ K("$ZodCheckLengthEquals", (e, t) => {
	var n;
	Cs.init(e, t), (n = e._zod.def).when ?? (n.when = ws), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? Wa(r) : i;
		if (a === t.length) return;
		let o = Ga(r), s = a > t.length;
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
}), Ns = /*@__PURE__*/ K("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	Cs.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
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
}), Ps = /*@__PURE__*/ K("$ZodCheckRegex", (e, t) => {
	Ns.init(e, t), e._zod.check = (n) => {
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
}), Fs = /*@__PURE__*/ K("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= xs, Ns.init(e, t);
}), Is = /*@__PURE__*/ K("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= Ss, Ns.init(e, t);
}), Ls = /*@__PURE__*/ K("$ZodCheckIncludes", (e, t) => {
	Cs.init(e, t);
	let n = xa(t.includes);
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
}), Rs = /*@__PURE__*/ K("$ZodCheckStartsWith", (e, t) => {
	Cs.init(e, t);
	let n = RegExp(`^${xa(t.prefix)}.*`);
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
}), zs = /*@__PURE__*/ K("$ZodCheckEndsWith", (e, t) => {
	Cs.init(e, t);
	let n = RegExp(`.*${xa(t.suffix)}$`);
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
}), Bs = /*@__PURE__*/ K("$ZodCheckOverwrite", (e, t) => {
	Cs.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
}), Vs = class {
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
}, Hs = {
	major: 4,
	minor: 6,
	patch: 7
}, Us = /*@__PURE__*/ K("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = Hs;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = Ia(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (La(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new fo();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (Va(t.issues, n, e), i ||= Ia(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					Va(t.issues, n, e), i ||= Ia(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (Ia(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new fo();
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
				if (a.async === !1) throw new fo();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return Xa(this, "~standard", Ks(this));
	},
	set "~standard"(e) {
		Ya(this, "~standard", e);
	}
}), Ws = (e, t) => e.issues.length ? { issues: e.issues.map((e) => Ha(e, t, ho())) } : { value: e.value };
async function Gs(e, t) {
	let n = { async: !0 };
	return Ws(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function Ks(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return Ws(r, n);
			} catch {}
			return Gs(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
var qs = /*@__PURE__*/ K("$ZodString", (e, t) => {
	Us.init(e, t), e._zod.pattern = t.pattern ?? _s, e._zod.parse = (n, r) => {
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
}), Js = /*@__PURE__*/ K("$ZodStringFormat", (e, t) => {
	Ns.init(e, t), qs.init(e, t);
}), Ys = /*@__PURE__*/ K("$ZodGUID", (e, t) => {
	t.pattern ??= Qo, Js.init(e, t);
}), Xs = /*@__PURE__*/ K("$ZodUUID", (e, t) => {
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
		t.pattern ??= $o(e);
	} else t.pattern ??= $o();
	Js.init(e, t);
}), Zs = /*@__PURE__*/ K("$ZodEmail", (e, t) => {
	t.pattern ??= es, Js.init(e, t);
});
function Qs(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function $s(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? Qs(e) || 2 : ec(e, t);
}
function ec(e, t) {
	if (!t.normalize && t.protocol?.source === ls.source && !/^https?:\/\//i.test(e)) return 1;
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
var tc = /[\t\n\r]/g;
function nc(e) {
	return e.replace(tc, "");
}
function rc(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function ic(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var ac = /*@__PURE__*/ K("$ZodURL", (e, t) => {
	Js.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = $s(r, t);
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
				n.value = nc(r);
				return;
			}
			t.hostname && !rc(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !ic(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : nc(r);
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
}), oc = /*@__PURE__*/ K("$ZodEmoji", (e, t) => {
	t.pattern ??= ns(), Js.init(e, t);
}), sc = /*@__PURE__*/ K("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? Yo : Xo(t.length), Js.init(e, t);
}), cc = /*@__PURE__*/ K("$ZodCUID", (e, t) => {
	t.pattern ??= Wo, Js.init(e, t);
}), lc = /*@__PURE__*/ K("$ZodCUID2", (e, t) => {
	t.pattern ??= Go, Js.init(e, t);
}), uc = /*@__PURE__*/ K("$ZodULID", (e, t) => {
	t.pattern ??= Ko, Js.init(e, t);
}), dc = /*@__PURE__*/ K("$ZodXID", (e, t) => {
	t.pattern ??= qo, Js.init(e, t);
}), fc = /*@__PURE__*/ K("$ZodKSUID", (e, t) => {
	t.pattern ??= Jo, Js.init(e, t);
}), pc = /*@__PURE__*/ K("$ZodISODateTime", (e, t) => {
	t.pattern ??= gs(t), Js.init(e, t);
}), mc = /*@__PURE__*/ K("$ZodISODate", (e, t) => {
	t.pattern ??= ps, Js.init(e, t);
}), hc = /*@__PURE__*/ K("$ZodISOTime", (e, t) => {
	t.pattern ??= hs(t), Js.init(e, t);
}), gc = /*@__PURE__*/ K("$ZodISODuration", (e, t) => {
	t.pattern ??= Zo, Js.init(e, t);
}), _c = /*@__PURE__*/ K("$ZodIPv4", (e, t) => {
	t.pattern ??= rs, Js.init(e, t);
}), vc = /^[0-9a-fA-F:.]+$/;
function yc(e) {
	return vc.test(e) ? Qs(`http://[${e}]`) : !1;
}
var bc = /*@__PURE__*/ K("$ZodIPv6", (e, t) => {
	t.pattern ??= is, Js.init(e, t), e._zod.check = (n) => {
		yc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), xc = /*@__PURE__*/ K("$ZodCIDRv4", (e, t) => {
	t.pattern ??= as, Js.init(e, t);
});
function Sc(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : yc(n);
}
var Cc = /*@__PURE__*/ K("$ZodCIDRv6", (e, t) => {
	t.pattern ??= os, Js.init(e, t), e._zod.check = (n) => {
		Sc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function wc(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
var Tc = /^[0-9a-zA-Z+/]*={0,2}$/, Ec = /*@__PURE__*/ K("$ZodBase64", (e, t) => {
	t.pattern ??= Tc, Js.init(e, t), e._zod.check = (n) => {
		wc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Dc = /^[A-Za-z0-9_-]*$/;
function Oc(e) {
	if (!Dc.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return wc(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
var kc = /*@__PURE__*/ K("$ZodBase64URL", (e, t) => {
	t.pattern ??= Dc, Js.init(e, t), e._zod.check = (n) => {
		Oc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Ac = /*@__PURE__*/ K("$ZodE164", (e, t) => {
	t.pattern ??= us, Js.init(e, t);
});
function jc(e, t = null) {
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
var Mc = /*@__PURE__*/ K("$ZodJWT", (e, t) => {
	Js.init(e, t), e._zod.check = (n) => {
		jc(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Nc = /*@__PURE__*/ K("$ZodNumber", (e, t) => {
	Us.init(e, t), e._zod.pattern = ys, e._zod.parse = (n, r) => {
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
}), Pc = /*@__PURE__*/ K("$ZodNumberFormat", (e, t) => {
	ks.init(e, t), Nc.init(e, t);
}), Fc = /*@__PURE__*/ K("$ZodBoolean", (e, t) => {
	Us.init(e, t), e._zod.pattern = bs, e._zod.parse = (n, r) => {
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
}), Ic = /*@__PURE__*/ K("$ZodUnknown", (e, t) => {
	Us.init(e, t), e._zod.parse = (e) => e;
}), Lc = /*@__PURE__*/ K("$ZodNever", (e, t) => {
	Us.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function Rc(e, t) {
	let n = Ba(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of Ba(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, Va(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
var zc = (e) => Array.isArray(e) ? e.length : -1;
function Bc(e, t, n) {
	e.issues.length && t.issues.push(...Ra(n, e.issues)), t.value[n] = e.value;
}
var Vc = /*@__PURE__*/ K("$ZodArray", (e, t) => {
	Us.init(e, t);
	let n = mo.memoizer;
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
			if (c instanceof Promise) o.push(c.then((t) => Bc(t, r, e)));
			else if (Bc(c, r, e), s && c.issues.length !== 0 && Ia(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, Rc(e, zc);
});
function Hc(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...Ra(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
var Uc = [];
function Wc(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Uc, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = wa(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function Gc(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (Ia(n, p)) break;
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
		a instanceof Promise ? e.push(a.then((e) => Hc(e, n, i, t, d, f))) : Hc(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
var Kc = /*@__PURE__*/ K("$ZodObject", (e, t) => {
	Us.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = $i(() => Wc(t));
	ro(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || aa(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = ga, o = t.catchall, s, c = mo.memoizer;
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
				if (Ia(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => Hc(n, t, e, r, a, o))) : Hc(s, t, e, r, a, o);
		}
		return o ? Gc(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), qc = /*@__PURE__*/ K("$ZodObjectJIT", (e, t) => {
	Kc.init(e, t);
	let n = e._zod.parse, r = $i(() => Wc(t)), i = mo.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Vs(["payload", "ctx"], {
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
			let n = l[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : pa(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === "optional";
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
	}, o, s = ga, c = !mo.jitless, l = c && _a.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? Gc([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: p,
			inst: e
		}), i);
	};
});
function Jc(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !Ia(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => Ha(e, r, ho())))
	}), t);
}
var Yc = /*@__PURE__*/ K("$ZodUnion", (e, t) => {
	Us.init(e, t), ro(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), ro(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), ro(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), ro(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => ta(e.source)).join("|")})$`);
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
		return a ? Promise.all(o).then((t) => Jc(t, r, e, i)) : Jc(o, r, e, i);
	};
});
function Xc(e) {
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
var Zc = /*@__PURE__*/ K("$ZodDiscriminatedUnion", (e, t) => {
	t.inclusive = !1, Yc.init(e, t);
	let n = e._zod.parse;
	ro(e, "propValues", (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || aa(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = oa(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = $i(() => Xc(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!ga(o)) return i.issues.push({
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
}), Qc = /*@__PURE__*/ K("$ZodIntersection", (e, t) => {
	Us.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => el(e, t, n)) : el(e, i, a);
	};
});
function $c(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (va(e) && va(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = $c(e[n], t[n]);
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
			let i = e[r], a = t[r], o = $c(i, a);
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
function el(e, t, n) {
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
	let c = $c(t.value, n.value);
	if (!c.valid) {
		if (Ia(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
var tl = /*@__PURE__*/ K("$ZodRecord", (e, t) => {
	Us.init(e, t);
	let n = mo.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!va(a)) return r.issues.push({
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
						issues: s.issues.map((e) => Ha(e, i, ho())),
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
					e.issues.length && r.issues.push(...Ra(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...Ra(n, u.issues)), r.value[l] = u.value);
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
				if (typeof n == "string" && ys.test(n) && l.issues.length) {
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
						issues: l.issues.map((e) => Ha(e, i, ho())),
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
					e.issues.length && r.issues.push(...Ra(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...Ra(n, d.issues)), r.value[u] = d.value);
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
}), nl = /*@__PURE__*/ K("$ZodEnum", (e, t) => {
	Us.init(e, t);
	let n = Yi(t.entries), r = new Set(n);
	e._zod.values = r, ro(e, "pattern", (e) => {
		let t = Yi(e.def.entries).filter((e) => ba.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => xa(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), rl = /*@__PURE__*/ K("$ZodLiteral", (e, t) => {
	Us.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, ro(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? xa(e) : e ? xa(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), il = /*@__PURE__*/ K("$ZodTransform", (e, t) => {
	Us.init(e, t), e._zod.optin = "optional", mo.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new po(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new fo();
		return n.value = i, n;
	};
});
function al(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
var ol = /*@__PURE__*/ K("$ZodOptional", (e, t) => {
	Us.init(e, t), ro(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", ro(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), ro(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${ta(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => al(e, t)) : al(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), sl = /*@__PURE__*/ K("$ZodExactOptional", (e, t) => {
	ol.init(e, t), ro(e, "values", (e) => e.def.innerType._zod.values), ro(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), cl = /*@__PURE__*/ K("$ZodNullable", (e, t) => {
	Us.init(e, t), ro(e, "optin", (e) => e.def.innerType._zod.optin), ro(e, "optout", (e) => e.def.innerType._zod.optout), ro(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${ta(t.source)}|null)$`) : void 0;
	}), ro(e, "values", (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), ll = /*@__PURE__*/ K("$ZodDefault", (e, t) => {
	Us.init(e, t), e._zod.optin = "defaulted", ro(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => ul(e, t)) : ul(r, t);
	};
});
function ul(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
var dl = /*@__PURE__*/ K("$ZodPrefault", (e, t) => {
	Us.init(e, t), e._zod.optin = "defaulted", ro(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), fl = /*@__PURE__*/ K("$ZodNonOptional", (e, t) => {
	Us.init(e, t), ro(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => pl(t, e)) : pl(i, e);
	};
});
function pl(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function ml(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => Ha(e, r, ho())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
var hl = /*@__PURE__*/ K("$ZodCatch", (e, t) => {
	Us.init(e, t), ro(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), ro(e, "optout", (e) => e.def.innerType._zod.optout), ro(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => ml(e, r, t, n)) : ml(e, r, t, n);
	};
}), gl = /*@__PURE__*/ K("$ZodPipe", (e, t) => {
	Us.init(e, t), ro(e, "values", (e) => e.def.in._zod.values), ro(e, "optin", (e) => e.def.in._zod.optin), ro(e, "optout", (e) => e.def.out._zod.optout), ro(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => _l(e, t.in, n)) : _l(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => _l(e, t.out, n)) : _l(r, t.out, n);
	};
});
function _l(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
var vl = /*@__PURE__*/ K("$ZodPreprocess", (e, t) => {
	gl.init(e, t);
}), yl = /*@__PURE__*/ K("$ZodReadonly", (e, t) => {
	Us.init(e, t), ro(e, "propValues", (e) => e.def.innerType._zod.propValues), ro(e, "values", (e) => e.def.innerType._zod.values), ro(e, "optin", (e) => e.def.innerType?._zod?.optin), ro(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(bl) : bl(r);
	};
});
function bl(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
var xl = /*@__PURE__*/ K("$ZodLazy", (e, t) => {
	Us.init(e, t), ia(e._zod, "innerType", () => {
		let e = t;
		return e._cachedInner ||= t.getter(), e._cachedInner;
	}), ro(e, "pattern", (e) => e.innerType?._zod?.pattern), ro(e, "propValues", (e) => e.innerType?._zod?.propValues), ro(e, "optin", (e) => e.innerType?._zod?.optin ?? void 0), ro(e, "optout", (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
}), Sl = /*@__PURE__*/ K("$ZodCustom", (e, t) => {
	Cs.init(e, t), Us.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => Cl(t, n, r, e));
		Cl(i, n, r, e);
	};
});
function Cl(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(qa(e));
	}
}
// node_modules/zod/v4/core/memoizer.js
var wl = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}, Tl = "~memo", El = [];
function Dl(e) {
	return typeof e == "object" && !!e;
}
function Ol(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
var kl = /*@__PURE__*/ new WeakMap(), Al = 0, jl = 1, Ml = 2;
function Nl(e, t, n) {
	let r = kl.get(e);
	if (r !== void 0) return r ? Ml : Al;
	if (t.has(e)) return Ml;
	t.add(e);
	let i = Al, a = (e) => {
		if (i !== Ml && e?._zod) {
			let r = Nl(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = Al;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? jl : o.value?._zod ? Nl(o.value, t, n) : Al;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case "object": {
			let e = oa(c);
			s(e ? o(e, !0) : jl), a(c.catchall);
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
			s(r ? Nl(r, t, !1) : jl);
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
	return t.delete(e), Pl(e, i);
}
function Pl(e, t) {
	return t !== jl && kl.set(e, t === Ml), t;
}
function Fl(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
var Il, Ll = [], Rl = {
	alloc(e, t, n) {
		let r = Il;
		if (!r) return n;
		Il = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), Ll.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== "backward" && Bl(n, e.value)) throw new wl();
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
					let i = Nl(e, /* @__PURE__ */ new Set(), !1);
					if (i === Al) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === Ml || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!Dl(l)) return t(s, c);
				let u = c[Tl];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[Tl] = u);
				let d;
				i === c ? d = a : (d = Fl(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...Ol(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				Il = d;
				let p = Ll.length, m = t(s, c);
				Il = void 0;
				let h = Ll.length > p ? Ll.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (h && (h.issues = e.issues.length ? Ol(e.issues) : El), e)) : (h && (h.issues = m.issues.length ? Ol(m.issues) : El), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function zl() {
	return Rl;
}
function Bl(e, t) {
	let n = e[Tl]?.backEdges;
	return n !== void 0 && Dl(t) && n.has(t);
}
// node_modules/zod/v4/locales/en.js
var Vl = () => {
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
			case "invalid_type": return `Invalid input: expected ${i(e.expected)}, received ${i(Ka(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${Ca(e.values[0])}` : `Invalid option: expected one of ${Xi(e.values, "|")}`;
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
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${Xi(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function Hl() {
	return { localeError: Vl() };
}
// node_modules/zod/v4/core/registries.js
var Ul, Wl = class {
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
function Gl() {
	return new Wl();
}
(Ul = globalThis).__zod_globalRegistry ?? (Ul.__zod_globalRegistry = Gl());
var Kl = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function ql(e) {
	return e.checks &&= [...e.checks], e;
}
// @__NO_SIDE_EFFECTS__
function Jl(e, t) {
	return new e(ql({
		type: "string",
		...G(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function Yl(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Xl(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Zl(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ql(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function $l(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function eu(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function tu(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function nu(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ru(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function iu(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function au(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ou(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function su(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function cu(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function lu(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function uu(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function du(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function fu(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function pu(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function mu(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function hu(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function gu(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function _u(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function vu(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function yu(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function bu(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function xu(e, t) {
	return new e(ql({
		type: "number",
		checks: [],
		...G(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function Su(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Cu(e, t) {
	return new e({
		type: "boolean",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function wu(e) {
	return new e({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function Tu(e, t) {
	return new e({
		type: "never",
		...G(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Eu(e, t) {
	return new Es({
		check: "less_than",
		...G(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function Du(e, t) {
	return new Es({
		check: "less_than",
		...G(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function Ou(e, t) {
	return new Ds({
		check: "greater_than",
		...G(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function ku(e, t) {
	return new Ds({
		check: "greater_than",
		...G(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function Au(e, t) {
	return new Os({
		check: "multiple_of",
		...G(t),
		value: e
	});
}
// @__NO_SIDE_EFFECTS__
function ju(e, t) {
	return new As({
		check: "max_length",
		...G(t),
		maximum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Mu(e, t) {
	return new js({
		check: "min_length",
		...G(t),
		minimum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Nu(e, t) {
	return new Ms({
		check: "length_equals",
		...G(t),
		length: e
	});
}
// @__NO_SIDE_EFFECTS__
function Pu(e, t) {
	return new Ps({
		check: "string_format",
		format: "regex",
		...G(t),
		pattern: e
	});
}
// @__NO_SIDE_EFFECTS__
function Fu(e) {
	return new Fs({
		check: "string_format",
		format: "lowercase",
		...G(e)
	});
}
// @__NO_SIDE_EFFECTS__
function Iu(e) {
	return new Is({
		check: "string_format",
		format: "uppercase",
		...G(e)
	});
}
// @__NO_SIDE_EFFECTS__
function Lu(e, t) {
	return new Ls({
		check: "string_format",
		format: "includes",
		...G(t),
		includes: e
	});
}
// @__NO_SIDE_EFFECTS__
function Ru(e, t) {
	return new Rs({
		check: "string_format",
		format: "starts_with",
		...G(t),
		prefix: e
	});
}
// @__NO_SIDE_EFFECTS__
function zu(e, t) {
	return new zs({
		check: "string_format",
		format: "ends_with",
		...G(t),
		suffix: e
	});
}
// @__NO_SIDE_EFFECTS__
function Bu(e) {
	return new Bs({
		check: "overwrite",
		tx: e
	});
}
// @__NO_SIDE_EFFECTS__
function Vu(e) {
	return /* @__PURE__ */ Bu((t) => t.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function Hu() {
	return /* @__PURE__ */ Bu((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function Uu() {
	return /* @__PURE__ */ Bu((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function Wu() {
	return /* @__PURE__ */ Bu((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function Gu() {
	return /* @__PURE__ */ Bu((e) => ma(e));
}
// @__NO_SIDE_EFFECTS__
function Ku(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...G(n)
	});
}
// @__NO_SIDE_EFFECTS__
function qu(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...G(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Ju(e, t) {
	let n = /* @__PURE__ */ Yu((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(qa(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(qa(r));
		}
	}, e(t.value, t)), t);
	return n;
}
// @__NO_SIDE_EFFECTS__
function Yu(e, t) {
	let n = new Cs({
		check: "custom",
		...G(t)
	});
	return n._zod.check = e, n;
}
// node_modules/zod/v4/core/to-json-schema.js
function Xu(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && aa(e, t, n[t]);
	return e;
}
function Zu(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? Kl,
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
function Qu(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function $u(e, t, n = {
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
		a && (o.ref ||= a, $u(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && Xu(o.schema, c), t.io === "input" && ld(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function ed(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function td(e, t) {
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
				ref: `${i("__shared")}#/${r}/${ed(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + ed(a)
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
function nd(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		nd(e);
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
var rd = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), id = ["oneOf", "anyOf"];
function ad(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function od(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!rd.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? ad(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			aa(n, r, e.length === 1 ? e[0] : od(e) ?? { allOf: e });
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
			let t = ad(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function sd(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of rd) if (t in e) return;
	let n = t.filter((e) => id.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = od(t);
	else {
		let e = n[0], i = id.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => od([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, Xu(e, r));
}
function cd(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : Xu(i, s), Xu(i, a), t._zod.parent === o) for (let e in i) e !== "$ref" && e !== "allOf" && (e in a || delete i[e]);
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
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) nd(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) sd(e);
		}
	}
	let i = {};
	if (e.target === "draft-2020-12" ? i.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? i.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? i.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	Xu(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, aa(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === "draft-2020-12" ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: dd(t, "input", e.processors),
					output: dd(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function ld(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return ld(r.element, n);
	if (r.type === "set") return ld(r.valueType, n);
	if (r.type === "lazy") return ld(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return ld(r.innerType, n);
	if (r.type === "intersection") return ld(r.left, n) || ld(r.right, n);
	if (r.type === "record" || r.type === "map") return ld(r.keyType, n) || ld(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : ld(r.in, n) || ld(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (ld(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (ld(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (ld(e, n)) return !0;
		return !!(r.rest && ld(r.rest, n));
	}
	return !1;
}
var ud = (e, t = {}) => (n) => {
	let r = Zu({
		...n,
		processors: t
	});
	return $u(e, r), td(r, e), cd(r, e);
}, dd = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = Zu({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return $u(e, o), td(o, e), cd(o, e);
}, fd = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, pd = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, md = (e, t) => {
	fd(e, "minimum", t), pd(e, "maximum", t);
}, hd = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, gd = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, _d = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, vd = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, yd = (e, t) => fd(e, "minimum", t.minimum), bd = (e, t) => pd(e, "maximum", t.maximum), xd = (e) => (t, n) => {
	vd(t, n.format);
	let [r, i] = e[n.format];
	fd(t, "minimum", r), pd(t, "maximum", i);
}, Sd = {
	greater_than: (e, t) => fd(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => pd(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => hd(e, t.value),
	number_format: xd(Ta),
	bigint_format: xd(Ea),
	min_length: yd,
	max_length: bd,
	length_equals: (e, t) => md(e, t.length),
	min_size: yd,
	max_size: bd,
	size_equals: (e, t) => md(e, t.size),
	string_format: (e, t) => {
		vd(e, t.format), t.pattern && gd(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => _d(e, t.mime)
};
function Cd(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) Sd[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && fd(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && fd(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && pd(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && pd(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && hd(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && _d(t, i.mime);
	for (let e of i.patterns ?? []) gd(t, e);
	return t;
}
var wd = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, Td = /* @__PURE__ */ new Map([[Tc, ss], [Dc, cs]]), Ed = (e) => Td.get(e) ?? e, Dd = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = Cd(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = wd[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(Ed);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, Od = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = Cd(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : Qu(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, kd = (e, t, n, r) => {
	n.type = "boolean";
}, Ad = (e, t, n, r) => {
	n.not = {};
}, jd = (e, t, n, r) => {
	let i = e._zod.def, a = Yi(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, Md = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (Qu(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (Qu(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, Nd = (e, t, n, r) => {
	Qu(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, Pd = (e, t, n, r) => {
	Qu(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, Fd = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = Cd(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = $u(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function Id(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? Id(t.out) : t.type === "catch" ? Id(t.innerType) : e._zod.optin;
}
var Ld = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && Qu(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) aa(i.properties, e, $u(o[e], t, {
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
		(t.io === "input" ? Id(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = $u(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, Rd = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => $u(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, zd = (e, t, n, r) => {
	let i = e._zod.def, a = $u(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = $u(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), s = (e) => "allOf" in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
};
function Bd(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = Bd(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => Bd(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? ys : vs).source)), p;
}
var Vd = /* @__PURE__ */ new WeakMap();
function Hd(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of Vd.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = Bd(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
var Ud = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = Cd(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = $u(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) aa(i.patternProperties, Ed(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = $u(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = Vd.get(t);
			n || (n = [], Vd.set(t, n), t.deferred.push(() => Hd(t))), n.push(e);
		}
		i.additionalProperties = $u(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && Id(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, Wd = (e, t, n, r) => {
	let i = e._zod.def, a = $u(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, Gd = (e, t, n, r) => {
	let i = e._zod.def;
	$u(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Kd = Symbol();
function qd(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (Qu(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), Kd) : JSON.parse(o);
}
var Jd = (e, t, n, r) => {
	let i = e._zod.def;
	$u(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = qd(i.defaultValue, e, t, n, r);
	o !== Kd && (n.default = o);
}, Yd = (e, t, n, r) => {
	let i = e._zod.def;
	$u(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = qd(i.defaultValue, e, t, n, r);
	o !== Kd && (n._prefault = o);
}, Xd = (e, t, n, r) => {
	let i = e._zod.def;
	$u(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		Qu(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, Zd = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	$u(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, Qd = (e, t, n, r) => {
	let i = e._zod.def;
	$u(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, $d = (e, t, n, r) => {
	let i = e._zod.def;
	$u(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, ef = (e, t, n, r) => {
	let i = e._zod.innerType;
	$u(i, t, r);
	let a = t.seen.get(e);
	a.ref = i;
}, tf = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function nf(e, t, n) {
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
var rf = /*@__PURE__*/ K("ZodError", (e, t) => {
	xo.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	tf.has(n) || (tf.add(n), nf(n, "format", (e) => (t) => wo(e, t)), nf(n, "flatten", (e) => (t) => Co(e, t)), nf(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, Zi, 2);
	}), nf(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, Zi, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), af = /* @__PURE__ */ Eo(rf), of = /* @__PURE__ */ Do(rf), sf = /* @__PURE__ */ Oo(rf), cf = /* @__PURE__ */ Ao(rf), lf = /* @__PURE__ */ Io(rf), uf = /* @__PURE__ */ Lo(rf), df = /* @__PURE__ */ Ro(rf), ff = /* @__PURE__ */ zo(rf), pf = /* @__PURE__ */ Bo(rf), mf = /* @__PURE__ */ Vo(rf), hf = /* @__PURE__ */ Ho(rf), gf = /* @__PURE__ */ Uo(rf);
// node_modules/zod/v4/classic/schemas.js
function _f() {
	mo.localeError || ho(Hl());
}
function vf() {
	mo.memoizer || ho({ memoizer: zl() });
}
var yf = /*@__PURE__*/ K("ZodType", (e, t) => (_f(), Us.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(fa(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return Sa(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(Gp(e, t));
	},
	superRefine(e, t) {
		return this.check(Kp(e, t));
	},
	overwrite(e) {
		return this.check(/* @__PURE__ */ Bu(e));
	},
	optional() {
		return wp(this);
	},
	exactOptional() {
		return Ep(this);
	},
	nullable() {
		return Op(this);
	},
	nullish() {
		return wp(Op(this));
	},
	nonoptional(e) {
		return Pp(this, e);
	},
	array() {
		return ip(this);
	},
	or(e) {
		return lp([this, e]);
	},
	and(e) {
		return pp(this, e);
	},
	transform(e) {
		return Rp(this, Sp(e));
	},
	default(e) {
		return Ap(this, e);
	},
	prefault(e) {
		return Mp(this, e);
	},
	catch(e) {
		return Ip(this, e);
	},
	pipe(e) {
		return Rp(this, e);
	},
	readonly() {
		return Vp(this);
	},
	describe(e) {
		let t = this.clone();
		return Kl.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return Kl.get(this);
		let t = this.clone();
		return Kl.add(t, e[0]), t;
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
		return Xa(this, "~standard", {
			...Ks(this),
			jsonSchema: {
				input: dd(this, "input"),
				output: dd(this, "output")
			}
		});
	},
	set "~standard"(e) {
		Ya(this, "~standard", e);
	},
	parse: function e(t, n) {
		return af(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await of(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return sf(this, e, t);
	},
	async safeParseAsync(e, t) {
		return cf(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		Ya(this, "spa", e);
	},
	validate(e, t) {
		return No(this, e, t);
	},
	validateAsync(e, t) {
		return Fo(this, e, t);
	},
	encode: function e(t, n) {
		return lf(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return uf(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await df(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await ff(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return pf(this, e, t);
	},
	safeDecode(e, t) {
		return mf(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return hf(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return gf(this, e, t);
	},
	toJSONSchema(e) {
		return ud(this, {})(e);
	},
	get description() {
		return Kl.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), bf = /*@__PURE__*/ K("_ZodString", (e, t) => {
	qs.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Dd(e, t, n, r);
}, /*@__PURE__*/ Za({
	format: (e) => Cd(e).format ?? null,
	minLength: (e) => Cd(e).minimum ?? null,
	maxLength: (e) => Cd(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(/* @__PURE__ */ Pu(...e));
	},
	includes(...e) {
		return this.check(/* @__PURE__ */ Lu(...e));
	},
	startsWith(...e) {
		return this.check(/* @__PURE__ */ Ru(...e));
	},
	endsWith(...e) {
		return this.check(/* @__PURE__ */ zu(...e));
	},
	min(...e) {
		return this.check(/* @__PURE__ */ Mu(...e));
	},
	max(...e) {
		return this.check(/* @__PURE__ */ ju(...e));
	},
	length(...e) {
		return this.check(/* @__PURE__ */ Nu(...e));
	},
	nonempty(...e) {
		return this.check(/* @__PURE__ */ Mu(1, ...e));
	},
	lowercase(e) {
		return this.check(/* @__PURE__ */ Fu(e));
	},
	uppercase(e) {
		return this.check(/* @__PURE__ */ Iu(e));
	},
	trim() {
		return this.check(/* @__PURE__ */ Hu());
	},
	normalize(...e) {
		return this.check(/* @__PURE__ */ Vu(...e));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ Uu());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ Wu());
	},
	slugify() {
		return this.check(/* @__PURE__ */ Gu());
	}
})), xf = /*@__PURE__*/ K("ZodString", (e, t) => {
	qs.init(e, t), bf.init(e, t);
}, {
	email(e) {
		return this.check(/* @__PURE__ */ Yl(Df, e));
	},
	url(e) {
		return this.check(/* @__PURE__ */ tu(jf, e));
	},
	jwt(e) {
		return this.check(/* @__PURE__ */ gu(Kf, e));
	},
	emoji(e) {
		return this.check(/* @__PURE__ */ nu(Mf, e));
	},
	guid(e) {
		return this.check(/* @__PURE__ */ Xl(kf, e));
	},
	uuid(e) {
		return this.check(/* @__PURE__ */ Zl(Af, e));
	},
	uuidv4(e) {
		return this.check(/* @__PURE__ */ Ql(Af, e));
	},
	uuidv6(e) {
		return this.check(/* @__PURE__ */ $l(Af, e));
	},
	uuidv7(e) {
		return this.check(/* @__PURE__ */ eu(Af, e));
	},
	nanoid(e) {
		return this.check(/* @__PURE__ */ ru(Nf, e));
	},
	cuid(e) {
		return this.check(/* @__PURE__ */ iu(Pf, e));
	},
	cuid2(e) {
		return this.check(/* @__PURE__ */ au(Ff, e));
	},
	ulid(e) {
		return this.check(/* @__PURE__ */ ou(If, e));
	},
	base64(e) {
		return this.check(/* @__PURE__ */ pu(Uf, e));
	},
	base64url(e) {
		return this.check(/* @__PURE__ */ mu(Wf, e));
	},
	xid(e) {
		return this.check(/* @__PURE__ */ su(Lf, e));
	},
	ksuid(e) {
		return this.check(/* @__PURE__ */ cu(Rf, e));
	},
	ipv4(e) {
		return this.check(/* @__PURE__ */ lu(zf, e));
	},
	ipv6(e) {
		return this.check(/* @__PURE__ */ uu(Bf, e));
	},
	cidrv4(e) {
		return this.check(/* @__PURE__ */ du(Vf, e));
	},
	cidrv6(e) {
		return this.check(/* @__PURE__ */ fu(Hf, e));
	},
	e164(e) {
		return this.check(/* @__PURE__ */ hu(Gf, e));
	},
	datetime(e) {
		return this.check(/* @__PURE__ */ _u(Cf, e));
	},
	date(e) {
		return this.check(/* @__PURE__ */ vu(wf, e));
	},
	time(e) {
		return this.check(/* @__PURE__ */ yu(Tf, e));
	},
	duration(e) {
		return this.check(/* @__PURE__ */ bu(Ef, e));
	}
});
function q(e) {
	return /* @__PURE__ */ Jl(xf, e);
}
var Sf = /*@__PURE__*/ K("ZodStringFormat", (e, t) => {
	Js.init(e, t), bf.init(e, t);
}), Cf = /*@__PURE__*/ K("ZodISODateTime", (e, t) => {
	pc.init(e, t), Sf.init(e, t);
}), wf = /*@__PURE__*/ K("ZodISODate", (e, t) => {
	mc.init(e, t), Sf.init(e, t);
}), Tf = /*@__PURE__*/ K("ZodISOTime", (e, t) => {
	hc.init(e, t), Sf.init(e, t);
}), Ef = /*@__PURE__*/ K("ZodISODuration", (e, t) => {
	gc.init(e, t), Sf.init(e, t);
}), Df = /*@__PURE__*/ K("ZodEmail", (e, t) => {
	Zs.init(e, t), Sf.init(e, t);
});
function Of(e) {
	return /* @__PURE__ */ Yl(Df, e);
}
var kf = /*@__PURE__*/ K("ZodGUID", (e, t) => {
	Ys.init(e, t), Sf.init(e, t);
}), Af = /*@__PURE__*/ K("ZodUUID", (e, t) => {
	Xs.init(e, t), Sf.init(e, t);
}), jf = /*@__PURE__*/ K("ZodURL", (e, t) => {
	ac.init(e, t), Sf.init(e, t);
}), Mf = /*@__PURE__*/ K("ZodEmoji", (e, t) => {
	oc.init(e, t), Sf.init(e, t);
}), Nf = /*@__PURE__*/ K("ZodNanoID", (e, t) => {
	sc.init(e, t), Sf.init(e, t);
}), Pf = /*@__PURE__*/ K("ZodCUID", (e, t) => {
	cc.init(e, t), Sf.init(e, t);
}), Ff = /*@__PURE__*/ K("ZodCUID2", (e, t) => {
	lc.init(e, t), Sf.init(e, t);
}), If = /*@__PURE__*/ K("ZodULID", (e, t) => {
	uc.init(e, t), Sf.init(e, t);
}), Lf = /*@__PURE__*/ K("ZodXID", (e, t) => {
	dc.init(e, t), Sf.init(e, t);
}), Rf = /*@__PURE__*/ K("ZodKSUID", (e, t) => {
	fc.init(e, t), Sf.init(e, t);
}), zf = /*@__PURE__*/ K("ZodIPv4", (e, t) => {
	_c.init(e, t), Sf.init(e, t);
}), Bf = /*@__PURE__*/ K("ZodIPv6", (e, t) => {
	bc.init(e, t), Sf.init(e, t);
}), Vf = /*@__PURE__*/ K("ZodCIDRv4", (e, t) => {
	xc.init(e, t), Sf.init(e, t);
}), Hf = /*@__PURE__*/ K("ZodCIDRv6", (e, t) => {
	Cc.init(e, t), Sf.init(e, t);
}), Uf = /*@__PURE__*/ K("ZodBase64", (e, t) => {
	Ec.init(e, t), Sf.init(e, t);
}), Wf = /*@__PURE__*/ K("ZodBase64URL", (e, t) => {
	kc.init(e, t), Sf.init(e, t);
}), Gf = /*@__PURE__*/ K("ZodE164", (e, t) => {
	Ac.init(e, t), Sf.init(e, t);
}), Kf = /*@__PURE__*/ K("ZodJWT", (e, t) => {
	Mc.init(e, t), Sf.init(e, t);
}), qf = /*@__PURE__*/ K("ZodNumber", (e, t) => {
	Nc.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Od(e, t, n, r), e.isFinite = !0;
}, /*@__PURE__*/ Za({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = Cd(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = Cd(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = Cd(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => Cd(e).format ?? null
}, {
	gt(e, t) {
		return this.check(/* @__PURE__ */ Ou(e, t));
	},
	gte(e, t) {
		return this.check(/* @__PURE__ */ ku(e, t));
	},
	min(e, t) {
		return this.check(/* @__PURE__ */ ku(e, t));
	},
	lt(e, t) {
		return this.check(/* @__PURE__ */ Eu(e, t));
	},
	lte(e, t) {
		return this.check(/* @__PURE__ */ Du(e, t));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ Du(e, t));
	},
	int(e) {
		return this.check(Xf(e));
	},
	safe(e) {
		return this.check(Xf(e));
	},
	positive(e) {
		return this.check(/* @__PURE__ */ Ou(0, e));
	},
	nonnegative(e) {
		return this.check(/* @__PURE__ */ ku(0, e));
	},
	negative(e) {
		return this.check(/* @__PURE__ */ Eu(0, e));
	},
	nonpositive(e) {
		return this.check(/* @__PURE__ */ Du(0, e));
	},
	multipleOf(e, t) {
		return this.check(/* @__PURE__ */ Au(e, t));
	},
	step(e, t) {
		return this.check(/* @__PURE__ */ Au(e, t));
	},
	finite() {
		return this;
	}
}));
function Jf(e) {
	return /* @__PURE__ */ xu(qf, e);
}
var Yf = /*@__PURE__*/ K("ZodNumberFormat", (e, t) => {
	Pc.init(e, t), qf.init(e, t);
});
function Xf(e) {
	return /* @__PURE__ */ Su(Yf, e);
}
var Zf = /*@__PURE__*/ K("ZodBoolean", (e, t) => {
	Fc.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => kd(e, t, n, r);
});
function Qf(e) {
	return /* @__PURE__ */ Cu(Zf, e);
}
var $f = /*@__PURE__*/ K("ZodUnknown", (e, t) => {
	Ic.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function ep() {
	return /* @__PURE__ */ wu($f);
}
var tp = /*@__PURE__*/ K("ZodNever", (e, t) => {
	Lc.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ad(e, t, n, r);
});
function np(e) {
	return /* @__PURE__ */ Tu(tp, e);
}
var rp = /*@__PURE__*/ K("ZodArray", (e, t) => {
	vf(), Vc.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Fd(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(/* @__PURE__ */ Mu(e, t));
	},
	nonempty(e) {
		return this.check(/* @__PURE__ */ Mu(1, e));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ ju(e, t));
	},
	length(e, t) {
		return this.check(/* @__PURE__ */ Nu(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function ip(e, t) {
	return /* @__PURE__ */ Ku(rp, e, t);
}
var ap = /*@__PURE__*/ K("ZodObject", (e, t) => {
	vf(), qc.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ld(e, t, n, r), io(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return vp(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(fa(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(fa(this._zod.def, { catchall: ep() }));
	},
	loose() {
		return this.clone(fa(this._zod.def, { catchall: ep() }));
	},
	strict() {
		return this.clone(fa(this._zod.def, { catchall: np() }));
	},
	strip() {
		return this.clone(fa(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return Aa(this, e);
	},
	safeExtend(e) {
		return Ma(this, e);
	},
	merge(e) {
		return Na(this, e);
	},
	pick(e) {
		return Da(this, e);
	},
	omit(e) {
		return ka(this, e);
	},
	partial(...e) {
		return Pa(Cp, this, e[0]);
	},
	exactPartial(...e) {
		return Pa(Tp, this, e[0], "exactPartial");
	},
	required(...e) {
		return Fa(Np, this, e[0]);
	}
});
function op(e, t) {
	return new ap({
		type: "object",
		shape: e ?? {},
		...G(t)
	});
}
function J(e, t) {
	return new ap({
		type: "object",
		shape: e,
		catchall: np(),
		...G(t)
	});
}
function sp(e, t) {
	return new ap({
		type: "object",
		shape: e,
		catchall: ep(),
		...G(t)
	});
}
var cp = /*@__PURE__*/ K("ZodUnion", (e, t) => {
	Yc.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Rd(e, t, n, r), e.options = t.options;
});
function lp(e, t) {
	return new cp({
		type: "union",
		options: e,
		...G(t)
	});
}
var up = /*@__PURE__*/ K("ZodDiscriminatedUnion", (e, t) => {
	cp.init(e, t), Zc.init(e, t);
});
function dp(e, t, n) {
	return new up({
		type: "union",
		options: t,
		discriminator: e,
		...G(n)
	});
}
var fp = /*@__PURE__*/ K("ZodIntersection", (e, t) => {
	Qc.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => zd(e, t, n, r);
});
function pp(e, t) {
	return new fp({
		type: "intersection",
		left: e,
		right: t
	});
}
var mp = /*@__PURE__*/ K("ZodRecord", (e, t) => {
	vf(), tl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ud(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function hp(e, t, n) {
	return !t || !t._zod ? new mp({
		type: "record",
		keyType: q(),
		valueType: e,
		...G(t)
	}) : new mp({
		type: "record",
		keyType: e,
		valueType: t,
		...G(n)
	});
}
function gp(e, t, n) {
	return new mp({
		type: "record",
		keyType: e,
		valueType: t,
		...G(n),
		partial: !0
	});
}
var _p = /*@__PURE__*/ K("ZodEnum", (e, t) => {
	nl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => jd(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new _p({
			...t,
			checks: [],
			...G(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new _p({
			...t,
			checks: [],
			...G(r),
			entries: i
		});
	};
});
function vp(e, t) {
	return new _p({
		type: "enum",
		entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
		...G(t)
	});
}
var yp = /*@__PURE__*/ K("ZodLiteral", (e, t) => {
	rl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Md(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function bp(e, t) {
	return new yp({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...G(t)
	});
}
var xp = /*@__PURE__*/ K("ZodTransform", (e, t) => {
	vf(), il.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Pd(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new po(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(qa(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(qa(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function Sp(e) {
	return new xp({
		type: "transform",
		transform: e
	});
}
var Cp = /*@__PURE__*/ K("ZodOptional", (e, t) => {
	ol.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => $d(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function wp(e) {
	return new Cp({
		type: "optional",
		innerType: e
	});
}
var Tp = /*@__PURE__*/ K("ZodExactOptional", (e, t) => {
	sl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => $d(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ep(e) {
	return new Tp({
		type: "optional",
		innerType: e
	});
}
var Dp = /*@__PURE__*/ K("ZodNullable", (e, t) => {
	cl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Wd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Op(e) {
	return new Dp({
		type: "nullable",
		innerType: e
	});
}
var kp = /*@__PURE__*/ K("ZodDefault", (e, t) => {
	ll.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Jd(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Ap(e, t) {
	return new kp({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : ya(t);
		}
	});
}
var jp = /*@__PURE__*/ K("ZodPrefault", (e, t) => {
	dl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Yd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Mp(e, t) {
	return new jp({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : ya(t);
		}
	});
}
var Np = /*@__PURE__*/ K("ZodNonOptional", (e, t) => {
	fl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Gd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Pp(e, t) {
	return new Np({
		type: "nonoptional",
		innerType: e,
		...G(t)
	});
}
var Fp = /*@__PURE__*/ K("ZodCatch", (e, t) => {
	hl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Xd(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function Ip(e, t) {
	return new Fp({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : oo(t)
	});
}
var Lp = /*@__PURE__*/ K("ZodPipe", (e, t) => {
	gl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Zd(e, t, n, r), e.in = t.in, e.out = t.out;
});
function Rp(e, t) {
	return new Lp({
		type: "pipe",
		in: e,
		out: t
	});
}
var zp = /*@__PURE__*/ K("ZodPreprocess", (e, t) => {
	Lp.init(e, t), vl.init(e, t);
}), Bp = /*@__PURE__*/ K("ZodReadonly", (e, t) => {
	yl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Qd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Vp(e) {
	return new Bp({
		type: "readonly",
		innerType: e
	});
}
var Hp = /*@__PURE__*/ K("ZodLazy", (e, t) => {
	xl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => ef(e, t, n, r), e.unwrap = () => e._zod.def.getter();
});
function Up(e) {
	return new Hp({
		type: "lazy",
		getter: e
	});
}
var Wp = /*@__PURE__*/ K("ZodCustom", (e, t) => {
	Sl.init(e, t), yf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Nd(e, t, n, r);
});
function Gp(e, t = {}) {
	return /* @__PURE__ */ qu(Wp, e, t);
}
function Kp(e, t) {
	return /* @__PURE__ */ Ju(e, t);
}
function qp(e, t) {
	return new zp({
		type: "pipe",
		in: Sp(e),
		out: t
	});
}
// src/gatehouse/core/refusal/initial.ts
function Jp(e) {
	return /[\p{L}\p{N}]/u.exec(e)?.[0].toLocaleUpperCase("en") ?? "·";
}
// src/gatehouse/core/languages/coded.ts
function Yp(e, t) {
	return JSON.stringify(t === void 0 ? [e] : [e, t]);
}
function Xp(e) {
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
function Zp(e, ...[t]) {
	return t === void 0 ? { id: e } : {
		id: e,
		values: t
	};
}
function Y(e, ...[t]) {
	return Yp(e, t);
}
var Qp = vp([
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
function $p(e) {
	return {
		lang: em(e),
		dir: e === "ar" ? "rtl" : "ltr"
	};
}
function em(e) {
	return e === "zh" ? "zh-Hans" : e;
}
function tm(e) {
	return e === "en" ? "en-GB" : e === "ar" ? "ar-u-nu-latn" : em(e);
}
// src/gatehouse/core/page/href.ts
var nm = [
	"https:",
	"http:",
	"mailto:",
	"tel:"
], rm = /[\s\\\u0000-\u001f\u007f]/u;
function im(e) {
	if (e === "" || rm.test(e)) return !1;
	if (e.startsWith("/")) return !e.startsWith("//");
	let t = URL.parse(e);
	return t === null || !nm.includes(t.protocol) ? !1 : t.protocol === "mailto:" || t.protocol === "tel:" ? t.pathname !== "" : /^https?:\/\/[^/]/i.test(e) && t.username === "" && t.password === "";
}
var am = q().trim().max(500, Y("too-long", { most: 500 })).refine(im, Y("href-form")), om = (e) => gp(Qp, q().trim().min(1).max(e, Y("too-long", { most: e }))).default({}), sm = q().regex(/^[a-z0-9]{16,40}$/, "A picture's id has 16 to 40 small letters and digits.").brand(), cm = ip(dp("kind", [J({
	kind: bp("text"),
	text: q().min(1).max(2e3),
	bold: Qf().optional(),
	italic: Qf().optional()
}), J({
	kind: bp("link"),
	href: am,
	text: q().min(1, Y("link-words-empty")).max(200, Y("too-long", { most: 200 }))
})])).max(100), lm = ip(dp("kind", [J({
	kind: bp("paragraph"),
	content: cm
}), J({
	kind: bp("list"),
	items: ip(cm).min(1).max(30)
})])).max(40, Y("text-too-long")), um = /^\s*[-*]\s+/;
function dm(e) {
	let t = [];
	for (let n of e.replace(/\r\n?/g, "\n").split(/\n{2,}/)) {
		let e = [], r = [], i = () => {
			e.length > 0 && t.push({
				kind: "paragraph",
				content: pm(e.join(" "))
			}), e = [];
		}, a = () => {
			r.length > 0 && t.push({
				kind: "list",
				items: r
			}), r = [];
		};
		for (let t of n.split("\n").filter((e) => e.trim() !== "")) um.test(t) ? (i(), r.push(pm(t.replace(um, "").trim()))) : (a(), e.push(t.trim()));
		i(), a();
	}
	return t;
}
var fm = /\*\*([^*\n]{1,1000})\*\*|\*([^*\n]{1,1000})\*|\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g;
function pm(e) {
	let t = [], n = (e) => {
		let n = t.at(-1);
		e !== "" && (n?.kind === "text" && !n.bold && !n.italic ? n.text += e : t.push({
			kind: "text",
			text: e
		}));
	}, r = 0;
	for (let i of e.matchAll(fm)) {
		n(e.slice(r, i.index)), r = i.index + i[0].length;
		let [a, o, s, c, l] = i;
		o === void 0 ? s === void 0 ? c !== void 0 && l !== void 0 && im(l) ? t.push({
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
function mm(e) {
	return e.map((e) => e.kind === "paragraph" ? hm(e.content) : e.items.map((e) => `- ${hm(e)}`).join("\n")).join("\n\n");
}
function hm(e) {
	return e.map((e) => e.kind === "link" ? `[${e.text}](${e.href})` : e.bold ? `**${e.text}**` : e.italic ? `*${e.text}*` : e.text).join("");
}
// src/gatehouse/core/blocks/field.ts
var gm = (e) => ({
	kind: "line",
	most: e,
	schema: om(e)
}), _m = () => ({
	kind: "rich-text",
	schema: gp(Qp, lm).default({})
}), vm = (e) => ({
	kind: "choice",
	options: e,
	schema: vp(e, Y("not-in-list")).default(() => e[0])
}), ym = (e) => ({
	kind: "flag",
	fallback: e,
	schema: Qf().default(e)
}), bm = () => ({
	kind: "email",
	schema: lp([bp(""), Of(Y("email-wrong")).max(254)], Y("email-wrong")).default("")
}), xm = () => ({
	kind: "phone",
	schema: q().trim().max(30, Y("phone-form")).regex(/^(?:\+?[\d\s()/.-]{3,})?$/, Y("phone-form")).default("")
}), Sm = J({
	id: q().regex(/^[a-z][a-z0-9-]{0,39}$/, Y("id-letters")),
	label: om(60).refine((e) => Object.keys(e).length > 0, Y("link-name-empty")),
	href: am
}), Cm = (e) => ({
	kind: "links",
	most: e,
	schema: ip(Sm).max(e, Y("too-many-links", { most: e })).refine((e) => new Set(e.map(({ id: e }) => e)).size === e.length, Y("blocks-same-id")).default([])
}), wm = () => ({
	kind: "upload",
	schema: sm.optional()
});
function Tm(e) {
	return Object.fromEntries(Object.entries(e).map(([e, { schema: t }]) => [e, t]));
}
var Em = {
	kind: "brand",
	fields: {
		siteName: gm(80),
		tagline: gm(120),
		mark: vm([
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
			monogram: Jp(l),
			href: i.homeHref
		};
	}
}, Dm = {
	kind: "columns",
	holdsBlocks: !0,
	fields: { count: vm(["2", "3"]) },
	compose({ id: e, count: t, children: n }, { compose: r }) {
		let i = r(n);
		return i.length === 0 ? null : {
			id: e,
			kind: "columns",
			count: t,
			blocks: i
		};
	}
}, Om = {
	kind: "contact",
	standsAside: !0,
	fields: {
		text: gm(240),
		email: bm(),
		phone: xm()
	},
	compose({ id: e, text: t, email: n, phone: r }, { speak: i, explanation: { labels: a } }) {
		let o = i(t, `${e}.text`), s = [];
		return n && s.push({
			label: n,
			href: `mailto:${encodeURI(n)}`
		}), r && s.push({
			label: km(r),
			href: `tel:${r.replace(/[^\d+]/g, "")}`
		}), o === null && s.length === 0 ? null : {
			id: e,
			kind: "contact",
			heading: a.contact,
			text: o,
			links: s
		};
	}
}, km = (e) => e.replace(/ /g, "\xA0").replace(/-/g, "‑"), Am = {
	kind: "divider",
	standsAside: !0,
	fields: {},
	compose: ({ id: e }) => ({
		id: e,
		kind: "divider"
	})
}, [jm, Mm, Nm] = [
	"﷠",
	"﷡",
	"﷢"
];
function Pm(e, t) {
	return `${jm}${t}${Mm}${e.replace(/[\uFDE0-\uFDE2]/g, "")}${Nm}`;
}
function Fm(e) {
	return e.replace(/\uFDE0[^\uFDE1]*\uFDE1|\uFDE2/g, "");
}
var Im = (e) => `block:${e}`;
function Lm(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(/\uFDE0([^\uFDE1]*)\uFDE1([^\uFDE2]*)\uFDE2/g)) r.index > n && t.push({ text: e.slice(n, r.index) }), t.push({
		text: r[2] ?? "",
		path: r[1] ?? ""
	}), n = r.index + r[0].length;
	return n < e.length && t.push({ text: e.slice(n) }), t;
}
var Rm = {
	kind: "explanation",
	fields: {},
	compose: ({ id: e }, { explanation: { explanation: t, note: n } }) => ({
		id: e,
		kind: "explanation",
		paragraphs: [...zm(t), ...zm(n)]
	})
};
function zm(e) {
	return Lm(e).flatMap(({ text: e, path: t }) => e.split(/\n\s*\n/).map((e) => t === void 0 ? e : Pm(e, t)));
}
var Bm = {
	kind: "footer",
	standsAside: !0,
	fields: { text: gm(200) },
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
}, Vm = {
	kind: "group",
	holdsBlocks: !0,
	fields: { look: vm(["plain", "boxed"]) },
	compose({ id: e, look: t, children: n }, { compose: r }) {
		let i = r(n);
		return i.length === 0 ? null : {
			id: e,
			kind: "group",
			look: t,
			blocks: i
		};
	}
}, Hm = {
	kind: "heading",
	isFixed: !0,
	fields: { size: vm(["regular", "large"]) },
	compose: ({ id: e, size: t }, { explanation: n }) => ({
		id: e,
		kind: "heading",
		text: n.heading,
		size: t
	})
}, Um = {
	kind: "next-steps",
	standsAside: !0,
	fields: { style: vm(["bullets", "numbers"]) },
	compose({ id: e, style: t }, { explanation: { nextSteps: n, labels: r } }) {
		return n.length > 0 ? {
			id: e,
			kind: "next-steps",
			heading: r.nextSteps,
			steps: n,
			style: t
		} : null;
	}
}, Wm = {
	kind: "picture",
	fields: {
		picture: vm([
			"gate",
			"lantern",
			"key",
			"hills",
			"letter"
		]),
		upload: wm(),
		width: vm(["small", "wide"]),
		alt: gm(160),
		isDecorative: ym(!0)
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
}, Gm = {
	kind: "rich-text",
	fields: { text: _m() },
	compose({ id: e, text: t }, { speak: n }) {
		let r = n(t, `${e}.text`);
		return r === null ? null : {
			id: e,
			kind: "rich-text",
			...r
		};
	}
}, Km = {
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
}, qm = Object.keys(Km), Jm = vp(Object.keys(Km));
[...qm];
// src/gatehouse/core/refusal/sign-in-problem.ts
function Ym(e, t, n, r = 60) {
	let i = (t) => e.includes(t), a = i("email-missing") ? t.emailMissing : i("email-invalid") ? t.emailInvalid : void 0, o = i("too-many") ? t.tooMany.replaceAll("{wait}", () => Xm(r, n)) : i("mismatch") ? t.mismatch : i("start-again") ? t.startAgain : void 0;
	return {
		...a === void 0 ? {} : { email: a },
		...i("password-missing") ? { password: t.passwordMissing } : {},
		...o === void 0 ? {} : { form: o }
	};
}
function Xm(e, t) {
	let n = Math.ceil(e / 60), [r, i] = n > 1 ? [n, "minute"] : [Math.max(1, Math.ceil(e)), "second"];
	return new Intl.NumberFormat(tm(t), {
		style: "unit",
		unit: i,
		unitDisplay: "long"
	}).format(r);
}
var Zm = {
	kind: "sign-in",
	isFixed: !0,
	standsAside: !0,
	fields: {
		heading: gm(80),
		buttonLabel: gm(40),
		showRemember: ym(!0)
	},
	compose(e, t) {
		let { input: n } = t;
		return Km[n.reason] === 401 || n.signedInAs === void 0 ? $m(e, t) : eh(e.id, n.signedInAs, t);
	}
};
function Qm({ reason: e, email: t }, n) {
	return e === "sign-in-again" || t === n.email;
}
function $m(e, t) {
	let { input: n, explanation: r, speak: i, editable: a } = t, { labels: o, language: s } = r, { signedInAs: c } = n, l = c !== void 0 && Qm(n, c) ? eh(`${e.id}-account`, c, t) : null, u = {
		...Ym(n.problems ?? [], o, s, n.retryAfterSeconds),
		...n.errors
	}, d = Km[n.reason] === 403, f = d ? "" : (l === null ? n.email : c?.email) ?? "", p = [{
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
		links: p.filter((e) => im(e.href))
	};
}
function eh(e, { name: t, email: n, initial: r = Jp(t || n) }, i) {
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
		primary: th(i)
	};
}
function th({ input: e, explanation: t, contactEmail: n }) {
	let { labels: r } = t, { reason: i, accountAction: a, returnTo: o, requestableRoles: s = [] } = e;
	if (Km[i] === 401) return null;
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
		label: Fm(r.role),
		roles: s
	};
	if (n === null) return null;
	let c = encodeURIComponent(`${Fm(r.reference)} `) + e.refusalId;
	return {
		kind: "write",
		href: `mailto:${encodeURI(n)}?subject=${c}`,
		button: r.writeToUs
	};
}
var nh = {
	kind: "support-links",
	standsAside: !0,
	fields: { links: Cm(8) },
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
}, rh = q().max(60).regex(/^[a-z][a-z0-9-]*$/), ih = [
	Em,
	Hm,
	Rm,
	Zm,
	Um,
	nh,
	Om,
	Gm,
	Wm,
	Am,
	Vm,
	Dm,
	Bm
], ah = ih.map(({ kind: e }) => e), oh = vp(ah), sh = Object.fromEntries(ih.map((e) => [e.kind, e])), ch = [
	"everyone",
	"anonymous",
	"signed-in"
], lh = J({
	audience: vp(ch),
	reasons: ip(Jm).min(1, Y("reasons-empty")).optional(),
	sections: ip(rh).min(1, Y("sections-empty")).max(200).optional(),
	from: Xf().min(0).optional(),
	until: Xf().min(0).optional()
}), uh = q().max(40).regex(/^[a-z][a-z0-9-]*$/, Y("id-letters")), [dh, ...fh] = Object.values(sh).map(({ kind: e, fields: t, holdsBlocks: n }) => J({
	id: uh,
	kind: bp(e),
	showFor: lh.optional(),
	isHidden: bp(!0).optional(),
	...Tm(t),
	...n && { children: ip(Up(() => ph)).default([]) }
}));
if (dh === void 0) throw Error("There are no blocks.");
var ph = dp("kind", [dh, ...fh]), mh = ah.filter((e) => sh[e].isFixed);
function hh(e) {
	return "children" in e ? e.children : [];
}
function gh(e) {
	return e.flatMap((e) => [e, ...gh(hh(e))]);
}
// src/gatehouse/core/page/block-tree.ts
function _h(e, t) {
	for (let n of e) {
		let e = n.id === t ? n : _h(hh(n), t);
		if (e !== void 0) return e;
	}
}
function vh(e, t, n = null) {
	for (let [r, i] of e.entries()) {
		if (i.id === t) return {
			parent: n,
			at: r
		};
		let e = vh(hh(i), t, i.id);
		if (e !== null) return e;
	}
	return null;
}
function yh(e, t) {
	if (t === null) return e;
	let n = _h(e, t);
	return n !== void 0 && "children" in n ? n.children : null;
}
function bh(e, t, n) {
	return e.flatMap((e) => e.id === t ? n(e) : "children" in e ? [{
		...e,
		children: bh(e.children, t, n)
	}] : [e]);
}
function xh(e, t, { parent: n, at: r }) {
	return n === null ? e.toSpliced(Math.max(0, r), 0, t) : bh(e, n, (e) => "children" in e ? [{
		...e,
		children: e.children.toSpliced(Math.max(0, r), 0, t)
	}] : [e]);
}
// src/gatehouse/core/page/is-deep-equal.ts
function Sh(e, t) {
	if (e === t) return !0;
	if (typeof e != "object" || typeof t != "object" || e === null || t === null || Array.isArray(e) !== Array.isArray(t)) return !1;
	let [n, r] = [Object.entries(e), new Map(Object.entries(t))];
	return n.length === r.size && n.every(([e, t]) => r.has(e) && Sh(t, r.get(e)));
}
// src/gatehouse/core/languages/formats.ts
var Ch = 6e4, wh = 60 * Ch, Th = 24 * wh;
function Eh(e, t) {
	let n = tm(e), r = $p(e).dir === "rtl", i = /* @__PURE__ */ new Map();
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
	})), d = (e) => `${l("moment", Oh).format(e)} UTC`;
	return {
		number: (e) => o().format(e),
		plural: (e, t) => (t[s().select(e)] ?? t.other).replace("#", o().format(e)),
		list: (e, t) => a(t, () => new Intl.ListFormat(n, { type: Dh[t] })).format(e),
		minutes(e) {
			return e >= 2880 && e % 1440 == 0 ? u("day").format(e / 1440) : e > 0 && e % 60 == 0 ? u("hour").format(e / 60) : u("minute").format(e);
		},
		ago(e, n) {
			let r = n - e;
			return r < 0 || r >= 7 * Th ? d(e) : r < Ch ? t : r < wh ? c().format(-Math.floor(r / Ch), "minute") : r < Th ? c().format(-Math.floor(r / wh), "hour") : c().format(-Math.floor(r / Th), "day");
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
var Dh = {
	and: "conjunction",
	or: "disjunction"
}, Oh = {
	day: "numeric",
	month: "short",
	year: "numeric",
	hour: "2-digit",
	minute: "2-digit"
}, kh = {
	en: Eh("en", "just now"),
	de: Eh("de", "gerade eben"),
	fr: Eh("fr", "à l’instant"),
	es: Eh("es", "ahora mismo"),
	pt: Eh("pt", "agora mesmo"),
	it: Eh("it", "proprio ora"),
	nl: Eh("nl", "zojuist"),
	pl: Eh("pl", "przed chwilą"),
	tr: Eh("tr", "az önce"),
	ar: Eh("ar", "الآن"),
	ja: Eh("ja", "たった今"),
	zh: Eh("zh", "刚刚")
}, Ah = q().max(64).regex(/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/, Y("permission-form")).transform((e) => e), jh = {
	"console:open": "Open the admin console",
	"page:edit": "Edit the refusal page",
	"page:publish": "Publish the refusal page",
	"people:view": "See members and their sessions",
	"people:manage": "Add members, suspend them, end their sessions and give roles",
	"roles:manage": "Create and change roles",
	"rules:manage": "Create and change rules",
	"refusals:view": "See who was refused and why"
}, Mh = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
function Nh(e) {
	return !Mh.test(e);
}
// src/gatehouse/core/access/role.ts
var Ph = q().min(1, Y("role-id-empty")).max(40, Y("too-long", { most: 40 })).regex(/^[a-z][a-z0-9-]*$/, Y("id-letters"));
J({
	id: Ph,
	label: q().trim().min(1, Y("role-name-empty")).max(60, Y("too-long", { most: 60 })).refine(Nh, Y("name-invisible")),
	description: q().trim().max(200, Y("too-long", { most: 200 })).default(""),
	permissions: ip(Ah).max(200).default([]),
	includes: ip(Ph).max(50).default([]),
	requestable: Qf().optional()
});
var Fh = [
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
q().trim().min(1, Y("token-name-empty")).max(80, Y("too-long", { most: 80 })).refine(Nh, Y("name-invisible"));
var Ih = {
	"site:read": "Read pages and data",
	"site:write": "Send and change things"
}, Lh = {
	...Object.fromEntries(Fh.map(({ id: e, label: t }) => [e, t])),
	...jh,
	...Ih
};
function Rh(e) {
	return ({ id: t, label: n }) => Object.hasOwn(Lh, t) && Lh[t] === n ? e[t] ?? n : n;
}
// src/gatehouse/core/languages/en/access.ts
var { list: zh, minutes: Bh } = kh.en, Vh = Rh({});
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
}, { list: Kh, number: qh } = kh.en, { name: Jh } = Wh, Yh = (e) => `“${Jh(e)}”`, Xh = {
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
	"other-page-live": ({ revision: e }) => `Somebody published in the meantime: visitors see revision ${qh(e)}. Nothing was taken back.`,
	"too-many-preview-links": ({ most: e }) => `There are ${qh(e)} preview links. Revoke one that is not needed any more.`,
	"preview-link-gone": "This preview link does not hold any more.",
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
}, { minutes: Zh, number: Qh } = kh.en, $h = {
	"not-understood": "This cannot be used as it is. Please check it.",
	"too-long": ({ most: e }) => `Use at most ${Qh(e)} characters.`,
	"name-empty": "Enter a name.",
	"name-invisible": "The name holds an invisible character. Type it again.",
	"email-too-long": "That email is too long.",
	"email-wrong": "Enter an email address, like name@example.com.",
	"email-taken": "There is an account with this email already.",
	"password-too-short": ({ least: e }) => `Use at least ${Qh(e)} characters. A few words make a good password.`,
	"password-is-email": "The password must not be your email. A few words make a good password.",
	"wrong-password": "That is not your current password.",
	"same-password": "This is your password already. Choose a new one.",
	"session-in-use": "This is the session you are using. Sign out to end it.",
	"session-over": "This session has ended already.",
	"role-not-requestable": "This role cannot be requested.",
	"token-over": "This token was revoked already.",
	"token-name-empty": "Give it a name you will recognise.",
	"token-name-taken": "There is a token of this name already. Give this one another name.",
	"token-lifetime": "Choose how long the token is valid.",
	"token-scope-empty": "Choose at least one thing the token may do.",
	"token-scope-own": "A token can only be given what you may do yourself.",
	"too-many-tokens": ({ most: e }) => `There are ${Qh(e)} tokens already. Revoke one that is no longer needed first.`,
	"sign-in-again": "You signed in a while ago. Sign in again, and then make the token.",
	"signed-out-meanwhile": "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.",
	"suspended-meanwhile": "Your account was suspended while this was being sent. Nothing was changed.",
	overtaken: "Other people made changes at the same moment, so nothing was changed. Please try again.",
	"busy-signing-in": "Many people are signing in at this moment. Please try again in a few seconds.",
	"email-confirmed-already": "Your email is confirmed already.",
	"mails-to-one-email": "Many mails were sent to this email today. Please try again tomorrow.",
	"mails-at-once": "Very many mails are being sent at this moment. Please try again in an hour.",
	"mailed-too-often": ({ wait: e }) => `We sent the link a few times already. Please look for it, or wait ${Zh(e)} and try again.`,
	"tried-too-often": ({ wait: e }) => `The password was tried too often. Please wait ${Zh(e)} and try again.`,
	"changed-too-often": ({ wait: e }) => `That was changed very often today. Please wait ${Zh(e)} and try again.`,
	"form-expected": "This URL takes a form.",
	"form-too-long": "That was more than this form can take.",
	"form-unreadable": "The form could not be read. Please send it again.",
	"form-with-file": "This form takes no files.",
	"form-character": "The form holds a character that cannot be kept. Please type it again.",
	"form-field-twice": "A field was sent twice. Please send the form again.",
	"form-field-unknown": "The form has a field this page does not know. Please load the page again."
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
	let n = "values" in e ? e.values : void 0;
	return eg(t, e.id, n) ?? eg(tg, e.id, n) ?? "";
}
function rg(e) {
	let t = Xp(e);
	return t === null || !Object.hasOwn(tg, t.id) ? Zp("not-understood") : {
		id: t.id,
		values: t.values
	};
}
function ig({ issues: [e] }) {
	return rg(e?.message ?? "");
}
function ag(e) {
	return {
		problem: e,
		message: ng(e)
	};
}
// src/gatehouse/core/theme/theme-id.ts
var og = q().max(60).regex(/^[a-z][a-z0-9-]*$/, "A theme's id has small letters, digits and hyphens."), sg = (e, t) => {
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
}, cg = {
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
}, lg = (e) => sg(cg[e.toLowerCase()], 6), ug = /^#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{4}|[0-9a-f]{3})$/i, dg = (e) => {
	let t;
	return (t = e.match(ug)) ? sg(parseInt(t[1], 16), t[1].length) : void 0;
}, fg = "([+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)", pg = `${fg}%`, mg = `(?:${fg}%|${fg})`, hg = `(?:${fg}%|${fg}|none)`, gg = `(?:${fg}(deg|grad|rad|turn)|${fg})`, _g = "\\s*,\\s*";
RegExp("^" + hg + "$");
// node_modules/culori/src/rgb/parseRgbLegacy.js
var vg = RegExp(`^rgba?\\(\\s*${fg}${_g}${fg}${_g}${fg}\\s*(?:,\\s*${mg}\\s*)?\\)$`), yg = RegExp(`^rgba?\\(\\s*${pg}${_g}${pg}${_g}${pg}\\s*(?:,\\s*${mg}\\s*)?\\)$`), bg = (e) => {
	let t = { mode: "rgb" }, n;
	if (n = e.match(vg)) n[1] !== void 0 && (t.r = n[1] / 255), n[2] !== void 0 && (t.g = n[2] / 255), n[3] !== void 0 && (t.b = n[3] / 255);
	else if (n = e.match(yg)) n[1] !== void 0 && (t.r = n[1] / 100), n[2] !== void 0 && (t.g = n[2] / 100), n[3] !== void 0 && (t.b = n[3] / 100);
	else return;
	return n[4] === void 0 ? n[5] !== void 0 && (t.alpha = Math.max(0, Math.min(1, +n[5]))) : t.alpha = Math.max(0, Math.min(1, n[4] / 100)), t;
}, xg = (e, t) => e === void 0 ? void 0 : typeof e == "object" ? e.mode === void 0 ? t ? {
	...e,
	mode: t
} : void 0 : e : Wg(e), Sg = (e = "rgb") => (t) => (t = xg(t, e)) === void 0 ? void 0 : t.mode === e ? t : Cg[t.mode][e] ? Cg[t.mode][e](t) : e === "rgb" ? Cg[t.mode].rgb(t) : Cg.rgb[e](Cg[t.mode].rgb(t)), Cg = {}, wg = {}, Tg = [], Eg = {}, Dg = (e) => e, Og = (e) => (Cg[e.mode] = {
	...Cg[e.mode],
	...e.toMode
}, Object.keys(e.fromMode || {}).forEach((t) => {
	Cg[t] || (Cg[t] = {}), Cg[t][e.mode] = e.fromMode[t];
}), e.ranges ||= {}, e.difference ||= {}, e.channels.forEach((t) => {
	if (e.ranges[t] === void 0 && (e.ranges[t] = [0, 1]), !e.interpolate[t]) throw Error(`Missing interpolator for: ${t}`);
	typeof e.interpolate[t] == "function" && (e.interpolate[t] = { use: e.interpolate[t] }), e.interpolate[t].fixup || (e.interpolate[t].fixup = Dg);
}), wg[e.mode] = e, (e.parse || []).forEach((t) => {
	Ag(t, e.mode);
}), Sg(e.mode)), kg = (e) => wg[e], Ag = (e, t) => {
	if (typeof e == "string") {
		if (!t) throw Error("'mode' required when 'parser' is a string");
		Eg[e] = t;
	} else typeof e == "function" && Tg.indexOf(e) < 0 && Tg.push(e);
}, jg = /[^\x00-\x7F]|[a-zA-Z_]/, Mg = /[^\x00-\x7F]|[-\w]/, X = {
	Function: "function",
	Ident: "ident",
	Number: "number",
	Percentage: "percentage",
	ParenClose: ")",
	None: "none",
	Hue: "hue",
	Alpha: "alpha"
}, Z = 0;
function Ng(e) {
	let t = e[Z], n = e[Z + 1];
	return t === "-" || t === "+" ? /\d/.test(n) || n === "." && /\d/.test(e[Z + 2]) : t === "." ? /\d/.test(n) : /\d/.test(t);
}
function Pg(e) {
	if (Z >= e.length) return !1;
	let t = e[Z];
	if (jg.test(t)) return !0;
	if (t === "-") {
		if (e.length - Z < 2) return !1;
		let t = e[Z + 1];
		return !!(t === "-" || jg.test(t));
	}
	return !1;
}
var Fg = {
	deg: 1,
	rad: 180 / Math.PI,
	grad: 9 / 10,
	turn: 360
};
function Ig(e) {
	let t = "";
	if ((e[Z] === "-" || e[Z] === "+") && (t += e[Z++]), t += Lg(e), e[Z] === "." && /\d/.test(e[Z + 1]) && (t += e[Z++] + Lg(e)), (e[Z] === "e" || e[Z] === "E") && ((e[Z + 1] === "-" || e[Z + 1] === "+") && /\d/.test(e[Z + 2]) ? t += e[Z++] + e[Z++] + Lg(e) : /\d/.test(e[Z + 1]) && (t += e[Z++] + Lg(e))), Pg(e)) {
		let n = Rg(e);
		return n === "deg" || n === "rad" || n === "turn" || n === "grad" ? {
			type: X.Hue,
			value: t * Fg[n]
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
function Lg(e) {
	let t = "";
	for (; /\d/.test(e[Z]);) t += e[Z++];
	return t;
}
function Rg(e) {
	let t = "";
	for (; Z < e.length && Mg.test(e[Z]);) t += e[Z++];
	return t;
}
function zg(e) {
	let t = Rg(e);
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
function Bg(e = "") {
	let t = e.trim(), n = [], r;
	for (Z = 0; Z < t.length;) if (r = t[Z++], r === "\n" || r === "	" || r === " ") for (; Z < t.length && (t[Z] === "\n" || t[Z] === "	" || t[Z] === " ");) Z++;
	else {
		if (r === ",") return;
		if (r === ")") n.push({ type: X.ParenClose });
		else {
			if (r === "+") {
				if (Z--, Ng(t)) {
					n.push(Ig(t));
					continue;
				}
				return;
			}
			if (r === "-") {
				if (Z--, Ng(t)) {
					n.push(Ig(t));
					continue;
				}
				if (Pg(t)) {
					n.push({
						type: X.Ident,
						value: Rg(t)
					});
					continue;
				}
				return;
			}
			if (r === ".") {
				if (Z--, Ng(t)) {
					n.push(Ig(t));
					continue;
				}
				return;
			}
			if (r === "/") {
				for (; Z < t.length && (t[Z] === "\n" || t[Z] === "	" || t[Z] === " ");) Z++;
				let e;
				if (Ng(t) && (e = Ig(t), e.type !== X.Hue)) {
					n.push({
						type: X.Alpha,
						value: e
					});
					continue;
				}
				if (Pg(t) && Rg(t) === "none") {
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
			if (/\d/.test(r)) Z--, n.push(Ig(t));
			else if (jg.test(r)) Z--, n.push(zg(t));
			else return;
		}
	}
	return n;
}
function Vg(e) {
	e._i = 0;
	let t = e[e._i++];
	if (!t || t.type !== X.Function || t.value !== "color" || (t = e[e._i++], t.type !== X.Ident)) return;
	let n = Eg[t.value];
	if (!n) return;
	let r = { mode: n }, i = Hg(e, !1);
	if (!i) return;
	let a = kg(n).channels;
	for (let e = 0, t, n; e < a.length; e++) t = i[e], n = a[e], t.type !== X.None && (r[n] = t.type === X.Number ? t.value : t.value / 100, n === "alpha" && (r[n] = Math.max(0, Math.min(1, r[n]))));
	return r;
}
function Hg(e, t) {
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
function Ug(e, t) {
	e._i = 0;
	let n = e[e._i++];
	if (!n || n.type !== X.Function) return;
	let r = Hg(e, t);
	if (r) return r.unshift(n.value), r;
}
var Wg = (e) => {
	if (typeof e != "string") return;
	let t = Bg(e), n = t ? Ug(t, !0) : void 0, r, i = 0, a = Tg.length;
	for (; i < a;) if ((r = Tg[i++](e, n)) !== void 0) return r;
	return t ? Vg(t) : void 0;
};
// node_modules/culori/src/rgb/parseRgb.js
function Gg(e, t) {
	if (!t || t[0] !== "rgb" && t[0] !== "rgba") return;
	let n = { mode: "rgb" }, [, r, i, a, o] = t;
	if (r.type !== X.Hue && i.type !== X.Hue && a.type !== X.Hue) return r.type !== X.None && (n.r = r.type === X.Number ? r.value / 255 : r.value / 100), i.type !== X.None && (n.g = i.type === X.Number ? i.value / 255 : i.value / 100), a.type !== X.None && (n.b = a.type === X.Number ? a.value / 255 : a.value / 100), o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/rgb/parseTransparent.js
var Kg = (e) => e === "transparent" ? {
	mode: "rgb",
	r: 0,
	g: 0,
	b: 0,
	alpha: 0
} : void 0, qg = (e, t, n) => e + n * (t - e), Jg = (e) => {
	let t = [];
	for (let n = 0; n < e.length - 1; n++) {
		let r = e[n], i = e[n + 1];
		r === void 0 && i === void 0 ? t.push(void 0) : r !== void 0 && i !== void 0 ? t.push([r, i]) : t.push(r === void 0 ? [i, i] : [r, r]);
	}
	return t;
}, Q = ((e) => (t) => {
	let n = Jg(t);
	return (t) => {
		let r = t * n.length, i = t >= 1 ? n.length - 1 : Math.max(Math.floor(r), 0), a = n[i];
		return a === void 0 ? void 0 : e(a[0], a[1], r - i);
	};
})(qg), Yg = (e) => {
	let t = !1, n = e.map((e) => e === void 0 ? 1 : (t = !0, e));
	return t ? n : e;
}, Xg = {
	mode: "rgb",
	channels: [
		"r",
		"g",
		"b",
		"alpha"
	],
	parse: [
		Gg,
		dg,
		bg,
		lg,
		Kg,
		"srgb"
	],
	serialize: "srgb",
	interpolate: {
		r: Q,
		g: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Yg
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
}, Zg = (e = 0) => Math.abs(e) ** (563 / 256) * Math.sign(e), Qg = (e) => {
	let t = Zg(e.r), n = Zg(e.g), r = Zg(e.b), i = {
		mode: "xyz65",
		x: .5766690429101305 * t + .1855582379065463 * n + .1882286462349947 * r,
		y: .297344975250536 * t + .6273635662554661 * n + .0752914584939979 * r,
		z: .0270313613864123 * t + .0706888525358272 * n + .9913375368376386 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, $g = (e) => Math.abs(e) ** (256 / 563) * Math.sign(e), e_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "a98",
		r: $g(e * 2.0415879038107465 - t * .5650069742788597 - .3447313507783297 * n),
		g: $g(e * -.9692436362808798 + t * 1.8759675015077206 + .0415550574071756 * n),
		b: $g(e * .0134442806320312 - t * .1183623922310184 + 1.0151749943912058 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, t_ = (e = 0) => {
	let t = Math.abs(e);
	return t <= .04045 ? e / 12.92 : (Math.sign(e) || 1) * ((t + .055) / 1.055) ** 2.4;
}, n_ = ({ r: e, g: t, b: n, alpha: r }) => {
	let i = {
		mode: "lrgb",
		r: t_(e),
		g: t_(t),
		b: t_(n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, r_ = (e) => {
	let { r: t, g: n, b: r, alpha: i } = n_(e), a = {
		mode: "xyz65",
		x: .4123907992659593 * t + .357584339383878 * n + .1804807884018343 * r,
		y: .2126390058715102 * t + .715168678767756 * n + .0721923153607337 * r,
		z: .0193308187155918 * t + .119194779794626 * n + .9505321522496607 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, i_ = (e = 0) => {
	let t = Math.abs(e);
	return t > .0031308 ? (Math.sign(e) || 1) * (1.055 * t ** (1 / 2.4) - .055) : e * 12.92;
}, a_ = ({ r: e, g: t, b: n, alpha: r }, i = "rgb") => {
	let a = {
		mode: i,
		r: i_(e),
		g: i_(t),
		b: i_(n)
	};
	return r !== void 0 && (a.alpha = r), a;
}, o_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = a_({
		r: e * 3.2409699419045226 - t * 1.537383177570094 - .4986107602930034 * n,
		g: e * -.9692436362808796 + t * 1.8759675015077204 + .0415550574071756 * n,
		b: e * .0556300796969936 - t * .2039769588889765 + 1.0569715142428784 * n
	});
	return r !== void 0 && (i.alpha = r), i;
}, s_ = {
	...Xg,
	mode: "a98",
	parse: ["a98-rgb"],
	serialize: "a98-rgb",
	fromMode: {
		rgb: (e) => e_(r_(e)),
		xyz65: e_
	},
	toMode: {
		rgb: (e) => o_(Qg(e)),
		xyz65: Qg
	}
}, c_ = (e) => (e %= 360) < 0 ? e + 360 : e, l_ = (e, t) => e.map((n, r, i) => {
	if (n === void 0) return n;
	let a = c_(n);
	return r === 0 || e[r - 1] === void 0 ? a : t(a - c_(i[r - 1]));
}).reduce((e, t) => !e.length || t === void 0 || e[e.length - 1] === void 0 ? (e.push(t), e) : (e.push(t + e[e.length - 1]), e), []), u_ = (e) => l_(e, (e) => Math.abs(e) <= 180 ? e : e - 360 * Math.sign(e)), d_ = [
	-.14861,
	1.78277,
	-.29227,
	-.90649,
	1.97294,
	0
], f_ = Math.PI / 180, p_ = 180 / Math.PI, m_ = d_[3] * d_[4], h_ = d_[1] * d_[4], g_ = d_[1] * d_[2] - d_[0] * d_[3], __ = ({ r: e, g: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (g_ * n + e * m_ - t * h_) / (g_ + m_ - h_), a = n - i, o = (d_[4] * (t - i) - d_[2] * a) / d_[3], s = {
		mode: "cubehelix",
		l: i,
		s: i === 0 || i === 1 ? void 0 : Math.sqrt(a * a + o * o) / (d_[4] * i * (1 - i))
	};
	return s.s && (s.h = Math.atan2(o, a) * p_ - 120), r !== void 0 && (s.alpha = r), s;
}, v_ = ({ h: e, s: t, l: n, alpha: r }) => {
	let i = { mode: "rgb" };
	e = (e === void 0 ? 0 : e + 120) * f_, n === void 0 && (n = 0);
	let a = t === void 0 ? 0 : t * n * (1 - n), o = Math.cos(e), s = Math.sin(e);
	return i.r = n + a * (d_[0] * o + d_[1] * s), i.g = n + a * (d_[2] * o + d_[3] * s), i.b = n + a * (d_[4] * o + d_[5] * s), r !== void 0 && (i.alpha = r), i;
}, y_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0 || !e.s || !t.s) return 0;
	let n = c_(e.h), r = c_(t.h), i = Math.sin((r - n + 360) / 2 * Math.PI / 180);
	return 2 * Math.sqrt(e.s * t.s) * i;
}, b_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0) return 0;
	let n = c_(e.h), r = c_(t.h);
	return Math.abs(r - n) > 180 ? n - (r - 360 * Math.sign(r - n)) : r - n;
}, x_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0 || !e.c || !t.c) return 0;
	let n = c_(e.h), r = c_(t.h), i = Math.sin((r - n + 360) / 2 * Math.PI / 180);
	return 2 * Math.sqrt(e.c * t.c) * i;
}, S_ = (e) => {
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
}, C_ = {
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
	fromMode: { rgb: __ },
	toMode: { rgb: v_ },
	interpolate: {
		h: {
			use: Q,
			fixup: u_
		},
		s: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: y_ },
	average: { h: S_ }
}, w_ = ({ l: e, a: t, b: n, alpha: r }, i = "lch") => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let a = Math.sqrt(t * t + n * n), o = {
		mode: i,
		l: e,
		c: a
	};
	return a && (o.h = c_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (o.alpha = r), o;
}, T_ = ({ l: e, c: t, h: n, alpha: r }, i = "lab") => {
	n === void 0 && (n = 0);
	let a = {
		mode: i,
		l: e,
		a: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		b: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (a.alpha = r), a;
}, E_ = 29 ** 3 / 27, D_ = 216 / 29 ** 3, O_ = {
	X: .3457 / .3585,
	Y: 1,
	Z: .2958 / .3585
}, k_ = {
	X: .3127 / .329,
	Y: 1,
	Z: .3583 / .329
}, A_ = (e) => e ** 3 > D_ ? e ** 3 : (116 * e - 16) / E_, j_ = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + 16) / 116, a = t / 500 + i, o = i - n / 200, s = {
		mode: "xyz65",
		x: A_(a) * k_.X,
		y: A_(i) * k_.Y,
		z: A_(o) * k_.Z
	};
	return r !== void 0 && (s.alpha = r), s;
}, M_ = (e) => o_(j_(e)), N_ = (e) => e > D_ ? Math.cbrt(e) : (E_ * e + 16) / 116, P_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = N_(e / k_.X), a = N_(t / k_.Y), o = N_(n / k_.Z), s = {
		mode: "lab65",
		l: 116 * a - 16,
		a: 500 * (i - a),
		b: 200 * (a - o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, F_ = (e) => {
	let t = P_(r_(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, I_ = 26 / 180 * Math.PI, L_ = Math.cos(I_), R_ = Math.sin(I_), z_ = 100 / Math.log(139 / 100), B_ = ({ l: e, c: t, h: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "lab65",
		l: (Math.exp(e * 1 / z_) - 1) / .0039
	}, a = (Math.exp(.0435 * t * 1 * 1) - 1) / .075, o = a * Math.cos(n / 180 * Math.PI - I_), s = a * Math.sin(n / 180 * Math.PI - I_);
	return i.a = o * L_ - s / .83 * R_, i.b = o * R_ + s / .83 * L_, r !== void 0 && (i.alpha = r), i;
}, V_ = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = t * L_ + n * R_, a = .83 * (n * L_ - t * R_), o = Math.sqrt(i * i + a * a), s = {
		mode: "dlch",
		l: z_ / 1 * Math.log(1 + .0039 * e),
		c: Math.log(1 + .075 * o) / .0435
	};
	return s.c && (s.h = c_((Math.atan2(a, i) + I_) / Math.PI * 180)), r !== void 0 && (s.alpha = r), s;
}, H_ = (e) => B_(w_(e, "dlch")), U_ = (e) => T_(V_(e), "dlab"), W_ = {
	mode: "dlab",
	parse: ["--din99o-lab"],
	serialize: "--din99o-lab",
	toMode: {
		lab65: H_,
		rgb: (e) => M_(H_(e))
	},
	fromMode: {
		lab65: U_,
		rgb: (e) => U_(F_(e))
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
			fixup: Yg
		}
	}
}, G_ = {
	mode: "dlch",
	parse: ["--din99o-lch"],
	serialize: "--din99o-lch",
	toMode: {
		lab65: B_,
		dlab: (e) => T_(e, "dlab"),
		rgb: (e) => M_(B_(e))
	},
	fromMode: {
		lab65: V_,
		dlab: (e) => w_(e, "dlch"),
		rgb: (e) => V_(F_(e))
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
			fixup: u_
		},
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: x_ },
	average: { h: S_ }
};
// node_modules/culori/src/hsi/convertHsiToRgb.js
function K_({ h: e, s: t, i: n, alpha: r }) {
	e = c_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
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
function q_({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsi",
		s: e + t + n === 0 ? 0 : 1 - 3 * a / (e + t + n),
		i: (e + t + n) / 3
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/hsi/definition.js
var J_ = {
	mode: "hsi",
	toMode: { rgb: K_ },
	parse: ["--hsi"],
	serialize: "--hsi",
	fromMode: { rgb: q_ },
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
			fixup: u_
		},
		s: Q,
		i: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: y_ },
	average: { h: S_ }
};
// node_modules/culori/src/hsl/convertHslToRgb.js
function Y_({ h: e, s: t, l: n, alpha: r }) {
	e = c_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
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
function X_({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsl",
		s: i === a ? 0 : (i - a) / (1 - Math.abs(i + a - 1)),
		l: .5 * (i + a)
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/util/hue.js
var Z_ = (e, t) => {
	switch (t) {
		case "deg": return +e;
		case "rad": return e / Math.PI * 180;
		case "grad": return e / 10 * 9;
		case "turn": return e * 360;
	}
}, Q_ = RegExp(`^hsla?\\(\\s*${gg}${_g}${pg}${_g}${pg}\\s*(?:,\\s*${mg}\\s*)?\\)$`), $_ = (e) => {
	let t = e.match(Q_);
	if (!t) return;
	let n = { mode: "hsl" };
	return t[3] === void 0 ? t[1] !== void 0 && t[2] !== void 0 && (n.h = Z_(t[1], t[2])) : n.h = +t[3], t[4] !== void 0 && (n.s = Math.min(Math.max(0, t[4] / 100), 1)), t[5] !== void 0 && (n.l = Math.min(Math.max(0, t[5] / 100), 1)), t[6] === void 0 ? t[7] !== void 0 && (n.alpha = Math.max(0, Math.min(1, +t[7]))) : n.alpha = Math.max(0, Math.min(1, t[6] / 100)), n;
};
// node_modules/culori/src/hsl/parseHsl.js
function ev(e, t) {
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
var tv = {
	mode: "hsl",
	toMode: { rgb: Y_ },
	fromMode: { rgb: X_ },
	channels: [
		"h",
		"s",
		"l",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	parse: [ev, $_],
	serialize: (e) => `hsl(${e.h === void 0 ? "none" : e.h} ${e.s === void 0 ? "none" : e.s * 100 + "%"} ${e.l === void 0 ? "none" : e.l * 100 + "%"}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: Q,
			fixup: u_
		},
		s: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: y_ },
	average: { h: S_ }
};
// node_modules/culori/src/hsv/convertHsvToRgb.js
function nv({ h: e, s: t, v: n, alpha: r }) {
	e = c_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
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
function rv({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsv",
		s: i === 0 ? 0 : 1 - a / i,
		v: i
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/hsv/definition.js
var iv = {
	mode: "hsv",
	toMode: { rgb: nv },
	parse: ["--hsv"],
	serialize: "--hsv",
	fromMode: { rgb: rv },
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
			fixup: u_
		},
		s: Q,
		v: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: y_ },
	average: { h: S_ }
};
// node_modules/culori/src/hwb/convertHwbToRgb.js
function av({ h: e, w: t, b: n, alpha: r }) {
	if (t === void 0 && (t = 0), n === void 0 && (n = 0), t + n > 1) {
		let e = t + n;
		t /= e, n /= e;
	}
	return nv({
		h: e,
		s: n === 1 ? 1 : 1 - t / (1 - n),
		v: 1 - n,
		alpha: r
	});
}
// node_modules/culori/src/hwb/convertRgbToHwb.js
function ov(e) {
	let t = rv(e);
	if (t === void 0) return;
	let n = t.s === void 0 ? 0 : t.s, r = t.v === void 0 ? 0 : t.v, i = {
		mode: "hwb",
		w: (1 - n) * r,
		b: 1 - r
	};
	return t.h !== void 0 && (i.h = t.h), t.alpha !== void 0 && (i.alpha = t.alpha), i;
}
// node_modules/culori/src/hwb/parseHwb.js
function sv(e, t) {
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
var cv = {
	mode: "hwb",
	toMode: { rgb: av },
	fromMode: { rgb: ov },
	channels: [
		"h",
		"w",
		"b",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	parse: [sv],
	serialize: (e) => `hwb(${e.h === void 0 ? "none" : e.h} ${e.w === void 0 ? "none" : e.w * 100 + "%"} ${e.b === void 0 ? "none" : e.b * 100 + "%"}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: Q,
			fixup: u_
		},
		w: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: b_ },
	average: { h: S_ }
}, lv = .1593017578125, uv = 78.84375, dv = .8359375, fv = 18.8515625, pv = 18.6875;
function mv(e) {
	if (e < 0) return 0;
	let t = e ** (1 / uv);
	return 1e4 * (Math.max(0, t - dv) / (fv - pv * t)) ** (1 / lv);
}
function hv(e) {
	if (e < 0) return 0;
	let t = (e / 1e4) ** lv;
	return ((dv + fv * t) / (1 + pv * t)) ** +uv;
}
// node_modules/culori/src/itp/convertItpToXyz65.js
var gv = (e) => Math.max(e / 203, 0), _v = ({ i: e, t, p: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = mv(e + .008609037037932761 * t + .11102962500302593 * n), a = mv(e - .00860903703793275 * t - .11102962500302599 * n), o = mv(e + .5600313357106791 * t - .32062717498731885 * n), s = {
		mode: "xyz65",
		x: gv(2.070152218389422 * i - 1.3263473389671556 * a + .2066510476294051 * o),
		y: gv(.3647385209748074 * i + .680566024947227 * a - .0453045459220346 * o),
		z: gv(-.049747207535812 * i - .0492609666966138 * a + 1.1880659249923042 * o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, vv = (e = 0) => Math.max(e * 203, 0), yv = ({ x: e, y: t, z: n, alpha: r }) => {
	let i = vv(e), a = vv(t), o = vv(n), s = hv(.3592832590121217 * i + .6976051147779502 * a - .0358915932320289 * o), c = hv(-.1920808463704995 * i + 1.1004767970374323 * a + .0753748658519118 * o), l = hv(.0070797844607477 * i + .0748396662186366 * a + .8433265453898765 * o), u = {
		mode: "itp",
		i: .5 * s + .5 * c,
		t: 1.61376953125 * s - 3.323486328125 * c + 1.709716796875 * l,
		p: 4.378173828125 * s - 4.24560546875 * c - .132568359375 * l
	};
	return r !== void 0 && (u.alpha = r), u;
}, bv = {
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
		xyz65: _v,
		rgb: (e) => o_(_v(e))
	},
	fromMode: {
		xyz65: yv,
		rgb: (e) => yv(r_(e))
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
			fixup: Yg
		}
	}
}, xv = 134.03437499999998, Sv = 16295499532821565e-27, Cv = (e) => {
	if (e < 0) return 0;
	let t = (e / 1e4) ** lv;
	return ((dv + fv * t) / (1 + pv * t)) ** +xv;
}, wv = (e = 0) => Math.max(e * 203, 0), Tv = ({ x: e, y: t, z: n, alpha: r }) => {
	e = wv(e), t = wv(t), n = wv(n);
	let i = 1.15 * e - .15 * n, a = .66 * t + .34 * e, o = Cv(.41478972 * i + .579999 * a + .014648 * n), s = Cv(-.20151 * i + 1.120649 * a + .0531008 * n), c = Cv(-.0166008 * i + .2648 * a + .6684799 * n), l = (o + s) / 2, u = {
		mode: "jab",
		j: .44 * l / (1 - .56 * l) - Sv,
		a: 3.524 * o - 4.066708 * s + .542708 * c,
		b: .199076 * o + 1.096799 * s - 1.295875 * c
	};
	return r !== void 0 && (u.alpha = r), u;
}, Ev = 134.03437499999998, Dv = 16295499532821565e-27, Ov = (e) => {
	if (e < 0) return 0;
	let t = e ** (1 / Ev);
	return 1e4 * ((dv - t) / (pv * t - fv)) ** (1 / lv);
}, kv = (e) => e / 203, Av = ({ j: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + Dv) / (.44 + .56 * (e + Dv)), a = Ov(i + .13860504 * t + .058047316 * n), o = Ov(i - .13860504 * t - .058047316 * n), s = Ov(i - .096019242 * t - .8118919 * n), c = {
		mode: "xyz65",
		x: kv(1.661373024652174 * a - .914523081304348 * o + .23136208173913045 * s),
		y: kv(-.3250758611844533 * a + 1.571847026732543 * o - .21825383453227928 * s),
		z: kv(-.090982811 * a - .31272829 * o + 1.5227666 * s)
	};
	return r !== void 0 && (c.alpha = r), c;
}, jv = (e) => {
	let t = Tv(r_(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, Mv = (e) => o_(Av(e)), Nv = {
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
		rgb: jv,
		xyz65: Tv
	},
	toMode: {
		rgb: Mv,
		xyz65: Av
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
			fixup: Yg
		}
	}
}, Pv = ({ j: e, a: t, b: n, alpha: r }) => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.sqrt(t * t + n * n), a = {
		mode: "jch",
		j: e,
		c: i
	};
	return i && (a.h = c_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (a.alpha = r), a;
}, Fv = ({ j: e, c: t, h: n, alpha: r }) => {
	n === void 0 && (n = 0);
	let i = {
		mode: "jab",
		j: e,
		a: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		b: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (i.alpha = r), i;
}, Iv = {
	mode: "jch",
	parse: ["--jzczhz"],
	serialize: "--jzczhz",
	toMode: {
		jab: Fv,
		rgb: (e) => Mv(Fv(e))
	},
	fromMode: {
		rgb: (e) => Pv(jv(e)),
		jab: Pv
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
			fixup: u_
		},
		c: Q,
		j: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: x_ },
	average: { h: S_ }
}, Lv = 29 ** 3 / 27, Rv = 216 / 29 ** 3, zv = (e) => e ** 3 > Rv ? e ** 3 : (116 * e - 16) / Lv, Bv = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + 16) / 116, a = t / 500 + i, o = i - n / 200, s = {
		mode: "xyz50",
		x: zv(a) * O_.X,
		y: zv(i) * O_.Y,
		z: zv(o) * O_.Z
	};
	return r !== void 0 && (s.alpha = r), s;
}, Vv = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = a_({
		r: e * 3.1341359569958707 - t * 1.6173863321612538 - .4906619460083532 * n,
		g: e * -.978795502912089 + t * 1.916254567259524 + .03344273116131949 * n,
		b: e * .07195537988411677 - t * .2289768264158322 + 1.405386058324125 * n
	});
	return r !== void 0 && (i.alpha = r), i;
}, Hv = (e) => Vv(Bv(e)), Uv = (e) => {
	let { r: t, g: n, b: r, alpha: i } = n_(e), a = {
		mode: "xyz50",
		x: .436065742824811 * t + .3851514688337912 * n + .14307845442264197 * r,
		y: .22249319175623702 * t + .7168870538238823 * n + .06061979053616537 * r,
		z: .013923904500943465 * t + .09708128566574634 * n + .7140993584005155 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, Wv = (e) => e > Rv ? Math.cbrt(e) : (Lv * e + 16) / 116, Gv = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Wv(e / O_.X), a = Wv(t / O_.Y), o = Wv(n / O_.Z), s = {
		mode: "lab",
		l: 116 * a - 16,
		a: 500 * (i - a),
		b: 200 * (a - o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, Kv = (e) => {
	let t = Gv(Uv(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
};
// node_modules/culori/src/lab/parseLab.js
function qv(e, t) {
	if (!t || t[0] !== "lab") return;
	let n = { mode: "lab" }, [, r, i, a, o] = t;
	if (r.type !== X.Hue && i.type !== X.Hue && a.type !== X.Hue) return r.type !== X.None && (n.l = Math.min(Math.max(0, r.value), 100)), i.type !== X.None && (n.a = i.type === X.Number ? i.value : i.value * 125 / 100), a.type !== X.None && (n.b = a.type === X.Number ? a.value : a.value * 125 / 100), o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/lab/definition.js
var Jv = {
	mode: "lab",
	toMode: {
		xyz50: Bv,
		rgb: Hv
	},
	fromMode: {
		xyz50: Gv,
		rgb: Kv
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
	parse: [qv],
	serialize: (e) => `lab(${e.l === void 0 ? "none" : e.l} ${e.a === void 0 ? "none" : e.a} ${e.b === void 0 ? "none" : e.b}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		l: Q,
		a: Q,
		b: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	}
}, Yv = {
	...Jv,
	mode: "lab65",
	parse: ["--lab-d65"],
	serialize: "--lab-d65",
	toMode: {
		xyz65: j_,
		rgb: M_
	},
	fromMode: {
		xyz65: P_,
		rgb: F_
	},
	ranges: {
		l: [0, 100],
		a: [-125, 125],
		b: [-125, 125]
	}
};
// node_modules/culori/src/lch/parseLch.js
function Xv(e, t) {
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
var Zv = {
	mode: "lch",
	toMode: {
		lab: T_,
		rgb: (e) => Hv(T_(e))
	},
	fromMode: {
		rgb: (e) => w_(Kv(e)),
		lab: w_
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
	parse: [Xv],
	serialize: (e) => `lch(${e.l === void 0 ? "none" : e.l} ${e.c === void 0 ? "none" : e.c} ${e.h === void 0 ? "none" : e.h}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: Q,
			fixup: u_
		},
		c: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: x_ },
	average: { h: S_ }
}, Qv = {
	...Zv,
	mode: "lch65",
	parse: ["--lch-d65"],
	serialize: "--lch-d65",
	toMode: {
		lab65: (e) => T_(e, "lab65"),
		rgb: (e) => M_(T_(e, "lab65"))
	},
	fromMode: {
		rgb: (e) => w_(F_(e), "lch65"),
		lab65: (e) => w_(e, "lch65")
	},
	ranges: {
		l: [0, 100],
		c: [0, 150],
		h: [0, 360]
	}
}, $v = ({ l: e, u: t, v: n, alpha: r }) => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.sqrt(t * t + n * n), a = {
		mode: "lchuv",
		l: e,
		c: i
	};
	return i && (a.h = c_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (a.alpha = r), a;
}, ey = ({ l: e, c: t, h: n, alpha: r }) => {
	n === void 0 && (n = 0);
	let i = {
		mode: "luv",
		l: e,
		u: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		v: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (i.alpha = r), i;
}, ty = (e, t, n) => 4 * e / (e + 15 * t + 3 * n), ny = (e, t, n) => 9 * t / (e + 15 * t + 3 * n), ry = ty(O_.X, O_.Y, O_.Z), iy = ny(O_.X, O_.Y, O_.Z), ay = (e) => e <= Rv ? Lv * e : 116 * Math.cbrt(e) - 16, oy = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = ay(t / O_.Y), a = ty(e, t, n), o = ny(e, t, n);
	!isFinite(a) || !isFinite(o) ? i = a = o = 0 : (a = 13 * i * (a - ry), o = 13 * i * (o - iy));
	let s = {
		mode: "luv",
		l: i,
		u: a,
		v: o
	};
	return r !== void 0 && (s.alpha = r), s;
}, sy = (e, t, n) => 4 * e / (e + 15 * t + 3 * n), cy = (e, t, n) => 9 * t / (e + 15 * t + 3 * n), ly = sy(O_.X, O_.Y, O_.Z), uy = cy(O_.X, O_.Y, O_.Z), dy = ({ l: e, u: t, v: n, alpha: r }) => {
	if (e === void 0 && (e = 0), e === 0) return {
		mode: "xyz50",
		x: 0,
		y: 0,
		z: 0
	};
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = t / (13 * e) + ly, a = n / (13 * e) + uy, o = O_.Y * (e <= 8 ? e / Lv : ((e + 16) / 116) ** 3), s = {
		mode: "xyz50",
		x: 9 * i * o / (4 * a),
		y: o,
		z: o * (12 - 3 * i - 20 * a) / (4 * a)
	};
	return r !== void 0 && (s.alpha = r), s;
}, fy = {
	mode: "lchuv",
	toMode: {
		luv: ey,
		rgb: (e) => Vv(dy(ey(e)))
	},
	fromMode: {
		rgb: (e) => $v(oy(Uv(e))),
		luv: $v
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
			fixup: u_
		},
		c: Q,
		l: Q,
		alpha: {
			use: Q,
			fixup: Yg
		}
	},
	difference: { h: x_ },
	average: { h: S_ }
}, py = {
	...Xg,
	mode: "lrgb",
	toMode: { rgb: a_ },
	fromMode: { rgb: n_ },
	parse: ["srgb-linear"],
	serialize: "srgb-linear"
}, my = {
	mode: "luv",
	toMode: {
		xyz50: dy,
		rgb: (e) => Vv(dy(e))
	},
	fromMode: {
		xyz50: oy,
		rgb: (e) => oy(Uv(e))
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
			fixup: Yg
		}
	}
}, hy = ({ r: e, g: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.cbrt(.412221469470763 * e + .5363325372617348 * t + .0514459932675022 * n), a = Math.cbrt(.2119034958178252 * e + .6806995506452344 * t + .1073969535369406 * n), o = Math.cbrt(.0883024591900564 * e + .2817188391361215 * t + .6299787016738222 * n), s = {
		mode: "oklab",
		l: .210454268309314 * i + .7936177747023054 * a - .0040720430116193 * o,
		a: 1.9779985324311684 * i - 2.42859224204858 * a + .450593709617411 * o,
		b: .0259040424655478 * i + .7827717124575296 * a - .8086757549230774 * o
	};
	return r !== void 0 && (s.alpha = r), s;
}, gy = (e) => {
	let t = hy(n_(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, _y = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + .3963377773761749 * t + .2158037573099136 * n) ** 3, a = (e - .1055613458156586 * t - .0638541728258133 * n) ** 3, o = (e - .0894841775298119 * t - 1.2914855480194092 * n) ** 3, s = {
		mode: "lrgb",
		r: 4.076741636075957 * i - 3.3077115392580616 * a + .2309699031821044 * o,
		g: -1.2684379732850317 * i + 2.6097573492876887 * a - .3413193760026573 * o,
		b: -.0041960761386756 * i - .7034186179359362 * a + 1.7076146940746117 * o
	};
	return r !== void 0 && (s.alpha = r), s;
}, vy = (e) => a_(_y(e));
// node_modules/culori/src/okhsl/helpers.js
function yy(e) {
	let t = .206, n = 1.206 / 1.03;
	return .5 * (n * e - t + Math.sqrt((n * e - t) * (n * e - t) + .12 * n * e));
}
function by(e) {
	return (e * e + .206 * e) / (1.206 / 1.03 * (e + .03));
}
function xy(e, t) {
	let n, r, i, a, o, s, c, l;
	-1.88170328 * e - .80936493 * t > 1 ? (n = 1.19086277, r = 1.76576728, i = .59662641, a = .75515197, o = .56771245, s = 4.0767416621, c = -3.3077115913, l = .2309699292) : 1.81444104 * e - 1.19445276 * t > 1 ? (n = .73956515, r = -.45954404, i = .08285427, a = .1254107, o = .14503204, s = -1.2684380046, c = 2.6097574011, l = -.3413193965) : (n = 1.35733652, r = -.00915799, i = -1.1513021, a = -.50559606, o = .00692167, s = -.0041960863, c = -.7034186147, l = 1.707614701);
	let u = n + r * e + i * t + a * e * e + o * e * t, d = .3963377774 * e + .2158037573 * t, f = -.1055613458 * e - .0638541728 * t, p = -.0894841775 * e - 1.291485548 * t;
	{
		let e = 1 + u * d, t = 1 + u * f, n = 1 + u * p, r = e * e * e, i = t * t * t, a = n * n * n, o = 3 * d * e * e, m = 3 * f * t * t, h = 3 * p * n * n, g = 6 * d * d * e, _ = 6 * f * f * t, v = 6 * p * p * n, y = s * r + c * i + l * a, b = s * o + c * m + l * h, x = s * g + c * _ + l * v;
		u -= y * b / (b * b - .5 * y * x);
	}
	return u;
}
function Sy(e, t) {
	let n = xy(e, t), r = _y({
		l: 1,
		a: n * e,
		b: n * t
	}), i = Math.cbrt(1 / Math.max(r.r, r.g, r.b));
	return [i, i * n];
}
function Cy(e, t, n, r, i, a = null) {
	a ||= Sy(e, t);
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
function wy(e, t, n = null) {
	n ||= Sy(e, t);
	let r = n[0], i = n[1];
	return [i / r, i / (1 - r)];
}
function Ty(e, t, n) {
	let r = Sy(t, n), i = Cy(t, n, e, 1, e, r), a = wy(t, n, r), o = .11516993 + 1 / (7.4477897 + 4.1590124 * n + t * (-2.19557347 + 1.75198401 * n + t * (-2.13704948 - 10.02301043 * n + t * (-4.24894561 + 5.38770819 * n + 4.69891013 * t)))), s = .11239642 + 1 / (1.6132032 - .68124379 * n + t * (.40370612 + .90148123 * n + t * (-.27087943 + .6122399 * n + t * (.00299215 - .45399568 * n - .14661872 * t)))), c = i / Math.min(e * a[0], (1 - e) * a[1]), l = e * o, u = (1 - e) * s, d = .9 * c * Math.sqrt(Math.sqrt(1 / (1 / (l * l * l * l) + 1 / (u * u * u * u))));
	return l = e * .4, u = (1 - e) * .8, [
		Math.sqrt(1 / (1 / (l * l) + 1 / (u * u))),
		d,
		i
	];
}
// node_modules/culori/src/okhsl/convertOklabToOkhsl.js
function Ey(e) {
	let t = e.l === void 0 ? 0 : e.l, n = e.a === void 0 ? 0 : e.a, r = e.b === void 0 ? 0 : e.b, i = {
		mode: "okhsl",
		l: yy(t)
	};
	e.alpha !== void 0 && (i.alpha = e.alpha);
	let a = Math.sqrt(n * n + r * r);
	if (!a) return i.s = 0, i;
	let [o, s, c] = Ty(t, n / a, r / a), l;
	if (a < s) {
		let e = .8 * o, t = 1 - e / s;
		l = (a - 0) / (e + t * (a - 0)) * .8;
	} else {
		let e = s, t = .2 * s * s * 1.25 * 1.25 / o, n = 1 - t / (c - s);
		l = .8 + .2 * ((a - e) / (t + n * (a - e)));
	}
	return l && (i.s = l, i.h = c_(Math.atan2(r, n) * 180 / Math.PI)), i;
}
// node_modules/culori/src/okhsl/convertOkhslToOklab.js
function Dy(e) {
	let t = e.h === void 0 ? 0 : e.h, n = e.s === void 0 ? 0 : e.s, r = e.l === void 0 ? 0 : e.l, i = {
		mode: "oklab",
		l: by(r)
	};
	if (e.alpha !== void 0 && (i.alpha = e.alpha), !n || r === 1) return i.a = i.b = 0, i;
	let a = Math.cos(t / 180 * Math.PI), o = Math.sin(t / 180 * Math.PI), [s, c, l] = Ty(i.l, a, o), u, d, f, p;
	n < .8 ? (u = 1.25 * n, d = 0, f = .8 * s, p = 1 - f / c) : (u = 5 * (n - .8), d = c, f = .2 * c * c * 1.25 * 1.25 / s, p = 1 - f / (l - c));
	let m = d + u * f / (1 - p * u);
	return i.a = m * a, i.b = m * o, i;
}
// node_modules/culori/src/okhsl/modeOkhsl.js
var Oy = {
	...tv,
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
		oklab: Ey,
		rgb: (e) => Ey(gy(e))
	},
	toMode: {
		oklab: Dy,
		rgb: (e) => vy(Dy(e))
	}
};
// node_modules/culori/src/okhsv/convertOklabToOkhsv.js
function ky(e) {
	let t = e.l === void 0 ? 0 : e.l, n = e.a === void 0 ? 0 : e.a, r = e.b === void 0 ? 0 : e.b, i = Math.sqrt(n * n + r * r), a = i ? n / i : 1, o = i ? r / i : 1, [s, c] = wy(a, o), l = .5, u = 1 - l / s, d = c / (i + t * c), f = d * t, p = d * i, m = by(f), h = p * m / f, g = _y({
		l: m,
		a: a * h,
		b: o * h
	}), _ = Math.cbrt(1 / Math.max(g.r, g.g, g.b, 0));
	t /= _, i = i / _ * yy(t) / t, t = yy(t);
	let v = {
		mode: "okhsv",
		s: i ? (l + c) * p / (c * l + c * u * p) : 0,
		v: t ? t / f : 0
	};
	return v.s && (v.h = c_(Math.atan2(r, n) * 180 / Math.PI)), e.alpha !== void 0 && (v.alpha = e.alpha), v;
}
// node_modules/culori/src/okhsv/convertOkhsvToOklab.js
function Ay(e) {
	let t = { mode: "oklab" };
	e.alpha !== void 0 && (t.alpha = e.alpha);
	let n = e.h === void 0 ? 0 : e.h, r = e.s === void 0 ? 0 : e.s, i = e.v === void 0 ? 0 : e.v, a = Math.cos(n / 180 * Math.PI), o = Math.sin(n / 180 * Math.PI), [s, c] = wy(a, o), l = .5, u = 1 - l / s, d = 1 - r * l / (l + c - c * u * r), f = r * c * l / (l + c - c * u * r), p = by(d), m = f * p / d, h = _y({
		l: p,
		a: a * m,
		b: o * m
	}), g = Math.cbrt(1 / Math.max(h.r, h.g, h.b, 0)), _ = by(i * d), v = f * _ / d;
	return t.l = _ * g, t.a = v * a * g, t.b = v * o * g, t;
}
// node_modules/culori/src/okhsv/modeOkhsv.js
var jy = {
	...iv,
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
		oklab: ky,
		rgb: (e) => ky(gy(e))
	},
	toMode: {
		oklab: Ay,
		rgb: (e) => vy(Ay(e))
	}
};
// node_modules/culori/src/oklab/parseOklab.js
function My(e, t) {
	if (!t || t[0] !== "oklab") return;
	let n = { mode: "oklab" }, [, r, i, a, o] = t;
	if (r.type !== X.Hue && i.type !== X.Hue && a.type !== X.Hue) return r.type !== X.None && (n.l = Math.min(Math.max(0, r.type === X.Number ? r.value : r.value / 100), 1)), i.type !== X.None && (n.a = i.type === X.Number ? i.value : i.value * .4 / 100), a.type !== X.None && (n.b = a.type === X.Number ? a.value : a.value * .4 / 100), o.type !== X.None && (n.alpha = Math.min(1, Math.max(0, o.type === X.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/oklab/definition.js
var Ny = {
	...Jv,
	mode: "oklab",
	toMode: {
		lrgb: _y,
		rgb: vy
	},
	fromMode: {
		lrgb: hy,
		rgb: gy
	},
	ranges: {
		l: [0, 1],
		a: [-.4, .4],
		b: [-.4, .4]
	},
	parse: [My],
	serialize: (e) => `oklab(${e.l === void 0 ? "none" : e.l} ${e.a === void 0 ? "none" : e.a} ${e.b === void 0 ? "none" : e.b}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`
};
// node_modules/culori/src/oklch/parseOklch.js
function Py(e, t) {
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
var Fy = {
	...Zv,
	mode: "oklch",
	toMode: {
		oklab: (e) => T_(e, "oklab"),
		rgb: (e) => vy(T_(e, "oklab"))
	},
	fromMode: {
		rgb: (e) => w_(gy(e), "oklch"),
		oklab: (e) => w_(e, "oklch")
	},
	parse: [Py],
	serialize: (e) => `oklch(${e.l === void 0 ? "none" : e.l} ${e.c === void 0 ? "none" : e.c} ${e.h === void 0 ? "none" : e.h}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	ranges: {
		l: [0, 1],
		c: [0, .4],
		h: [0, 360]
	}
}, Iy = (e) => {
	let { r: t, g: n, b: r, alpha: i } = n_(e), a = {
		mode: "xyz65",
		x: .486570948648216 * t + .265667693169093 * n + .1982172852343625 * r,
		y: .2289745640697487 * t + .6917385218365062 * n + .079286914093745 * r,
		z: 0 * t + .0451133818589026 * n + 1.043944368900976 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, Ly = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = a_({
		r: e * 2.4934969119414263 - t * .9313836179191242 - .402710784450717 * n,
		g: e * -.8294889695615749 + t * 1.7626640603183465 + .0236246858419436 * n,
		b: e * .0358458302437845 - t * .0761723892680418 + .9568845240076871 * n
	}, "p3");
	return r !== void 0 && (i.alpha = r), i;
}, Ry = {
	...Xg,
	mode: "p3",
	parse: ["display-p3"],
	serialize: "display-p3",
	fromMode: {
		rgb: (e) => Ly(r_(e)),
		xyz65: Ly
	},
	toMode: {
		rgb: (e) => o_(Iy(e)),
		xyz65: Iy
	}
}, zy = (e) => {
	let t = Math.abs(e);
	return t >= 1 / 512 ? Math.sign(e) * t ** (1 / 1.8) : 16 * e;
}, By = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "prophoto",
		r: zy(e * 1.3457868816471585 - t * .2555720873797946 - .0511018649755453 * n),
		g: zy(e * -.5446307051249019 + t * 1.5082477428451466 + .0205274474364214 * n),
		b: zy(e * 0 + t * 0 + 1.2119675456389452 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Vy = (e = 0) => {
	let t = Math.abs(e);
	return t >= 16 / 512 ? Math.sign(e) * t ** 1.8 : e / 16;
}, Hy = (e) => {
	let t = Vy(e.r), n = Vy(e.g), r = Vy(e.b), i = {
		mode: "xyz50",
		x: .7977666449006423 * t + .1351812974005331 * n + .0313477341283922 * r,
		y: .2880748288194013 * t + .7118352342418731 * n + 899369387256e-16 * r,
		z: 0 * t + 0 * n + .8251046025104602 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, Uy = {
	...Xg,
	mode: "prophoto",
	parse: ["prophoto-rgb"],
	serialize: "prophoto-rgb",
	fromMode: {
		xyz50: By,
		rgb: (e) => By(Uv(e))
	},
	toMode: {
		xyz50: Hy,
		rgb: (e) => Vv(Hy(e))
	}
}, Wy = 1.09929682680944, Gy = .018053968510807, Ky = (e) => {
	let t = Math.abs(e);
	return t > Gy ? (Math.sign(e) || 1) * (Wy * t ** .45 - .09929682680944008) : 4.5 * e;
}, qy = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "rec2020",
		r: Ky(e * 1.7166511879712683 - t * .3556707837763925 - .2533662813736599 * n),
		g: Ky(e * -.6666843518324893 + t * 1.6164812366349395 + .0157685458139111 * n),
		b: Ky(e * .0176398574453108 - t * .0427706132578085 + .9421031212354739 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Jy = 1.09929682680944, Yy = .018053968510807, Xy = (e = 0) => {
	let t = Math.abs(e);
	return t < Yy * 4.5 ? e / 4.5 : (Math.sign(e) || 1) * ((t + Jy - 1) / Jy) ** (1 / .45);
}, Zy = (e) => {
	let t = Xy(e.r), n = Xy(e.g), r = Xy(e.b), i = {
		mode: "xyz65",
		x: .6369580483012911 * t + .1446169035862083 * n + .1688809751641721 * r,
		y: .262700212011267 * t + .6779980715188708 * n + .059301716469862 * r,
		z: 0 * t + .0280726930490874 * n + 1.0609850577107909 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, Qy = {
	...Xg,
	mode: "rec2020",
	fromMode: {
		xyz65: qy,
		rgb: (e) => qy(r_(e))
	},
	toMode: {
		xyz65: Zy,
		rgb: (e) => o_(Zy(e))
	},
	parse: ["rec2020"],
	serialize: "rec2020"
}, $y = .0037930732552754493, eb = Math.cbrt($y), tb = (e) => Math.cbrt(e) - eb, nb = (e) => {
	let { r: t, g: n, b: r, alpha: i } = n_(e), a = tb(.3 * t + .622 * n + .078 * r + $y), o = tb(.23 * t + .692 * n + .078 * r + $y), s = tb(.2434226892454782 * t + .2047674442449682 * n + .5518098665095535 * r + $y), c = {
		mode: "xyb",
		x: (a - o) / 2,
		y: (a + o) / 2,
		b: s - (a + o) / 2
	};
	return i !== void 0 && (c.alpha = i), c;
}, rb = (e) => (e + eb) ** 3, ib = {
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
		let i = rb(e + t) - $y, a = rb(t - e) - $y, o = rb(n + t) - $y, s = a_({
			r: 11.031566904639861 * i - 9.866943908131562 * a - .16462299650829934 * o,
			g: -3.2541473810744237 * i + 4.418770377582723 * a - .16462299650829934 * o,
			b: -3.6588512867136815 * i + 2.7129230459360922 * a + 1.9459282407775895 * o
		});
		return r !== void 0 && (s.alpha = r), s;
	} },
	fromMode: { rgb: nb },
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
			fixup: Yg
		}
	}
}, ab = {
	mode: "xyz50",
	parse: ["xyz-d50"],
	serialize: "xyz-d50",
	toMode: {
		rgb: Vv,
		lab: Gv
	},
	fromMode: {
		rgb: Uv,
		lab: Bv
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
			fixup: Yg
		}
	}
}, ob = {
	mode: "xyz65",
	toMode: {
		rgb: o_,
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
		rgb: r_,
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
			fixup: Yg
		}
	}
}, sb = {
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
			fixup: Yg
		}
	}
};
Og(s_), Og(C_), Og(W_), Og(G_), Og(J_), Og(tv), Og(iv), Og(cv), Og(bv), Og(Nv), Og(Iv), Og(Jv), Og(Yv), Og(Zv), Og(Qv), Og(fy), Og(py), Og(my), Og(Oy), Og(jy), Og(Ny), Og(Fy), Og(Ry), Og(Uy), Og(Qy), Og(Xg), Og(ib), Og(ab), Og(ob), Og(sb);
// src/gatehouse/core/theme/colour.ts
var cb = Sg("oklch");
function lb(e) {
	let { l: t = 0, c: n = 0, h: r = 0 } = cb(Wg(e)) ?? {};
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
	return e.startsWith("#") ? e.toLowerCase() : ub(lb(e));
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
var Pb = q().trim().regex(/^(#[0-9a-f]{6}|oklch\(\d{1,3}(\.\d+)?%? \d{1,2}(\.\d+)? \d{1,3}(\.\d+)?\))$/i, "Write a colour like #3355aa or oklch(55% 0.15 260).").refine((e) => Wg(e) !== void 0, "That is not a colour."), Fb = J({
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
	body: vp(wb),
	heading: vp(wb),
	headingWeight: bp(Ib),
	scale: vp(Lb),
	tracking: vp([
		"tight",
		"normal",
		"wide"
	]),
	headingCase: vp(["as-written", "capitals"])
}), Kb = J({
	id: sm,
	focus: J({
		x: Xf().min(0).max(100),
		y: Xf().min(0).max(100)
	}),
	scrim: Xf().min(0).max(100)
}), qb = {
	type: Gb,
	radius: vp(Rb),
	buttons: vp(["like-fields", "pill"]),
	buttonStyle: vp(zb),
	fields: vp(Bb),
	density: vp(Vb),
	background: vp(Hb),
	picture: Kb.nullable(),
	surface: vp(Ub),
	emblem: vp(Wb)
};
qp(Ab, J({
	version: bp(2),
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
	let r = ["darker", "lighter"].map((r) => rx(e, [t], n, r)).filter((e) => pb(e, t) >= n), i = (t) => Math.abs(lb(t).l - lb(e).l);
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
		return i === r ? e : e + (Zb.some((e) => e === n) ? 4 : 1) * (.01 + Math.abs(lb(i).l - lb(r).l));
	}, 0);
}
function lx(e, t) {
	return fb(e) <= t ? e : dx(e, 0, (e) => e <= t);
}
function ux(e, t) {
	return fb(e) >= t ? e : dx(e, 1, (e) => e >= t);
}
function dx(e, t, n) {
	let { l: r, c: i, h: a } = lb(e), [o, s] = [r, t], c = t === 0 ? "#000000" : "#ffffff";
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
	let { c: i, h: a } = lb(e), o = n === "light" ? "darker" : "lighter", s = Math.min(1, i / px), c = a - lb(t.accent).h, l = { ...t };
	if (r.neutrals === "brand") for (let e of fx) {
		let n = lb(t[e]), r = lb(t.accent).c < .03 ? a : n.h + c;
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
	return l.link = d(lb(t.link)), r.focus === "brand" && (l.focus = d(lb(t.focus))), l.accent = _x(l, e, o), l.onAccent = bx(l.accent), l.accentLine = vx(l, o), r.panel !== "own" && (l.panel = r.panel === "brand" ? e : d(lb(t.panel)), l.onPanel = bx(l.panel)), nx(l);
}
function gx(e, t) {
	return pb(t, e) >= 1.6 || Math.abs(lb(t).c - lb(e).c) >= .12;
}
function _x({ surface: e, text: t }, n, r) {
	return gx(e, n) ? n : lb(n).c < .04 ? t : rx(n, [e], 4.5, r);
}
function vx({ accent: e, page: t, wash: n, glow: r, surface: i }, a) {
	let o = [
		t,
		n,
		r,
		i
	], s = rx(e, o, 3, a);
	return s === e ? s : rx(ub(yx(e)(lb(s).l)), o, 3, a);
}
function yx(e) {
	let { l: t, c: n, h: r } = lb(e);
	return (e) => ({
		l: e,
		c: n * Math.max(.25, 1 - 1.6 * Math.max(0, Math.abs(t - e) - .1)),
		h: r
	});
}
function bx(e) {
	let { c: t, h: n } = lb(e);
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
	typeface: vp(wb).optional(),
	markLight: sm.optional(),
	markDark: sm.optional(),
	icon: sm.optional()
}), Sx = J({
	...qb,
	type: qb.type.partial(),
	light: Fb.partial(),
	dark: Fb.partial()
}).partial(), Cx = J({
	preset: og,
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
	nextSteps: ip(q().trim().min(1).max(200, Y("step-too-long", { most: 200 }))).min(1).max(6, Y("too-many-steps", { most: 6 })).optional()
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
	reasons: gp(Jm, Dx).optional()
}), jx = gp(Qp, J({
	site: kx.optional(),
	signIn: Dx.optional(),
	sections: hp(rh, Ax).optional(),
	reasons: gp(Jm, Dx).optional(),
	labels: gp(vp(Ox), q().trim().min(1).max(120, Y("too-long", { most: 120 }))).optional()
}));
dp("kind", [
	J({ kind: bp("site") }),
	J({ kind: bp("sign-in") }),
	J({
		kind: bp("section"),
		section: rh,
		reason: Jm.optional()
	}),
	J({
		kind: bp("reason"),
		reason: Jm
	})
]);
// src/gatehouse/core/page/layout.ts
var Mx = [
	"card",
	"split",
	"open"
], Nx = vp(Mx), Px = hp(q().regex(/^[a-zA-Z]{1,40}$/), ep()).refine((e) => !("id" in e || "kind" in e || "children" in e), Y("not-in-list")), Fx = J({
	layout: Nx.optional(),
	theme: Cx.optional(),
	blocks: hp(uh, Px).optional()
}), Ix = J({
	reasons: gp(Jm, Fx).default({}),
	sections: hp(rh, Fx).default({})
});
function Lx(e, t) {
	if (t === void 0) return e;
	let n = Object.entries({
		...e,
		...t
	}).filter(([e, t]) => (e !== "isHidden" || t !== !1) && t !== null), r = ph.safeParse(Object.fromEntries(n));
	return r.success ? r.data : null;
}
// src/gatehouse/core/page/version-1.ts
var Rx = sp({
	heading: q().optional(),
	explanation: q().optional(),
	nextSteps: ip(q()).optional(),
	label: q().optional()
}), zx = sp({
	site: Rx.optional(),
	sections: hp(q(), Rx).optional(),
	reasons: hp(q(), Rx).optional()
}), Bx = sp({
	themeId: q(),
	languages: ip(q()).min(1),
	blocks: ip(sp({
		id: q(),
		kind: q()
	})),
	copy: hp(q(), zx),
	supportLinks: ip(op({
		label: q(),
		href: q()
	})),
	contact: op({
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
	let n = e === void 0 ? [] : qm.filter((e) => Km[e] === 401), r = Object.fromEntries(n.map((n) => [n, {
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
	let a = Km[t] === 401 ? "anonymous" : "signed-in";
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
var Qx = qm.filter((e) => Km[e] === 401), $x = 250, eS = 4, tS = J({
	version: bp(2),
	layout: Nx,
	theme: Cx,
	languages: ip(Qp).min(1, Y("languages-empty")).refine((e) => new Set(e).size === e.length, Y("languages-twice")),
	blocks: ip(ep()).refine((e) => !nS(e, eS), {
		error: Y("blocks-too-deep"),
		abort: !0
	}).pipe(ip(ph)),
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
	}), r = gh(e.blocks);
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
	let r = n === "sign-in" ? Qx : qm, i = iS(e, n), a = [...Object.values(t.reasons), ...Object.values(t.sections)];
	return i.every((e) => [e, ...a.map((t) => Lx(e, t.blocks?.[e.id]) ?? e)].every((e) => Zx(e, r)));
}
function iS(e, t) {
	let n = e.find((e) => gh([e]).some((e) => e.kind === t));
	return n === void 0 ? [] : n.kind === t || !("children" in n) ? [n] : [n, ...iS(n.children, t)];
}
var aS = { 1: Vx }, oS = sp({ version: Xf().min(1) });
function sS(e) {
	let t = oS.safeParse(e);
	if (!t.success) return {
		ok: !1,
		code: "unknown-version",
		...ag(Zp("page-without-version"))
	};
	if (t.data.version > 2) return {
		ok: !1,
		code: "unknown-version",
		...ag(Zp("page-newer"))
	};
	let n = t.data;
	for (let e = t.data.version; e < 2; e += 1) {
		let t = aS[e];
		if (!t) return {
			ok: !1,
			code: "unknown-version",
			...ag(Zp("page-version", { version: e }))
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
		...ag(ig(r.error))
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
var dS = q().max(40), fS = dS.nullable(), pS = Xf().min(0), mS = [
	"layout",
	"theme",
	"languages",
	"blocks",
	"copy",
	"overrides"
], hS = q().max(300).regex(/^[a-zA-Z][\w-]*(?:\.[a-zA-Z0-9][\w-]*){0,9}$/).refine((e) => mS.some((t) => e === t || e.startsWith(`${t}.`))), gS = dp("kind", [
	J({
		kind: bp("set"),
		path: hS,
		value: ep()
	}),
	J({
		kind: bp("addBlock"),
		block: oh,
		parent: fS.optional(),
		at: pS.optional()
	}),
	J({
		kind: bp("insertBlock"),
		block: ph,
		parent: fS,
		at: pS
	}),
	J({
		kind: bp("moveBlock"),
		id: dS,
		to: lp([vp(["up", "down"]), J({
			parent: fS,
			at: pS
		})])
	}),
	J({
		kind: bp("removeBlock"),
		id: dS
	})
]), _S = (e, t) => ({
	ok: !1,
	code: e,
	...ag(t)
}), vS = () => _S("no-such-block", Zp("block-gone"));
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
	let o = _h(e.blocks, i);
	if (o === void 0) return vS();
	let [s = ""] = a;
	if ([
		"",
		"id",
		"kind",
		"children"
	].includes(s)) return _S("invalid", Zp("not-in-list"));
	let c = ph.safeParse(uS({ ...o }, a, n));
	return c.success ? TS({
		...e,
		blocks: bh(e.blocks, i, () => [c.data])
	}) : _S("invalid", ig(c.error));
}
function xS(e, { block: t, parent: n = null, at: r }) {
	if (mh.includes(t)) return _S("needed-block", Zp("block-once", { block: t === "sign-in" ? "sign-in" : "heading" }));
	let i = yh(e.blocks, n);
	if (i === null) return vS();
	let a = i.at(-1)?.kind === "footer" ? i.length - 1 : i.length;
	return SS(e, ph.parse({
		id: ES(e, t),
		kind: t
	}), {
		parent: n,
		at: r ?? a
	});
}
function SS(e, t, n) {
	return yh(e.blocks, n.parent) === null ? vS() : TS({
		...e,
		blocks: xh(e.blocks, t, n)
	});
}
function CS(e, t) {
	let n = _h(e.blocks, t);
	if (n === void 0) return vS();
	let r = gh([n]).find(({ kind: e }) => mh.includes(e));
	return r ? _S("needed-block", Zp(r.kind === "sign-in" ? "sign-in-needed" : "heading-needed")) : TS({
		...e,
		blocks: bh(e.blocks, t, () => [])
	});
}
function wS(e, { id: t, to: n }) {
	let r = _h(e.blocks, t), i = vh(e.blocks, t);
	if (r === void 0 || i === null) return vS();
	let a = {
		up: i.at - 1,
		down: i.at + 1
	}, o = typeof n == "string" ? {
		parent: i.parent,
		at: a[n]
	} : n, s = bh(e.blocks, t, () => []);
	return yh(s, o.parent) === null ? vS() : TS({
		...e,
		blocks: xh(s, r, o)
	});
}
function TS(e) {
	let t = tS.safeParse(e);
	return t.success ? {
		ok: !0,
		document: t.data
	} : _S("invalid", ig(t.error));
}
function ES({ blocks: e }, t) {
	let n = new Set(gh(e).map((e) => e.id)), r = t;
	for (let e = 2; n.has(r); e += 1) r = `${t}-${String(e)}`;
	return r;
}
function DS(e, t) {
	let [n = "", r = "", ...i] = t.split(".");
	return n === "blocks" ? lS(_h(e.blocks, r), i) : lS(e, t.split("."));
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
			let t = new Set(gh(e.blocks).map(({ id: e }) => e)), r = gh(n.blocks).find(({ id: e }) => !t.has(e));
			return r === void 0 ? null : {
				kind: "removeBlock",
				id: r.id
			};
		}
		case "moveBlock": {
			let n = vh(e.blocks, t.id);
			return n === null ? null : {
				kind: "moveBlock",
				id: t.id,
				to: n
			};
		}
		case "removeBlock": {
			let [n, r] = [_h(e.blocks, t.id), vh(e.blocks, t.id)];
			return n === void 0 || r === null ? null : {
				kind: "insertBlock",
				block: n,
				...r
			};
		}
	}
}
function kS(e, t) {
	return t.kind === "set" && Sh(DS(e, t.path) ?? null, t.value ?? null);
}
// src/gatehouse/studio/editing/block-commands.ts
var AS = (e) => sh[e.kind].holdsBlocks === !0, jS = (e) => gh([e]).some(({ kind: e }) => mh.includes(e));
function MS(e, t, n) {
	let r = vh(e.blocks, t);
	if (r === null) return null;
	let i = yh(e.blocks, r.parent) ?? [];
	return (n === "up" ? r.at === 0 : r.at === i.length - 1) ? null : [{
		kind: "moveBlock",
		id: t,
		to: n
	}];
}
function NS(e, t) {
	let n = vh(e.blocks, t);
	if (n === null) return null;
	let r = yh(e.blocks, n.parent)?.[n.at - 1];
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
	let n = vh(e.blocks, t);
	if (n === null || n.parent === null) return null;
	let r = vh(e.blocks, n.parent);
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
	let i = _h(e.blocks, t);
	if (i === void 0 || gh([i]).some((e) => e.id === r)) return null;
	if (n === "inside") {
		let n = _h(e.blocks, r);
		return n === void 0 || !("children" in n) ? null : [{
			kind: "moveBlock",
			id: t,
			to: {
				parent: r,
				at: n.children.length
			}
		}];
	}
	let [a, o] = [vh(e.blocks, t), vh(e.blocks, r)];
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
	let n = _h(e.blocks, t);
	return n === void 0 || jS(n) ? null : [{
		kind: "removeBlock",
		id: t
	}];
}
function LS(e, t) {
	let [n, r] = [_h(e.blocks, t), vh(e.blocks, t)];
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
	let n = vh(e.blocks, t);
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
			if (!Sh(DS(e, s.path) ?? null, n) && !Sh(n, s.value ?? null)) {
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
	return r !== "blocks" || [e, t].every(({ blocks: e }) => _h(e, i) !== void 0);
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
// src/gatehouse/studio/publishing/found.ts
function cC(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = JSON.stringify([
			n.level,
			n.text,
			n.path
		]);
		t.has(e) || t.set(e, n);
	}
	let n = ({ level: e }) => e === "error" ? 0 : 1;
	return [...t.values()].sort((e, t) => n(e) - n(t));
}
var lC = ({ text: e, path: t, level: n }) => `${n}\n${e}\n${t ?? ""}`, uC = "data-path", dC = "data-block", fC = "script, noscript, base, meta[http-equiv], link[rel=prefetch], link[rel=preload][as=script]";
function pC(e) {
	let t = new DOMParser().parseFromString(e, "text/html");
	for (let e of t.querySelectorAll(fC)) e.remove();
	for (let e of t.querySelectorAll("[autofocus]")) e.removeAttribute("autofocus");
	let n = t.createElement("base");
	return n.target = "_blank", t.head.prepend(n), hC(t), mC(t), t;
}
function mC(e) {
	let t = [], n = e.createTreeWalker(e.body, NodeFilter.SHOW_TEXT);
	for (; n.nextNode();) t.push(n.currentNode);
	for (let n of t) {
		let t = Lm(n.data);
		t.every(({ path: e }) => e === void 0) || n.replaceWith(...t.map(({ text: t, path: n }) => {
			if (n === void 0) return t;
			let r = e.createElement("span");
			return r.setAttribute(uC, n), r.textContent = t, r;
		}));
	}
}
function hC(e) {
	let t = Im(""), n = e.createTreeWalker(e.body, NodeFilter.SHOW_COMMENT);
	for (; n.nextNode();) {
		let e = n.currentNode;
		if (!e.data.startsWith(t)) continue;
		let r = 1;
		for (let n = e.nextSibling; n !== null && r > 0; n = n.nextSibling) {
			if (n.nodeType === Node.COMMENT_NODE) {
				let { data: e } = n;
				e === "/block" ? --r : e.startsWith(t) && (r += 1);
			}
			n instanceof Element && r === 1 && n.setAttribute(dC, e.data.slice(t.length));
		}
	}
}
// src/gatehouse/core/page/faces.ts
function gC(e, t) {
	let n = [null, ..._C(e).filter((e) => t.includes(e))];
	return e.languages.flatMap((e) => [...qm.flatMap((t) => n.map((n) => ({
		reason: t,
		section: n,
		language: e
	}))), {
		reason: "sign-in",
		section: null,
		language: e
	}]);
}
function _C({ copy: e, overrides: t, blocks: n }) {
	return [.../* @__PURE__ */ new Set([
		...Object.values(e).flatMap((e) => Object.keys(e.sections ?? {})),
		...Object.keys(t.sections),
		...gh(n).flatMap(({ showFor: e }) => e?.sections ?? [])
	])];
}
// src/gatehouse/core/page/edit-copy.ts
var vC = (e, t) => {
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
function yC(e, t, n, r) {
	let i = n === "nextSteps" ? xC(r) : SC(r);
	return {
		kind: "set",
		path: `${vC(e, t)}.${n}`,
		value: i
	};
}
function bC(e, t, n) {
	return {
		kind: "set",
		path: `copy.${e}.labels.${t}`,
		value: SC(n)
	};
}
function xC(e) {
	let t = e.split(/\r?\n/).map((e) => e.replace(/^\s*(?:[-*•]|\d+\.)\s+/, "").trim()).filter((e) => e !== "");
	return t.length > 0 ? t : null;
}
function SC(e) {
	let t = e.replace(/\r\n?/g, "\n").trim();
	return t === "" ? null : t;
}
function CC(e, t, n) {
	return lS(e, vC(t, n).split(".")) ?? {};
}
// src/gatehouse/core/page/defaults/index.ts
var wC = {
	en: {
		language: "Language",
		thisPage: "this page",
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
				explanation: "The sign-in of this browser is no longer known here. Please sign in again. {onward}",
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
						nextSteps: ["If that was not you, choose a new password once you are in."]
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
						nextSteps: ["If your programs used tokens, make new ones under “Programs” on the account page: the old ones were revoked."]
					},
					replaced: {
						heading: "There is a newer sign-in",
						explanation: "Someone signed in again in this browser, which ended the earlier session. Please sign in again. {onward}",
						nextSteps: ["If that was not you, choose a new password once you are in."]
					},
					"too-many": {
						heading: "You were signed out on this device",
						explanation: "An account can be signed in 50 times at once. You signed in once more, so the device you had not used for the longest time was signed out: this one. Please sign in again. {onward}",
						nextSteps: ["Once you are in, look through “Where you are signed in” on the account page, and end any session you do not recognise."]
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
				nextSteps: ["There is nothing more to do: you can open this page as soon as the request is approved.", "Have you waited for long? Ask the people who run {site}, and give them the reference below."],
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
				explanation: "Die Anmeldung dieses Browsers ist hier nicht mehr bekannt. Bitte melden Sie sich neu an. {onward}",
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
						explanation: "{section} akzeptiert die gesendeten Anmeldedaten nicht. Menschen melden sich auf dieser Seite an; Programme senden ein Token an die URLs, die eines akzeptieren.",
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
						explanation: "Jemand aus dem Team von {site} hat Ihre Sitzung beendet. Sie können sich hier wieder anmelden. {onward}",
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
						explanation: "Ein Konto kann 50-mal zugleich angemeldet sein. Mit einer weiteren Anmeldung wurde das am längsten nicht benutzte Gerät abgemeldet: dieses hier. Bitte melden Sie sich wieder an. {onward}",
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
				explanation: "Sie sind angemeldet, aber {section} war für Sie nur für begrenzte Zeit zugänglich, und die ist vorbei.",
				nextSteps: ["Bitten Sie das Team von {site}, sie zu verlängern.", "Wenn Sie noch ein anderes Konto haben, können Sie dorthin wechseln."],
				when: { "day-known": { explanation: "Sie sind angemeldet, aber Ihre Mitgliedschaft endete am {day}. Bis dahin war {section} mit dieser Rolle für Sie zugänglich: {roles}." } }
			},
			"membership-pending": {
				heading: "Ihr Zugang ist noch nicht genehmigt",
				explanation: "Sie sind angemeldet. Ihr Antrag auf Zugang muss noch genehmigt werden.",
				nextSteps: ["Sie müssen nichts weiter tun: Sobald er genehmigt ist, können Sie diese Seite öffnen.", "Dauert es lange? Fragen Sie das Team von {site} und nennen Sie die Vorgangsnummer unten."],
				when: { "roles-known": { explanation: "Sie sind angemeldet. Diese Rolle ist beantragt und muss noch genehmigt werden: {roles}. Danach können Sie diese Seite öffnen." } }
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
		signIn: {
			heading: "Se connecter à {site}",
			explanation: "Saisissez votre adresse e-mail et votre mot de passe pour continuer.",
			nextSteps: []
		},
		onward: {
			page: "Nous vous mènerons ensuite à la page demandée.",
			form: "Nous vous ramènerons ensuite à la page d’où vous veniez. Ce que vous avez envoyé n’a pas été enregistré.",
			lost: "Ce que vous avez envoyé n’a pas été enregistré.",
			none: ""
		},
		reasons: {
			"no-credentials": {
				heading: "Connectez-vous pour continuer",
				explanation: "Pour ouvrir {section}, il faut se connecter. {onward}",
				nextSteps: ["Utilisez l’adresse e-mail avec laquelle votre compte a été créé.", "Pas encore de compte ? L’équipe de {site} peut vous aider."]
			},
			"invalid-credentials": {
				heading: "Veuillez vous connecter à nouveau",
				explanation: "La connexion de ce navigateur n’est plus connue ici. Connectez-vous de nouveau. {onward}",
				nextSteps: ["Votre compte n’a aucun problème. Utilisez votre adresse e-mail et votre mot de passe habituels."],
				when: {
					mistyped: {
						heading: "Veuillez vous connecter à nouveau",
						explanation: "Nous n’avons pas pu vérifier qui vous êtes. Connectez-vous. {onward}",
						nextSteps: ["Vérifiez qu’il ne manque pas une lettre dans l’adresse e-mail et qu’aucune espace ne s’y est glissée.", "Dans un mot de passe, majuscules et minuscules comptent."]
					},
					"unknown-token": {
						heading: "Ce jeton est inconnu",
						explanation: "Le programme a envoyé un jeton qui n’appartient à aucun compte de {site}. Il est peut-être mal saisi ou incomplet.",
						nextSteps: ["Vérifiez que le jeton a été envoyé en entier, de gh_ à la dernière lettre.", "Vous pouvez en créer un nouveau sur la page du compte, sous « Programmes »."]
					},
					"not-taken-here": {
						heading: "Connectez-vous autrement",
						explanation: "Les identifiants envoyés ne sont pas acceptés ici. Les personnes se connectent sur cette page ; les programmes envoient un jeton aux URL qui en acceptent un.",
						nextSteps: ["Si la demande vient d’un programme, demandez quelles URL de {site} acceptent un jeton."]
					}
				}
			},
			"session-expired": {
				heading: "Votre connexion a expiré",
				explanation: "Votre dernière connexion remonte à un moment, nous vous la demandons donc à nouveau. {onward}",
				nextSteps: ["Sur un appareil que vous êtes seul à utiliser, vous pouvez rester connecté plus longtemps."],
				when: {
					idle: {
						heading: "Votre connexion a expiré",
						explanation: "Après une longue pause, nous vous déconnectons pour que personne d’autre n’utilise votre compte. Reconnectez-vous. {onward}"
					},
					absolute: {
						heading: "Votre connexion a expiré",
						explanation: "Pour protéger votre compte, chaque connexion ne dure qu’un temps, même pendant que vous l’utilisez. Reconnectez-vous. {onward}"
					}
				}
			},
			"session-ended": {
				heading: "Vous avez été déconnecté",
				explanation: "Votre session a été fermée, et nous ne savons pas par qui. Reconnectez-vous. {onward}",
				nextSteps: ["Vous ne savez pas pourquoi ? L’équipe de {site} peut le retrouver avec la référence ci-dessous."],
				when: {
					"signed-out": {
						heading: "Vous vous êtes déconnecté",
						explanation: "La déconnexion a eu lieu dans une autre fenêtre ou sur un autre appareil. Reconnectez-vous. {onward}",
						nextSteps: ["Si ce n’était pas vous, choisissez un nouveau mot de passe une fois connecté."]
					},
					"ended-by-admin": {
						heading: "Un administrateur vous a déconnecté",
						explanation: "Une personne de l’équipe de {site} a fermé votre session. Vous pouvez vous reconnecter ici. {onward}",
						nextSteps: ["Si cela se reproduit, parlez-en à l’équipe de {site} en donnant la référence ci-dessous."]
					},
					"password-changed": {
						heading: "Votre mot de passe a changé",
						explanation: "Quand un mot de passe change, nous vous déconnectons partout. Connectez-vous ici avec le nouveau. {onward}",
						nextSteps: ["Si ce n’est pas vous qui l’avez changé, prévenez tout de suite l’équipe de {site}."]
					},
					suspended: {
						heading: "Vous avez été déconnecté partout",
						explanation: "Votre compte a été désactivé pour un temps, ce qui vous a déconnecté partout. Il est de nouveau actif : vous pouvez vous connecter ici. {onward}",
						nextSteps: ["Vos programmes utilisaient des jetons ? Créez-en de nouveaux sur la page du compte, sous « Programmes » : les anciens ont été révoqués."]
					},
					replaced: {
						heading: "Il y a une connexion plus récente",
						explanation: "Quelqu’un s’est connecté de nouveau dans le même navigateur, et une nouvelle connexion remplace la précédente. Reconnectez-vous. {onward}",
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
				nextSteps: ["Créez-en un nouveau sur la page du compte, sous « Programmes », et donnez-le au programme."]
			},
			"token-revoked": {
				heading: "Ce jeton a été révoqué",
				explanation: "Le programme a envoyé un jeton qui a été révoqué, par la personne à qui il appartient ou par l’équipe de {site}.",
				nextSteps: ["Si le programme en a encore besoin, créez-en un nouveau sur la page du compte, sous « Programmes ».", "Vous ne savez pas pourquoi ? L’équipe de {site} peut le retrouver avec la référence ci-dessous."]
			},
			"sign-in-again": {
				heading: "Confirmez que c’est bien vous",
				explanation: "Vous êtes connecté, mais cette page demande de nouveau votre mot de passe. Saisissez-le. {onward}",
				nextSteps: ["Ce n’est pas votre compte ? Connectez-vous avec le vôtre."]
			},
			"role-missing": {
				heading: "Il vous manque un rôle pour cette page",
				explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut un rôle que votre compte n’a pas encore.",
				nextSteps: ["Demandez ce rôle à l’équipe de {site} en donnant la référence ci-dessous.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: { "roles-known": {
					explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut ce rôle : {roles}. Votre compte ne l’a pas encore.",
					nextSteps: ["Demandez ce rôle à l’équipe de {site} : {roles}.", "Si vous avez un autre compte avec ce rôle, vous pouvez l’utiliser."]
				} }
			},
			"permission-missing": {
				heading: "Il vous manque une autorisation pour cette page",
				explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut une autorisation que votre compte n’a pas encore.",
				nextSteps: ["Demandez cette autorisation à l’équipe de {site} en donnant la référence ci-dessous.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: {
					"beyond-scope": {
						heading: "Ce jeton ne permet pas cela",
						explanation: "Le jeton est valable, mais sa portée ne comprend pas ce qu’il faut ici : {permissions}.",
						nextSteps: ["Créez un jeton qui le permet sur la page du compte, sous « Programmes »."]
					},
					"permissions-known": { explanation: "Vous êtes connecté, mais pour ouvrir {section}, il faut une autorisation que votre compte n’a pas encore : {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Votre accès a pris fin",
				explanation: "Vous êtes connecté, mais votre accès à cette page était limité dans le temps, et ce temps est écoulé.",
				nextSteps: ["Demandez à l’équipe de {site} de le renouveler.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: { "day-known": { explanation: "Vous êtes connecté, mais votre accès a pris fin le {day}. Jusque-là, ce rôle vous ouvrait cette page : {roles}." } }
			},
			"membership-pending": {
				heading: "Votre accès n’est pas encore approuvé",
				explanation: "Vous êtes connecté. Votre demande d’accès attend d’être approuvée.",
				nextSteps: ["Vous n’avez rien d’autre à faire : dès qu’elle est approuvée, vous pouvez ouvrir cette page.", "L’attente est longue ? Écrivez à l’équipe de {site} en donnant la référence ci-dessous."],
				when: { "roles-known": { explanation: "Vous êtes connecté. Votre demande pour ce rôle attend d’être approuvée : {roles}. Vous pourrez ensuite ouvrir cette page." } }
			},
			"email-unverified": {
				heading: "Confirmez votre adresse e-mail",
				explanation: "Vous êtes connecté, mais cette page ne s’ouvre qu’une fois votre adresse e-mail confirmée.",
				nextSteps: ["Demandez un lien ici. L’équipe de {site} vous le donnera, ou confirmera elle-même votre adresse e-mail.", "Si vous avez un autre compte, vous pouvez l’utiliser."],
				when: { "sends-mail": { nextSteps: ["Ouvrez le lien du message que nous vous envoyons et appuyez sur le bouton. Il est valable un jour.", "Pas de message ? Cherchez dans les indésirables, ou demandez à l’équipe de {site} en donnant la référence ci-dessous."] } }
			},
			"account-suspended": {
				heading: "Votre compte est désactivé",
				explanation: "L’équipe de {site} a désactivé votre compte. Tant qu’il n’est pas réactivé, vous ne pouvez pas ouvrir les pages réservées aux membres.",
				nextSteps: ["Demandez à l’équipe de {site} pourquoi, et comment le faire réactiver.", "Donnez la référence ci-dessous pour que l’équipe retrouve cette requête."]
			}
		},
		labels: {
			email: "Adresse e-mail",
			password: "Mot de passe",
			showPassword: "Afficher le mot de passe",
			remember: "Rester connecté sur cet appareil",
			signIn: "Se connecter",
			forgotPassword: "Mot de passe oublié ?",
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
			mismatch: "Cette adresse e-mail et ce mot de passe ne correspondent à aucun compte. Essayez encore une fois.",
			tooMany: "Trop d’essais. Attendez {wait}, puis essayez de nouveau.",
			startAgain: "Cette connexion n’a pas pu être terminée. Recommencez, s’il vous plaît."
		}
	},
	es: {
		language: "Idioma",
		thisPage: "esta página",
		signIn: {
			heading: "Iniciar sesión en {site}",
			explanation: "Escriba su correo electrónico y su contraseña para continuar.",
			nextSteps: []
		},
		onward: {
			page: "Después le llevaremos a la página que pidió.",
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
				explanation: "La sesión de este navegador ya no se conoce aquí. Inicie sesión de nuevo. {onward}",
				nextSteps: ["No hay ningún problema con su cuenta. Use su correo y su contraseña de siempre."],
				when: {
					mistyped: {
						heading: "Inicie sesión de nuevo",
						explanation: "No hemos podido comprobar quién es usted. Inicie sesión. {onward}",
						nextSteps: ["Mire si falta una letra o sobra un espacio en la dirección de correo.", "En una contraseña cuentan las mayúsculas y las minúsculas."]
					},
					"unknown-token": {
						heading: "Este token es desconocido",
						explanation: "El programa envió un token que no pertenece a ninguna cuenta de {site}. Quizá tenga una errata o esté incompleto.",
						nextSteps: ["Compruebe que se envió el token entero, desde gh_ hasta la última letra.", "Puede crear otro en la página de la cuenta, en «Programas»."]
					},
					"not-taken-here": {
						heading: "Inicie sesión de otra manera",
						explanation: "Las credenciales que se enviaron no se aceptan aquí. Las personas inician sesión en esta página; los programas envían un token a las URL que lo aceptan.",
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
						heading: "Cerró la sesión",
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
						explanation: "Alguien volvió a iniciar sesión en el mismo navegador, y una sesión nueva sustituye a la anterior. Iníciela de nuevo. {onward}",
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
				explanation: "Ha iniciado sesión, pero su acceso a esta página era por tiempo limitado y ese tiempo ha pasado.",
				nextSteps: ["Pida al equipo de {site} que lo renueve.", "Si tiene otra cuenta, puede cambiar a ella."],
				when: { "day-known": { explanation: "Ha iniciado sesión, pero su acceso terminó el {day}. Hasta entonces, este rol le abría esta página: {roles}." } }
			},
			"membership-pending": {
				heading: "Su acceso aún no está aprobado",
				explanation: "Ha iniciado sesión. Su solicitud de acceso está pendiente de aprobación.",
				nextSteps: ["No tiene que hacer nada más: en cuanto la aprueben, podrá abrir esta página.", "¿Tarda mucho? Pregunte al equipo de {site} y dele la referencia de abajo."],
				when: { "roles-known": { explanation: "Ha iniciado sesión. Su solicitud de este rol está pendiente de aprobación: {roles}. Después podrá abrir esta página." } }
			},
			"email-unverified": {
				heading: "Confirme su correo electrónico",
				explanation: "Ha iniciado sesión, pero esta página solo se abre cuando su dirección de correo está confirmada.",
				nextSteps: ["Pida aquí un enlace. El equipo de {site} se lo dará, o confirmará su dirección de correo.", "Si tiene otra cuenta, puede usarla."],
				when: { "sends-mail": { nextSteps: ["Abra el enlace del mensaje que le enviamos y pulse el botón. Vale un día.", "¿No llega el mensaje? Mire en el correo no deseado, o pregunte al equipo de {site} y dele la referencia de abajo."] } }
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
			remember: "Mantener la sesión en este dispositivo",
			signIn: "Iniciar sesión",
			forgotPassword: "¿Olvidó su contraseña?",
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
			mismatch: "Este correo y esta contraseña no corresponden a ninguna cuenta. Inténtelo otra vez.",
			tooMany: "Demasiados intentos. Espere {wait} e inténtelo otra vez.",
			startAgain: "No se pudo completar el inicio de sesión. Empiece de nuevo."
		}
	},
	pt: {
		language: "Idioma",
		thisPage: "esta página",
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
				explanation: "A sessão deste navegador já não é conhecida aqui. Entre novamente. {onward}",
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
						explanation: "As credenciais enviadas não são aceitas aqui. Pessoas entram por esta página; programas enviam um token às URLs que aceitam um.",
						nextSteps: ["Se o pedido veio de um programa, pergunte quais URLs de {site} aceitam um token."]
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
						explanation: "A saída foi feita em outra janela ou em outro dispositivo. Entre novamente. {onward}",
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
				explanation: "Sua sessão está aberta, mas esta página pede a senha mais uma vez. Informe-a. {onward}",
				nextSteps: ["Esta não é sua conta? Entre com a sua."]
			},
			"role-missing": {
				heading: "Esta página requer outro papel",
				explanation: "Sua sessão está aberta, mas para abrir {section} é preciso um papel que sua conta ainda não tem.",
				nextSteps: ["Peça esse papel à equipe de {site} e informe a referência abaixo.", "Se tiver outra conta, você pode usá-la."],
				when: { "roles-known": {
					explanation: "Sua sessão está aberta, mas para abrir {section} é preciso este papel: {roles}. Sua conta ainda não o tem.",
					nextSteps: ["Peça este papel à equipe de {site}: {roles}.", "Se tiver outra conta com esse papel, você pode usá-la."]
				} }
			},
			"permission-missing": {
				heading: "Esta página requer uma permissão",
				explanation: "Sua sessão está aberta, mas para abrir {section} é preciso uma permissão que sua conta ainda não tem.",
				nextSteps: ["Peça a permissão à equipe de {site} e informe a referência abaixo.", "Se tiver outra conta, você pode usá-la."],
				when: {
					"beyond-scope": {
						heading: "Este token não permite isso",
						explanation: "O token é válido, mas seu alcance não inclui o que é necessário aqui: {permissions}.",
						nextSteps: ["Crie um token que permita isso na página da conta, em “Programas”."]
					},
					"permissions-known": { explanation: "Sua sessão está aberta, mas para abrir {section} é preciso uma permissão que sua conta ainda não tem: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Seu acesso terminou",
				explanation: "Sua sessão está aberta, mas seu acesso a esta página era por tempo limitado, que já passou.",
				nextSteps: ["Peça à equipe de {site} que o renove.", "Se tiver outra conta, você pode usá-la."],
				when: { "day-known": { explanation: "Sua sessão está aberta, mas seu acesso terminou em {day}. Até então, este papel abria esta página para você: {roles}." } }
			},
			"membership-pending": {
				heading: "Seu acesso ainda não foi aprovado",
				explanation: "Sua sessão está aberta. Seu pedido de acesso aguarda aprovação.",
				nextSteps: ["Não é preciso fazer mais nada: assim que o pedido for aprovado, você poderá abrir esta página.", "Está demorando? Pergunte à equipe de {site} e informe a referência abaixo."],
				when: { "roles-known": { explanation: "Sua sessão está aberta. Seu pedido deste papel aguarda aprovação: {roles}. Depois disso, você poderá abrir esta página." } }
			},
			"email-unverified": {
				heading: "Confirme seu e-mail",
				explanation: "Sua sessão está aberta, mas esta página só abre depois que seu e-mail for confirmado.",
				nextSteps: ["Peça um link aqui. A equipe de {site} enviará o link ou confirmará seu e-mail.", "Se tiver outra conta, você pode usá-la."],
				when: { "sends-mail": { nextSteps: ["Abra o link na mensagem que enviaremos e use o botão que está lá. Ele vale por um dia.", "A mensagem não chegou? Veja na pasta de spam, ou pergunte à equipe de {site} e informe a referência abaixo."] } }
			},
			"account-suspended": {
				heading: "Sua conta está desativada",
				explanation: "A equipe de {site} desativou sua conta. Até que ela seja reativada, não é possível abrir as páginas para membros.",
				nextSteps: ["Pergunte à equipe de {site} o motivo e como reativar a conta.", "Informe a referência abaixo, para que a equipe encontre este pedido."]
			}
		},
		labels: {
			email: "E-mail",
			password: "Senha",
			showPassword: "Mostrar senha",
			remember: "Manter a sessão neste dispositivo",
			signIn: "Entrar",
			forgotPassword: "Esqueceu a senha?",
			createAccount: "Criar uma conta",
			signedInAs: "Conta em uso",
			useAnotherAccount: "Usar outra conta",
			sendLink: "Enviar o link de confirmação",
			askForLink: "Pedir um link de confirmação",
			askForAccess: "Pedir acesso",
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
			tooMany: "Tentativas demais. Aguarde {wait} e tente novamente.",
			startAgain: "Não foi possível concluir esta entrada. Comece novamente."
		}
	},
	it: {
		language: "Lingua",
		thisPage: "questa pagina",
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
				explanation: "La sessione di questo browser non è più nota qui. Acceda di nuovo. {onward}",
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
						explanation: "Le credenziali inviate non sono accettate qui. Le persone accedono da questa pagina; i programmi inviano un token agli URL che lo accettano.",
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
						heading: "È uscito dall’account",
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
				explanation: "Ha effettuato l’accesso, ma questa pagina era aperta per Lei solo per un periodo limitato, che è trascorso.",
				nextSteps: ["Chieda al team di {site} di rinnovarlo.", "Se ha un altro account, può usarlo."],
				when: { "day-known": { explanation: "Ha effettuato l’accesso, ma questa pagina non è più aperta per Lei. Ultimo giorno: {day}. Ruolo: {roles}." } }
			},
			"membership-pending": {
				heading: "Il Suo accesso non è ancora approvato",
				explanation: "Ha effettuato l’accesso. La Sua richiesta è in attesa di approvazione.",
				nextSteps: ["Non deve fare altro: appena la richiesta sarà approvata, potrà aprire questa pagina.", "Ci vuole molto? Chieda al team di {site} e indichi il riferimento qui sotto."],
				when: { "roles-known": { explanation: "Ha effettuato l’accesso. La Sua richiesta di questo ruolo è in attesa di approvazione: {roles}. In seguito potrà aprire questa pagina." } }
			},
			"email-unverified": {
				heading: "Confermi il Suo indirizzo e-mail",
				explanation: "Ha effettuato l’accesso, ma questa pagina si apre solo dopo la conferma del Suo indirizzo e-mail.",
				nextSteps: ["Chieda qui un link. Il team di {site} glielo fornirà, oppure confermerà direttamente il Suo indirizzo e-mail.", "Se ha un altro account, può usarlo."],
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
			remember: "Resta connesso su questo dispositivo",
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
				explanation: "De sessie van deze browser is hier niet meer bekend. Log opnieuw in. {onward}",
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
						explanation: "De verzonden inloggegevens worden hier niet geaccepteerd. Mensen loggen in op deze pagina; programma’s sturen een token naar de URL’s die er een accepteren.",
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
				heading: "Voor deze pagina is toestemming nodig",
				explanation: "U bent ingelogd, maar {section} vraagt om toestemming die uw account nog niet heeft.",
				nextSteps: ["Vraag het team van {site} om toestemming en noem het kenmerk hieronder.", "Hebt u een ander account, dan kunt u daarmee inloggen."],
				when: {
					"beyond-scope": {
						heading: "Dit token mag dat niet",
						explanation: "Het token is geldig, maar het bereik omvat niet wat hier nodig is: {permissions}.",
						nextSteps: ["Maak op de accountpagina, onder “Programma’s”, een token dat dit mag."]
					},
					"permissions-known": { explanation: "U bent ingelogd, maar {section} vraagt om toestemming die uw account nog niet heeft: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Uw toegang is beëindigd",
				explanation: "U bent ingelogd, maar uw toegang tot deze pagina was tijdelijk en is voorbij.",
				nextSteps: ["Vraag het team van {site} om de toegang te verlengen.", "Hebt u een ander account, dan kunt u daarmee inloggen."],
				when: { "day-known": { explanation: "U bent ingelogd, maar de laatste dag van uw toegang was {day}. Tot dan gaf deze rol u toegang tot deze pagina: {roles}." } }
			},
			"membership-pending": {
				heading: "Uw toegang is nog niet goedgekeurd",
				explanation: "U bent ingelogd. Uw verzoek om toegang moet nog worden goedgekeurd.",
				nextSteps: ["U hoeft verder niets te doen: zodra het is goedgekeurd, kunt u deze pagina openen.", "Duurt het lang? Vraag het team van {site} en noem het kenmerk hieronder."],
				when: { "roles-known": { explanation: "U bent ingelogd. Uw verzoek om deze rol moet nog worden goedgekeurd: {roles}. Daarna kunt u deze pagina openen." } }
			},
			"email-unverified": {
				heading: "Bevestig uw e-mailadres",
				explanation: "U bent ingelogd, maar deze pagina gaat pas open als uw e-mailadres is bevestigd.",
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
		onward: {
			page: "Po zalogowaniu otworzy się wybrana strona.",
			form: "Po zalogowaniu wróci strona, z której wysłano dane. To, co wysłano, nie zostało zapisane.",
			lost: "To, co wysłano, nie zostało zapisane.",
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
				nextSteps: ["Proszę użyć adresu e-mail, na który założono konto.", "Nie ma jeszcze konta? Pomoże zespół witryny {site}."]
			},
			"invalid-credentials": {
				heading: "Proszę zalogować się ponownie",
				explanation: "Sesja tej przeglądarki nie jest już tutaj znana. Proszę zalogować się ponownie. {onward}",
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
						explanation: "Przesłane dane logowania nie są tutaj przyjmowane. Ludzie logują się na tej stronie, a programy wysyłają token pod adresy URL, które go przyjmują.",
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
				nextSteps: ["Nie wiadomo dlaczego? Zespół witryny {site} sprawdzi to na podstawie numeru poniżej."],
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
				nextSteps: ["Jeśli program nadal go potrzebuje, nowy token można utworzyć na stronie konta, w części „Programy”.", "Nie wiadomo dlaczego? Zespół witryny {site} sprawdzi to na podstawie numeru poniżej."]
			},
			"sign-in-again": {
				heading: "Proszę potwierdzić tożsamość",
				explanation: "Sesja jest aktywna, ale ta strona ponownie prosi o hasło. Proszę je podać. {onward}",
				nextSteps: ["To nie to konto? Proszę zalogować się na własne."]
			},
			"role-missing": {
				heading: "Ta strona wymaga innej roli",
				explanation: "Logowanie się powiodło, ale {section} wymaga roli, której to konto jeszcze nie ma.",
				nextSteps: ["O rolę można poprosić zespół witryny {site}, podając numer poniżej.", "Można też użyć innego konta."],
				when: { "roles-known": {
					explanation: "Logowanie się powiodło, ale {section} wymaga roli, której to konto jeszcze nie ma. Potrzebna rola: {roles}.",
					nextSteps: ["O tę rolę można poprosić zespół witryny {site}: {roles}.", "Można też użyć innego konta, które ma tę rolę."]
				} }
			},
			"permission-missing": {
				heading: "Ta strona wymaga uprawnienia",
				explanation: "Logowanie się powiodło, ale {section} wymaga uprawnienia, którego to konto jeszcze nie ma.",
				nextSteps: ["O uprawnienie można poprosić zespół witryny {site}, podając numer poniżej.", "Można też użyć innego konta."],
				when: {
					"beyond-scope": {
						heading: "Ten token na to nie pozwala",
						explanation: "Token jest ważny, ale jego zakres nie obejmuje tego, co jest tu potrzebne: {permissions}.",
						nextSteps: ["Token, który na to pozwala, można utworzyć na stronie konta, w części „Programy”."]
					},
					"permissions-known": { explanation: "Logowanie się powiodło, ale {section} wymaga uprawnienia, którego to konto jeszcze nie ma: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "Dostęp dobiegł końca",
				explanation: "Logowanie się powiodło, ale dostęp do tej strony był na czas określony, który już minął.",
				nextSteps: ["O przedłużenie można poprosić zespół witryny {site}.", "Można też użyć innego konta."],
				when: { "day-known": { explanation: "Logowanie się powiodło, ale dostęp do tej strony dobiegł końca. Ostatni dzień: {day}. Rola: {roles}." } }
			},
			"membership-pending": {
				heading: "Dostęp czeka na zatwierdzenie",
				explanation: "Logowanie się powiodło. Prośba o dostęp czeka na zatwierdzenie.",
				nextSteps: ["Nic więcej nie trzeba robić: gdy prośba zostanie zatwierdzona, będzie można otworzyć tę stronę.", "Trwa to długo? Proszę zapytać zespół witryny {site} i podać numer poniżej."],
				when: { "roles-known": { explanation: "Logowanie się powiodło. Prośba o tę rolę czeka na zatwierdzenie: {roles}. Potem będzie można otworzyć tę stronę." } }
			},
			"email-unverified": {
				heading: "Proszę potwierdzić adres e-mail",
				explanation: "Logowanie się powiodło, ale ta strona otworzy się dopiero po potwierdzeniu adresu e-mail.",
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
		onward: {
			page: "Ardından sizi açmak istediğiniz sayfaya götüreceğiz.",
			form: "Ardından sizi geldiğiniz sayfaya geri götüreceğiz. Gönderdikleriniz kaydedilmedi.",
			lost: "Gönderdikleriniz kaydedilmedi.",
			none: ""
		},
		signIn: {
			heading: "{site} için oturum açın",
			explanation: "Devam etmek için e-posta adresinizi ve parolanızı girin.",
			nextSteps: []
		},
		reasons: {
			"no-credentials": {
				heading: "Devam etmek için oturum açın",
				explanation: "{section} yalnızca oturum açıldıktan sonra görüntülenebilir. {onward}",
				nextSteps: ["Hesabınızın oluşturulduğu e-posta adresini kullanın.", "Henüz hesabınız yok mu? {site} ekibi size yardımcı olabilir."]
			},
			"invalid-credentials": {
				heading: "Lütfen yeniden oturum açın",
				explanation: "Bu tarayıcının oturumu artık burada tanınmıyor. Lütfen yeniden oturum açın. {onward}",
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
						explanation: "Gönderilen kimlik bilgileri burada kabul edilmiyor. Kişiler bu sayfadan oturum açar; programlar, belirteç kabul eden URL’lere belirteç gönderir.",
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
				explanation: "Oturumunuz açık, ancak bu sayfaya erişiminiz belirli bir süre içindi ve bu süre doldu.",
				nextSteps: ["{site} ekibinden erişiminizi uzatmasını isteyin.", "Başka bir hesabınız varsa onu kullanabilirsiniz."],
				when: { "day-known": { explanation: "Oturumunuz açık, ancak bu sayfaya erişiminiz sona erdi. Son gün: {day}. Sayfayı size açan rol: {roles}." } }
			},
			"membership-pending": {
				heading: "Erişiminiz henüz onaylanmadı",
				explanation: "Oturumunuz açık. Erişim isteğiniz onay bekliyor.",
				nextSteps: ["Başka bir şey yapmanız gerekmiyor: isteğiniz onaylanınca bu sayfayı açabilirsiniz.", "Uzun sürdü mü? {site} ekibine sorun ve aşağıdaki başvuru numarasını bildirin."],
				when: { "roles-known": { explanation: "Oturumunuz açık. Şu rol için isteğiniz onay bekliyor: {roles}. Onaylandıktan sonra bu sayfayı açabilirsiniz." } }
			},
			"email-unverified": {
				heading: "Lütfen e-posta adresinizi doğrulayın",
				explanation: "Oturumunuz açık, ancak bu sayfa e-posta adresiniz doğrulandıktan sonra açılır.",
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
				explanation: "لم تعد جلسة هذا المتصفح معروفة هنا. يُرجى تسجيل الدخول من جديد. {onward}",
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
						explanation: "بيانات الدخول المرسلة غير مقبولة هنا. يسجّل الأشخاص الدخول من هذه الصفحة، وترسل البرامج رمزًا إلى عناوين URL التي تقبله.",
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
				explanation: "تسجيل الدخول قائم، لكن هذه الصفحة تطلب كلمة المرور مرة أخرى. يُرجى إدخالها. {onward}",
				nextSteps: ["هذا ليس حسابك؟ يمكنك تسجيل الدخول بحسابك."]
			},
			"role-missing": {
				heading: "تتطلب هذه الصفحة دورًا آخر",
				explanation: "تسجيل الدخول قائم، لكن لفتح {section} يلزم دور ليس لهذا الحساب بعد.",
				nextSteps: ["يمكن طلب الدور من فريق {site} مع ذكر الرقم المرجعي أدناه.", "إذا كان لديك حساب آخر، فيمكنك استخدامه."],
				when: { "roles-known": {
					explanation: "تسجيل الدخول قائم، لكن لفتح {section} يلزم هذا الدور: {roles}. وليس لهذا الحساب بعد.",
					nextSteps: ["يمكن طلب هذا الدور من فريق {site}: {roles}.", "إذا كان لديك حساب آخر له هذا الدور، فيمكنك استخدامه."]
				} }
			},
			"permission-missing": {
				heading: "تتطلب هذه الصفحة إذنًا",
				explanation: "تسجيل الدخول قائم، لكن لفتح {section} يلزم إذن ليس لهذا الحساب بعد.",
				nextSteps: ["يمكن طلب الإذن من فريق {site} مع ذكر الرقم المرجعي أدناه.", "إذا كان لديك حساب آخر، فيمكنك استخدامه."],
				when: {
					"beyond-scope": {
						heading: "هذا الرمز لا يسمح بذلك",
						explanation: "الرمز صالح، لكن نطاقه لا يشمل ما يلزم هنا: {permissions}.",
						nextSteps: ["يمكن إنشاء رمز يسمح بذلك في صفحة الحساب، في قسم «البرامج»."]
					},
					"permissions-known": { explanation: "تسجيل الدخول قائم، لكن لفتح {section} يلزم إذن ليس لهذا الحساب بعد: {permissions}." }
				}
			},
			"membership-ended": {
				heading: "انتهت مدة الوصول",
				explanation: "تسجيل الدخول قائم، لكن الوصول إلى هذه الصفحة كان لمدة محدودة وقد انقضت.",
				nextSteps: ["يمكن طلب التجديد من فريق {site}.", "إذا كان لديك حساب آخر، فيمكنك استخدامه."],
				when: { "day-known": { explanation: "تسجيل الدخول قائم، لكن مدة الوصول إلى هذه الصفحة انتهت. آخر يوم: {day}. الدور: {roles}." } }
			},
			"membership-pending": {
				heading: "لم تتم الموافقة على الوصول بعد",
				explanation: "تسجيل الدخول قائم. طلب الوصول في انتظار الموافقة.",
				nextSteps: ["لا يلزم فعل شيء آخر: عند الموافقة على الطلب يمكن فتح هذه الصفحة.", "طال الانتظار؟ يُرجى سؤال فريق {site} مع ذكر الرقم المرجعي أدناه."],
				when: { "roles-known": { explanation: "تسجيل الدخول قائم. طلب هذا الدور في انتظار الموافقة: {roles}. بعد الموافقة يمكن فتح هذه الصفحة." } }
			},
			"email-unverified": {
				heading: "يُرجى تأكيد البريد الإلكتروني",
				explanation: "تسجيل الدخول قائم، لكن هذه الصفحة لا تُفتح إلا بعد تأكيد البريد الإلكتروني.",
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
			writeToUs: "راسلنا",
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
				explanation: "このブラウザのログイン情報は、現在ご利用いただけません。もう一度ログインしてください。{onward}",
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
						explanation: "送信された認証情報は、ここではご利用いただけません。人はこのページからログインし、プログラムはトークンに対応した URL にトークンを送信します。",
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
				explanation: "ログイン中ですが、このページのご利用期間は終了しています。",
				nextSteps: ["{site}の運営担当に更新を依頼してください。", "別のアカウントをお持ちの場合は、切り替えることができます。"],
				when: { "day-known": { explanation: "ログイン中ですが、このページのご利用期間は{day}に終了しました。それまでのロール：{roles}。" } }
			},
			"membership-pending": {
				heading: "承認をお待ちください",
				explanation: "ログイン中です。アクセスのリクエストは承認待ちです。",
				nextSteps: ["ほかに必要な操作はありません。承認されると、このページを開けるようになります。", "時間がかかる場合は、下の受付番号を添えて{site}の運営担当にお問い合わせください。"],
				when: { "roles-known": { explanation: "ログイン中です。次のロールのリクエストは承認待ちです：{roles}。承認されると、このページを開けるようになります。" } }
			},
			"email-unverified": {
				heading: "メールアドレスを確認してください",
				explanation: "ログイン中ですが、このページを開くには、メールアドレスの確認が必要です。",
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
				explanation: "此浏览器的登录信息在这里已失效。请重新登录。{onward}",
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
						explanation: "此处不接受所发送的登录凭据。个人请在此页面登录；程序请将令牌发送到接受令牌的 URL。",
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
						explanation: "由于您有一段时间没有操作，为防止他人使用您的账号，我们已将您登出。请重新登录。{onward}"
					},
					absolute: {
						heading: "您的登录已过期",
						explanation: "为保护您的账号，每次登录都有时间限制，即使正在使用也会到期。请重新登录。{onward}"
					}
				}
			},
			"session-ended": {
				heading: "您已被登出",
				explanation: "您的登录状态已结束，我们不知道是由谁操作的。请重新登录。{onward}",
				nextSteps: ["不清楚原因？{site}的管理团队可以凭下方的参考编号查询。"],
				when: {
					"signed-out": {
						heading: "您已登出",
						explanation: "您已在其他窗口或其他设备上登出。请重新登录。{onward}",
						nextSteps: ["如果不是您本人操作，请在登录后设置新密码。"]
					},
					"ended-by-admin": {
						heading: "管理员已将您登出",
						explanation: "{site}管理团队的一位成员结束了您的登录状态。您可以在此重新登录。{onward}",
						nextSteps: ["如果再次发生，请联系{site}的管理团队并提供下方的参考编号。"]
					},
					"password-changed": {
						heading: "您的密码已更改",
						explanation: "密码更改后，所有设备都会登出。请在此使用新密码登录。{onward}",
						nextSteps: ["如果不是您本人更改的，请立即告知{site}的管理团队。"]
					},
					suspended: {
						heading: "您已在所有设备上登出",
						explanation: "您的账号曾被暂时停用，因此所有设备都已登出。现在账号已恢复，您可以在此登录。{onward}",
						nextSteps: ["您的程序使用过令牌吗？请在账号页面的“程序”中创建新的令牌：旧的令牌已被撤销。"]
					},
					replaced: {
						heading: "已有更新的登录",
						explanation: "此浏览器中有新的登录，之前的登录状态已结束。请重新登录。{onward}",
						nextSteps: ["如果不是您本人操作，请在登录后设置新密码。"]
					},
					"too-many": {
						heading: "您已在此设备上登出",
						explanation: "一个账号最多可以同时登录 50 次。由于有新的登录，最久未使用的设备（即此设备）已登出。请重新登录。{onward}",
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
				explanation: "您已登录，但您对此页面的访问有时间限制，现已到期。",
				nextSteps: ["请联系{site}的管理团队续期。", "如果您有其他账号，可以切换使用。"],
				when: { "day-known": { explanation: "您已登录，但您对此页面的访问期限已于{day}结束。此前的角色：{roles}。" } }
			},
			"membership-pending": {
				heading: "您的访问尚待批准",
				explanation: "您已登录，您的访问申请正在等待批准。",
				nextSteps: ["您无需再做任何操作：申请获批后即可打开此页面。", "等待已久？请联系{site}的管理团队并提供下方的参考编号。"],
				when: { "roles-known": { explanation: "您已登录，您申请的角色正在等待批准：{roles}。获批后即可打开此页面。" } }
			},
			"email-unverified": {
				heading: "请验证您的电子邮箱",
				explanation: "您已登录，但需要先验证电子邮箱才能打开此页面。",
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
function TC(e, t, n, r) {
	if (n === "sign-in") return wC[t].signIn;
	let { when: i, ...a } = wC[t].reasons[n];
	return r === null ? a : {
		...a,
		...CC(e, t, {
			kind: "reason",
			reason: n
		})
	};
}
function EC(e, t) {
	return e === "sign-in" ? { kind: "sign-in" } : t === null ? {
		kind: "reason",
		reason: e
	} : {
		kind: "section",
		section: t,
		reason: e
	};
}
function DC(e, t, n) {
	let r = kC(e, t);
	if (r !== null) return r.text;
	let i = DS(e, t);
	return typeof i == "string" ? i : i === void 0 ? t.startsWith("copy.") ? jC(e, t) : AC(e, t) ? null : n : null;
}
function OC(e, t, n) {
	let r = n.replace(/\s*\n\s*/g, " "), i = r.trim() === "", a = kC(e, t);
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
function kC(e, t) {
	let n = /^(copy\..+\.nextSteps)\.(\d+)$/.exec(t);
	if (n !== null) {
		let [, t = "", r = ""] = n, i = DS(e, t) ?? MC(e, t), a = i?.[Number(r)];
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
function AC(e, t) {
	let n = DS(e, t.slice(0, t.lastIndexOf(".")));
	return n !== void 0 && Object.values(n).some((e) => typeof e != "string");
}
function jC(e, t) {
	let n = MC(e, t);
	return typeof n == "string" ? n : null;
}
function MC(e, t) {
	let [, n = "", ...r] = t.split("."), i = Qp.safeParse(n).data;
	if (i === void 0) return;
	let [a, o = ""] = r;
	if (a === "labels") {
		let e = Ox.find((e) => e === o);
		return e === void 0 ? void 0 : wC[i].labels[e];
	}
	let s = r.at(-1);
	if (s !== "heading" && s !== "explanation" && s !== "nextSteps") return;
	if (a === "signIn") return wC[i].signIn[s];
	let c = Jm.safeParse(r.at(-2)).data;
	return c === void 0 ? void 0 : TC(e, i, c, a === "sections" ? o : null)[s];
}
function NC(e) {
	let t = e.split("."), n = t.indexOf("blocks");
	return n < 0 ? null : t[n + 1] ?? null;
}
function PC(e) {
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
// src/gatehouse/studio/publishing/faces-to-measure.ts
var FC = 36;
function IC(e, t) {
	let n = gC(e, t), r = Math.max(2, Math.floor(FC / e.languages.length)), i = e.languages.flatMap((t) => {
		let i = n.filter((e) => e.language === t), a = t === e.languages[0] ? i.filter((t) => LC(t, e)) : [], o = (e) => i.toSorted((t, n) => e(n) - e(t)).slice(0, 1);
		return [
			...o((t) => zC(RC(t, e).heading)),
			...o((t) => RC(t, e).all.length),
			...i.filter(({ reason: e }) => e === "sign-in"),
			...o((t) => RC(t, e).heading.length),
			...a
		].slice(0, r);
	});
	return [...new Map(i.map((e) => [JSON.stringify(e), e])).values()].slice(0, FC);
}
function LC({ reason: e, section: t }, { overrides: n }) {
	return e !== "sign-in" && t === null && n.reasons[e] !== void 0 || t !== null && e === "no-credentials" && n.sections[t] !== void 0;
}
function RC({ reason: e, section: t, language: n }, r) {
	let { heading: i = "", explanation: a = "", nextSteps: o = [] } = {
		...TC(r, n, e, t),
		...CC(r, n, EC(e, t))
	};
	return {
		heading: i,
		all: [
			i,
			a,
			...o
		].join(" ")
	};
}
var zC = (e) => Math.max(0, ...e.split(/\s+/).map(({ length: e }) => e)), BC = 24, VC = 1;
function HC(e) {
	let t = [...e.body.querySelectorAll("*")].filter(UC);
	return [
		...GC(e, t),
		...KC(t),
		...JC(t)
	];
}
function UC(e) {
	let { width: t, height: n } = e.getBoundingClientRect();
	if (t <= 1 || n <= 1) return !1;
	let { visibility: r, display: i } = WC(e);
	return r !== "hidden" && i !== "none" && e.closest("[aria-hidden=true]") === null;
}
function WC(e) {
	return (e.ownerDocument.defaultView ?? window).getComputedStyle(e);
}
function GC({ documentElement: e }, t) {
	let { clientWidth: n, scrollWidth: r } = e;
	if (r <= n + VC) return [];
	let i = t.filter((e) => {
		let { left: t, right: r } = e.getBoundingClientRect();
		return r > n + VC || t < -1;
	});
	return i.filter((e) => !i.some((t) => t !== e && e.contains(t))).map((e) => tw("tooWide", e));
}
function KC(e) {
	return e.filter((e) => {
		if (QC(e) === "" && e.tagName !== "BUTTON") return !1;
		let { overflowX: t, overflowY: n } = WC(e), r = (e) => e === "hidden" || e === "clip", i = r(t) && e.scrollWidth > e.clientWidth + VC, a = r(n) && e.scrollHeight > e.clientHeight + 4;
		return e.clientWidth > 0 && (i || a);
	}).map((e) => tw("clipped", e));
}
var qC = "a[href], button, input:not([type=hidden]), select, textarea, summary";
function JC(e) {
	let t = e.filter((e) => e.matches(qC)).map((e) => ({
		element: e,
		box: YC(e)
	}));
	return t.filter(({ element: e, box: n }) => n.width >= BC && n.height >= BC || XC(e) ? !1 : t.some((t) => t.element !== e && ZC(n, t.box) < BC / 2)).map(({ element: e }) => tw("smallTarget", e));
}
function YC(e) {
	let t = e.getBoundingClientRect(), n = e.closest("label")?.getBoundingClientRect();
	return n !== void 0 && n.width * n.height > t.width * t.height ? n : t;
}
function XC(e) {
	if (WC(e).display !== "inline") return !1;
	let t = e.parentElement;
	return t !== null && QC(t) !== "";
}
function ZC(e, t) {
	let [n, r] = [e.left + e.width / 2, e.top + e.height / 2];
	return Math.hypot(Math.max(t.left - n, n - t.right, 0), Math.max(t.top - r, r - t.bottom, 0));
}
function QC(e) {
	return [...e.childNodes].flatMap((e) => e.nodeType === 3 || $C(e) ? e.textContent ?? "" : []).join("").trim();
}
var $C = (e) => e.nodeType === 1 && e.hasAttribute("data-path"), ew = 60;
function tw(e, t) {
	let n = (t.getAttribute("aria-label") ?? t.textContent).replace(/\s+/g, " ").trim(), r = n.length > ew ? `${n.slice(0, 59)}…` : n, i = t.closest("[data-path]") ?? t.querySelector("[data-path]");
	return {
		kind: e,
		text: r || t.tagName.toLowerCase(),
		path: i?.getAttribute("data-path") ?? null,
		block: t.closest("[data-block]")?.getAttribute("data-block") ?? null
	};
}
// src/gatehouse/studio/publishing/page-checks.svelte.ts
var nw = [390, 1280], rw = ["light", "dark"], iw = 1e3, aw = class {
	#e;
	#t = /* @__PURE__ */ k([]);
	get found() {
		return L(this.#t);
	}
	set found(e) {
		A(this.#t, e);
	}
	#n = /* @__PURE__ */ k("none");
	get stage() {
		return L(this.#n);
	}
	set stage(e) {
		A(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ k(0);
	get done() {
		return L(this.#r);
	}
	set done(e) {
		A(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ k(0);
	get total() {
		return L(this.#i);
	}
	set total(e) {
		A(this.#i, e, !0);
	}
	#a = null;
	#o = 0;
	constructor(e) {
		this.#e = e;
	}
	get errors() {
		return this.found.filter(({ level: e }) => e === "error");
	}
	get warnings() {
		return this.found.filter(({ level: e }) => e === "warning");
	}
	get isRunning() {
		return this.stage === "server" || this.stage === "measuring";
	}
	async start(e = !1) {
		let { document: t } = this.#e;
		if (!e && this.#a === t && (this.isRunning || this.stage === "done")) return;
		this.#o += 1;
		let n = this.#o;
		if (this.#a = t, this.found = [], this.stage = "server", this.done = this.total = 0, !await this.#s(t, n) || n !== this.#o) return;
		this.stage = "measuring";
		let r = await this.#c(t, n);
		n === this.#o && (this.stage = r ? "done" : "failed");
	}
	skip() {
		this.stage === "measuring" && (this.#o += 1, this.stage = "skipped");
	}
	async #s(e, t) {
		for (let n = 0, r = 1; n < r;) {
			let i = await this.#e.server.check(e, n);
			if (t !== this.#o) return !1;
			if (!i.ok) return this.#e.failed(i), this.stage = "failed", !1;
			this.found = cC([...this.found, ...i.findings]), n = this.done = i.done, r = this.total = i.total;
		}
		return !0;
	}
	async #c(e, t) {
		let { data: n, server: r } = this.#e, i = IC(e, n.sections.map(({ id: e }) => e));
		this.done = 0, this.total = i.length;
		let a = await sw(`${n.paths.page}/studio/frame`);
		try {
			for (let n of i) {
				let i = await r.preview(e, {
					...n,
					state: "empty"
				});
				if (t !== this.#o) return !1;
				if (!i.ok) return this.#e.failed(i), !1;
				await cw(a, i.html);
				let o = ow(a).map(({ kind: e, text: t, path: r, block: i, width: a }) => ({
					level: "warning",
					text: this.#e.say(this.#e.data.words.studioPublishing[e], { text: t }),
					face: n,
					path: r,
					block: i,
					width: a
				}));
				this.found = cC([...this.found, ...o]), this.done += 1, await new Promise((e) => setTimeout(e));
			}
			return !0;
		} finally {
			a.remove();
		}
	}
};
function ow(e) {
	return nw.flatMap((t) => rw.flatMap((n) => {
		e.style.width = `${t}px`, e.style.colorScheme = n;
		let r = e.contentDocument;
		return r === null ? [] : HC(r).map((e) => ({
			...e,
			width: t
		}));
	}));
}
async function sw(e) {
	let t = document.createElement("iframe");
	t.setAttribute("sandbox", "allow-same-origin"), t.setAttribute("aria-hidden", "true"), t.inert = !0, t.tabIndex = -1, t.title = "", t.style.cssText = "position:fixed;inset:0 auto auto 0;height:800px;border:0;opacity:0;pointer-events:none;z-index:-1", t.src = e;
	let n = new Promise((e) => t.addEventListener("load", e, { once: !0 }));
	return document.body.append(t), await n, t;
}
async function cw(e, t) {
	let n = e.contentDocument;
	if (n === null) return;
	n.replaceChild(n.adoptNode(pC(t).documentElement), n.documentElement);
	let r = new Promise((e) => setTimeout(e, iw));
	await Promise.race([n.fonts.ready, r]);
}
// src/gatehouse/studio/publishing/publishing.svelte.ts
var lw = class {
	#e;
	checks;
	#t = /* @__PURE__ */ k("");
	get note() {
		return L(this.#t);
	}
	set note(e) {
		A(this.#t, e, !0);
	}
	#n = /* @__PURE__ */ k("now");
	get when() {
		return L(this.#n);
	}
	set when(e) {
		A(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ k("");
	get at() {
		return L(this.#r);
	}
	set at(e) {
		A(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ k(!1);
	get isBusy() {
		return L(this.#i);
	}
	set isBusy(e) {
		A(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ k("");
	get problem() {
		return L(this.#a);
	}
	set problem(e) {
		A(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ k();
	get scheduled() {
		return L(this.#o);
	}
	set scheduled(e) {
		A(this.#o, e);
	}
	#s = /* @__PURE__ */ k(null);
	get outcome() {
		return L(this.#s);
	}
	set outcome(e) {
		A(this.#s, e);
	}
	#c = /* @__PURE__ */ k(null);
	get visited() {
		return L(this.#c);
	}
	set visited(e) {
		A(this.#c, e);
	}
	constructor(e) {
		this.#e = e, this.checks = new aw(e);
	}
	get #l() {
		return this.#e.data.words.studioPublishing;
	}
	async open() {
		this.problem = "", this.outcome = null, this.visited = null, this.checks.start();
		let e = await this.#p();
		return await this.readSchedule(), e;
	}
	async readSchedule() {
		let e = await this.#e.server.history();
		e.ok ? this.scheduled = e.scheduled : this.problem ||= this.#e.failed(e);
	}
	get moment() {
		let e = new Date(this.at).getTime();
		return Number.isNaN(e) ? null : e;
	}
	async send() {
		if (this.isBusy) return;
		let e = this.when === "later" ? this.moment : null;
		if (this.when === "later" && e === null) return void (this.problem = this.#l.atMissing);
		if (e !== null && e <= Date.now()) return void (this.problem = this.#l.atPast);
		await this.#h(async () => {
			await this.#p() && await (e === null ? this.#u() : this.#d(e));
		});
	}
	async #u() {
		let { server: e, session: t } = this.#e, n = await e.publish(t.version, this.note.trim());
		if (!n.ok) return this.#m(n);
		this.#f(n, n.version), this.outcome = {
			kind: "published",
			revision: n.number,
			at: Date.now()
		}, this.note = "";
	}
	async #d(e) {
		let { server: t, session: n } = this.#e, r = await t.schedule(n.version, e, this.note.trim());
		if (!r.ok) return this.#m(r);
		await this.readSchedule(), this.outcome = {
			kind: "scheduled",
			at: r.at
		}, this.note = "";
	}
	async undo(e) {
		await this.#h(async () => {
			let { server: t, session: n } = this.#e;
			if (!await this.#p()) return;
			let r = await t.undoPublishing(e, n.version);
			for (let i = 0; i < 3 && !r.ok && r.why === "conflict"; i += 1) n.catchUp(r.current), r = await t.undoPublishing(e, n.version);
			if (!r.ok) return this.#m(r);
			this.#f(r, null), this.outcome = {
				kind: "undone",
				revision: r.number
			};
		});
	}
	async unschedule(e) {
		await this.#h(async () => {
			let t = await this.#e.server.unschedule(e);
			t.ok || (this.problem = this.#e.failed(t)), await this.readSchedule(), t.ok && this.outcome?.kind === "scheduled" && (this.outcome = { kind: "unscheduled" });
		});
	}
	#f({ number: e, version: t }, n) {
		this.#e.session.isNowVersion(t), this.#e.liveRevision = e, this.#e.publishedVersion = n;
	}
	async #p() {
		let { autosave: e, session: t } = this.#e;
		return await e.saveNow(), t.isSaved || (this.problem = this.#e.saveMessage || this.#e.words.saveStates[e.state]), t.isSaved;
	}
	#m(e) {
		e.why === "conflict" ? (this.#e.session.catchUp(e.current), this.problem = this.#e.words.changedMeanwhile, this.checks.start()) : this.problem = this.#e.failed(e);
	}
	async #h(e) {
		if (!this.isBusy) {
			this.isBusy = !0, this.problem = "";
			try {
				await e();
			} finally {
				this.isBusy = !1;
			}
		}
	}
}, uw = 2e4;
function dw(e, t = (...e) => fetch(...e)) {
	let n = (e, t) => a(e, {
		method: "POST",
		headers: {
			"Content-Type": "application/json",
			Accept: "application/json"
		},
		body: JSON.stringify(t)
	}), r = (e) => a(e, { headers: { Accept: "application/json" } }), i = (e, t) => n(e, t);
	async function a(n, r) {
		let i;
		try {
			i = await t(`${e}/${n}`, {
				...r,
				signal: AbortSignal.timeout(uw)
			});
		} catch {
			return {
				ok: !1,
				why: "offline",
				message: ""
			};
		}
		let a = await fw(i);
		if (i.ok && a !== null) return {
			ok: !0,
			...a
		};
		let o = pw(a);
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
		}),
		schedule: (e, t, r) => n("schedule", {
			version: e,
			at: t,
			note: r
		}),
		unschedule: (e) => i("unschedule", { id: e }),
		undoPublishing: (e, t) => n("undo-publishing", {
			published: e,
			version: t
		}),
		history: () => r("history"),
		compare: (e, t) => i("compare", {
			before: e,
			after: t
		}),
		revision: (e) => r(`revision?page=${e}`),
		makeLink: (e, t) => i("link", {
			page: e,
			days: t
		}),
		revokeLink: (e) => i("revoke-link", { id: e }),
		languages: (e) => i("languages", { document: e }),
		confirmTranslation: (e) => i("confirm-translation", e)
	};
}
async function fw(e) {
	try {
		let t = await e.json();
		return typeof t == "object" ? t : null;
	} catch {
		return null;
	}
}
function pw(e) {
	if (e === null) return "";
	let { message: t, detail: n } = e;
	return typeof t == "string" ? t : typeof n == "string" ? n : "";
}
// src/gatehouse/studio/editor.svelte.ts
var mw = { after(e, t) {
	let n = setTimeout(t, e);
	return () => clearTimeout(n);
} }, hw = [
	390,
	768,
	1280
], gw = class {
	data;
	session;
	server;
	autosave;
	#e;
	#t = /* @__PURE__ */ k();
	get face() {
		return L(this.#t);
	}
	set face(e) {
		A(this.#t, e);
	}
	#n = /* @__PURE__ */ k("light");
	get mode() {
		return L(this.#n);
	}
	set mode(e) {
		A(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ k(1280);
	get width() {
		return L(this.#r);
	}
	set width(e) {
		A(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ k("block");
	get panel() {
		return L(this.#i);
	}
	set panel(e) {
		A(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ k(null);
	get chosenId() {
		return L(this.#a);
	}
	set chosenId(e) {
		A(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ k(null);
	get hoveredId() {
		return L(this.#o);
	}
	set hoveredId(e) {
		A(this.#o, e, !0);
	}
	#s = /* @__PURE__ */ k(null);
	#c = null;
	#l = /* @__PURE__ */ k(null);
	get addInto() {
		return L(this.#l);
	}
	set addInto(e) {
		A(this.#l, e, !0);
	}
	#u = /* @__PURE__ */ k("");
	get notice() {
		return L(this.#u);
	}
	set notice(e) {
		A(this.#u, e, !0);
	}
	#d = /* @__PURE__ */ k("site");
	#f = /* @__PURE__ */ k(0);
	get liveRevision() {
		return L(this.#f);
	}
	set liveRevision(e) {
		A(this.#f, e, !0);
	}
	#p = /* @__PURE__ */ k(null);
	get publishedVersion() {
		return L(this.#p);
	}
	set publishedVersion(e) {
		A(this.#p, e, !0);
	}
	publishing;
	compared = {
		before: 1,
		after: "draft"
	};
	shownText = () => void 0;
	constructor(e) {
		this.data = e, this.session = aC(e.draft), this.server = dw(`${e.paths.page}/studio`);
		let t = () => void 0;
		this.autosave = eC(this.session, async (e) => {
			let t = await this.server.save(e);
			return !t.ok && t.why === "conflict" && this.#h(t.current), t;
		}, mw, () => t()), this.#e = zr((e) => (t = e, this.session.subscribe(e))), this.publishing = new lw(this), this.liveRevision = e.draft.liveRevision, this.publishedVersion = e.draft.differs ? null : e.draft.version, this.face = {
			reason: "no-credentials",
			section: null,
			language: e.draft.document.languages[0] ?? "en",
			state: "empty"
		};
	}
	get words() {
		return this.data.words.studio;
	}
	get dialog() {
		return L(this.#s);
	}
	set dialog(e) {
		e === "signed-out" && L(this.#s) !== "signed-out" && (this.#c = L(this.#s)), A(this.#s, e, !0);
	}
	closeDialog() {
		A(this.#s, L(this.#s) === "signed-out" ? this.#c : null, !0), this.#c = null;
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
		return this.chosenId === null ? void 0 : _h(this.document.blocks, this.chosenId);
	}
	get target() {
		let { reason: e, section: t } = this.face;
		return L(this.#d) === "reason" && e !== "sign-in" ? {
			kind: "reason",
			reason: e
		} : L(this.#d) === "section" && t !== null ? {
			kind: "section",
			section: t
		} : { kind: "site" };
	}
	set target({ kind: e }) {
		A(this.#d, e, !0);
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
		if (n.ok) for (let t of e) this.#m(t);
		return n;
	}
	#m(e) {
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
	#h({ liveRevision: e, savedByName: t, differs: n, version: r }) {
		if (e === this.liveRevision) return;
		this.liveRevision = e, this.publishedVersion = n ? null : r;
		let i = t ?? this.words.someone;
		this.notice = this.say(this.data.words.studioPublishing.publishedMeanwhile, {
			person: i,
			revision: e
		});
	}
	failed({ why: e, message: t }) {
		return e === "signed-out" && (this.dialog = "signed-out"), t || this.words.saveStates[e];
	}
	moment(e) {
		return new Intl.DateTimeFormat(this.data.language, {
			dateStyle: "medium",
			timeStyle: "short"
		}).format(e);
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
		_w(() => this.session.undo());
	}
	redo() {
		_w(() => this.session.redo());
	}
};
function _w(e) {
	let t = document.activeElement?.id ?? "";
	e(), requestAnimationFrame(() => {
		t !== "" && document.activeElement === document.body && document.getElementById(t)?.focus();
	});
}
var vw = Symbol("editor");
function yw(e) {
	Qe(vw, e);
}
function $() {
	return Ze(vw);
}
// src/gatehouse/studio/fields/CheckField.svelte
var bw = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), xw = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), Sw = /* @__PURE__ */ z("<div class=\"row\"><span class=\"label\"><label class=\"check\"><input type=\"checkbox\"/> </label> <!></span> <!></div>");
function Cw(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n;
	var i = Sw(), a = j(i), o = j(a), s = j(o);
	Ei(s);
	var c = N(s);
	w(o);
	var l = N(o, 2), u = (e) => {
		var n = bw(), i = M(n, !0);
		P(() => {
			W(n, "aria-label", `${r.reset}: ${t.label}`), V(i, r.reset);
		}), R("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), B(e, n);
	};
	H(l, (e) => {
		t.onreset && e(u);
	}), w(a);
	var d = N(a, 2), f = (e) => {
		var n = xw(), r = M(n, !0);
		P(() => V(r, t.hint)), B(e, n);
	};
	H(d, (e) => {
		t.hint && e(f);
	}), w(i), P(() => {
		Oi(s, t.checked), s.disabled = !n.mayEdit, V(c, ` ${t.label ?? ""}`);
	}), R("change", s, ({ currentTarget: e }) => t.onchange(e.checked)), B(e, i), E();
}
Dr(["change", "click"]);
// src/gatehouse/studio/fields/Row.svelte
var ww = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), Tw = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> </p>"), Ew = /* @__PURE__ */ z("<p class=\"caution\"> </p>"), Dw = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), Ow = /* @__PURE__ */ z("<div class=\"row\"><span class=\"label\"><label> </label> <!></span> <!> <div><!> <!> <!></div></div>");
function kw(e, t) {
	T(t, !0);
	let n = qi(t, "cautions", 19, () => []), { words: r } = $();
	var i = Ow(), a = j(i), o = j(a), s = M(o, !0), c = N(o, 2), l = (e) => {
		var n = ww(), i = M(n, !0);
		P(() => {
			W(n, "aria-label", `${r.reset}: ${t.label}`), V(i, r.reset);
		}), R("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), B(e, n);
	};
	H(c, (e) => {
		t.onreset && e(l);
	}), w(a);
	var u = N(a, 2);
	ai(u, () => t.children);
	var d = N(u, 2), f = j(d), p = (e) => {
		var n = Tw(), r = M(n, !0);
		P(() => V(r, t.problem)), B(e, n);
	};
	H(f, (e) => {
		t.problem && e(p);
	});
	var m = N(f, 2);
	U(m, 16, n, (e) => e, (e, t) => {
		var n = Ew(), r = M(n, !0);
		P(() => V(r, t)), B(e, n);
	});
	var h = N(m, 2), g = (e) => {
		var n = Dw(), r = M(n, !0);
		P(() => V(r, t.hint)), B(e, n);
	};
	H(h, (e) => {
		t.hint && e(g);
	}), w(d), w(i), P(() => {
		W(o, "for", t.id), V(s, t.label), W(d, "id", `${t.id}-help`);
	}), B(e, i), E();
}
Dr(["click"]);
// src/gatehouse/studio/fields/ChoiceField.svelte
var Aw = /* @__PURE__ */ z("<option> </option>"), jw = /* @__PURE__ */ z("<select class=\"select\"></select>");
function Mw(e, t) {
	T(t, !0);
	let n = $();
	kw(e, {
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
			var i = jw();
			U(i, 21, () => t.options, (e) => e.value, (e, t) => {
				var n = Aw(), r = M(n, !0), i = {};
				P(() => {
					V(r, L(t).label), i !== (i = L(t).value) && (n.value = (n.__value = i) ?? "");
				}), B(e, n);
			}), w(i);
			var a;
			vi(i), P(() => {
				W(i, "id", t.id), i.disabled = !n.mayEdit, W(i, "aria-describedby", `${t.id}-help`), a !== (a = t.value) && (i.value = (i.__value = a) ?? "", _i(i, a));
			}), R("change", i, ({ currentTarget: e }) => t.onchange(e.value)), B(e, i);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr(["change"]);
// src/gatehouse/studio/icons.ts
var Nw = {
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
	history: "M4.2 7.5A6.5 6.5 0 1 1 3.5 10M3.5 4v3.5H7M10 6.5V10l2.5 1.5",
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
}, Pw = {
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
}, Fw = /* @__PURE__ */ Ir("<svg viewBox=\"0 0 20 20\" width=\"20\" height=\"20\" aria-hidden=\"true\" class=\"syf99mq\"><path></path></svg>");
function Iw(e, t) {
	T(t, !0);
	var n = Fw(), r = M(n);
	P(() => W(r, "d", Nw[t.name])), B(e, n), E();
}
// src/gatehouse/studio/parts/IconButton.svelte
var Lw = /* @__PURE__ */ z("<button type=\"button\" class=\"icon-button\"><!></button>");
function Rw(e, t) {
	let n = qi(t, "disabled", 3, !1);
	var r = Lw();
	Iw(j(r), { get name() {
		return t.icon;
	} }), w(r), P(() => {
		W(r, "aria-label", t.label), W(r, "title", t.keys ? `${t.label} (${t.keys})` : t.label), W(r, "aria-pressed", t.pressed), r.disabled = n();
	}), R("click", r, function(...e) {
		t.onclick?.apply(this, e);
	}), B(e, r);
}
Dr(["click"]);
// src/gatehouse/core/page/text-hints.ts
var zw = /\*\*[^*\n]+\*\*|__[^_\n]+__|\[[^[\]\n]+\]\([^()\s]+\)|^#{1,6} .*$/m, Bw = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/i;
function Vw(e) {
	let t = [...e.matchAll(/\{([^{}\n]{0,40})\}/g)].filter(([, e]) => !Hw.some((t) => t === e)).map(([e]) => ({
		kind: "unknown-placeholder",
		found: e
	})), n = [{
		kind: "markdown",
		found: zw.exec(e)?.[0]
	}, {
		kind: "html",
		found: Bw.exec(e)?.[0]
	}];
	return [...t, ...n.flatMap(({ kind: e, found: t }) => t === void 0 ? [] : [{
		kind: e,
		found: t
	}])];
}
// src/gatehouse/core/page/placeholders.ts
var Hw = [
	"section",
	"site",
	"roles",
	"permissions",
	"name",
	"day",
	"onward"
], Uw = /* @__PURE__ */ z("<textarea class=\"input\" dir=\"auto\"></textarea>"), Ww = /* @__PURE__ */ z("<input class=\"input\" dir=\"auto\" autocomplete=\"off\"/>");
function Gw(e, t) {
	T(t, !0);
	let n = qi(t, "placeholder", 3, ""), r = qi(t, "lines", 3, 1), i = qi(t, "type", 3, "text"), a = qi(t, "isPlainText", 3, !1), o = $(), { words: s } = o, c = /* @__PURE__ */ k(null), l = /* @__PURE__ */ k(void 0), u = /* @__PURE__ */ D(() => L(c) ?? t.value), d = Hw.map((e) => `{${e}}`).join(", "), f = /* @__PURE__ */ D(() => a() ? Vw(L(u)).map(({ kind: e, found: t }) => o.say(e === "unknown-placeholder" ? s.unknownPlaceholder : s[e], {
		found: t,
		names: d
	})) : []);
	function p(e) {
		A(c, e, !0);
		let n = t.onchange(e);
		A(l, n.ok ? void 0 : n.message, !0);
	}
	function m() {
		L(l) === void 0 && A(c, null);
	}
	let h;
	En(() => {
		t.value !== h && L(c) !== null && t.value !== L(c).trim() && L(l) === void 0 && A(c, null), h = t.value;
	}), kw(e, {
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
			return L(l);
		},
		get cautions() {
			return L(f);
		},
		get onreset() {
			return t.onreset;
		},
		children: (e, a) => {
			var s = Rr(), c = mn(s), d = (e) => {
				var i = Uw();
				lt(i), P(() => {
					W(i, "id", t.id), W(i, "rows", r()), W(i, "lang", t.lang), W(i, "placeholder", n()), Di(i, L(u)), i.readOnly = !o.mayEdit, W(i, "aria-invalid", L(l) !== void 0), W(i, "aria-describedby", `${t.id}-help`), i.dir = i.dir;
				}), R("input", i, ({ currentTarget: e }) => p(e.value)), Er("blur", i, m), B(e, i);
			}, f = (e) => {
				var r = Ww();
				Ei(r), P(() => {
					W(r, "id", t.id), W(r, "type", i()), W(r, "lang", t.lang), W(r, "placeholder", n()), Di(r, L(u)), r.readOnly = !o.mayEdit, W(r, "aria-invalid", L(l) !== void 0), W(r, "aria-describedby", `${t.id}-help`), r.dir = r.dir;
				}), R("input", r, ({ currentTarget: e }) => p(e.value)), Er("blur", r, m), B(e, r);
			};
			H(c, (e) => {
				r() > 1 ? e(d) : e(f, -1);
			}), B(e, s);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr(["input"]);
// src/gatehouse/studio/fields/LinksField.svelte
var Kw = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), qw = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), Jw = /* @__PURE__ */ z("<div class=\"link-row s1bcybqj\"><div class=\"both s1bcybqj\"><!> <!></div> <!></div>"), Yw = /* @__PURE__ */ z("<fieldset class=\"row s1bcybqj\"><legend class=\"label\"> <!></legend> <!> <!> <button type=\"button\" class=\"button\"><!> </button></fieldset>");
function Xw(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n, i = /* @__PURE__ */ D(() => n.face.language);
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
			label: { [L(i)]: r.newLink },
			href: n.data.paths.home
		}]);
	}
	var s = Yw(), c = j(s), l = j(c), u = N(l), d = (e) => {
		var n = Kw(), i = M(n, !0);
		P(() => V(i, r.reset)), R("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), B(e, n);
	};
	H(u, (e) => {
		t.onreset && e(d);
	}), w(c);
	var f = N(c, 2), p = (e) => {
		var n = qw(), r = M(n, !0);
		P(() => V(r, t.hint)), B(e, n);
	};
	H(f, (e) => {
		t.hint && e(p);
	});
	var m = N(f, 2);
	U(m, 19, () => t.links, (e) => e.id, (e, o, s) => {
		var c = Jw(), l = j(c), u = j(l);
		{
			let e = /* @__PURE__ */ D(() => `${t.id}-${L(o).id}-label`), n = /* @__PURE__ */ D(() => L(o).label[L(i)] ?? ""), c = /* @__PURE__ */ D(() => Object.values(L(o).label)[0] ?? "");
			Gw(u, {
				get id() {
					return L(e);
				},
				get label() {
					return r.linkWords;
				},
				get lang() {
					return L(i);
				},
				get value() {
					return L(n);
				},
				get placeholder() {
					return L(c);
				},
				isPlainText: !0,
				onchange: (e) => a(L(s), { label: {
					...L(o).label,
					[L(i)]: e.trim() === "" ? void 0 : e
				} }, "label")
			});
		}
		var d = N(u, 2);
		{
			let e = /* @__PURE__ */ D(() => `${t.id}-${L(o).id}-href`);
			Gw(d, {
				get id() {
					return L(e);
				},
				get label() {
					return r.linkHref;
				},
				type: "url",
				get value() {
					return L(o).href;
				},
				onchange: (e) => a(L(s), { href: e }, "href")
			});
		}
		w(l);
		var f = N(l, 2);
		{
			let e = /* @__PURE__ */ D(() => n.say(r.removeLink, { number: L(s) + 1 })), i = /* @__PURE__ */ D(() => !n.mayEdit);
			Rw(f, {
				icon: "remove",
				get label() {
					return L(e);
				},
				get disabled() {
					return L(i);
				},
				onclick: () => t.onchange(t.links.filter((e, t) => t !== L(s)))
			});
		}
		w(c), B(e, c);
	});
	var h = N(m, 2), g = j(h);
	Iw(g, { name: "add" });
	var _ = N(g, 1, !0);
	w(h), w(s), P(() => {
		V(l, `${t.label ?? ""} `), h.disabled = !n.mayEdit || t.links.length >= t.most, V(_, r.addLink);
	}), R("click", h, o), B(e, s), E();
}
Dr(["click"]);
// src/gatehouse/studio/dialogs/Dialog.svelte
var Zw = /* @__PURE__ */ z("<dialog aria-labelledby=\"dialog-title\"><div class=\"inside s1rtyw7o\"><div class=\"head s1rtyw7o\"><h2 id=\"dialog-title\" class=\"s1rtyw7o\"> </h2> <!></div> <!></div></dialog>");
function Qw(e, t) {
	T(t, !0);
	let n = qi(t, "isWide", 3, !1), r = qi(t, "size", 3, "normal"), { words: i } = $(), a;
	En(() => (a.showModal(), a.querySelector("input, .first, .primary")?.focus(), () => a.close()));
	var o = Zw();
	let s;
	var c = j(o), l = j(c), u = j(l), d = M(u, !0), f = N(u, 2), p = (e) => {
		Rw(e, {
			icon: "close",
			get label() {
				return i.close;
			},
			get onclick() {
				return t.onclose;
			}
		});
	};
	H(f, (e) => {
		t.onclose && e(p);
	}), w(l), ai(N(l, 2), () => t.children), w(c), w(o), Hi(o, (e) => a = e, () => a), P(() => {
		s = fi(o, 1, "s1rtyw7o", null, s, {
			wide: n(),
			full: r() === "full"
		}), V(d, t.title);
	}), Er("cancel", o, (e) => {
		e.preventDefault(), t.onclose?.();
	}), R("click", o, ({ target: e }) => e === a && t.onclose?.()), B(e, o), E();
}
Dr(["click"]);
// src/gatehouse/studio/server/picture-library.ts
async function $w(e) {
	try {
		let t = await fetch(`${e}/pictures.json`, { headers: { Accept: "application/json" } });
		return t.ok ? (await t.json()).pictures : null;
	} catch {
		return null;
	}
}
// src/gatehouse/studio/fields/PictureField.svelte
var eT = /* @__PURE__ */ z("<img alt=\"\" width=\"24\" height=\"24\" class=\"swqgu6v\"/> ", 1), tT = /* @__PURE__ */ z("<button type=\"button\" class=\"button\"><!></button>"), nT = /* @__PURE__ */ z("<li class=\"swqgu6v\"><button type=\"button\" class=\"swqgu6v\"><img alt=\"\" class=\"swqgu6v\"/> </button></li>"), rT = /* @__PURE__ */ z("<ul class=\"swqgu6v\"><li class=\"swqgu6v\"><button type=\"button\" class=\"swqgu6v\"> </button></li> <!></ul> <p class=\"hint\"> <a class=\"link\" target=\"_blank\"> </a></p>", 1), iT = /* @__PURE__ */ z("<!> <!>", 1);
function aT(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = /* @__PURE__ */ k(!1), o = /* @__PURE__ */ k([]), s = /* @__PURE__ */ D(() => L(o)?.find((e) => e.id === t.value));
	En(() => {
		(L(a) || t.value !== void 0) && $w(i.paths.console).then((e) => A(o, e));
	});
	function c(e) {
		A(a, !1), t.onchange(e);
	}
	var l = iT(), u = mn(l);
	kw(u, {
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
			var o = tT(), c = j(o), l = (e) => {
				var t = eT(), n = mn(t), r = N(n, 1, !0);
				P(() => {
					W(n, "src", L(s).thumbnail), V(r, L(s).name);
				}), B(e, t);
			}, u = (e) => {
				var t = Lr();
				P(() => V(t, r.choosePicture)), B(e, t);
			};
			H(c, (e) => {
				L(s) ? e(l) : e(u, -1);
			}), w(o), P(() => {
				W(o, "id", t.id), o.disabled = !n.mayEdit;
			}), R("click", o, () => A(a, !0)), B(e, o);
		},
		$$slots: { default: !0 }
	});
	var d = N(u, 2), f = (e) => {
		Qw(e, {
			get title() {
				return r.choosePicture;
			},
			isWide: !0,
			onclose: () => A(a, !1),
			children: (e, n) => {
				var a = rT(), s = mn(a), l = j(s), u = j(l), d = M(u, !0);
				w(l), U(N(l, 2), 17, () => L(o) ?? [], (e) => e.id, (e, n) => {
					var r = nT(), i = j(r), a = j(i), o = N(a, 1, !0);
					w(i), w(r), P(() => {
						W(i, "aria-pressed", L(n).id === t.value), W(a, "src", L(n).thumbnail), V(o, L(n).name);
					}), R("click", i, () => c(L(n))), B(e, r);
				}), w(s);
				var f = N(s, 2), p = j(f), m = N(p), h = M(m, !0);
				w(f), P(() => {
					W(u, "aria-pressed", t.value === void 0), V(d, r.noPicture), V(p, `${(L(o) === null ? r.picturesFailed : "") ?? ""} `), W(m, "href", `${i.paths.console}/pictures`), V(h, r.uploadPictures);
				}), R("click", u, () => c(null)), B(e, a);
			},
			$$slots: { default: !0 }
		});
	};
	H(d, (e) => {
		L(a) && e(f);
	}), B(e, l), E();
}
Dr(["click"]);
// src/gatehouse/studio/fields/BlockField.svelte
function oT(e, t) {
	T(t, !0);
	let n = $(), r = /* @__PURE__ */ D(() => n.target), i = /* @__PURE__ */ D(() => n.face.language), a = /* @__PURE__ */ D(() => HS(n.document, t.block, L(r), t.name)), o = /* @__PURE__ */ D(() => WS(t.block, L(r), t.name)), s = /* @__PURE__ */ D(() => `field-${t.block.id}-${t.name}`), c = /* @__PURE__ */ D(() => n.data.words.blockFields[t.block.kind][t.name] ?? { label: t.name }), l = /* @__PURE__ */ D(() => US(n.document, t.block, L(r), t.name) ? () => void n.run([{
		kind: "set",
		path: L(o),
		value: null
	}]) : void 0), u = /* @__PURE__ */ D(() => L(a) ?? {});
	function d(e) {
		let a = GS(n.document, t.block, L(r), t.name, L(i), e);
		return n.apply([a], `${L(o)}.${L(i)}`);
	}
	function f(e) {
		let a = [{
			kind: "set",
			path: L(o),
			value: e?.id ?? null
		}];
		e !== null && e.alt !== "" && !e.isDecorative && (a.push({
			kind: "set",
			path: WS(t.block, L(r), "isDecorative"),
			value: !1
		}), a.push(GS(n.document, t.block, L(r), "alt", L(i), e.alt))), n.run(a);
	}
	function p() {
		let e = Object.entries(L(u)).find(([e]) => e !== L(i))?.[1];
		return typeof e == "string" ? e : e === void 0 ? "" : mm(e);
	}
	var m = Rr(), h = mn(m), g = (e) => {
		{
			let t = /* @__PURE__ */ D(() => typeof L(u)[L(i)] == "string" ? L(u)[L(i)] : ""), n = /* @__PURE__ */ D(p);
			Gw(e, Ki({ get id() {
				return L(s);
			} }, () => L(c), {
				get onreset() {
					return L(l);
				},
				get lang() {
					return L(i);
				},
				isPlainText: !0,
				get value() {
					return L(t);
				},
				get placeholder() {
					return L(n);
				},
				onchange: (e) => d(e.trim() === "" ? null : e)
			}));
		}
	}, _ = (e) => {
		{
			let t = /* @__PURE__ */ D(() => L(u)[L(i)] === void 0 ? "" : mm(L(u)[L(i)])), n = /* @__PURE__ */ D(p);
			Gw(e, Ki({ get id() {
				return L(s);
			} }, () => L(c), {
				get onreset() {
					return L(l);
				},
				get lang() {
					return L(i);
				},
				lines: 6,
				get value() {
					return L(t);
				},
				get placeholder() {
					return L(n);
				},
				onchange: (e) => d(e.trim() === "" ? null : dm(e))
			}));
		}
	}, v = (e) => {
		{
			let r = /* @__PURE__ */ D(() => String(L(a))), i = /* @__PURE__ */ D(() => t.field.options.map((e) => ({
				value: e,
				label: L(c).options?.[e] ?? e
			})));
			Mw(e, Ki({ get id() {
				return L(s);
			} }, () => L(c), {
				get onreset() {
					return L(l);
				},
				get value() {
					return L(r);
				},
				get options() {
					return L(i);
				},
				onchange: (e) => void n.set(L(o), e)
			}));
		}
	}, y = (e) => {
		{
			let t = /* @__PURE__ */ D(() => L(a) === !0);
			Cw(e, Ki(() => L(c), {
				get onreset() {
					return L(l);
				},
				get checked() {
					return L(t);
				},
				onchange: (e) => void n.set(L(o), e)
			}));
		}
	}, b = (e) => {
		{
			let r = /* @__PURE__ */ D(() => t.field.kind === "email" ? "email" : "tel"), i = /* @__PURE__ */ D(() => String(L(a) ?? ""));
			Gw(e, Ki({ get id() {
				return L(s);
			} }, () => L(c), {
				get onreset() {
					return L(l);
				},
				get type() {
					return L(r);
				},
				get value() {
					return L(i);
				},
				onchange: (e) => n.set(L(o), e)
			}));
		}
	}, x = (e) => {
		Xw(e, Ki({ get id() {
			return L(s);
		} }, () => L(c), {
			get onreset() {
				return L(l);
			},
			get most() {
				return t.field.most;
			},
			get links() {
				return L(a);
			},
			onchange: (e, t) => n.apply([{
				kind: "set",
				path: L(o),
				value: e
			}], t)
		}));
	}, S = (e) => {
		aT(e, Ki({ get id() {
			return L(s);
		} }, () => L(c), {
			get onreset() {
				return L(l);
			},
			get value() {
				return L(a);
			},
			onchange: f
		}));
	};
	H(h, (e) => {
		t.field.kind === "line" ? e(g) : t.field.kind === "rich-text" ? e(_, 1) : t.field.kind === "choice" ? e(v, 2) : t.field.kind === "flag" ? e(y, 3) : t.field.kind === "email" || t.field.kind === "phone" ? e(b, 4) : t.field.kind === "links" ? e(x, 5) : t.field.kind === "upload" && e(S, 6);
	}), B(e, m), E();
}
// src/gatehouse/studio/panels/MessageFields.svelte
var sT = /* @__PURE__ */ z("<div class=\"message s11druky\"><h3> </h3> <!> <!> <p class=\"hint\"> </p></div>");
function cT(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n, i = /* @__PURE__ */ D(() => n.face), a = /* @__PURE__ */ D(() => L(i).reason), o = /* @__PURE__ */ D(() => L(i).section), s = /* @__PURE__ */ D(() => L(i).language), c = /* @__PURE__ */ k(!1), l = /* @__PURE__ */ D(() => L(o) !== null && L(a) !== "sign-in" ? L(o) : null), u = /* @__PURE__ */ D(() => L(l) !== null && Object.keys(CC(n.document, L(s), EC(L(a), L(l)))).length > 0), d = /* @__PURE__ */ D(() => L(l) !== null && (L(c) || L(u))), f = /* @__PURE__ */ D(() => EC(L(a), L(d) ? L(l) : null)), p = /* @__PURE__ */ D(() => CC(n.document, L(s), L(f))), m = /* @__PURE__ */ D(() => TC(n.document, L(s), L(a), L(d) ? L(l) : null)), h = {
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
	}, g = (e) => typeof e == "string" ? e : e?.join("\n") ?? "", _ = Hw.map((e) => `{${e}}`).join(", ");
	function v() {
		A(c, !1), n.run(t.parts.map((e) => yC(L(s), EC(L(a), L(l)), e, "")));
	}
	var y = sT(), b = j(y), x = M(b, !0), S = N(b, 2), ee = (e) => {
		{
			let t = /* @__PURE__ */ D(() => n.say(r.inSectionOnly, { section: n.sectionLabel(L(l)) }));
			Cw(e, {
				get label() {
					return L(t);
				},
				get checked() {
					return L(d);
				},
				onchange: (e) => e ? A(c, !0) : v()
			});
		}
	};
	H(S, (e) => {
		L(l) !== null && e(ee);
	});
	var te = N(S, 2);
	U(te, 16, () => t.parts, (e) => e, (e, t) => {
		let r = /* @__PURE__ */ D(() => (e) => yC(L(s), L(f), t, e));
		{
			let i = /* @__PURE__ */ D(() => `message-${t}`), o = /* @__PURE__ */ D(() => g(L(p)[t])), c = /* @__PURE__ */ D(() => g(L(m)[t])), l = /* @__PURE__ */ D(() => L(p)[t] === void 0 ? void 0 : () => void n.run([L(r)("")]));
			Gw(e, Ki({ get id() {
				return L(i);
			} }, () => h[t], {
				get lang() {
					return L(s);
				},
				isPlainText: !0,
				get value() {
					return L(o);
				},
				get placeholder() {
					return L(c);
				},
				get onreset() {
					return L(l);
				},
				onchange: (e) => n.apply([L(r)(e)], `${t}.${L(s)}.${L(a)}`)
			}));
		}
	});
	var ne = M(N(te, 2), !0);
	w(y), P((e, t) => {
		V(x, e), V(ne, t);
	}, [() => n.say(r.wordsFor, { reason: n.reasonLabel(L(a)) }), () => n.say(r.placeholders, { names: _ })]), B(e, y), E();
}
// src/gatehouse/studio/panels/ShownFields.svelte
var lT = /* @__PURE__ */ z("<fieldset><legend class=\"label\"> </legend> <p class=\"hint\"> </p> <!></fieldset>"), uT = /* @__PURE__ */ z("<input class=\"input\" type=\"datetime-local\"/>"), dT = /* @__PURE__ */ z("<details class=\"part sy2u2gs\"><summary class=\"sy2u2gs\"><h3> </h3></summary> <div class=\"inside sy2u2gs\"><!> <fieldset><legend class=\"label\"> </legend> <p class=\"hint\"> </p> <!></fieldset> <!> <!></div></details>");
function fT(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = /* @__PURE__ */ D(() => t.block.showFor ?? { audience: "everyone" });
	function o(e) {
		let r = Object.fromEntries(Object.entries({
			...L(a),
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
	var u = dT(), d = j(u), f = M(j(d), !0);
	w(d);
	var p = N(d, 2), m = j(p);
	{
		let e = /* @__PURE__ */ D(() => ch.map((e) => ({
			value: e,
			label: r.audiences[e]
		})));
		Mw(m, {
			id: "shown-audience",
			get label() {
				return r.audience;
			},
			get value() {
				return L(a).audience;
			},
			get options() {
				return L(e);
			},
			onchange: (e) => o({ audience: e })
		});
	}
	var h = N(m, 2), g = j(h), _ = M(g, !0), v = N(g, 2), y = M(v, !0);
	U(N(v, 2), 17, () => i.reasons, ({ id: e, label: t }) => e, (e, t) => {
		let n = () => L(t).id, r = () => L(t).label;
		{
			let t = /* @__PURE__ */ D(() => L(a).reasons?.includes(n()) === !0);
			Cw(e, {
				get label() {
					return r();
				},
				get checked() {
					return L(t);
				},
				onchange: (e) => o({ reasons: s(L(a).reasons, n(), e) })
			});
		}
	}), w(h);
	var b = N(h, 2), x = (e) => {
		var t = lT(), n = j(t), c = M(n, !0), l = N(n, 2), u = M(l, !0);
		U(N(l, 2), 17, () => i.sections, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => L(t).id, r = () => L(t).label;
			{
				let t = /* @__PURE__ */ D(() => ZS(r())), i = /* @__PURE__ */ D(() => L(a).sections?.includes(n()) === !0);
				Cw(e, {
					get label() {
						return L(t);
					},
					get checked() {
						return L(i);
					},
					onchange: (e) => o({ sections: s(L(a).sections, n(), e) })
				});
			}
		}), w(t), P(() => {
			V(c, r.forSections), V(u, r.noneMeansAll);
		}), B(e, t);
	};
	H(b, (e) => {
		i.sections.length > 0 && e(x);
	}), U(N(b, 2), 16, () => ["from", "until"], (e) => e, (e, t) => {
		{
			let i = /* @__PURE__ */ D(() => `shown-${t}`);
			kw(e, {
				get id() {
					return L(i);
				},
				get label() {
					return r[t];
				},
				get hint() {
					return r.yourTime;
				},
				children: (e, r) => {
					var i = uT();
					Ei(i), P((e) => {
						W(i, "id", `shown-${t}`), Di(i, e), i.disabled = !n.mayEdit;
					}, [() => c(L(a)[t])]), R("change", i, ({ currentTarget: e }) => o({ [t]: l(e.value) })), B(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}), w(p), w(u), P(() => {
		u.open = t.block.showFor !== void 0, V(f, r.whenItShows), V(_, r.forReasons), V(y, r.noneMeansAll);
	}), B(e, u), E();
}
Dr(["change"]);
// src/gatehouse/studio/panels/TargetChoice.svelte
var pT = /* @__PURE__ */ z("<option> </option>"), mT = /* @__PURE__ */ z("<div class=\"row\"><label class=\"label\" for=\"target\"> </label> <select id=\"target\" class=\"select\"></select></div>");
function hT(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n, i = /* @__PURE__ */ D(() => [
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
	var a = Rr(), o = mn(a), s = (e) => {
		var t = mT(), a = j(t), o = M(a, !0), s = N(a, 2);
		U(s, 21, () => L(i), ({ value: e, label: t }) => e, (e, t) => {
			let n = () => L(t).value, r = () => L(t).label;
			var i = pT(), a = M(i, !0), o = {};
			P(() => {
				V(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}), B(e, i);
		}), w(s);
		var c;
		vi(s), w(t), P(() => {
			V(o, r.appliesTo), c !== (c = n.target.kind) && (s.value = (s.__value = c) ?? "", _i(s, c));
		}), R("change", s, ({ currentTarget: e }) => n.target = { kind: e.value }), B(e, t);
	};
	H(o, (e) => {
		L(i).length > 1 && e(s);
	}), B(e, a), E();
}
Dr(["change"]);
// src/gatehouse/studio/panels/BlockPanel.svelte
var gT = /* @__PURE__ */ z("<p class=\"empty s4obqaz\"> </p>"), _T = /* @__PURE__ */ z("<div class=\"tools s4obqaz\" role=\"toolbar\"></div>"), vT = /* @__PURE__ */ z("<div><!> <!> <!></div>"), yT = /* @__PURE__ */ z("<div class=\"panel\"><header class=\"s4obqaz\"><h2> </h2> <p class=\"hint\"> </p> <!></header> <!> <!> <!></div>");
function bT(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n, i = /* @__PURE__ */ D(() => n.chosen), a = /* @__PURE__ */ D(() => L(i) === void 0 ? [] : Object.entries(sh[L(i).kind].fields)), o = {
		heading: "heading",
		explanation: "explanation",
		"next-steps": "nextSteps"
	}, s = /* @__PURE__ */ D(() => L(i) === void 0 ? void 0 : o[L(i).kind]), c = /* @__PURE__ */ D(() => {
		if (L(i) === void 0) return [];
		let { document: e } = n, t = L(i).isHidden === !0;
		return [
			{
				icon: "up",
				label: r.moveUp,
				keys: `${r.key.alt}+↑`,
				commands: MS(e, L(i).id, "up")
			},
			{
				icon: "down",
				label: r.moveDown,
				keys: `${r.key.alt}+↓`,
				commands: MS(e, L(i).id, "down")
			},
			{
				icon: "in",
				label: r.moveIn,
				keys: `${r.key.alt}+→`,
				commands: NS(e, L(i).id)
			},
			{
				icon: "out",
				label: r.moveOut,
				keys: `${r.key.alt}+←`,
				commands: PS(e, L(i).id)
			},
			{
				icon: t ? "show" : "hide",
				label: t ? r.show : r.hide,
				commands: jS(L(i)) ? null : [{
					kind: "set",
					path: `blocks.${L(i).id}.isHidden`,
					value: !t || null
				}]
			},
			{
				icon: "duplicate",
				label: r.duplicate,
				commands: LS(e, L(i).id)
			},
			{
				icon: "group",
				label: r.group,
				commands: zS(e, L(i).id)
			},
			{
				icon: "remove",
				label: r.remove,
				keys: r.key.delete,
				commands: IS(e, L(i).id)
			}
		];
	});
	function l({ icon: e, commands: t }) {
		if (L(i) === void 0 || t === null) return;
		let a = n.blockLabel(L(i));
		n.run(t) && e === "remove" && (n.notice = n.say(r.removed, { block: a }), n.chosenId = null);
	}
	var u = Rr(), d = mn(u), f = (e) => {
		var t = gT(), n = M(t, !0);
		P(() => V(n, r.nothingChosen)), B(e, t);
	}, p = (e) => {
		var t = yT(), o = j(t), u = j(o), d = M(u, !0), f = N(u, 2), p = M(f), m = N(f, 2), g = (e) => {
			var t = _T();
			U(t, 21, () => L(c), (e) => e.icon, (e, t) => {
				{
					let n = /* @__PURE__ */ D(() => L(t).commands === null);
					Rw(e, Ki({
						get icon() {
							return L(t).icon;
						},
						get label() {
							return L(t).label;
						}
					}, () => L(t).keys ? { keys: L(t).keys } : {}, {
						get disabled() {
							return L(n);
						},
						onclick: () => l(L(t))
					}));
				}
			}), w(t), P((e) => W(t, "aria-label", e), [() => n.say(r.toolsOf, { block: n.blockLabel(L(i)) })]), B(e, t);
		};
		H(m, (e) => {
			n.mayEdit && e(g);
		}), w(o);
		var _ = N(o, 2), v = (e) => {
			{
				let t = /* @__PURE__ */ D(() => [L(s)]);
				cT(e, { get parts() {
					return L(t);
				} });
			}
		};
		H(_, (e) => {
			L(s) && e(v);
		});
		var y = N(_, 2), b = (e) => {
			var t = vT();
			let o;
			var c = j(t);
			hT(c, {});
			var l = N(c, 2);
			U(l, 17, () => L(a), ([e, t]) => `${L(i).id}.${e}`, (e, t) => {
				var n = /* @__PURE__ */ D(() => h(L(t), 2));
				let r = () => L(n)[0], a = () => L(n)[1];
				oT(e, {
					get block() {
						return L(i);
					},
					get name() {
						return r();
					},
					get field() {
						return a();
					}
				});
			});
			var u = N(l, 2), d = (e) => {
				let t = /* @__PURE__ */ D(() => WS(L(i), n.target, "isHidden"));
				{
					let a = /* @__PURE__ */ D(() => HS(n.document, L(i), n.target, "isHidden") === !0), o = /* @__PURE__ */ D(() => US(n.document, L(i), n.target, "isHidden") ? () => void n.set(L(t), null) : void 0);
					Cw(e, {
						get label() {
							return r.hide;
						},
						get checked() {
							return L(a);
						},
						get onreset() {
							return L(o);
						},
						onchange: (e) => void n.set(L(t), e)
					});
				}
			}, f = /* @__PURE__ */ D(() => n.target.kind !== "site" && !jS(L(i)));
			H(u, (e) => {
				L(f) && e(d);
			}), w(t), P(() => o = fi(t, 1, "settings s4obqaz", null, o, { part: L(s) !== void 0 })), B(e, t);
		}, x = /* @__PURE__ */ D(() => L(a).length > 0 || !jS(L(i)));
		H(y, (e) => {
			L(x) && e(b);
		});
		var S = N(y, 2), ee = (e) => {
			fT(e, { get block() {
				return L(i);
			} });
		}, te = /* @__PURE__ */ D(() => !jS(L(i)));
		H(S, (e) => {
			L(te) && e(ee);
		}), w(t), P((e, t) => {
			V(d, e), V(p, `${n.data.words.blocks[L(i).kind].purpose ?? ""}. ${t ?? ""}`);
		}, [() => n.blockLabel(L(i)), () => jS(L(i)) ? r.alwaysThere : ""]), B(e, t);
	};
	H(d, (e) => {
		L(i) === void 0 ? e(f) : e(p, -1);
	}), B(e, u), E();
}
// src/gatehouse/studio/dialogs/AddBlock.svelte
var xT = /* @__PURE__ */ z("<li><button type=\"button\" class=\"s1u43rt\"><!> <span class=\"s1u43rt\"><strong class=\"s1u43rt\"> </strong><span class=\"hint s1u43rt\"> </span></span></button></li>"), ST = /* @__PURE__ */ z("<ul class=\"s1u43rt\"></ul>");
function CT(e, t) {
	T(t, !0);
	let n = $(), r = ah.filter((e) => !mh.includes(e));
	function i(e) {
		let r = ES(n.document, e);
		n.run([{
			kind: "addBlock",
			block: e,
			parent: n.addInto
		}]) && n.choose(r), t.onclose();
	}
	Qw(e, {
		get title() {
			return n.words.addBlock;
		},
		isWide: !0,
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var a = ST();
			U(a, 20, () => r, (e) => e, (e, t) => {
				let r = /* @__PURE__ */ D(() => n.data.words.blocks[t]);
				var a = xT(), o = j(a), s = j(o);
				Iw(s, { get name() {
					return Pw[t];
				} });
				var c = N(s, 2), l = j(c), u = M(l, !0), d = M(N(l), !0);
				w(c), w(o), w(a), P(() => {
					V(u, L(r).label), V(d, L(r).purpose);
				}), R("click", o, () => i(t)), B(e, a);
			}), w(a), B(e, a);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr(["click"]);
// src/gatehouse/core/page/face-of-path.ts
function wT(e, { languages: t, blocks: n }) {
	let r = e.split("."), [i, a, o] = r, s = {
		reason: "no-credentials",
		section: null,
		language: t[0] ?? "en"
	}, c = (e) => r.includes(e) ? r[r.indexOf(e) + 1] : void 0, l = Qp.safeParse(i === "copy" ? a : r.at(-1)).data, u = Jm.safeParse(c("reasons")).data, d = c("sections"), f = (i === "blocks" && a !== void 0 ? _h(n, a) : void 0)?.showFor;
	return {
		reason: i === "copy" && o === "signIn" ? "sign-in" : u ?? f?.reasons?.[0] ?? (f?.audience === "signed-in" ? "role-missing" : s.reason),
		section: d ?? f?.sections?.[0] ?? s.section,
		language: l !== void 0 && t.includes(l) ? l : s.language
	};
}
// src/gatehouse/studio/publishing/PagePicture.svelte
var TT = /* @__PURE__ */ z("<figure class=\"s16gjprb\"><figcaption class=\"s16gjprb\"> </figcaption>  <div class=\"room s16gjprb\" role=\"group\" tabindex=\"0\"><div class=\"page s16gjprb\"><iframe sandbox=\"allow-same-origin\" tabindex=\"-1\" inert=\"\" class=\"s16gjprb\"></iframe></div></div></figure>");
function ET(e, t) {
	T(t, !0);
	let n = $(), r, i = /* @__PURE__ */ k(0), a = /* @__PURE__ */ k(760), o = /* @__PURE__ */ D(() => Math.min(1, L(i) / t.width)), s = /* @__PURE__ */ D(() => {
		let { reason: e, section: r, language: i } = t.face, a = new URLSearchParams({
			reason: e,
			language: i,
			mode: t.mode,
			v: String(n.session.version)
		});
		return r !== null && a.set("section", r), t.page !== "draft" && a.set("revision", String(t.page)), `${n.data.paths.page}/preview/frame?${a}`;
	});
	function c() {
		A(a, 600), requestAnimationFrame(() => {
			let e = r.contentDocument?.documentElement.scrollHeight ?? 600;
			A(a, Math.min(4e3, Math.max(600, e)), !0);
		});
	}
	var l = TT(), u = j(l), d = M(u, !0), f = N(u, 2), p = j(f);
	let m;
	var h = j(p);
	let g;
	Hi(h, (e) => r = e, () => r), w(p), w(f), w(l), P(() => {
		V(d, t.label), W(f, "aria-label", t.label), m = mi(p, "", m, { height: `${L(a) * L(o)}px` }), W(h, "title", t.label), W(h, "src", L(s)), g = mi(h, "", g, {
			width: `${t.width}px`,
			height: `${L(a)}px`,
			transform: `scale(${L(o)})`,
			"color-scheme": t.mode
		});
	}), Er("load", h, c), wr(h), Bi(f, "clientWidth", (e) => A(i, e)), B(e, l), E();
}
// src/gatehouse/studio/publishing/BeforeAfter.svelte
var DT = /* @__PURE__ */ z("<div class=\"bar s1xnghqy\"><p class=\"hint\"> </p> <div class=\"choices s1xnghqy\"><!> <!> <!></div></div> <div class=\"pictures s1xnghqy\"><!> <!></div>", 1);
function OT(e, t) {
	T(t, !0);
	let n = $(), r = n.data.words.studioPublishing, i = /* @__PURE__ */ k(nn(n.mode)), a = /* @__PURE__ */ k(390), o = /* @__PURE__ */ D(() => n.data.languages.find(({ id: e }) => e === t.face.language)?.name ?? t.face.language);
	var s = DT(), c = mn(s), l = j(c), u = M(l, !0), d = N(l, 2), f = j(d);
	{
		let e = /* @__PURE__ */ D(() => L(a) === 390);
		Rw(f, {
			icon: "phone",
			get label() {
				return r.phone;
			},
			get pressed() {
				return L(e);
			},
			onclick: () => A(a, 390)
		});
	}
	var p = N(f, 2);
	{
		let e = /* @__PURE__ */ D(() => L(a) === 1280);
		Rw(p, {
			icon: "desktop",
			get label() {
				return r.desktop;
			},
			get pressed() {
				return L(e);
			},
			onclick: () => A(a, 1280)
		});
	}
	var m = N(p, 2);
	{
		let e = /* @__PURE__ */ D(() => `${n.words.mode}: ${n.words[L(i)]}`);
		Rw(m, {
			get icon() {
				return L(i);
			},
			get label() {
				return L(e);
			},
			onclick: () => A(i, L(i) === "dark" ? "light" : "dark", !0)
		});
	}
	w(d), w(c);
	var h = N(c, 2), g = j(h);
	ET(g, Ki(() => t.before, {
		get face() {
			return t.face;
		},
		get mode() {
			return L(i);
		},
		get width() {
			return L(a);
		}
	})), ET(N(g, 2), Ki(() => t.after, {
		get face() {
			return t.face;
		},
		get mode() {
			return L(i);
		},
		get width() {
			return L(a);
		}
	})), w(h), P((e) => V(u, e), [() => n.say(r.seenOn, {
		reason: n.reasonLabel(t.face.reason),
		language: L(o)
	})]), B(e, s), E();
}
// src/gatehouse/studio/publishing/Differences.svelte
var kT = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), AT = /* @__PURE__ */ z("<em class=\"s1wojtig\"> </em>"), jT = /* @__PURE__ */ z("<del class=\"s1wojtig\"> </del>"), MT = /* @__PURE__ */ z("<span class=\"hint\"> </span>"), NT = /* @__PURE__ */ z("<ins class=\"s1wojtig\"> </ins>"), PT = /* @__PURE__ */ z("<span class=\"texts s1wojtig\"><!> <!></span>"), FT = /* @__PURE__ */ z("<li class=\"s1wojtig\"><button type=\"button\" class=\"s1wojtig\"><span class=\"what s1wojtig\"><strong class=\"s1wojtig\"> </strong> <!></span> <!></button></li>"), IT = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button s1wojtig\"> </button>"), LT = /* @__PURE__ */ z("<ul class=\"s1wojtig\"></ul> <!>", 1);
function RT(e, t) {
	T(t, !0);
	let n = $(), r = n.data.words.studioPublishing, i = /* @__PURE__ */ k(!1), a = /* @__PURE__ */ D(() => t.differences?.slice(0, L(i) ? Infinity : 30) ?? []);
	var o = Rr(), s = mn(o), c = (e) => {
		var t = kT(), n = M(t, !0);
		P(() => V(n, r.comparing)), B(e, t);
	}, l = (e) => {
		var n = kT(), r = M(n, !0);
		P(() => V(r, t.nothing)), B(e, n);
	}, u = (e) => {
		var o = LT(), s = mn(o);
		U(s, 21, () => L(a), ({ path: e, kind: t, label: n, before: r, after: i }) => `${t} ${e}`, (e, n) => {
			let i = () => L(n).path, a = () => L(n).kind, o = () => L(n).label, s = () => L(n).before, c = () => L(n).after;
			var l = FT(), u = j(l), d = j(u), f = j(d), p = M(f, !0), m = N(f, 2), h = (e) => {
				var t = AT(), n = M(t, !0);
				P(() => V(n, r.changes[a()])), B(e, t);
			};
			H(m, (e) => {
				a() !== "changed" && e(h);
			}), w(d);
			var g = N(d, 2), _ = (e) => {
				var t = PT(), n = j(t), i = (e) => {
					var t = jT(), n = M(t, !0);
					P(() => V(n, s())), B(e, t);
				};
				H(n, (e) => {
					s() !== "" && e(i);
				});
				var a = N(n, 2), o = (e) => {
					var t = MT(), n = M(t, !0);
					P(() => V(n, r.empty)), B(e, t);
				}, l = (e) => {
					var t = NT(), n = M(t, !0);
					P(() => V(n, c())), B(e, t);
				};
				H(a, (e) => {
					c() === "" ? e(o) : e(l, -1);
				}), w(t), B(e, t);
			};
			H(g, (e) => {
				a() === "changed" && e(_);
			}), w(u), w(l), P(() => {
				W(u, "aria-pressed", t.chosen === i()), V(p, o());
			}), R("click", u, () => t.onchoose(i())), B(e, l);
		}), w(s);
		var c = N(s, 2), l = (e) => {
			var o = IT(), s = M(o, !0);
			P((e) => V(s, e), [() => n.say(r.moreChanges, { count: t.differences.length - L(a).length })]), R("click", o, () => A(i, !0)), B(e, o);
		};
		H(c, (e) => {
			t.differences.length > L(a).length && e(l);
		}), B(e, o);
	};
	H(s, (e) => {
		t.differences === void 0 ? e(c) : t.differences.length === 0 ? e(l, 1) : e(u, -1);
	}), B(e, o), E();
}
Dr(["click"]);
// src/gatehouse/studio/publishing/Compare.svelte
var zT = /* @__PURE__ */ z("<option> </option>"), BT = /* @__PURE__ */ z("<label><span class=\"label\"> </span> <select></select></label>"), VT = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> <button type=\"button\" class=\"text-button\"> </button></p>"), HT = /* @__PURE__ */ z("<div class=\"columns s1xdjjld\"><div class=\"pictures s1xdjjld\"><!></div> <section aria-labelledby=\"differences-title\" class=\"s1xdjjld\"><h3 id=\"differences-title\"> </h3> <!></section></div>"), UT = /* @__PURE__ */ z("<div class=\"choice s1xdjjld\"></div> <!>", 1);
function WT(e, t) {
	T(t, !0);
	let n = $(), r = n.data.words.studioPublishing, i = /* @__PURE__ */ k(n.compared), a = /* @__PURE__ */ k(null), o = /* @__PURE__ */ k(void 0), s = /* @__PURE__ */ k(null), c = /* @__PURE__ */ k(""), l = /* @__PURE__ */ D(() => L(s) ?? L(o)?.[0]?.path), u = /* @__PURE__ */ D(() => wT(L(l) ?? "", n.document)), d = /* @__PURE__ */ D(() => [
		"draft",
		...L(a)?.scheduled ? ["scheduled"] : [],
		...L(a)?.revisions.map(({ number: e }) => e) ?? []
	]);
	Ji(async () => {
		await n.autosave.saveNow();
		let e = await n.server.history();
		e.ok && A(a, e), await f(L(i));
	});
	async function f(e) {
		A(i, e), n.compared = e, A(o, void 0), A(s, null), A(c, "");
		let t = await n.server.compare(e.before, e.after);
		L(i) === e && (t.ok ? A(o, t.differences) : A(c, n.failed(t), !0));
	}
	function p(e) {
		return e === "draft" ? r.draft : e === "scheduled" ? n.say(r.scheduledFor, { time: n.moment(L(a)?.scheduled?.at ?? 0) }) : n.say(r.revision, { revision: e });
	}
	let m = (e) => e === "draft" || e === "scheduled" ? e : Number(e);
	Qw(e, {
		get title() {
			return r.compareTitle;
		},
		size: "full",
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var a = UT(), h = mn(a);
			U(h, 20, () => ["before", "after"], (e) => e, (e, t) => {
				var n = BT(), a = j(n), o = M(a, !0), s = N(a, 2);
				let c;
				U(s, 20, () => L(d).includes(L(i)[t]) ? L(d) : [L(i)[t], ...L(d)], (e) => e, (e, t) => {
					var n = zT(), r = M(n, !0), i = {};
					P((e, t) => {
						V(r, e), i !== (i = t) && (n.value = (n.__value = i) ?? "");
					}, [() => p(t), () => String(t)]), B(e, n);
				}), w(s);
				var l;
				vi(s), w(n), P((e) => {
					V(o, r[t]), c = fi(s, 1, "select", null, c, { first: t === "before" }), l !== (l = e) && (s.value = (s.__value = l) ?? "", _i(s, l));
				}, [() => String(L(i)[t])]), R("change", s, ({ currentTarget: e }) => void f({
					...L(i),
					[t]: m(e.value)
				})), B(e, n);
			}), w(h);
			var g = N(h, 2), _ = (e) => {
				var t = VT(), r = j(t), a = N(r), o = M(a, !0);
				w(t), P(() => {
					V(r, `${L(c) ?? ""} `), V(o, n.words.tryAgain);
				}), R("click", a, () => void f({ ...L(i) })), B(e, t);
			}, v = (e) => {
				var t = HT(), n = j(t), a = j(n);
				{
					let e = /* @__PURE__ */ D(() => ({
						page: L(i).before,
						label: p(L(i).before)
					})), t = /* @__PURE__ */ D(() => ({
						page: L(i).after,
						label: p(L(i).after)
					}));
					OT(a, {
						get before() {
							return L(e);
						},
						get after() {
							return L(t);
						},
						get face() {
							return L(u);
						}
					});
				}
				w(n);
				var c = N(n, 2), d = j(c), f = M(d, !0), m = N(d, 2);
				{
					let e = /* @__PURE__ */ D(() => L(l) ?? null);
					RT(m, {
						get differences() {
							return L(o);
						},
						get chosen() {
							return L(e);
						},
						onchoose: (e) => A(s, e, !0),
						get nothing() {
							return r.changesNothing;
						}
					});
				}
				w(c), w(t), P(() => V(f, r.whatChanges)), B(e, t);
			};
			H(g, (e) => {
				L(c) === "" ? e(v, -1) : e(_);
			}), B(e, a);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr(["change", "click"]);
// src/gatehouse/studio/publishing/go-to.ts
async function GT(e, { path: t, face: n, block: r, width: i }) {
	t !== null && e.show(wT(t, e.document)), n !== null && e.show({
		...n,
		state: "empty"
	});
	let a = hw.find((e) => e === i);
	a !== void 0 && (e.width = a);
	let o = t === null ? null : KT(e, t);
	t === null && r != null && e.choose(r), await hr();
	let s = o === null ? null : document.getElementById(o);
	s?.scrollIntoView({ block: "center" }), s?.focus();
}
function KT(e, t) {
	let [n, r, , i = ""] = t.split(".");
	n === "overrides" && (e.target = { kind: r === "reasons" ? "reason" : "section" });
	let a = NC(t);
	if (a !== null) return e.choose(a), PC(t);
	if (n === "copy") {
		let n = qT(t), r = gh(e.document.blocks).find((e) => e.kind === n);
		return n === null || r === void 0 ? e.panel = "words" : e.choose(r.id), PC(t);
	}
	return e.panel = n === "languages" ? "languages" : "look", t === "layout" ? "layout" : i === "" ? null : i;
}
function qT(e) {
	if (e.includes(".labels.")) return null;
	let t = e.split(".").at(-1);
	return t === "heading" || t === "explanation" ? t : e.split(".").includes("nextSteps") ? "next-steps" : null;
}
// src/gatehouse/studio/publishing/BackToPublishing.svelte
var JT = /* @__PURE__ */ z("<button type=\"button\" class=\"button\"> </button>"), YT = /* @__PURE__ */ z("<section class=\"back s1j1fhrp\"><p class=\"s1j1fhrp\"> </p> <!> <button type=\"button\" class=\"button primary\"> </button> <!></section>");
function XT(e, t) {
	T(t, !0);
	let n = $(), { publishing: r } = n, i = n.data.words.studioPublishing, a = /* @__PURE__ */ D(() => n.dialog === null ? r.visited : null);
	function o() {
		let { found: e } = r.checks, t = e[(e.findIndex((e) => r.visited !== null && lC(e) === lC(r.visited)) + 1) % e.length];
		t !== void 0 && (r.visited = t, GT(n, t));
	}
	var s = Rr(), c = mn(s), l = (e) => {
		var t = YT(), s = j(t), c = M(s, !0), l = N(s, 2), u = (e) => {
			var t = JT(), n = M(t, !0);
			P(() => V(n, i.nextFinding)), R("click", t, o), B(e, t);
		};
		H(l, (e) => {
			r.checks.found.length > 1 && e(u);
		});
		var d = N(l, 2), f = M(d, !0);
		Rw(N(d, 2), {
			icon: "close",
			get label() {
				return n.words.close;
			},
			onclick: () => r.visited = null
		}), w(t), P(() => {
			W(t, "aria-label", i.backToPublishing), V(c, L(a).text), V(f, i.backToPublishing);
		}), R("click", d, () => n.dialog = "publish"), B(e, t);
	};
	H(c, (e) => {
		L(a) !== null && e(l);
	}), B(e, s), E();
}
Dr(["click"]);
// src/gatehouse/studio/dialogs/Clashes.svelte
var ZT = /* @__PURE__ */ z("<div class=\"clash s19rcsmv\"><section class=\"s19rcsmv\"><h3> </h3> <p class=\"s19rcsmv\"> </p> <button type=\"button\" class=\"button\"> </button></section> <section class=\"s19rcsmv\"><h3> </h3> <p class=\"s19rcsmv\"> </p> <button type=\"button\" class=\"button\"> </button></section></div>"), QT = /* @__PURE__ */ z("<p class=\"s19rcsmv\"> </p> <!>", 1);
function $T(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n;
	En(() => {
		n.clashes.length === 0 && (t.onclose(), n.autosave.saveNow());
	});
	function i(e) {
		return e == null ? r.emptyValue : typeof e == "string" ? e : JSON.stringify(e);
	}
	Qw(e, {
		get title() {
			return r.conflictTitle;
		},
		isWide: !0,
		children: (e, t) => {
			var a = QT(), o = mn(a), s = M(o, !0);
			U(N(o, 2), 17, () => n.clashes, ({ path: e, mine: t, theirs: n }) => e, (e, t) => {
				let a = () => L(t).path, o = () => L(t).mine, s = () => L(t).theirs;
				var c = ZT(), l = j(c), u = j(l), d = M(u, !0), f = N(u, 2), p = M(f, !0), m = N(f, 2), h = M(m, !0);
				w(l);
				var g = N(l, 2), _ = j(g), v = M(_, !0), y = N(_, 2), b = M(y, !0), x = N(y, 2), S = M(x, !0);
				w(g), w(c), P((e, t) => {
					V(d, r.mine), V(p, e), V(h, r.keepMine), V(v, r.theirs), V(b, t), V(S, r.keepTheirs);
				}, [() => i(o()), () => i(s())]), R("click", m, () => n.session.settle(a(), "mine")), R("click", x, () => n.session.settle(a(), "theirs")), B(e, c);
			}), P((e) => V(s, e), [() => n.say(r.conflictLead, { person: n.session.savedByName ?? r.someone })]), B(e, a);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr(["click"]);
// src/gatehouse/studio/frame/morph.ts
function eE(e, t, n) {
	if (n(e)) return;
	iE(e, t);
	let r = e.firstChild;
	for (let i of [...t.childNodes]) {
		let t = nE(r, i);
		t === null ? e.insertBefore(e.ownerDocument.importNode(i, !0), r) : (t === r ? r = r.nextSibling : e.insertBefore(t, r), tE(t) && tE(i) ? eE(t, i, n) : t.nodeValue !== i.nodeValue && (t.nodeValue = i.nodeValue));
	}
	for (; r !== null;) {
		let e = r;
		r = r.nextSibling, e.remove();
	}
}
var tE = (e) => e.nodeType === 1;
function nE(e, t) {
	let n = rE(t);
	for (let r = e; r !== null; r = r.nextSibling) {
		if (r.nodeName === t.nodeName && rE(r) === n) return r;
		if (n === null && rE(r) === null) return null;
	}
	return null;
}
var rE = (e) => tE(e) ? e.getAttribute("data-block") : null;
function iE(e, t) {
	for (let { name: n } of [...e.attributes]) t.hasAttribute(n) || e.removeAttribute(n);
	for (let { name: n, value: r } of t.attributes) e.getAttribute(n) !== r && e.setAttribute(n, r);
}
// src/gatehouse/studio/frame/page-frame.ts
var aE = "data-chosen", oE = "data-hovered", sE = `
[${dC}] { cursor: default; }
[${uC}] { cursor: text; border-radius: 2px; }
[${oE}] { outline: 1.5px dashed #4f7cff; outline-offset: 4px; }
[${aE}] { outline: 2px solid #4f7cff; outline-offset: 4px; }
[${uC}]:hover, [${uC}][contenteditable] { box-shadow: 0 0 0 2px color-mix(in srgb, #4f7cff 35%, transparent); }
[${uC}][contenteditable] { outline: none; white-space: pre-wrap; cursor: text; }
@media (forced-colors: active) { [${aE}] { outline-color: Highlight; } }
`;
function cE(e, t) {
	let { page: n, view: r } = lE(e), i = "light", a = null, o = null, s = null, c = new r.CSSStyleSheet();
	c.replaceSync(sE), n.adoptedStyleSheets = [c];
	let l = (e, t) => e.target !== null && "closest" in e.target ? e.target.closest(`[${t}]`) : null;
	function u() {
		for (let e of n.querySelectorAll(`[${dC}]`)) {
			let t = e.getAttribute(dC);
			e.toggleAttribute(aE, t === a), e.toggleAttribute(oE, t === o && t !== a);
		}
	}
	function d() {
		n.documentElement.style.colorScheme = i;
		for (let { cssRules: e } of n.styleSheets) dE(e, i);
	}
	function f() {
		if (s === null) return;
		let { element: e } = s;
		s = null, e.removeAttribute("contenteditable"), t.left();
	}
	return n.addEventListener("pointerdown", (e) => {
		let r = l(e, uC);
		if (s !== null && s.element !== r && s.element.blur(), r === null || e.button !== 0) return;
		let i = r.getAttribute("data-path") ?? "", a = r.closest("button") === null && n.querySelectorAll(`[data-path="${i}"]`).length === 1 ? t.textAt(i, r.textContent) : null;
		a !== null && s?.element !== r && (s = {
			element: r,
			path: i,
			before: a
		}, r.setAttribute("contenteditable", "plaintext-only"), r.textContent !== a && (r.textContent = a));
	}), n.addEventListener("click", (e) => {
		e.preventDefault();
		let n = l(e, uC), r = s !== null && s.element === n;
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
			let t = pC(e);
			eE(n.documentElement, t.documentElement, (e) => e === s?.element), d(), u();
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
			n.querySelector(`[${dC}="${e}"]`)?.scrollIntoView({
				block: "nearest",
				behavior: "instant"
			});
		},
		showText(e, t) {
			for (let r of n.querySelectorAll(`[${uC}="${e}"]`)) r !== s?.element && (r.textContent = t);
		}
	};
}
function lE({ contentDocument: e, contentWindow: t }) {
	if (e === null || t === null) throw Error("The frame of the page is of another origin.");
	return {
		page: e,
		view: t
	};
}
var uE = /* @__PURE__ */ new WeakMap();
function dE(e, t) {
	for (let n of e) {
		if (!("media" in n) || !("cssRules" in n)) continue;
		let { media: e, cssRules: r } = n, i = uE.get(n) ?? e.mediaText, a = /^\(prefers-color-scheme:\s*(light|dark)\)$/.exec(i)?.[1];
		if (a !== void 0) {
			uE.set(n, i);
			let r = a === t ? "all" : "not all";
			e.mediaText !== r && (e.mediaText = r);
		}
		dE(r, t);
	}
}
// src/gatehouse/studio/match/linked-pages.ts
var fE = 3;
async function pE(e, t) {
	let n = "";
	try {
		n = await (await fetch(e, { headers: { Accept: "text/html" } })).text();
	} catch {}
	let r = [...new DOMParser().parseFromString(n, "text/html").querySelectorAll("a[href]")].flatMap((n) => {
		let r = URL.parse(n.getAttribute("href") ?? "", new URL(e, location.origin));
		return r === null || r.origin !== location.origin || r.search !== "" || t.some((e) => r.pathname === e || r.pathname.startsWith(`${e}/`)) ? [] : [r.pathname];
	});
	return [e, ...[...new Set(r)].filter((t) => t !== e).slice(0, fE)];
}
// src/gatehouse/core/theme/css-colour.ts
var mE = Sg("oklch");
function hE(e) {
	let t = Wg(e), n = t === void 0 ? void 0 : mE(t);
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
function gE({ colour: e, alpha: t }, n) {
	let r = (r) => {
		let [i, a] = [e, n].map((e) => Number.parseInt(e.slice(r, r + 2), 16));
		return Math.round(i * t + a * (1 - t)).toString(16).padStart(2, "0");
	};
	return `#${r(1)}${r(3)}${r(5)}`;
}
function _E(e, t, n) {
	let [r, i] = [lb(e), lb(t)], a = (i.h - r.h + 540) % 360 - 180, o = r.c < .004 ? i.h : i.c < .004 ? r.h : r.h + a * n;
	return ub({
		l: r.l + (i.l - r.l) * n,
		c: r.c + (i.c - r.c) * n,
		h: o
	});
}
function vE(e, t) {
	let n = (e) => {
		let { l: t, c: n, h: r } = lb(e), i = r * Math.PI / 180;
		return [
			t,
			n * Math.cos(i),
			n * Math.sin(i)
		];
	}, [r, i] = [n(e), n(t)];
	return Math.hypot(r[0] - i[0], r[1] - i[1], r[2] - i[2]);
}
// src/gatehouse/core/theme/match-samples.ts
function yE({ samples: e }, t) {
	return e.filter((e) => e.role === t);
}
function bE(e, t) {
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
function xE({ light: e, dark: t }) {
	let n = e ?? t;
	if (n === null) throw Error("A reading has at least one look.");
	return n;
}
var SE = .04;
function CE(e) {
	let t = yE(e, "button").filter(({ ground: e, behind: t }) => vE(e, t) >= .12), n = t.filter(({ ground: e }) => lb(e).c >= SE);
	return n.length > 0 ? n : t;
}
var wE = 60;
function TE(e) {
	let t = (t) => t === null ? null : yE(t, "card").reduce((e, { share: t }) => e + t, 0) >= wE * e.pages.length ? t : {
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
var EE = [
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
function DE({ family: e, stack: t, isFile: n }) {
	let r = [e, ...t.split(",")].map((e) => e.replace(/["']/g, "").trim().toLowerCase());
	for (let e of [r[0] ?? "", r.at(-1) ?? ""]) {
		let [, t, r] = EE.find(([t]) => t.test(e)) ?? [];
		if (t !== void 0 && r !== void 0) return n ? r : t;
	}
	return n ? "inter" : "sans";
}
var OE = {
	oldstyle: "serif",
	newsreader: "serif",
	slab: "slab",
	mono: "mono",
	jetbrains: "mono",
	rounded: "round",
	nunito: "round"
};
function kE(e) {
	return OE[e] ?? "sans";
}
// src/gatehouse/core/theme/match-look.ts
function AE(e) {
	let t = xE(e), n = [], r = (e, t, r, i) => (n.push({
		what: e,
		from: t.from,
		value: r,
		became: i
	}), i), i = ME(t, e.fontFiles, r), a = RE(t), o = a && r("radius", a.sample, `${a.value}px`, zE(a)), s = CE(t), c = s.length > 0 ? s : yE(t, "button"), l = bE(c, VE), u = l && r("buttonStyle", l.sample, l.value, l.value), d = bE(c, BE), f = d && r("buttons", d.sample, `${d.sample.radius}px`, d.value), p = bE(yE(t, "field"), HE), m = p && r("fields", p.sample, p.value, p.value), h = bE(yE(t, "text"), ({ lineHeight: e }) => e), g = h && r("density", h.sample, String(h.value), UE(t, h.value)), _ = bE(yE(t, "card"), WE), v = _ ? r("surface", _.sample, _.value, _.value) : "none", y = GE(t);
	return {
		evidence: n,
		look: {
			type: i,
			background: y ? r("background", y, y.ground, "band") : qE(t),
			surface: v,
			layout: v === "none" && y === void 0 ? "open" : "card",
			radius: o ?? "small",
			buttons: f ?? "like-fields",
			buttonStyle: u ?? "solid",
			fields: m ?? "boxed",
			density: g ?? "regular",
			emblem: jE(v, u)
		}
	};
}
function jE(e, t) {
	return e === "offset" || t === "chunky" ? "solid" : t === "outline" ? "outline" : e === "none" ? "bare" : "soft";
}
function ME(e, t, n) {
	let r = (e, r) => {
		let i = bE(e, ({ family: e }) => e);
		if (i === void 0) return;
		let { stack: a } = i.sample, o = t.includes(i.value);
		return n(r, i.sample, i.value, DE({
			family: i.value,
			stack: a,
			isFile: o
		}));
	}, i = r(yE(e, "text"), "body"), a = yE(e, "heading"), o = r(a, "heading"), s = NE(a), c = bE(a, ({ weight: e }) => e), l = bE(a, IE), u = bE(a, ({ isUppercase: e }) => e);
	return {
		...i && { body: i },
		...o && { heading: o },
		...s && { scale: n("scale", s, `${s.size}px`, FE(s.size)) },
		...c && { headingWeight: PE(c.value) },
		...l && { tracking: l.value },
		...u && { headingCase: u.value ? "capitals" : "as-written" }
	};
}
function NE(e) {
	let t = [...e].sort((e, t) => e.size - t.size), n = t.reduce((e, { share: t }) => e + t, 0) / 2, r = 0;
	return t.find(({ share: e }) => (r += e) >= n);
}
function PE(e) {
	return Ib.reduce((t, n) => Math.abs(n - e) < Math.abs(t - e) ? n : t);
}
function FE(e) {
	return e < 29 ? "modest" : e < 38 ? "regular" : "grand";
}
function IE({ tracking: e }) {
	return e <= -.01 ? "tight" : e >= .02 ? "wide" : "normal";
}
var LE = ({ radius: e, height: t }) => t > 0 && e >= t / 2 - 1 && e > 10;
function RE(e) {
	let [t, n] = [[...yE(e, "field"), ...yE(e, "button")].filter((e) => !LE(e)), yE(e, "card")].map((e) => bE(e, ({ radius: e }) => e));
	return t === void 0 ? n && {
		...n,
		isCard: !0
	} : {
		...t,
		isCard: !1
	};
}
function zE({ value: e, isCard: t }) {
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
function BE(e) {
	return LE(e) ? "pill" : "like-fields";
}
function VE({ ground: e, behind: t, colour: n, border: r, shadow: i }) {
	return vE(e, t) < .02 ? r === null ? "soft" : "outline" : i === "hard" ? "chunky" : pb(e, t) < 1.5 && lb(n).c > .05 && pb(n, e) >= 3 ? "soft" : "solid";
}
function HE({ border: e, ground: t, behind: n }) {
	return e?.isUnderline === !0 ? "underlined" : e !== null && e.width >= 2 && pb(e.colour, t) >= 7 ? "heavy" : e === null && vE(t, n) >= .01 ? "filled" : "boxed";
}
function UE(e, t) {
	let n = bE(yE(e, "card"), (e) => e.padding)?.value ?? 24, r = bE(yE(e, "button"), (e) => e.height)?.value ?? 42, i = (t - 1.6) / .2 + (n - 24) / 10 + (r - 42) / 8;
	return i <= -1.5 ? "compact" : i >= 1.5 ? "airy" : "regular";
}
function WE({ shadow: e }) {
	return e === "hard" ? "offset" : e === "soft" ? "raised" : "outline";
}
function GE(e) {
	let t = bE(yE(e, "header"), ({ ground: e }) => e)?.sample;
	return t !== void 0 && KE(t.ground, e.page) ? t : void 0;
}
function KE(e, t) {
	return vE(e, t) >= .2 || lb(e).c >= .08 && vE(e, t) >= .08;
}
function qE({ pattern: e, stops: t }) {
	return e === "gradient" ? t.filter((e) => lb(e).c >= .02).length > 1 ? "dawn" : "glow" : e === "picture" ? "glow" : e;
}
// src/gatehouse/core/theme/match-palette.ts
var JE = .09, YE = (e) => lb(e).c >= SE, XE = [
	/primary/,
	/brand/,
	/accent/,
	/theme|highlight/
];
function ZE(e) {
	let t = bE(CE(e), ({ ground: e }) => e)?.sample;
	if (t !== void 0) return {
		colour: t.ground,
		onAccent: t.colour,
		from: t.from
	};
	let n = (t) => YE(t) && vE(t, e.page) >= .1, r = XE.flatMap((t) => e.properties.filter((e) => t.test(e.name))).find((t) => n(t.colour) && QE(t.colour, e));
	if (r !== void 0) return {
		colour: r.colour,
		from: r.name
	};
	let i = bE(yE(e, "link").filter(({ colour: e }) => n(e)), ({ colour: e }) => e);
	if (i !== void 0) return {
		colour: i.value,
		from: i.sample.from
	};
	let a = bE(e.samples.filter(({ role: e, colour: t }) => e !== "card" && n(t)), ({ colour: e }) => e);
	if (a !== void 0) return {
		colour: a.value,
		from: a.sample.from
	};
	let o = GE(e);
	return o && YE(o.ground) ? {
		colour: o.ground,
		from: o.from
	} : void 0;
}
function QE(e, { samples: t }) {
	return t.some((t) => [
		t.colour,
		t.ground,
		t.border?.colour
	].some((t) => t && vE(t, e) < .03));
}
function $E(e, t, n) {
	let r = [], i = (e, n, i) => (r.push({
		what: `${t}.${e}`,
		from: n,
		value: i,
		became: i
	}), i), { page: a } = e;
	i("page", "body", a);
	let o = yE(e, "text").filter(({ ground: e }) => vE(e, a) < .15), s = rD(e, o), c = s ? i("text", s.from, s.colour) : nD(a), l = bE(o.filter(({ colour: e }) => iD(e, c, a)), ({ colour: e }) => e), u = l ? i("muted", l.sample.from, l.value) : _E(c, a, .3), d = bE(yE(e, "card").filter(({ ground: e }) => vE(e, a) < .25), ({ ground: e }) => e), f = d ? i("surface", d.sample.from, d.value) : a, p = ZE(e) ?? {
		colour: c,
		onAccent: a,
		from: "body"
	}, m = bE(yE(e, "link").filter(({ ground: e }) => vE(e, a) < .15), ({ colour: e }) => e), [h, g] = ["card", "header"].map((t) => bE(yE(e, t).filter((e) => e.border !== null), ({ border: e }) => e?.colour ?? a)), _ = h ?? g, v = bE(yE(e, "field"), ({ ground: e }) => e), y = v?.sample.border?.colour, b = GE(e), x = CE(e).length > 0 ? void 0 : aD(e), S = e.pattern === "plain" ? oD(a, p.colour, [
		c,
		u,
		m?.value ?? c
	], .1) : oD(a, p.colour, [c], .18), [ee = S, te = _E(a, S, .5)] = sD(e);
	return {
		palette: {
			...n,
			page: a,
			text: c,
			muted: u,
			surface: f,
			wash: x ?? ee,
			glow: te,
			line: _ ? i("line", _.sample.from, _.value) : _E(f, c, .14),
			link: m ? i("link", m.sample.from, m.value) : p.colour,
			...eD(p, c, i),
			focus: YE(p.colour) ? p.colour : m?.value ?? c,
			field: v ? i("field", v.sample.from, v.value) : f,
			fieldLine: v && y ? i("fieldLine", v.sample.from, y) : _E(f, c, .5),
			...b && {
				panel: i("panel", b.from, b.ground),
				onPanel: b.colour
			}
		},
		evidence: r
	};
}
function eD({ colour: e, onAccent: t, from: n }, r, i) {
	let a = t ?? (pb("#ffffff", e) >= 3 ? "#ffffff" : nD(e, r));
	return {
		accent: i("accent", n, e),
		onAccent: i("onAccent", n, a),
		accentLine: e
	};
}
function tD(e) {
	let { accent: t, onAccent: n, accentLine: r } = e, i = fb(n) > fb(t) ? "darker" : "lighter", a = rx(t, [n], 4.5, i);
	return a === t || Math.abs(lb(a).l - lb(t).l) > .12 ? e : {
		...e,
		accent: a,
		accentLine: r === t ? a : r
	};
}
function nD(e, t = "#16181d") {
	return [
		t,
		"#16181d",
		"#ffffff"
	].find((t) => pb(t, e) >= 7) ?? "#000000";
}
function rD({ page: e, ...t }, n) {
	let r = bE(n, ({ colour: e }) => e)?.sample, i = bE(yE(t, "heading").filter(({ ground: t, colour: n }) => vE(t, e) < .15 && !YE(n)), ({ colour: e }) => e)?.sample;
	return r === void 0 || i === void 0 ? r ?? i : iD(r.colour, i.colour, e) ? i : r;
}
function iD(e, t, n) {
	let [r, i] = [pb(e, n), pb(t, n)];
	return r >= 2.8 && r <= i * .85 && lb(e).c <= Math.max(JE, lb(t).c + .03);
}
function aD(e) {
	return bE(yE(e, "button").filter(({ ground: e, behind: t }) => vE(e, t) >= .02 && vE(e, t) < .12), ({ ground: e }) => e)?.value;
}
function oD(e, t, n, r) {
	let i = n.filter((t) => pb(t, e) >= 4.5);
	return [
		1,
		.7,
		.5,
		.3
	].map((n) => _E(e, t, n * r)).find((e) => i.every((t) => pb(t, e) >= 4.5)) ?? e;
}
function sD({ stops: e, page: t }) {
	return e.filter((e) => vE(e, t) >= .015).map((e) => _E(t, e, Math.min(1, .12 / vE(e, t)))).slice(0, 2);
}
function cD(e, t, n) {
	let r = (e, t) => {
		let [r, i] = [lb(n[e]), lb(t)];
		return ub({
			l: r.l,
			c: Math.min(i.c, .025),
			h: i.h
		});
	}, i = e.surface === e.page, a = r("page", YE(e.page) || lb(e.page).c > .004 ? e.page : e.text), o = i ? a : r("surface", e.surface), [s, c] = [r("text", e.page), r("muted", e.muted)];
	return {
		...t,
		page: a,
		surface: o,
		text: s,
		muted: c,
		wash: _E(a, t.accent, .14),
		glow: _E(a, t.accent, .07),
		line: _E(o, s, .16),
		field: e.field === e.surface ? o : _E(o, s, .05),
		fieldLine: _E(o, s, .5),
		focus: t.accentLine,
		link: YE(e.link) ? t.link : s
	};
}
// src/gatehouse/core/theme/nearest-preset.ts
function lD(e, t) {
	return t.reduce((t, n) => uD(e, n) < uD(e, t) ? n : t);
}
function uD(e, { tokens: t, layout: n }) {
	let r = (e, t) => e === void 0 || e === t ? 0 : 1, { body: i, heading: a, scale: o, tracking: s, headingCase: c, headingWeight: l = 600 } = e.type;
	return 4 * r(a && kE(a), kE(t.type.heading)) + 3 * r(i && kE(i), kE(t.type.body)) + 3 * r(e.background, t.background) + 3 * r(e.surface, t.surface) + 2 * r(e.radius, t.radius) + 2 * r(c, t.type.headingCase) + 2 * r(e.layout, n) + r(e.buttons, t.buttons) + r(e.buttonStyle, t.buttonStyle) + r(e.fields, t.fields) + r(e.density, t.density) + r(e.emblem, t.emblem) + r(o, t.type.scale) + r(s, t.type.tracking) + Math.abs(l - t.type.headingWeight) / 200;
}
// src/gatehouse/core/theme/match-site.ts
function dD(e, t) {
	let n = TE(e), { look: r, evidence: i } = AE(n), a = lD(r, t), o = ZE(xE(n)), { palettes: s, evidence: c } = fD(n, o ? mx(o.colour, a.tokens, a.character) : a.tokens, a), { light: l, dark: u } = s, d = tx({
		light: tD(l),
		dark: tD(u)
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
				...pD(r, p),
				...mD(d, p)
			}
		}),
		layout: r.layout,
		evidence: [...i, ...c],
		mended: Jb.flatMap((e) => gD(e, s[e], d[e])).filter(({ mode: e, name: t }) => c.some(({ what: n }) => n === `${e}.${t}`))
	};
}
function fD({ light: e, dark: t }, n, r) {
	let i = e && $E(e, "light", n.light), a = t && $E(t, "dark", n.dark);
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
			dark: cD(i.palette, n.dark, r.tokens.dark)
		},
		evidence: i.evidence
	};
}
function pD(e, t) {
	let { type: n, layout: r, ...i } = e, a = hD(n, t.type);
	return {
		...hD(i, t),
		...Object.keys(a).length > 0 && { type: a }
	};
}
function mD(e, t) {
	let [n, r] = [hD(e.light, t.light), hD(e.dark, t.dark)];
	return {
		...Object.keys(n).length > 0 && { light: n },
		...Object.keys(r).length > 0 && { dark: r }
	};
}
function hD(e, t) {
	let n = Object.entries(e).filter(([e, n]) => t[e] !== n);
	return Object.fromEntries(n);
}
function gD(e, t, n) {
	return Object.keys(t).filter((e) => t[e] !== n[e]).map((r) => ({
		mode: e,
		name: r,
		from: t[r],
		to: n[r],
		against: _D(r, t)
	}));
}
function _D(e, t) {
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
var vD = [
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
], yD = q().regex(/^#[0-9a-f]{6}$/), bD = Jf().min(0).max(1e4), xD = [
	"text",
	"heading",
	"link",
	"button",
	"field",
	"card",
	"header"
], SD = J({
	role: vp(xD),
	from: q().max(120),
	share: Jf().min(0).max(1e9),
	colour: yD,
	ground: yD,
	behind: yD,
	border: J({
		width: bD,
		colour: yD,
		isUnderline: Qf()
	}).nullable(),
	shadow: vp([
		"none",
		"soft",
		"hard"
	]),
	radius: bD,
	height: bD,
	padding: bD,
	family: q().max(80),
	stack: q().max(300),
	size: bD,
	weight: Jf().min(1).max(1e3),
	tracking: Jf().min(-1).max(2),
	isUppercase: Qf(),
	lineHeight: Jf().min(0).max(10)
}), CD = J({
	page: yD,
	pattern: vp([
		"plain",
		"gradient",
		"grid",
		"dots",
		"lines",
		"picture"
	]),
	stops: ip(yD).max(6),
	samples: ip(SD).max(120),
	properties: ip(J({
		name: q().max(60),
		colour: yD
	})).max(20)
}), wD = lp([J({ url: q().max(2e3) }), J({ svg: q().max(4e4) })]), TD = J({
	code: vp([
		"frame-refused",
		"page-failed",
		"needs-scripts",
		"sheet-elsewhere",
		"picture-elsewhere",
		"no-mark"
	]),
	about: q().max(200)
}), ED = J({
	pages: ip(q().max(300)).min(1).max(8),
	name: q().max(120).nullable(),
	light: CD.nullable(),
	dark: CD.nullable(),
	fontFiles: ip(q().max(80)).max(30),
	mark: wD.nullable(),
	markDark: wD.nullable(),
	icon: wD.nullable(),
	unread: ip(TD).max(40)
}).refine(({ light: e, dark: t }) => e !== null || t !== null, "A site has at least one look."), DD = /(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)|#[0-9a-f]{3,8}\b/gi;
function OD(e) {
	return [...e.matchAll(DD)].flatMap(([e]) => hE(e) ?? []);
}
function kD(e) {
	let t = OD(e);
	return t[Math.floor(t.length / 2)];
}
function AD({ document: e, window: t }) {
	let n = /* @__PURE__ */ new Map(), { documentElement: r, body: i } = e, a = t.getComputedStyle(r).colorScheme === "dark" ? "#121212" : "#ffffff", o = (e, n) => {
		let { backgroundColor: a, backgroundImage: o, backgroundClip: c } = t.getComputedStyle(e), l = hE(a), u = l === null || n === null ? jD(l) : gE(l, n);
		if (o === "none" || c === "text") return u ?? n;
		let d = e === r || e === i || s(e);
		if (o.includes("url(")) return d || l?.alpha === 1 ? u : null;
		if (MD(e, t)) return u;
		let f = d ? OD(o).at(-1) : kD(o);
		return f === void 0 || u === null ? u : gE(f, u);
	}, s = (e) => e.getBoundingClientRect().height >= r.scrollHeight * .7 && e.getBoundingClientRect().width >= 1200, c = (e) => {
		if (e === null) return a;
		let t = n.get(e);
		if (t !== void 0) return t;
		let r = o(e, c(e.parentElement));
		return n.set(e, r), r;
	};
	return {
		at: c,
		page: ND(e, c) ?? c(i) ?? a
	};
}
function jD(e) {
	return e !== null && e.alpha > .95 ? e.colour : null;
}
function MD(e, t) {
	let [n = NaN] = t.getComputedStyle(e).backgroundSize.split(/[ ,]+/).map(Number.parseFloat);
	return t.getComputedStyle(e).backgroundSize.includes("px") && n <= 80;
}
function ND(e, t) {
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
var PD = 8e3, FD = 2500, ID = 40;
async function LD(e, t) {
	let n = await RD(e, "allow-same-origin");
	if (n === null) return HD(e, t);
	if (GD(n.document) >= ID) return VD(n);
	n.close(), t.push({
		code: "needs-scripts",
		about: e
	});
	let r = await RD(e, "allow-same-origin allow-scripts");
	return r === null ? null : (await qD(() => GD(r.document) >= ID, PD / 2), VD(r));
}
async function RD(e, t) {
	let n = zD(t), r = new Promise((e) => n.addEventListener("load", e, { once: !0 }));
	n.src = e, document.body.append(n), await Promise.race([r, KD(PD)]);
	let i = BD(n, e);
	return i === null && n.remove(), i;
}
function zD(e) {
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
function BD(e, t) {
	let { contentDocument: n, contentWindow: r } = e;
	return n === null || r === null || n.URL === "about:blank" && t !== "about:blank" ? null : {
		path: t,
		document: n,
		window: r,
		close: () => e.remove()
	};
}
async function VD(e) {
	await Promise.race([e.document.fonts.ready, KD(FD)]);
	let t = new e.window.CSSStyleSheet();
	return t.replaceSync("*,*::before,*::after{transition:none!important;animation:none!important}"), e.document.adoptedStyleSheets.push(t), e;
}
async function HD(e, t) {
	let n = await WD(UD(e, ""), "text/html");
	if (n === null) return t.push({
		code: "page-failed",
		about: e
	}), null;
	t.push({
		code: "frame-refused",
		about: e
	});
	let r = zD("allow-same-origin");
	document.body.append(r);
	let i = BD(r, "about:blank");
	if (i === null) return null;
	let a = new DOMParser().parseFromString(n, "text/html");
	a.querySelectorAll("script,base,meta[http-equiv],iframe,object,embed").forEach((e) => e.remove());
	let o = await Promise.all([...a.querySelectorAll("style,link[rel~=\"stylesheet\"]")].map(async (t) => {
		let n = UD(e, t.getAttribute("href")), r = t.tagName === "LINK" ? await WD(n, "text/css") : t.textContent;
		t.remove();
		let a = t.getAttribute("media") ?? "", o = new i.window.CSSStyleSheet({
			...n && { baseURL: n.href },
			media: a
		});
		return o.replaceSync(r ?? ""), o;
	}));
	for (let t of a.images) t.src = UD(e, t.getAttribute("src"))?.href ?? "";
	return i.document.replaceChild(i.document.adoptNode(a.documentElement), i.document.documentElement), i.document.adoptedStyleSheets.push(...o), VD({
		...i,
		path: e
	});
}
function UD(e, t) {
	let n = new URL(e, location.origin);
	return URL.canParse(t ?? "", n) ? new URL(t ?? "", n) : null;
}
async function WD(e, t) {
	if (e?.origin !== location.origin) return null;
	try {
		let n = await fetch(e, {
			headers: { accept: t },
			signal: AbortSignal.timeout(PD)
		});
		return n.ok && n.headers.get("content-type")?.startsWith(t) === !0 ? (await n.text()).slice(0, 2e6) : null;
	} catch {
		return null;
	}
}
function GD({ body: e }) {
	return [...e?.children ?? []].filter(({ tagName: e }) => ![
		"SCRIPT",
		"STYLE",
		"NOSCRIPT"
	].includes(e)).reduce((e, { textContent: t }) => e + t.trim().length, 0);
}
var KD = (e) => new Promise((t) => setTimeout(t, e));
async function qD(e, t) {
	let n = performance.now() + t;
	for (; !e() && performance.now() < n;) await KD(100);
}
// src/gatehouse/studio/match/style-rules.ts
var JD = 2e4;
function YD({ document: e }, t) {
	let n = [], r = [], i = (e) => {
		for (let t of e) {
			if (n.length >= JD) return;
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
function XD(e) {
	return "selectorText" in e ? e.selectorText : void 0;
}
// src/gatehouse/studio/match/identity.ts
var ZD = /\s+[|·•–—:-]\s+/;
function QD(e) {
	let [t] = e;
	if (t === void 0) return null;
	let n = t.document.querySelector("meta[property=\"og:site_name\"]")?.getAttribute("content")?.trim();
	if (n) return n.slice(0, 120);
	let r = e.map(({ document: e }) => e.title.split(ZD).map((e) => e.trim())), i = r[0]?.find((e) => e !== "" && r.every((t) => t.includes(e)));
	return i !== void 0 && e.length > 1 ? i.slice(0, 120) : $D(t, t.path).map((e) => e.textContent.trim()).find((e) => e.length >= 2 && e.length <= 40) ?? r[0]?.[0]?.slice(0, 120) ?? null;
}
function $D({ document: e, path: t }, n) {
	let r = (e) => {
		let r = UD(t, e.getAttribute("href"));
		return r?.origin === location.origin && r.hash === "" && r.pathname.replace(/\/$/, "") === n.replace(/\/$/, "");
	};
	return [...e.querySelectorAll("header a[href],nav a[href],a[href]")].filter(r);
}
function eO(e, t, n) {
	for (let r of $D(e, t).slice(0, 5)) for (let t of r.querySelectorAll("img,svg")) {
		let { width: r, height: i } = t.getBoundingClientRect();
		if (!(r < 12 || i < 12)) {
			if (t.tagName.toLowerCase() === "svg") {
				let n = nO(t, e);
				if (n !== null) return { svg: n };
			} else {
				let r = UD(e.path, t.currentSrc || t.src);
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
var tO = [
	"fill",
	"stroke",
	"stroke-width",
	"opacity"
];
function nO(e, { window: t }) {
	let n = e.cloneNode(!0), [r, i] = [e, n].map((e) => [e, ...e.querySelectorAll("*")]);
	if (r === void 0 || i === void 0 || r.length > 300 || n.querySelector("use,image,foreignObject,script")) return null;
	r.forEach((e, n) => {
		let r = t.getComputedStyle(e);
		for (let e of tO) {
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
function rO({ document: e, path: t }) {
	let n = [...e.querySelectorAll("link[rel~=\"icon\"],link[rel~=\"apple-touch-icon\"]")].flatMap((e) => UD(t, e.getAttribute("href")) ?? []).filter(({ origin: e }) => e === location.origin), r = n.find(({ pathname: e }) => e.endsWith(".svg")) ?? n.find(({ pathname: e }) => e.endsWith(".png"));
	return r === void 0 ? null : { url: r.href.slice(0, 2e3) };
}
var iO = /^--[\w-]*(?:primary|brand|accent|highlight)[\w-]*$/i, aO = /foreground|content|text|contrast|hover|soft|light$|dark$|-on-|on-/i;
function oO({ document: e, window: t }, { rules: n }) {
	let r = /* @__PURE__ */ new Set();
	for (let e of n) if (/:root|html|:host|\[data-|^body|\.dark|\.light/.test(XD(e) ?? "") && "style" in e) for (let t of e.style) iO.test(t) && !aO.test(t) && r.add(t);
	let i = t.getComputedStyle(e.documentElement);
	return [...r].flatMap((e) => {
		let t = i.getPropertyValue(e).trim(), n = [
			t,
			`rgb(${t})`,
			`hsl(${t})`
		].map((e) => hE(e)).find((e) => e !== null)?.colour;
		return n === void 0 || e.length > 60 ? [] : [{
			name: e,
			colour: n
		}];
	}).slice(0, 20);
}
// src/gatehouse/studio/match/looks.ts
var sO = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g, cO = /\.((?:theme-|is-|mode-)?(?:dark|light)(?:-mode|-theme)?)(?![\w\\-])/g, lO = /\[((?:data-[\w-]*|theme|color-scheme|color-mode))[~^|*]?=["']?([\w-]*(?:dark|light)[\w-]*)["']?\s*[is]?\]/g;
function uO({ document: e, window: t }, { rules: n, conditions: r }) {
	let i = r.map((e) => [e, e.mediaText]).filter(([, e]) => /prefers-color/.test(e)), a = dO(n), o = [e.documentElement, e.body], s = o.map((e) => [...e.attributes].map(({ name: e, value: t }) => [e, t]));
	return {
		prefer(n) {
			for (let [e, t] of i) e.mediaText = t.replace(sO, (e, t) => t === n ? "(min-width: 0px)" : "(max-width: 0px)");
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
function dO(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = XD(r);
		if (e !== void 0 && /dark|light/.test(e)) {
			for (let [, n] of e.matchAll(cO)) n !== void 0 && t.add(n);
			for (let [, t, r] of e.matchAll(lO)) t !== void 0 && r !== void 0 && n.set(`${t}=${r}`, [t, r]);
		}
	}
	return {
		classes: t,
		attributes: [...n.values()]
	};
}
// src/gatehouse/studio/match/sample-roles.ts
var fO = "input:not([type]),input[type=text],input[type=email],input[type=search],input[type=password],input[type=tel],input[type=url],textarea,select", pO = "button,a[href],[role=button],input[type=submit],input[type=button]", mO = "div,article,li,section,a,aside,figure,form", hO = "pre,code,svg,noscript,template,[hidden]", gO = "nav,header,[role=navigation],[role=banner]";
function _O(e, t, n) {
	if (t.visibility !== "visible" || e.closest(hO)) return null;
	let { width: r, height: i, top: a } = e.getBoundingClientRect();
	if (r < 5 || i < 5) return null;
	if (e.matches(fO)) return {
		role: "field",
		share: 1
	};
	let o = Number.parseFloat(t.borderTopWidth) > 0 && Number.parseFloat(t.borderLeftWidth) > 0;
	if (e.matches(pO) && vO(e, t, {
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
	if (e.matches(mO) && (n || o || s) && yO(e, {
		width: r,
		height: i
	}) && !e.closest(gO)) return {
		role: "card",
		share: Math.round(r * i / 1e3)
	};
	let c = SO(e);
	return c === 0 ? null : bO(e, c);
}
function vO(e, t, { width: n, height: r }, i) {
	let a = e.tagName === "INPUT" ? "submit" : e.textContent.trim(), o = Number.parseFloat(t.paddingLeft);
	return i && r >= 28 && r <= 80 && n >= 44 && n <= 500 && o >= 6 && a.length >= 2 && a.length <= 40;
}
function yO(e, { width: t, height: n }) {
	return t >= 180 && t <= 1180 && n >= 60 && t * n >= 2e4 && e.textContent.trim().length >= 10;
}
function bO(e, t) {
	let n = e.closest("h1,h2");
	if (n) return {
		role: "heading",
		share: n.tagName === "H1" ? 1e3 + t : t / 100
	};
	if (e.closest(gO) || e.closest(pO)?.matches("button,[role=button]")) return null;
	let r = e.closest("a[href]");
	return r ? r.closest("footer") ? null : {
		role: "link",
		share: t * (xO(r) ? 5 : 1)
	} : {
		role: "text",
		share: t
	};
}
function xO({ parentElement: e }) {
	return e !== null && SO(e) > 0;
}
function SO(e) {
	return [...e.childNodes].reduce((e, t) => t.nodeType === 3 ? e + (t.textContent ?? "").trim().length : e, 0);
}
// src/gatehouse/studio/match/samples.ts
var CO = 4e3, wO = 16;
function TO(e, t, n) {
	let r = [];
	for (let i of [...e.document.body.querySelectorAll("*")].slice(0, CO)) {
		let a = DO(i, e, t, n);
		a !== null && r.push(a);
	}
	return EO(r);
}
function EO(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let { from: e, share: r, ...i } = n, a = JSON.stringify(i), o = t.get(a);
		t.set(a, o === void 0 ? n : {
			...o,
			share: o.share + n.share
		});
	}
	let n = [...t.values()].sort((e, t) => t.share - e.share);
	return xD.flatMap((e) => n.filter((t) => t.role === e).slice(0, wO));
}
function DO(e, t, n, r) {
	let i = n.at(e.parentElement), a = n.at(e);
	if (i === null || a === null) return null;
	let o = t.window.getComputedStyle(e), s = _O(e, o, a !== i);
	if (s === null) return null;
	let c = FO(o.fontSize), l = e.getBoundingClientRect();
	return {
		role: s.role,
		from: `${t.path} ${OO(e)}`.slice(0, 120),
		share: s.share,
		colour: kO(o, a),
		ground: a,
		behind: i,
		border: AO(o, a),
		shadow: jO(o.boxShadow),
		radius: MO(o.borderTopLeftRadius, l),
		height: Math.min(1e4, Math.round(l.height / 2) * 2),
		padding: Math.max(FO(o.paddingTop), FO(o.paddingLeft)),
		family: r(o.fontFamily).slice(0, 80),
		stack: o.fontFamily.slice(0, 300),
		size: c,
		weight: Number(o.fontWeight) || 400,
		tracking: NO(Math.round(PO(o.letterSpacing) / (c || 16) * 1e3) / 1e3, -1, 2),
		isUppercase: o.textTransform === "uppercase",
		lineHeight: NO(Math.round(PO(o.lineHeight) / (c || 16) * 10) / 10 || 1.2, 0, 10)
	};
}
function OO(e) {
	let [t] = e.classList;
	return `${e.tagName.toLowerCase()}${t === void 0 ? "" : `.${t}`}`;
}
function kO({ color: e, backgroundClip: t, backgroundImage: n }, r) {
	let i = (t === "text" ? kD(n) : void 0) ?? hE(e);
	return i === null ? "#000000" : gE(i, r);
}
function AO(e, t) {
	let n = [
		"Top",
		"Right",
		"Bottom",
		"Left"
	].map((t) => ({
		side: t,
		width: e[`border${t}Style`] === "none" ? 0 : FO(e[`border${t}Width`]),
		colour: hE(e[`border${t}Color`])
	})).filter(({ width: e, colour: t }) => e > 0 && t !== null && t.alpha > .02), [r] = n;
	if (r === void 0 || r.colour === null) return null;
	let i = n.length === 1 && r.side === "Bottom";
	return !i && n.length < 3 ? null : {
		width: r.width,
		colour: gE(r.colour, t),
		isUnderline: i
	};
}
function jO(e) {
	let t = e.split(/,(?![^(]*\))/).map((e) => {
		let t = hE(e.match(/[a-z]+\([^)]*\)/)?.[0] ?? ""), [n = 0, r = 0, i = 0] = [...e.matchAll(/(-?[\d.]+)px/g)].map(([, e]) => Number(e));
		return {
			isInset: e.includes("inset"),
			alpha: t?.alpha ?? 0,
			moved: Math.max(Math.abs(n), Math.abs(r)),
			blur: i
		};
	}).filter(({ isInset: e, alpha: t }) => !e && t > .02);
	return t.some(({ blur: e, moved: t, alpha: n }) => e === 0 && t >= 2 && n > .3) ? "hard" : t.some(({ blur: e }) => e >= 2) ? "soft" : "none";
}
function MO(e, { width: t, height: n }) {
	let r = Math.min(t, n) / 2, i = e.includes("%") ? Number.parseFloat(e) / 100 * Math.min(t, n) : FO(e);
	return Math.round(Math.min(i, r, 1e4));
}
var NO = (e, t, n) => Math.min(n, Math.max(t, e)), PO = (e) => Number.parseFloat(e) || 0, FO = (e) => NO(Math.round(PO(e) * 10) / 10, 0, 1e4), IO = /^(?:(?:ui-)?(?:serif|sans-serif|monospace|rounded)|system-ui|-apple-system|BlinkMacSystemFont|cursive|fantasy|math|emoji)$/i, LO = (e) => e.replace(/["']/g, "").trim().replace(/-[0-9a-f]{12,}$/, "");
function RO({ document: e }) {
	let t = /* @__PURE__ */ new Set();
	return e.fonts.forEach(({ family: e, status: n }) => {
		let r = LO(e);
		n !== "error" && !/fallback/i.test(r) && t.add(r);
	}), [...t];
}
function zO(e) {
	let t = /* @__PURE__ */ new Map();
	return (n) => {
		let r = t.get(n);
		if (r !== void 0) return r;
		let i = n.split(",").map((e) => LO(e)), a = i.find((t) => e.includes(t) || IO.test(t) || VO(t)) ?? i[0] ?? "";
		return t.set(n, a), a;
	};
}
var BO = "mmmmmmmmmmlli 0123 Qa&";
function VO(e) {
	let t = document.createElement("canvas").getContext("2d");
	if (t === null) return !1;
	let n = (e) => (t.font = `72px ${e}`, t.measureText(BO).width), r = `"${e.replace(/["\\]/g, "")}"`;
	return ["monospace", "serif"].every((e) => n(`${r},${e}`) !== n(e));
}
// src/gatehouse/studio/match/read-site.ts
var HO = 4;
async function UO(e, t) {
	let n = [];
	try {
		for (let r of [...new Set(e)].slice(0, HO)) {
			let e = await LD(r, t);
			e !== null && n.push(e);
		}
		return n.length === 0 ? null : WO(n, t);
	} finally {
		for (let e of n) e.close();
	}
}
function WO(e, t) {
	let n = e.map((n) => KO(n, e[0]?.path ?? "/", t)), r = (e) => n.flatMap((t) => t[e] ?? []), [i, a] = Jb.map((e) => r(e)), [o = null, s = null] = Jb.map((e) => r(e).find((e) => e.mark !== null)?.mark ?? null);
	return o === null && s === null && t.push({
		code: "no-mark",
		about: e[0]?.path ?? ""
	}), ED.parse({
		pages: e.map(({ path: e }) => e.slice(0, 300)),
		name: QD(e),
		light: JO(i ?? []),
		dark: JO(a ?? []),
		fontFiles: [...new Set(e.flatMap((e) => RO(e)))].slice(0, 30).map((e) => e.slice(0, 80)),
		mark: o ?? s,
		markDark: o === null || JSON.stringify(o) === JSON.stringify(s) ? null : s,
		icon: e.map((e) => rO(e)).find((e) => e !== null) ?? null,
		unread: GO(t).slice(0, 40)
	});
}
function GO(e) {
	return [...new Map(e.map(({ code: e, about: t }) => [`${e} ${t}`, {
		code: e,
		about: t.slice(0, 200)
	}])).values()];
}
function KO(e, t, n) {
	let r = YD(e, n), i = uO(e, r), a = zO(RO(e)), o = () => {
		let i = AD(e), o = TO(e, i, a);
		return {
			mode: {
				page: i.page,
				...YO(e, i.page),
				samples: o,
				properties: oO(e, r)
			},
			mark: eO(e, t, n)
		};
	}, s = {};
	for (let e of Jb) {
		i.prefer(e);
		let t = o();
		if (qO(t.mode) === e) s[e] = t;
		else if (i.toggle(e)) {
			let t = o();
			qO(t.mode) === e && (s[e] = t);
		}
		i.reset();
	}
	return s;
}
function qO({ page: e, samples: t }) {
	let n = t.filter(({ role: t, ground: n }) => t === "text" && n === e).reduce((e, t) => e === null || t.share > e.share ? t : e, null);
	return fb(e) > (n === null ? .2 : fb(n.colour)) ? "light" : "dark";
}
function JO(e) {
	let [t] = e;
	if (t === void 0) return null;
	let n = e.map(({ mode: e }) => e.page), r = n.find((e) => n.filter((t) => t === e).length > 1) ?? t.mode.page, i = e.map(({ mode: e }) => e).filter((e) => e.page === r);
	return {
		...i.find(({ pattern: e }) => e !== "plain") ?? i[0] ?? t.mode,
		page: r,
		samples: EO(e.flatMap(({ mode: e }) => e.samples))
	};
}
function YO({ document: e, window: t }, n) {
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
		let a = [...new Set(OD(e).map((e) => gE(e, n)))].slice(0, 6), o = e.includes("url(");
		if (!MD(i, t)) return o ? {
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
var XO = class extends Error {
	unread;
	constructor(e) {
		super("No page of the site could be read."), this.unread = e;
	}
};
async function ZO({ pages: e, origin: t }) {
	let n = [], r = await UO(e.filter((e) => URL.canParse(e, t) && new URL(e, t).origin === location.origin), n);
	if (r === null) throw new XO(n);
	return {
		...dD(r, vD),
		...QO(r)
	};
}
function QO({ name: e, mark: t, markDark: n, icon: r, fontFiles: i, pages: a, light: o, dark: s, unread: c }) {
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
var $O = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> </p> <div class=\"actions\"><button type=\"button\" class=\"button primary\"> </button></div>", 1), ek = /* @__PURE__ */ z("<p role=\"status\"> </p> <p class=\"hint\"> </p>", 1), tk = /* @__PURE__ */ z("<figure class=\"s1yo6lih\"><div class=\"sheet s1yo6lih\"><iframe tabindex=\"-1\" sandbox=\"allow-same-origin\" class=\"s1yo6lih\"></iframe></div> <figcaption class=\"s1yo6lih\"> </figcaption></figure>"), nk = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), rk = /* @__PURE__ */ z("<li> </li>"), ik = /* @__PURE__ */ z("<div class=\"looks s1yo6lih\"></div> <p class=\"hint\"> </p> <!> <!> <!> <details><summary class=\"s1yo6lih\"> </summary> <ul class=\"hint s1yo6lih\"></ul></details> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"button\" class=\"button primary\"> </button></div>", 1);
function ak(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = i.words.matchSite, o = /* @__PURE__ */ k(null), s = /* @__PURE__ */ k(""), c = a.evidence;
	Ji(() => {
		let { home: e, console: t, signIn: r } = i.paths;
		pE(e, [t, r]).then((e) => ZO({
			pages: e,
			origin: location.origin
		})).then((e) => A(o, e), (e) => {
			let t = e instanceof XO ? e.unread : [];
			A(s, [a.nothing, ...t.map(({ code: e, about: t }) => n.say(a.unread[e], { about: t }))].join(" "), !0);
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
		if (!i.ok) return void A(s, i.message || r.saveStates.offline, !0);
		let a = cE(e, u);
		a.setMode(n.mode), a.show(i.html);
	}
	function f() {
		if (L(o) === null) return;
		let { theme: e, layout: r } = l(L(o));
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
	Qw(e, {
		get title() {
			return a.action;
		},
		get onclose() {
			return t.onclose;
		},
		isWide: !0,
		children: (e, c) => {
			var u = Rr(), m = mn(u), h = (e) => {
				var n = $O(), i = mn(n), a = M(i, !0), o = N(i, 2), c = j(o), l = M(c, !0);
				w(o), P(() => {
					V(a, L(s)), V(l, r.close);
				}), R("click", c, function(...e) {
					t.onclose?.apply(this, e);
				}), B(e, n);
			}, g = (e) => {
				var t = ek(), n = mn(t), r = M(n, !0), i = M(N(n, 2), !0);
				P(() => {
					V(r, a.reading), V(i, a.hint);
				}), B(e, t);
			}, _ = (e) => {
				var r = ik(), s = mn(r);
				U(s, 21, () => [{
					label: a.before,
					document: n.document
				}, {
					label: a.after,
					document: l(L(o))
				}], ({ label: e, document: t }) => e, (e, t) => {
					let n = () => L(t).label, r = () => L(t).document;
					var a = tk(), o = j(a), s = M(o), c = M(N(o, 2), !0);
					w(a), P(() => {
						W(s, "title", n()), W(s, "src", `${i.paths.page}/studio/frame`), V(c, n());
					}), Er("load", s, ({ currentTarget: e }) => void d(e, r())), wr(s), B(e, a);
				}), w(s);
				var c = N(s, 2), u = M(c, !0), m = N(c, 2), h = (e) => {
					var t = nk(), n = M(t, !0);
					P(() => V(n, a.onlyLight)), B(e, t);
				}, g = (e) => {
					var t = nk(), n = M(t, !0);
					P(() => V(n, a.onlyDark)), B(e, t);
				};
				H(m, (e) => {
					L(o).looks.dark ? L(o).looks.light || e(g, 1) : e(h);
				});
				var _ = N(m, 2), v = (e) => {
					var t = nk(), r = M(t, !0);
					P((e) => V(r, e), [() => n.say(a.fontFiles, { fonts: L(o).siteFonts.join(", ") })]), B(e, t);
				};
				H(_, (e) => {
					L(o).siteFonts.length > 0 && e(v);
				});
				var y = N(_, 2);
				U(y, 17, () => L(o).unread, ({ code: e, about: t }) => e + t, (e, t) => {
					let r = () => L(t).code, i = () => L(t).about;
					var o = nk(), s = M(o, !0);
					P((e) => V(s, e), [() => n.say(a.unread[r()], { about: i() })]), B(e, o);
				});
				var b = N(y, 2), x = j(b), S = M(x, !0), ee = N(x, 2);
				U(ee, 21, () => L(o).evidence, ({ what: e, from: t, value: n }) => e, (e, t) => {
					let r = () => L(t).what, i = () => L(t).from, o = () => L(t).value;
					var s = rk(), c = M(s, !0);
					P((e) => V(c, e), [() => n.say(a.became, {
						name: p(r()),
						value: o(),
						from: i()
					})]), B(e, s);
				}), w(ee), w(b);
				var te = N(b, 2), ne = j(te), re = M(ne, !0), ie = N(ne, 2), ae = M(ie, !0);
				w(te), P((e) => {
					V(u, e), V(S, a.fromSite), V(re, a.decline), V(ae, a.accept);
				}, [() => n.say(a.readPages, { pages: L(o).pages.join(", ") })]), R("click", ne, function(...e) {
					t.onclose?.apply(this, e);
				}), R("click", ie, f), B(e, r);
			};
			H(m, (e) => {
				L(s) === "" ? L(o) === null ? e(g, 1) : e(_, -1) : e(h);
			}), B(e, u);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr(["click"]);
// src/gatehouse/studio/editing/kept-work.ts
var ok = "gatehouse-studio", sk = op({
	at: Jf(),
	version: Jf(),
	document: ep(),
	commands: ip(gS).min(1)
}), ck = (e, t) => `${ok} ${e} ${t}`;
function lk(e, t, { base: n, commands: r }, i) {
	try {
		r.length === 0 ? e.removeItem(t) : e.setItem(t, JSON.stringify({
			at: i,
			version: n.version,
			document: n.document,
			commands: r
		}));
	} catch {}
}
function uk(e, t, n) {
	return Object.keys(e).filter((e) => e.startsWith(ck(t, "")) && !n.includes(e)).flatMap((t) => dk(t, e.getItem(t)) ?? []).sort((e, t) => t.at - e.at)[0] ?? null;
}
function dk(e, t) {
	try {
		let n = sk.parse(JSON.parse(t ?? "")), r = sS(n.document);
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
var fk = ck(location.pathname, crypto.randomUUID()), pk = 250;
function mk(e, t) {
	let n, r = () => {
		clearTimeout(n), n = void 0, lk(localStorage, fk, e.unsaved, Date.now());
	}, i = e.subscribe(() => n ??= setTimeout(r, pk)), a = () => void t.saveNow(), o = () => {
		r(), !e.isSaved && t.state === "unsaved" && t.saveNow();
	}, s = (t) => {
		r(), e.isSaved || t.preventDefault();
	};
	return navigator.locks?.request(fk, () => new Promise(() => void 0)), addEventListener("online", a), addEventListener("pagehide", o), addEventListener("beforeunload", s), () => {
		i(), clearTimeout(n), removeEventListener("online", a), removeEventListener("pagehide", o), removeEventListener("beforeunload", s);
	};
}
async function hk() {
	return [fk, ...((await navigator.locks?.query())?.held ?? []).flatMap(({ name: e }) => e ?? [])];
}
// src/gatehouse/studio/dialogs/KeptWork.svelte
var gk = /* @__PURE__ */ z("<p> </p> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"button\" class=\"button primary\"> </button></div>", 1);
function _k(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n, i = /* @__PURE__ */ k(null);
	Ji(async () => {
		n.mayEdit && A(i, uk(localStorage, location.pathname, await hk()));
	});
	let a = new Intl.DateTimeFormat(n.data.language, {
		dateStyle: "medium",
		timeStyle: "short"
	});
	function o(e) {
		L(i) !== null && (e && n.session.takeUp(L(i).unsaved), localStorage.removeItem(L(i).key), A(i, null));
	}
	var s = Rr(), c = mn(s), l = (e) => {
		Qw(e, {
			get title() {
				return r.keptTitle;
			},
			children: (e, t) => {
				var s = gk(), c = mn(s), l = M(c, !0), u = N(c, 2), d = j(u), f = M(d, !0), p = N(d, 2), m = M(p, !0);
				w(u), P((e) => {
					V(l, e), V(f, r.discard), V(m, r.takeUp);
				}, [() => n.say(r.keptLead, { time: a.format(L(i).at) })]), R("click", d, () => o(!1)), R("click", p, () => o(!0)), B(e, s);
			},
			$$slots: { default: !0 }
		});
	};
	H(c, (e) => {
		L(i) !== null && e(l);
	}), B(e, s), E();
}
Dr(["click"]);
// src/gatehouse/studio/publishing/Checks.svelte
var vk = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), yk = /* @__PURE__ */ z("<div class=\"running spoy37h\"><progress class=\"spoy37h\"></progress> <p class=\"hint spoy37h\"> <!></p></div>"), bk = /* @__PURE__ */ z("<span class=\"good spoy37h\">✓</span> ", 1), xk = /* @__PURE__ */ z("<p class=\"hint spoy37h\" role=\"status\"><!> <!></p>"), Sk = /* @__PURE__ */ z("<span class=\"hint\"> </span>"), Ck = /* @__PURE__ */ z("<li class=\"spoy37h\"><button type=\"button\" class=\"spoy37h\"><span> </span> <!></button></li>"), wk = /* @__PURE__ */ z("<section><h3 class=\"spoy37h\"> <span class=\"count spoy37h\"> </span></h3> <ul></ul> <!></section>"), Tk = /* @__PURE__ */ z("<div class=\"checks spoy37h\"><!> <!></div>");
function Ek(e, t) {
	T(t, !0);
	let n = $(), { publishing: r } = n, { checks: i } = r, a = n.data.words.studioPublishing, o = /* @__PURE__ */ k(!1), s = /* @__PURE__ */ D(() => [{
		title: a.mustMend,
		found: i.errors,
		most: Infinity
	}, {
		title: a.mayMend,
		found: i.warnings,
		most: L(o) ? Infinity : 4
	}].filter(({ found: e }) => e.length > 0)), c = /* @__PURE__ */ D(() => n.say(i.stage === "measuring" ? a.measuring : a.checkOf, {
		done: i.done,
		total: Math.max(1, i.total)
	}));
	function l({ face: e, width: t }) {
		if (e === null) return "";
		let r = n.reasonLabel(e.reason), i = n.data.languages.find(({ id: t }) => t === e.language)?.name ?? e.language;
		return t === void 0 ? n.say(a.seenOn, {
			reason: r,
			language: i
		}) : n.say(a.seenAt, {
			reason: r,
			language: i,
			width: t
		});
	}
	function u(e) {
		r.visited = e, n.closeDialog(), GT(n, e);
	}
	var d = Tk(), f = j(d), p = (e) => {
		var t = yk(), n = j(t), r = N(n, 2), o = j(r), s = N(o), l = (e) => {
			var t = vk(), n = M(t, !0);
			P(() => V(n, a.stopCheck)), R("click", t, () => i.skip()), B(e, t);
		};
		H(s, (e) => {
			i.stage === "measuring" && e(l);
		}), w(r), w(t), P(() => {
			W(n, "aria-label", L(c)), Di(n, i.total === 0 ? void 0 : i.done / i.total), V(o, `${L(c) ?? ""} `);
		}), B(e, t);
	}, m = (e) => {
		var t = xk(), r = j(t), o = (e) => {
			var t = Lr();
			P(() => V(t, a.checkFailed)), B(e, t);
		}, s = (e) => {
			var t = Lr();
			P(() => V(t, a.checkSkipped)), B(e, t);
		}, c = (e) => {
			var t = bk(), r = N(mn(t));
			P(() => V(r, ` ${n.words.allGood ?? ""}`)), B(e, t);
		};
		H(r, (e) => {
			i.stage === "failed" ? e(o) : i.stage === "skipped" ? e(s, 1) : i.found.length === 0 && e(c, 2);
		});
		var l = N(r, 2), u = (e) => {
			var t = vk(), n = M(t, !0);
			P(() => V(n, a.checkAgain)), R("click", t, () => void i.start(!0)), B(e, t);
		};
		H(l, (e) => {
			(i.stage === "failed" || i.stage === "skipped") && e(u);
		}), w(t), B(e, t);
	};
	H(f, (e) => {
		i.isRunning ? e(p) : e(m, -1);
	}), U(N(f, 2), 17, () => L(s), ({ title: e, found: t, most: n }) => e, (e, t) => {
		let r = () => L(t).title, i = () => L(t).found, s = () => L(t).most;
		var c = wk();
		let d;
		var f = j(c), p = j(f), m = M(N(p), !0);
		w(f);
		var h = N(f, 2);
		U(h, 21, () => i().slice(0, s()), (e) => lC(e), (e, t) => {
			var n = Ck(), r = j(n), i = j(r), a = M(i, !0), o = N(i, 2), s = (e) => {
				var n = Sk(), r = M(n, !0);
				P((e) => V(r, e), [() => l(L(t))]), B(e, n);
			};
			H(o, (e) => {
				L(t).face && e(s);
			}), w(r), w(n), P(() => V(a, L(t).text)), R("click", r, () => u(L(t))), B(e, n);
		}), w(h);
		var g = N(h, 2), _ = (e) => {
			var t = vk(), r = M(t, !0);
			P((e) => V(r, e), [() => n.say(a.moreFindings, { count: i().length - s() })]), R("click", t, () => A(o, !0)), B(e, t);
		};
		H(g, (e) => {
			i().length > s() && e(_);
		}), w(c), P(() => {
			d = fi(c, 1, "spoy37h", null, d, { must: i()[0]?.level === "error" }), V(p, `${r() ?? ""} `), V(m, i().length);
		}), B(e, c);
	}), w(d), B(e, d), E();
}
Dr(["click"]);
// src/gatehouse/studio/publishing/Outcome.svelte
var Dk = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> </p>"), Ok = /* @__PURE__ */ z("<button type=\"button\" class=\"button\"> </button>"), kk = /* @__PURE__ */ z("<p role=\"status\"> </p> <!> <div class=\"actions\"><!> <button type=\"button\" class=\"button\"> </button> <button type=\"button\" class=\"button primary\"> </button></div>", 1);
function Ak(e, t) {
	T(t, !0);
	let n = $(), { publishing: r } = n, i = n.data.words.studioPublishing, a = /* @__PURE__ */ D(() => {
		switch (t.outcome.kind) {
			case "published": return n.say(i.publishedText, {
				revision: t.outcome.revision,
				time: n.moment(t.outcome.at)
			});
			case "scheduled": return n.say(i.scheduledText, { time: n.moment(t.outcome.at) });
			case "undone": return n.say(i.undone, { revision: t.outcome.revision });
			case "unscheduled": return i.unscheduled;
		}
	});
	function o() {
		t.onclose(), n.panel = "history";
	}
	var s = kk(), c = mn(s), l = M(c, !0), u = N(c, 2), d = (e) => {
		var t = Dk(), n = M(t, !0);
		P(() => V(n, r.problem)), B(e, t);
	};
	H(u, (e) => {
		r.problem !== "" && e(d);
	});
	var f = N(u, 2), p = j(f), m = (e) => {
		var n = Ok(), a = M(n, !0);
		P(() => {
			W(n, "aria-busy", r.isBusy), V(a, i.undoPublishing);
		}), R("click", n, () => void r.undo(t.outcome.revision)), B(e, n);
	}, h = (e) => {
		let t = /* @__PURE__ */ D(() => r.scheduled);
		var n = Ok(), a = M(n, !0);
		P(() => {
			W(n, "aria-busy", r.isBusy), V(a, i.cancelSchedule);
		}), R("click", n, () => void r.unschedule(L(t).id)), B(e, n);
	};
	H(p, (e) => {
		t.outcome.kind === "published" ? e(m) : t.outcome.kind === "scheduled" && r.scheduled && e(h, 1);
	});
	var g = N(p, 2), _ = M(g, !0), v = N(g, 2), y = M(v, !0);
	w(f), P(() => {
		V(l, L(a)), V(_, i.history), V(y, n.words.done);
	}), R("click", g, o), R("click", v, function(...e) {
		t.onclose?.apply(this, e);
	}), B(e, s), E();
}
Dr(["click"]);
// src/gatehouse/studio/publishing/When.svelte
var jk = /* @__PURE__ */ z("<input id=\"publish-at\" class=\"input\" type=\"datetime-local\" aria-describedby=\"publish-at-help\"/>"), Mk = /* @__PURE__ */ z("<fieldset class=\"s1p1leo4\"><legend class=\"label\"> </legend> <div class=\"choice s1p1leo4\"><label class=\"check\"><input type=\"radio\" name=\"when\"/> </label> <label class=\"check\"><input type=\"radio\" name=\"when\"/> </label></div></fieldset> <!>", 1);
function Nk(e, t) {
	T(t, !0);
	let n = [], r = $(), { publishing: i } = r, a = r.data.words.studioPublishing, o = c(/* @__PURE__ */ new Date()), s = /* @__PURE__ */ D(() => i.moment !== null && i.moment <= Date.now() ? a.atPast : void 0);
	function c(e) {
		let t = new Intl.DateTimeFormat(r.data.language, { timeZoneName: "short" }), n = t.formatToParts(e).find(({ type: e }) => e === "timeZoneName")?.value;
		return [t.resolvedOptions().timeZone.replaceAll("_", " "), n].filter((e) => e).join(", ");
	}
	function l(e) {
		let t = new Date(e).getTimezoneOffset() * 6e4;
		return new Date(e - t).toISOString().slice(0, 16);
	}
	var u = Mk(), d = mn(u), f = j(d), p = M(f, !0), m = N(f, 2), h = j(m), g = j(h);
	Ei(g), g.value = g.__value = "now";
	var _ = N(g, 1, !0);
	w(h);
	var v = N(h, 2), y = j(v);
	Ei(y), y.value = y.__value = "later";
	var b = N(y, 1, !0);
	w(v), w(m), w(d);
	var x = N(d, 2), S = (e) => {
		{
			let t = /* @__PURE__ */ D(() => r.say(a.atHint, { zone: o }));
			kw(e, {
				id: "publish-at",
				get label() {
					return a.at;
				},
				get hint() {
					return L(t);
				},
				get problem() {
					return L(s);
				},
				children: (e, t) => {
					var n = jk();
					Ei(n), P((e) => {
						W(n, "min", e), W(n, "aria-invalid", L(s) !== void 0);
					}, [() => l(Date.now())]), Mi(n, () => i.at, (e) => i.at = e), B(e, n);
				},
				$$slots: { default: !0 }
			});
		}
	};
	H(x, (e) => {
		i.when === "later" && e(S);
	}), P(() => {
		V(p, a.when), V(_, a.now), V(b, a.later);
	}), Pi(n, [], g, () => i.when, (e) => i.when = e), Pi(n, [], y, () => i.when, (e) => i.when = e), B(e, u), E();
}
// src/gatehouse/studio/publishing/Publish.svelte
var Pk = /* @__PURE__ */ z("<input id=\"publish-note\" class=\"input first\" maxlength=\"200\" autocomplete=\"off\" aria-describedby=\"publish-note-help\"/>"), Fk = /* @__PURE__ */ z("<p class=\"hint s1x2in7y\"> <button type=\"button\" class=\"text-button\"> </button></p>"), Ik = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), Lk = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> <!></p>"), Rk = /* @__PURE__ */ z("<div class=\"columns s1x2in7y\"><section class=\"changes s1x2in7y\" aria-labelledby=\"changes-title\"><h3 id=\"changes-title\"> </h3> <!> <!></section> <form class=\"s1x2in7y\"><!> <!> <!> <!> <!> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"submit\" class=\"button primary\"> </button></div></form></div>");
function zk(e, t) {
	T(t, !0);
	let n = $(), { publishing: r } = n, i = n.data.words.studioPublishing, a = n.liveRevision, o = /* @__PURE__ */ k(void 0), s = /* @__PURE__ */ k(null), c = /* @__PURE__ */ k(!1), l = /* @__PURE__ */ D(() => L(s) ?? L(o)?.find(({ path: e }) => g(e))?.path ?? L(o)?.[0]?.path), u = /* @__PURE__ */ D(() => wT(L(l) ?? "", n.document)), d = /* @__PURE__ */ D(() => r.outcome?.kind === "published" ? i.publishedTitle : r.outcome?.kind === "scheduled" ? i.scheduledTitle : n.words.publishTitle), f = /* @__PURE__ */ D(() => r.scheduled), p = /* @__PURE__ */ D(() => r.when === "later" ? r.isBusy ? i.scheduling : i.schedule : r.isBusy ? n.words.publishing : n.words.publishNow);
	Ji(async () => {
		A(c, await r.open(), !0), L(c) && await m();
	});
	async function m() {
		let e = await n.server.compare(a, "draft");
		e.ok ? A(o, e.differences) : r.problem ||= n.failed(e);
	}
	async function h() {
		A(c, await r.open(), !0), L(c) && await m();
	}
	let g = (e) => e.startsWith("copy.") || e.startsWith("blocks.");
	function _(e) {
		e.preventDefault(), r.send();
	}
	{
		let m = /* @__PURE__ */ D(() => r.outcome === null ? "full" : "normal");
		Qw(e, {
			get title() {
				return L(d);
			},
			get size() {
				return L(m);
			},
			get onclose() {
				return t.onclose;
			},
			children: (e, d) => {
				var m = Rr(), g = mn(m), v = (e) => {
					Ak(e, {
						get outcome() {
							return r.outcome;
						},
						get onclose() {
							return t.onclose;
						}
					});
				}, y = (e) => {
					var d = Rk(), m = j(d), g = j(m), v = M(g, !0), y = N(g, 2), b = (e) => {
						{
							let t = /* @__PURE__ */ D(() => ({
								page: a,
								label: i.nowLive
							})), n = /* @__PURE__ */ D(() => ({
								page: "draft",
								label: i.thisDraft
							}));
							OT(e, {
								get before() {
									return L(t);
								},
								get after() {
									return L(n);
								},
								get face() {
									return L(u);
								}
							});
						}
					};
					H(y, (e) => {
						L(c) && e(b);
					});
					var x = N(y, 2);
					{
						let e = /* @__PURE__ */ D(() => L(l) ?? null), t = /* @__PURE__ */ D(() => n.isPublished ? i.changesNothing : i.onlyTheme);
						RT(x, {
							get differences() {
								return L(o);
							},
							get chosen() {
								return L(e);
							},
							onchoose: (e) => A(s, e, !0),
							get nothing() {
								return L(t);
							}
						});
					}
					w(m);
					var S = N(m, 2), ee = j(S);
					Ek(ee, {});
					var te = N(ee, 2);
					kw(te, {
						id: "publish-note",
						get label() {
							return n.words.publishNote;
						},
						get hint() {
							return n.words.publishNoteHint;
						},
						children: (e, t) => {
							var n = Pk();
							Ei(n), Mi(n, () => r.note, (e) => r.note = e), B(e, n);
						},
						$$slots: { default: !0 }
					});
					var ne = N(te, 2);
					Nk(ne, {});
					var re = N(ne, 2), ie = (e) => {
						var t = Fk(), a = j(t), o = N(a), s = M(o, !0);
						w(t), P((e) => {
							V(a, `${e ?? ""} `), V(s, i.cancelSchedule);
						}, [() => n.say(r.when === "later" ? i.replacesScheduled : i.staysScheduled, { time: n.moment(L(f).at) })]), R("click", o, () => void r.unschedule(L(f).id)), B(e, t);
					};
					H(re, (e) => {
						L(f) && L(f).failed === null && e(ie);
					});
					var ae = N(re, 2), oe = (e) => {
						var t = Lk(), i = j(t), a = N(i), o = (e) => {
							var t = Ik(), r = M(t, !0);
							P(() => V(r, n.words.tryAgain)), R("click", t, () => void h()), B(e, t);
						};
						H(a, (e) => {
							L(c) || e(o);
						}), w(t), P(() => V(i, `${r.problem ?? ""} `)), B(e, t);
					};
					H(ae, (e) => {
						r.problem !== "" && e(oe);
					});
					var se = N(ae, 2), ce = j(se), le = M(ce, !0), ue = N(ce, 2), de = M(ue, !0);
					w(se), w(S), w(d), P(() => {
						V(v, i.whatChanges), V(le, n.words.cancel), ue.disabled = r.checks.errors.length > 0, W(ue, "aria-busy", r.isBusy), V(de, L(p));
					}), Er("submit", S, _), R("click", ce, function(...e) {
						t.onclose?.apply(this, e);
					}), B(e, d);
				};
				H(g, (e) => {
					r.outcome ? e(v) : e(y, -1);
				}), B(e, m);
			},
			$$slots: { default: !0 }
		});
	}
	E();
}
Dr(["click"]);
// src/gatehouse/studio/parts/search-entries.ts
function Bk(e) {
	return [
		...Vk(e),
		...Hk(e),
		...Uk(e)
	].map((e) => ({
		...e,
		text: `${e.label} ${e.place}`.toLocaleLowerCase()
	}));
}
function Vk(e) {
	let { blockFields: t } = e.data.words;
	return gh(e.document.blocks).flatMap((n) => {
		let r = e.blockLabel(n), i = () => e.choose(n.id), a = t[n.kind], o = Object.keys(sh[n.kind].fields).map((e) => ({
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
function Hk(e) {
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
	}, s = {
		id: "history",
		label: e.data.words.studioPublishing.history,
		place: t.wholePage,
		go: () => e.panel = "history"
	};
	return [
		...i,
		o,
		s,
		...a
	];
}
function Uk(e) {
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
var Wk = /* @__PURE__ */ z("<p class=\"hint\" role=\"status\"> </p>"), Gk = /* @__PURE__ */ z("<li role=\"option\" class=\"sasqvqb\"><span> </span><span class=\"hint sasqvqb\"> </span></li>"), Kk = /* @__PURE__ */ z("<input class=\"input\" type=\"search\" role=\"combobox\" aria-controls=\"found\" aria-expanded=\"true\" autocomplete=\"off\"/> <!> <ul id=\"found\" role=\"listbox\"></ul>", 1);
function qk(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n, i = /* @__PURE__ */ k(""), a = /* @__PURE__ */ k(0), o = Bk(n), s = /* @__PURE__ */ D(() => {
		let e = L(i).toLocaleLowerCase().split(/\s+/).filter(Boolean);
		return o.filter(({ text: t }) => e.every((e) => t.includes(e))).slice(0, 12);
	});
	function c(e) {
		e !== void 0 && (t.onclose(), e.go(), e.field !== void 0 && hr().then(() => document.getElementById(e.field ?? "")?.focus()));
	}
	function l(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		t === void 0 ? e.key === "Enter" && (e.preventDefault(), c(L(s)[L(a)])) : (A(a, (L(a) + t + L(s).length) % Math.max(1, L(s).length)), e.preventDefault());
	}
	Qw(e, {
		get title() {
			return r.search;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = Kk(), o = mn(n);
			Ei(o);
			var u = N(o, 2), d = (e) => {
				var t = Wk(), n = M(t, !0);
				P(() => V(n, r.nothingFound)), B(e, t);
			};
			H(u, (e) => {
				L(s).length === 0 && e(d);
			});
			var f = N(u, 2);
			U(f, 23, () => L(s), (e) => e.id, (e, t, n) => {
				var r = Gk(), i = j(r), o = M(i, !0), s = M(N(i), !0);
				w(r), P(() => {
					W(r, "id", `found-${L(n)}`), W(r, "aria-selected", L(n) === L(a)), V(o, L(t).label), V(s, L(t).place);
				}), R("click", r, () => c(L(t))), R("pointermove", r, () => A(a, L(n), !0)), B(e, r);
			}), w(f), P(() => {
				W(o, "aria-label", r.search), W(o, "aria-activedescendant", L(s).length > 0 ? `found-${L(a)}` : void 0), W(o, "placeholder", r.searchHint), W(f, "aria-label", r.search);
			}), R("input", o, () => A(a, 0)), R("keydown", o, l), Mi(o, () => L(i), (e) => A(i, e)), B(e, n);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr([
	"input",
	"keydown",
	"click",
	"pointermove"
]);
// src/gatehouse/studio/dialogs/Shortcuts.svelte
var Jk = /* @__PURE__ */ z("<kbd class=\"surzp7z\"> </kbd>"), Yk = /* @__PURE__ */ z("<span class=\"surzp7z\"></span>"), Xk = /* @__PURE__ */ z("<div class=\"surzp7z\"><dt> </dt> <dd class=\"surzp7z\"></dd></div>"), Zk = /* @__PURE__ */ z("<dl class=\"surzp7z\"></dl>");
function Qk(e, t) {
	T(t, !0);
	let { words: n } = $(), { key: r, shortcutNames: i } = n, a = [
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
	Qw(e, {
		get title() {
			return n.shortcuts;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = Zk();
			U(n, 21, () => a, ({ name: e, keys: t }) => e, (e, t) => {
				let n = () => L(t).name, r = () => L(t).keys;
				var i = Xk(), a = j(i), o = M(a, !0), s = N(a, 2);
				U(s, 21, r, Xr, (e, t) => {
					var n = Yk();
					U(n, 20, () => L(t), (e) => e, (e, t) => {
						var n = Jk(), r = M(n, !0);
						P(() => V(r, t)), B(e, n);
					}), w(n), B(e, n);
				}), w(s), w(i), P(() => V(o, n())), B(e, i);
			}), w(n), B(e, n);
		},
		$$slots: { default: !0 }
	}), E();
}
// src/gatehouse/studio/dialogs/SignedOut.svelte
var $k = /* @__PURE__ */ z("<p> </p> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <a class=\"button primary\" target=\"_blank\" rel=\"opener\"> </a></div>", 1);
function eA(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = `${i.paths.signIn}?${new URLSearchParams({ returnTo: `${i.paths.page}/studio/frame` })}`;
	async function o() {
		await n.autosave.saveNow(), n.saveState !== "signed-out" && (n.show({}), t.onclose());
	}
	Er("focus", on, () => void o()), Qw(e, {
		get title() {
			return r.signedOutTitle;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = $k(), i = mn(n), s = M(i, !0), c = N(i, 2), l = j(c), u = M(l, !0), d = N(l, 2), f = M(d, !0);
			w(c), P(() => {
				V(s, r.signedOutLead), V(u, r.goOn), W(d, "href", a), V(f, r.signIn);
			}), R("click", l, () => void o()), B(e, n);
		},
		$$slots: { default: !0 }
	}), E();
}
Dr(["click"]);
// src/gatehouse/studio/dialogs/Dialogs.svelte
var tA = /* @__PURE__ */ z("<!> <!> <!>", 1);
function nA(e, t) {
	T(t, !0);
	let n = $(), r = () => n.closeDialog();
	var i = tA(), a = mn(i);
	_k(a, {});
	var o = N(a, 2);
	XT(o, {});
	var s = N(o, 2), c = (e) => {
		zk(e, { onclose: r });
	}, l = (e) => {
		WT(e, { onclose: r });
	}, u = (e) => {
		CT(e, { onclose: r });
	}, d = (e) => {
		qk(e, { onclose: r });
	}, f = (e) => {
		Qk(e, { onclose: r });
	}, p = (e) => {
		eA(e, { onclose: r });
	}, m = (e) => {
		ak(e, { onclose: r });
	}, h = (e) => {
		$T(e, { onclose: r });
	};
	H(s, (e) => {
		n.dialog === "publish" ? e(c) : n.dialog === "compare" ? e(l, 1) : n.dialog === "add" ? e(u, 2) : n.dialog === "search" ? e(d, 3) : n.dialog === "shortcuts" ? e(f, 4) : n.dialog === "signed-out" ? e(p, 5) : n.dialog === "match" ? e(m, 6) : n.dialog === "clash" && e(h, 7);
	}), B(e, i), E();
}
// src/gatehouse/core/page/commands-between.ts
function rA(e, t) {
	let n = iA(e);
	for (let e of [1, 2]) {
		aA(n, t);
		for (let e of sA(n.document, t)) n.go(e);
		for (let r of cA(n.document, t, e === 1)) n.go(r);
	}
	return Sh(n.document, t) ? n.commands : null;
}
function iA(e) {
	let t = e, n = [];
	return {
		get document() {
			return t;
		},
		commands: n,
		go(e) {
			if (kS(t, e)) return;
			let r = yS(t, e);
			r.ok && (t = r.document, n.push(e));
		}
	};
}
function aA(e, { blocks: t }) {
	let n = new Map(gh(t).map((e) => [e.id, e])), r = ({ id: e, kind: t }) => n.get(e)?.kind === t, i = () => {
		let t = gh(e.document.blocks).filter((e) => !gh([e]).some(r));
		for (let { id: n } of t) _h(e.document.blocks, n) && e.go({
			kind: "removeBlock",
			id: n
		});
	};
	i(), oA(e, t, null), i();
}
function oA(e, t, n) {
	for (let [r, i] of t.entries()) {
		if (_h(e.document.blocks, i.id) === void 0) {
			let t = "children" in i ? {
				...i,
				children: []
			} : i;
			e.go({
				kind: "insertBlock",
				block: t,
				parent: n,
				at: r
			});
		} else {
			let t = vh(e.document.blocks, i.id);
			(t?.parent !== n || t.at !== r) && e.go({
				kind: "moveBlock",
				id: i.id,
				to: {
					parent: n,
					at: r
				}
			});
		}
		oA(e, hh(i), i.id);
	}
}
function sA(e, t) {
	return gh(t.blocks).flatMap((t) => {
		let n = _h(e.blocks, t.id);
		return n === void 0 ? [] : lA(n, t, `blocks.${t.id}`, [
			"id",
			"kind",
			"children"
		]);
	});
}
function cA(e, t, n) {
	return [
		"layout",
		"theme",
		"languages",
		"copy",
		"overrides"
	].filter((n) => !Sh(e[n], t[n])).flatMap((r) => r === "copy" && n ? uA(e.copy, t.copy, "copy") : r === "overrides" && n ? ["reasons", "sections"].flatMap((n) => lA(e.overrides[n], t.overrides[n], `overrides.${n}`)) : r === "theme" && n ? lA(e.theme, t.theme, "theme") : [{
		kind: "set",
		path: r,
		value: t[r]
	}]);
}
function lA(e, t, n, r = []) {
	let [i, a] = [new Map(Object.entries(e)), new Map(Object.entries(t))];
	return [.../* @__PURE__ */ new Set([...i.keys(), ...a.keys()])].flatMap((e) => r.includes(e) || Sh(i.get(e), a.get(e)) ? [] : [{
		kind: "set",
		path: `${n}.${e}`,
		value: a.get(e) ?? null
	}]);
}
function uA(e, t, n) {
	if (Sh(e, t)) return [];
	let [r, i] = [e ?? {}, t ?? {}];
	return !cS(r) || !cS(i) ? [{
		kind: "set",
		path: n,
		value: t ?? null
	}] : [.../* @__PURE__ */ new Set([...Object.keys(r), ...Object.keys(i)])].flatMap((e) => uA(r[e], i[e], `${n}.${e}`));
}
// src/gatehouse/core/page/studio-publishing.ts
var dA = [
	1,
	3,
	7
], fA = lp([vp(["draft", "scheduled"]), Xf().min(1).max(1e9)]);
J({
	before: fA,
	after: fA
}), J({
	version: Xf().min(0),
	at: Xf().min(0).max(2 ** 53 - 1),
	note: q().trim().max(200)
}), J({ id: q().max(60) }), J({
	published: Xf().min(1).max(1e9),
	version: Xf().min(0)
}), J({
	page: lp([bp("draft"), Xf().min(1).max(1e9)]),
	days: bp([...dA])
}), J({ id: q().max(64) }), J({ document: ep() }), J({
	language: Qp,
	key: q().max(300),
	source: q().max(1e5),
	text: q().max(1e5)
});
// src/gatehouse/studio/publishing/PreviewLinks.svelte
var pA = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), mA = /* @__PURE__ */ z("<li class=\"s18vpvjb\"><span class=\"s18vpvjb\"> <span class=\"hint\"> </span></span> <!></li>"), hA = /* @__PURE__ */ z("<ul class=\"s18vpvjb\"></ul>"), gA = /* @__PURE__ */ z("<div class=\"made s18vpvjb\"><label class=\"hint s18vpvjb\" for=\"made-link\"> </label> <div class=\"line s18vpvjb\"><input id=\"made-link\" class=\"input\" readonly=\"\"/> <button type=\"button\" class=\"button\"> </button></div></div>"), _A = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> </p>"), vA = /* @__PURE__ */ z("<option> </option>"), yA = /* @__PURE__ */ z("<form class=\"s18vpvjb\"><label><span class=\"label\"> </span> <select class=\"select\"><option> </option><!></select></label> <label><span class=\"label\"> </span> <select class=\"select\"></select></label> <button type=\"submit\" class=\"button s18vpvjb\"> </button></form>"), bA = /* @__PURE__ */ z("<section class=\"part\" aria-labelledby=\"links-title\"><div><h3 id=\"links-title\"> </h3> <p class=\"hint\"> </p></div> <!> <!> <!> <!></section>");
function xA(e, t) {
	T(t, !0);
	let n = $(), r = n.data.words.studioPublishing, i = /* @__PURE__ */ k("draft"), a = /* @__PURE__ */ k(3), o = /* @__PURE__ */ k(null), s = /* @__PURE__ */ k(!1), c = /* @__PURE__ */ k(!1), l = /* @__PURE__ */ k("");
	async function u(e) {
		if (e.preventDefault(), L(c)) return;
		A(c, !0), await n.autosave.saveNow();
		let r = await n.server.makeLink(L(i) === "draft" ? L(i) : Number(L(i)), L(a));
		A(c, !1), A(s, !1), A(l, r.ok ? "" : n.failed(r), !0), r.ok && (A(o, r), t.onchange());
	}
	async function d(e) {
		let i = await n.server.revokeLink(e);
		A(l, i.ok ? "" : n.failed(i), !0), i.ok && (n.notice = r.revoked), L(o)?.id === e && A(o, null), t.onchange();
	}
	async function f(e, t) {
		t?.select();
		try {
			await navigator.clipboard.writeText(e), A(s, !0);
		} catch {}
	}
	let p = (e) => e === "draft" ? r.draft : n.say(r.revision, { revision: e }), m = /* @__PURE__ */ k(null);
	var h = bA(), g = j(h), _ = j(g), v = M(_, !0), y = M(N(_, 2), !0);
	w(g);
	var b = N(g, 2), x = (e) => {
		var i = hA();
		U(i, 21, () => t.links, ({ id: e, page: t, endsAt: n, byName: r }) => e, (e, t) => {
			let i = () => L(t).id, a = () => L(t).page, o = () => L(t).endsAt, s = () => L(t).byName;
			var c = mA(), l = j(c), u = j(l), f = M(N(u), !0);
			w(l);
			var m = N(l, 2), h = (e) => {
				var t = pA(), o = M(t, !0);
				P((e) => {
					W(t, "aria-label", e), V(o, r.revoke);
				}, [() => n.say(r.revokeLink, { page: p(a()) })]), R("click", t, () => void d(i())), B(e, t);
			};
			H(m, (e) => {
				n.mayEdit && e(h);
			}), w(c), P((e, t) => {
				V(u, `${e ?? ""} `), V(f, t);
			}, [() => p(a()), () => n.say(r.holdsUntil, {
				time: n.moment(o()),
				person: s()
			})]), B(e, c);
		}), w(i), B(e, i);
	};
	H(b, (e) => {
		t.links.length > 0 && e(x);
	});
	var S = N(b, 2), ee = (e) => {
		let t = /* @__PURE__ */ D(() => L(o));
		var i = gA(), a = j(i), c = M(a, !0), l = N(a, 2), u = j(l);
		Ei(u), Hi(u, (e) => A(m, e), () => L(m));
		var d = N(u, 2), p = M(d, !0);
		w(l), w(i), P((e) => {
			V(c, e), Di(u, L(t).url), V(p, L(s) ? r.copied : r.copy);
		}, [() => n.say(r.linkMade, { time: n.moment(L(t).endsAt) })]), R("click", d, () => void f(L(t).url, L(m))), B(e, i);
	};
	H(S, (e) => {
		L(o) !== null && e(ee);
	});
	var te = N(S, 2), ne = (e) => {
		var t = _A(), n = M(t, !0);
		P(() => V(n, L(l))), B(e, t);
	};
	H(te, (e) => {
		L(l) !== "" && e(ne);
	});
	var re = N(te, 2), ie = (e) => {
		var o = yA(), s = j(o), l = j(s), d = M(l, !0), f = N(l, 2), p = j(f), m = M(p, !0);
		p.value = p.__value = "draft", U(N(p), 16, () => t.revisions, (e) => e, (e, t) => {
			var i = vA(), a = M(i, !0), o = {};
			P((e, t) => {
				V(a, e), o !== (o = t) && (i.value = (i.__value = o) ?? "");
			}, [() => n.say(r.revision, { revision: t }), () => String(t)]), B(e, i);
		}), w(f), vi(f), w(s);
		var h = N(s, 2), g = j(h), _ = M(g, !0), v = N(g, 2);
		U(v, 20, () => dA, (e) => e, (e, t) => {
			var n = vA(), i = M(n, !0), a = {};
			P(() => {
				V(i, r.linkDays[t]), a !== (a = t) && (n.value = (n.__value = a) ?? "");
			}), B(e, n);
		}), w(v), vi(v), w(h);
		var y = N(h, 2), b = M(y, !0);
		w(o), P(() => {
			V(d, r.linkShows), V(m, r.draft), V(_, r.linkHolds), W(y, "aria-busy", L(c)), V(b, r.makeLink);
		}), Er("submit", o, u), yi(f, () => L(i), (e) => A(i, e)), yi(v, () => L(a), (e) => A(a, e)), B(e, o);
	};
	H(re, (e) => {
		n.mayEdit && e(ie);
	}), w(h), P(() => {
		V(v, r.links), V(y, r.linksLead);
	}), B(e, h), E();
}
Dr(["click"]);
// src/gatehouse/studio/panels/HistoryPanel.svelte
var SA = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> <button type=\"button\" class=\"text-button\"> </button></p>"), CA = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), wA = /* @__PURE__ */ z("<p> </p>"), TA = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), EA = /* @__PURE__ */ z("<section><h3 class=\"s1av6zp9\"> </h3> <p class=\"hint\"> </p> <!> <!> <div class=\"do s1av6zp9\"><button type=\"button\" class=\"text-button\"> </button> <!></div></section>"), DA = /* @__PURE__ */ z("<span class=\"badge s1av6zp9\"> </span>"), OA = /* @__PURE__ */ z("<span> </span>"), kA = /* @__PURE__ */ z("<div class=\"do s1av6zp9\"><button type=\"button\" class=\"text-button\"> </button> <!></div>"), AA = /* @__PURE__ */ z("<li><button type=\"button\" class=\"row s1av6zp9\"><span class=\"name s1av6zp9\"> <!></span> <span class=\"hint\"> </span> <!></button> <!></li>"), jA = /* @__PURE__ */ z("<li><p> </p> <p class=\"hint\"> </p></li>"), MA = /* @__PURE__ */ z("<!> <ol class=\"s1av6zp9\"></ol> <!> <details class=\"part\"><summary class=\"s1av6zp9\"> </summary> <ul class=\"log s1av6zp9\"></ul></details>", 1), NA = /* @__PURE__ */ z("<div class=\"panel\"><header><h2> </h2> <p class=\"hint\"> </p></header> <!> <!></div>");
function PA(e, t) {
	T(t, !0);
	let n = $(), { server: r, publishing: i } = n, a = n.data.words.studioPublishing, o = /* @__PURE__ */ k(null), s = /* @__PURE__ */ k(""), c = /* @__PURE__ */ k(null), l = /* @__PURE__ */ D(() => L(o)?.scheduled ?? null);
	Ji(() => void u()), En(() => {
		L(o) !== null && L(o).revisions[0]?.number !== n.liveRevision && u();
	});
	async function u() {
		let e = await r.history();
		if (!e.ok) return void A(s, `${a.historyFailed} ${n.failed(e)}`);
		A(s, ""), A(o, e), i.scheduled = e.scheduled;
		let [t] = e.revisions;
		t !== void 0 && t.number !== n.liveRevision && (n.liveRevision = t.number, n.publishedVersion = null);
	}
	function d(e, t) {
		n.compared = {
			before: e,
			after: t
		}, n.dialog = "compare";
	}
	async function f({ number: e }) {
		let t = await r.revision(e);
		if (!t.ok) return void A(s, n.failed(t), !0);
		A(s, "");
		let i = rA(n.document, t.document);
		if (i === null) return void A(s, a.cannotMakeDraft, !0);
		if (i.length === 0) return void (n.notice = a.sameAsDraft);
		n.run(i) && (n.notice = n.say(a.inDraft, { revision: e }));
	}
	async function p(e) {
		await i.unschedule(e), A(s, i.problem, !0), await u();
	}
	let m = (e) => e ?? a.firstStart;
	var h = NA(), g = j(h), _ = j(g), v = M(_, !0), y = M(N(_, 2), !0);
	w(g);
	var b = N(g, 2), x = (e) => {
		var t = SA(), r = j(t), i = N(r), a = M(i, !0);
		w(t), P(() => {
			V(r, `${L(s) ?? ""} `), V(a, n.words.tryAgain);
		}), R("click", i, () => void u()), B(e, t);
	};
	H(b, (e) => {
		L(s) !== "" && e(x);
	});
	var S = N(b, 2), ee = (e) => {
		var t = Rr(), n = mn(t), r = (e) => {
			var t = CA(), n = M(t, !0);
			P(() => V(n, a.loading)), B(e, t);
		};
		H(n, (e) => {
			L(s) === "" && e(r);
		}), B(e, t);
	}, te = (e) => {
		var t = MA(), r = mn(t), i = (e) => {
			var t = EA();
			let r;
			var i = j(t), o = M(i, !0), s = N(i, 2), c = M(s, !0), u = N(s, 2), f = (e) => {
				var t = wA(), n = M(t, !0);
				P(() => V(n, L(l).note)), B(e, t);
			};
			H(u, (e) => {
				L(l).note !== "" && e(f);
			});
			var m = N(u, 2), h = (e) => {
				var t = wA(), n = M(t, !0);
				P(() => V(n, L(l).failed)), B(e, t);
			};
			H(m, (e) => {
				L(l).failed !== null && e(h);
			});
			var g = N(m, 2), _ = j(g), v = M(_, !0), y = N(_, 2), b = (e) => {
				var t = TA(), n = M(t, !0);
				P(() => V(n, L(l).failed === null ? a.cancelSchedule : a.dismiss)), R("click", t, () => void p(L(l).id)), B(e, t);
			};
			H(y, (e) => {
				n.data.rights.mayPublish && e(b);
			}), w(g), w(t), P((e, n) => {
				r = fi(t, 1, "scheduled s1av6zp9", null, r, { failed: L(l).failed !== null }), V(o, e), V(c, n), V(v, a.compare);
			}, [() => n.say(L(l).failed === null ? a.scheduledFor : a.notPublished, { time: n.moment(L(l).at) }), () => n.say(a.scheduledBy, { person: L(l).byName })]), R("click", _, () => d("scheduled", "draft")), B(e, t);
		};
		H(r, (e) => {
			L(l) && e(i);
		});
		var s = N(r, 2);
		U(s, 23, () => L(o).revisions, (e) => e.number, (e, t, r) => {
			let i = /* @__PURE__ */ D(() => L(t));
			var o = AA();
			let s;
			var l = j(o), u = j(l), p = j(u), h = N(p), g = (e) => {
				var t = DA(), n = M(t, !0);
				P(() => V(n, a.live)), B(e, t);
			};
			H(h, (e) => {
				L(r) === 0 && e(g);
			}), w(u);
			var _ = N(u, 2), v = M(_, !0), y = N(_, 2), b = (e) => {
				var t = OA(), r = M(t, !0);
				P((e) => V(r, e), [() => L(i).note || n.say(a.restoredFrom, { revision: L(i).restoredFrom ?? 0 })]), B(e, t);
			};
			H(y, (e) => {
				(L(i).note !== "" || L(i).restoredFrom !== null) && e(b);
			}), w(l);
			var x = N(l, 2), S = (e) => {
				var r = kA(), o = j(r), s = M(o, !0), c = N(o, 2), l = (e) => {
					var n = TA(), r = M(n, !0);
					P(() => V(r, a.makeDraft)), R("click", n, () => void f(L(t))), B(e, n);
				};
				H(c, (e) => {
					n.mayEdit && e(l);
				}), w(r), P(() => V(s, a.compare)), R("click", o, () => d(L(i).number, "draft")), B(e, r);
			};
			H(x, (e) => {
				L(c) === L(i).number && e(S);
			}), w(o), P((e, t) => {
				s = fi(o, 1, "s1av6zp9", null, s, { open: L(c) === L(i).number }), W(l, "aria-expanded", L(c) === L(i).number), V(p, `${e ?? ""} `), V(v, t);
			}, [() => n.say(a.revision, { revision: L(i).number }), () => n.say(a.by, {
				time: n.moment(L(t).at),
				person: m(L(i).byName)
			})]), R("click", l, () => A(c, L(c) === L(i).number ? null : L(i).number, !0)), B(e, o);
		}), w(s);
		var h = N(s, 2);
		{
			let e = /* @__PURE__ */ D(() => L(o).revisions.map(({ number: e }) => e));
			xA(h, {
				get links() {
					return L(o).links;
				},
				get revisions() {
					return L(e);
				},
				onchange: () => void u()
			});
		}
		var g = N(h, 2), _ = j(g), v = M(_, !0), y = N(_, 2);
		U(y, 21, () => L(o).log, ({ id: e, at: t, byName: n, text: r }) => e, (e, t) => {
			let r = () => L(t).at, i = () => L(t).byName, o = () => L(t).text;
			var s = jA(), c = j(s), l = M(c, !0), u = M(N(c, 2), !0);
			w(s), P((e) => {
				V(l, o()), V(u, e);
			}, [() => n.say(a.by, {
				time: n.moment(r()),
				person: i()
			})]), B(e, s);
		}), w(y), w(g), P(() => V(v, a.log)), B(e, t);
	};
	H(S, (e) => {
		L(o) === null ? e(ee) : e(te, -1);
	}), w(h), P(() => {
		V(v, a.history), V(y, a.historyLead);
	}), B(e, h), E();
}
Dr(["click"]);
// src/gatehouse/core/page/edit-owner-text.ts
function FA(e, { key: t, kind: n }, r, i) {
	let a = i.trim() === "", [, o, s] = /^(.+\.links)\.([^.]+)\.\*$/.exec(t) ?? [];
	if (o !== void 0) return {
		kind: "set",
		path: o,
		value: (DS(e, o) ?? []).map((e) => {
			if (e.id !== s) return e;
			let { [r]: t, ...n } = e.label;
			return {
				...e,
				label: a ? n : {
					...n,
					[r]: i
				}
			};
		})
	};
	let c = t.replace("*", r);
	if (a) return {
		kind: "set",
		path: c,
		value: null
	};
	if (n === "rich-text") return {
		kind: "set",
		path: c,
		value: dm(i)
	};
	let l = i.split("\n").flatMap((e) => e.trim() || []);
	return {
		kind: "set",
		path: c,
		value: c.endsWith(".nextSteps") ? l : i
	};
}
// src/gatehouse/studio/publishing/Translations.svelte
var IA = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> </p>"), LA = /* @__PURE__ */ z("<p class=\"outdated sp83jhd\"> <button type=\"button\" class=\"text-button sp83jhd\"> </button></p>"), RA = /* @__PURE__ */ z("<div><div class=\"source sp83jhd\"><span class=\"hint\"> </span> <p dir=\"auto\" class=\"sp83jhd\"> </p></div> <div><!> <!></div></div>"), zA = /* @__PURE__ */ z("<section class=\"part\"><div class=\"head sp83jhd\"><label class=\"check\"><input type=\"checkbox\"/> </label> <button type=\"button\" class=\"text-button sp83jhd\" title=\"F8\"> </button></div> <p class=\"hint\"> </p> <!> <!></section>");
function BA(e, t) {
	T(t, !0);
	let n = $(), r = n.data.words.studioPublishing, i = /* @__PURE__ */ k(!0), a = /* @__PURE__ */ k(""), o = /* @__PURE__ */ k(/* @__PURE__ */ new Set()), s = ({ state: e }) => e !== "current", c = /* @__PURE__ */ D(() => t.state.texts.filter(s)), l = /* @__PURE__ */ D(() => L(i) ? t.state.texts.filter((e) => s(e) || L(o).has(e.key)) : t.state.texts);
	En(() => {
		L(c).some(({ key: e }) => !L(o).has(e)) && A(o, /* @__PURE__ */ new Set([...L(o), ...L(c).map(({ key: e }) => e)]));
	});
	let u = ({ key: e }) => `translation-${e}`, d = (e) => n.data.languages.find(({ id: t }) => t === e)?.name ?? e;
	function f(e) {
		let t = L(c).map(u), n = t.indexOf(document.activeElement?.id ?? ""), r = n < 0 && e < 0 ? 0 : n, i = document.getElementById(t[(r + e + t.length) % t.length] ?? "");
		i?.scrollIntoView({ block: "center" }), i?.focus();
	}
	function p(e) {
		e.key === "F8" && n.dialog === null && L(c).length !== 0 && (e.preventDefault(), f(e.shiftKey ? -1 : 1));
	}
	function m(e, r) {
		let { language: i } = t.state;
		return n.apply([FA(n.document, e, i, r)], `${e.key} ${i}`);
	}
	async function h({ key: e, source: r, text: i }) {
		let o = await n.server.confirmTranslation({
			language: t.state.language,
			key: e,
			source: r,
			text: i
		});
		A(a, o.ok ? "" : n.failed(o), !0), o.ok && t.onconfirm();
	}
	var g = zA();
	Er("keydown", on, p);
	var _ = j(g), v = j(_), y = j(v);
	Ei(y);
	var b = N(y, 1, !0);
	w(v);
	var x = N(v, 2), S = M(x, !0);
	w(_);
	var ee = N(_, 2), te = M(ee, !0), ne = N(ee, 2), re = (e) => {
		var t = IA(), n = M(t, !0);
		P(() => V(n, L(a))), B(e, t);
	};
	H(ne, (e) => {
		L(a) !== "" && e(re);
	}), U(N(ne, 2), 17, () => L(l), (e) => e.key, (e, i) => {
		var a = RA();
		let o;
		var c = j(a), l = j(c), f = M(l, !0), p = N(l, 2), g = M(p, !0);
		w(c);
		var _ = N(c, 2), v = j(_);
		{
			let e = /* @__PURE__ */ D(() => u(L(i))), n = /* @__PURE__ */ D(() => L(i).source.length > 40 || L(i).source.includes("\n") || L(i).kind === "rich-text" ? 3 : 1);
			Gw(v, {
				get id() {
					return L(e);
				},
				get label() {
					return L(i).label;
				},
				get lang() {
					return t.state.language;
				},
				get lines() {
					return L(n);
				},
				get value() {
					return L(i).text;
				},
				onchange: (e) => m(L(i), e)
			});
		}
		var y = N(v, 2), b = (e) => {
			var t = LA(), a = j(t), o = N(a), s = M(o, !0);
			w(t), P((e) => {
				V(a, `${r.states.outdated ?? ""} `), W(o, "aria-label", e), V(s, r.markCurrent);
			}, [() => n.say(r.markCurrentOf, { text: L(i).label })]), R("click", o, () => void h(L(i))), B(e, t);
		};
		H(y, (e) => {
			L(i).state === "outdated" && e(b);
		}), w(_), w(a), P((e, t) => {
			o = fi(a, 1, "text sp83jhd", null, o, { "is-gap": e }), V(f, t), W(p, "lang", L(i).sourceLanguage), V(g, L(i).source), p.dir = p.dir;
		}, [() => s(L(i)), () => d(L(i).sourceLanguage)]), B(e, a);
	}), w(g), P((e) => {
		W(g, "aria-label", e), V(b, r.onlyGaps), x.disabled = L(c).length === 0, V(S, r.nextGap), V(te, L(c).length === 0 ? r.noGaps : r.nextGapHint);
	}, [() => n.say(r.sourceIn, { language: d(t.state.language) })]), Fi(y, () => L(i), (e) => A(i, e)), R("click", x, () => f(1)), B(e, g), E();
}
Dr(["click"]);
// src/gatehouse/studio/panels/LanguagesPanel.svelte
var VA = /* @__PURE__ */ z("<p class=\"problem\" role=\"alert\"> <button type=\"button\" class=\"text-button\"> </button></p>"), HA = /* @__PURE__ */ z("<span class=\"gap s1tgpwvx\"> </span>"), UA = /* @__PURE__ */ z("<span class=\"hint s1tgpwvx\"> </span>"), WA = /* @__PURE__ */ z("<li class=\"s1tgpwvx\"><button type=\"button\" class=\"s1tgpwvx\"><span> </span> <span class=\"counts s1tgpwvx\"><!> <!> <!></span></button></li>"), GA = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), KA = /* @__PURE__ */ z("<div class=\"panel\"><header><h2> </h2> <p class=\"hint\"> </p></header> <!> <ul></ul> <!> <details class=\"part\"><summary class=\"s1tgpwvx\"> </summary> <div></div> <!></details></div>");
function qA(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = i.words.studioPublishing, o = /* @__PURE__ */ D(() => n.document.languages), s = /* @__PURE__ */ k(null), c = /* @__PURE__ */ k(""), l = /* @__PURE__ */ D(() => L(s)?.every(({ texts: e }) => e.length === 0) ?? !1), u = /* @__PURE__ */ D(() => L(s)?.find(({ language: e }) => e === n.face.language)), d, f = 0;
	Ji(() => () => clearTimeout(d)), En(() => {
		n.document, clearTimeout(d), d = setTimeout(() => void p(), L(s) === null ? 0 : 500);
	});
	async function p() {
		f += 1;
		let e = f, t = await n.server.languages(n.document);
		e === f && (t.ok && A(s, t.languages), A(c, t.ok ? "" : `${a.languagesFailed} ${n.failed(t)}`, !0));
	}
	function m(e) {
		n.run([{
			kind: "set",
			path: "languages",
			value: e
		}]) && (e.includes(n.face.language) || n.show({ language: e[0] ?? "en" }));
	}
	let h = (e) => i.languages.find(({ id: t }) => t === e)?.name ?? e;
	var g = KA(), _ = j(g), v = j(_), y = M(v, !0), b = M(N(v, 2), !0);
	w(_);
	var x = N(_, 2), S = (e) => {
		var t = VA(), n = j(t), i = N(n), a = M(i, !0);
		w(t), P(() => {
			V(n, `${L(c) ?? ""} `), V(a, r.tryAgain);
		}), R("click", i, () => void p()), B(e, t);
	};
	H(x, (e) => {
		L(c) !== "" && e(S);
	});
	var ee = N(x, 2);
	U(ee, 21, () => L(s) ?? [], ({ language: e, missing: t, outdated: n }) => e, (e, t) => {
		let r = () => L(t).language, i = () => L(t).missing, o = () => L(t).outdated;
		var s = WA(), c = j(s), l = j(c), u = M(l, !0), d = N(l, 2), f = j(d), p = (e) => {
			var t = HA(), r = M(t, !0);
			P((e) => V(r, e), [() => n.say(a.missing, { count: i() })]), B(e, t);
		};
		H(f, (e) => {
			i() > 0 && e(p);
		});
		var m = N(f, 2), g = (e) => {
			var t = HA(), r = M(t, !0);
			P((e) => V(r, e), [() => n.say(a.outdated, { count: o() })]), B(e, t);
		};
		H(m, (e) => {
			o() > 0 && e(g);
		});
		var _ = N(m, 2), v = (e) => {
			var t = UA(), n = M(t, !0);
			P(() => V(n, a.complete)), B(e, t);
		};
		H(_, (e) => {
			i() + o() === 0 && e(v);
		}), w(d), w(c), w(s), P((e) => {
			W(c, "aria-pressed", n.face.language === r()), W(l, "lang", r()), V(u, e);
		}, [() => h(r())]), R("click", c, () => n.show({ language: r() })), B(e, s);
	}), w(ee);
	var te = N(ee, 2), ne = (e) => {
		var t = GA(), n = M(t, !0);
		P(() => V(n, a.nothingWritten)), B(e, t);
	}, re = (e) => {
		var t = Rr();
		Yr(mn(t), () => L(u).language, (e) => {
			BA(e, {
				get state() {
					return L(u);
				},
				onconfirm: () => void p()
			});
		}), B(e, t);
	};
	H(te, (e) => {
		L(l) ? e(ne) : L(u) !== void 0 && L(u).texts.length > 0 && e(re, 1);
	});
	var ie = N(te, 2), ae = j(ie), oe = M(ae, !0), se = N(ae, 2);
	U(se, 21, () => i.languages, ({ id: e, name: t }) => e, (e, t) => {
		let n = () => L(t).id, r = () => L(t).name;
		{
			let t = /* @__PURE__ */ D(() => L(o).includes(n()));
			Cw(e, {
				get label() {
					return r();
				},
				get checked() {
					return L(t);
				},
				onchange: (e) => m(e ? [...L(o), n()] : L(o).filter((e) => e !== n()))
			});
		}
	}), w(se);
	var ce = N(se, 2);
	{
		let e = /* @__PURE__ */ D(() => L(o)[0] ?? "en"), t = /* @__PURE__ */ D(() => i.languages.filter(({ id: e }) => L(o).includes(e)).map(({ id: e, name: t }) => ({
			value: e,
			label: t
		})));
		Mw(ce, {
			id: "own-language",
			get label() {
				return r.ownLanguage;
			},
			get hint() {
				return r.ownLanguageHint;
			},
			get value() {
				return L(e);
			},
			get options() {
				return L(t);
			},
			onchange: (e) => m([e, ...L(o).filter((t) => t !== e)])
		});
	}
	w(ie), w(g), P(() => {
		V(y, r.languagesTitle), V(b, r.languagesLead), ie.open = L(o).length === 1, V(oe, r.editLanguage);
	}), B(e, g), E();
}
Dr(["click"]);
// src/gatehouse/studio/panels/ThemeCard.svelte
var JA = /* @__PURE__ */ z("<button type=\"button\" class=\"card s1sxx930\"><span class=\"picture s1sxx930\" aria-hidden=\"true\"><span class=\"sheet s1sxx930\"><span class=\"title s1sxx930\">Aa</span> <span class=\"field s1sxx930\"></span> <span></span></span></span> <span class=\"name s1sxx930\"> </span></button>");
function YA(e, t) {
	T(t, !0);
	let n = $(), r = /* @__PURE__ */ D(() => t.theme.tokens[n.mode]), i = {
		none: "0",
		small: "2px",
		medium: "4px",
		large: "7px"
	};
	var a = JA();
	let o;
	var s = j(a), c = j(s), l = j(c);
	let u;
	var d = N(l, 4);
	let f;
	w(c), w(s);
	var p = M(N(s, 2), !0);
	w(a), P((e) => {
		W(a, "aria-pressed", t.isChosen), W(a, "title", t.description), a.disabled = !n.mayEdit, o = mi(a, "", o, {
			"--page": L(r).page,
			"--wash": L(r).wash,
			"--card": L(r).surface,
			"--text": L(r).text,
			"--edge": L(r).fieldLine,
			"--field": L(r).field,
			"--button": L(r).accent,
			"--corner": i[t.theme.tokens.radius]
		}), u = mi(l, "", u, {
			"font-family": e,
			"font-weight": t.theme.tokens.type.headingWeight
		}), f = fi(d, 1, "press s1sxx930", null, f, { round: t.theme.tokens.buttons === "pill" }), V(p, t.theme.name);
	}, [() => kb(t.theme.tokens.type.heading)]), R("click", a, function(...e) {
		t.onchoose?.apply(this, e);
	}), B(e, a), E();
}
Dr(["click"]);
// src/gatehouse/studio/panels/LookPanel.svelte
var XA = /* @__PURE__ */ z("<p><span class=\"hint\"> </span> <button type=\"button\" class=\"text-button\"> </button></p>"), ZA = /* @__PURE__ */ z("<div class=\"row\"><button type=\"button\" class=\"button\"> </button> <p class=\"hint\"> </p></div>"), QA = /* @__PURE__ */ z("<input id=\"brand-colour\" class=\"colour syob30d\" type=\"color\"/>"), $A = /* @__PURE__ */ z("<p class=\"hint\"> </p>"), ej = /* @__PURE__ */ z("<li> </li>"), tj = /* @__PURE__ */ z("<p class=\"problem\"> </p> <ul class=\"hint syob30d\"></ul> <button type=\"button\" class=\"button\"> </button>", 1), nj = /* @__PURE__ */ z("<button type=\"button\" class=\"button\"> </button>"), rj = /* @__PURE__ */ z("<div class=\"panel\"><h2> </h2> <!> <!> <!> <fieldset class=\"row\"><legend class=\"label\"> </legend> <div class=\"cards syob30d\"></div></fieldset> <!> <div class=\"part\"><!> <div class=\"row\" aria-live=\"polite\"><h3> </h3> <!></div> <!></div> <div class=\"part\"></div> <div class=\"part\"><h3> </h3> <div class=\"two syob30d\"></div></div> <!></div>");
function ij(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = i.presets, o = /* @__PURE__ */ D(() => n.target), s = /* @__PURE__ */ D(() => KS(n.document, L(o))), c = /* @__PURE__ */ D(() => BS(n.document, L(o))), l = /* @__PURE__ */ D(() => Tx(L(s), a)), u = /* @__PURE__ */ D(() => $b(L(l))), d = /* @__PURE__ */ D(() => L(u).filter(({ passes: e }) => !e)), f = /* @__PURE__ */ D(() => L(c)?.layout ?? n.document.layout), p = {
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
		let r = n.apply(qS(n.document, L(o), e, t), `${L(o).kind}.theme.${e}`);
		r.ok || (n.notice = r.message);
	}
	function g(e) {
		n.run([...qS(n.document, L(o), "preset", e), {
			kind: "set",
			path: `${YS(L(o))}.overrides`,
			value: null
		}]);
	}
	function _() {
		let e = tx(L(l)), t = Jb.flatMap((t) => {
			let r = Object.entries(e[t]).filter(([e, n]) => L(l)[t][e] !== n);
			if (r.length === 0) return [];
			let i = {
				...L(s).overrides[t],
				...Object.fromEntries(r)
			};
			return qS(n.document, L(o), `overrides.${t}`, i);
		});
		n.run(t);
	}
	let v = [
		"markLight",
		"markDark",
		"icon"
	], y = (e) => i.words.colours[e] ?? e, b = /* @__PURE__ */ D(() => Object.keys(L(s).overrides).length > 0 || L(s).brand.colour !== void 0 || L(s).brand.typeface !== void 0);
	var x = rj(), S = j(x), ee = M(S, !0), te = N(S, 2);
	hT(te, {});
	var ne = N(te, 2), re = (e) => {
		var t = XA(), i = j(t), a = M(i, !0), s = N(i, 2), c = M(s, !0);
		w(t), P(() => {
			V(a, r.ownHere), V(c, r.reset);
		}), R("click", s, () => n.run([{
			kind: "set",
			path: YS(L(o)),
			value: null
		}])), B(e, t);
	};
	H(ne, (e) => {
		L(c)?.theme !== void 0 && L(o).kind !== "site" && e(re);
	});
	var ie = N(ne, 2), ae = (e) => {
		var t = ZA(), r = j(t), a = M(r, !0), o = M(N(r, 2), !0);
		w(t), P(() => {
			r.disabled = !n.mayEdit, V(a, i.words.matchSite.action), V(o, i.words.matchSite.hint);
		}), R("click", r, () => n.dialog = "match"), B(e, t);
	};
	H(ie, (e) => {
		L(o).kind === "site" && e(ae);
	});
	var oe = N(ie, 2), se = j(oe), ce = M(se, !0), le = N(se, 2);
	U(le, 21, () => a, (e) => e.id, (e, t) => {
		{
			let n = /* @__PURE__ */ D(() => i.words.page.themes[L(t).id] ?? L(t).description), r = /* @__PURE__ */ D(() => L(s).preset === L(t).id);
			YA(e, {
				get theme() {
					return L(t);
				},
				get description() {
					return L(n);
				},
				get isChosen() {
					return L(r);
				},
				onchoose: () => g(L(t).id)
			});
		}
	}), w(le), w(oe);
	var ue = N(oe, 2);
	{
		let e = /* @__PURE__ */ D(() => Mx.map((e) => ({
			value: e,
			label: i.words.page.layouts[e].label
		}))), t = /* @__PURE__ */ D(() => L(c)?.layout === void 0 ? void 0 : () => void n.set(JS(L(o)), null));
		Mw(ue, {
			id: "layout",
			get label() {
				return r.layout;
			},
			get value() {
				return L(f);
			},
			get options() {
				return L(e);
			},
			get hint() {
				return i.words.page.layouts[L(f)].text;
			},
			get onreset() {
				return L(t);
			},
			onchange: (e) => void n.set(JS(L(o)), e)
		});
	}
	var de = N(ue, 2), fe = j(de);
	{
		let e = /* @__PURE__ */ D(() => L(s).brand.colour === void 0 ? void 0 : () => h("brand.colour", null));
		kw(fe, {
			id: "brand-colour",
			get label() {
				return r.brandColour;
			},
			get hint() {
				return r.brandColourHint;
			},
			get onreset() {
				return L(e);
			},
			children: (e, t) => {
				var r = QA();
				Ei(r), P((e) => {
					Di(r, e), r.disabled = !n.mayEdit;
				}, [() => db(L(s).brand.colour ?? L(l).light.accent)]), R("input", r, ({ currentTarget: e }) => h("brand.colour", e.value)), B(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	var pe = N(fe, 2), me = j(pe), he = M(me, !0), ge = N(me, 2), _e = (e) => {
		var t = $A(), i = M(t, !0);
		P((e) => V(i, e), [() => n.say(r.contrastGood, { count: L(u).length })]), B(e, t);
	}, ve = (e) => {
		var t = tj(), i = mn(t), a = M(i, !0), o = N(i, 2);
		U(o, 21, () => L(d).slice(0, 6), ({ mode: e, front: t, back: n, ratio: r, needed: i }) => `${e}-${t}-${n}`, (e, t) => {
			let i = () => L(t).mode, a = () => L(t).front, o = () => L(t).back, s = () => L(t).ratio, c = () => L(t).needed;
			var l = ej(), u = M(l, !0);
			P((e) => V(u, e), [() => n.say(r.contrastPair, {
				front: y(a()),
				back: y(o()),
				mode: r[i()],
				ratio: s(),
				needed: c()
			})]), B(e, l);
		}), w(o);
		var s = N(o, 2), c = M(s, !0);
		P((e) => {
			V(a, e), s.disabled = !n.mayEdit, V(c, r.mend);
		}, [() => n.say(r.contrastBad, { count: L(d).length })]), R("click", s, _), B(e, t);
	};
	H(ge, (e) => {
		L(d).length === 0 ? e(_e) : e(ve, -1);
	}), w(pe);
	var ye = N(pe, 2);
	{
		let e = /* @__PURE__ */ D(() => L(s).brand.typeface ?? ""), t = /* @__PURE__ */ D(() => [{
			value: "",
			label: r.typefaceOfTheme
		}, ...wb.map((e) => ({
			value: e,
			label: r.typefaces[e] ?? e
		}))]);
		Mw(ye, {
			id: "typeface",
			get label() {
				return r.typeface;
			},
			get value() {
				return L(e);
			},
			get options() {
				return L(t);
			},
			onchange: (e) => h("brand.typeface", e || null)
		});
	}
	w(de);
	var be = N(de, 2);
	U(be, 20, () => v, (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ D(() => `brand-${t}`);
			aT(e, {
				get id() {
					return L(n);
				},
				get label() {
					return r.marks[t];
				},
				get value() {
					return L(s).brand[t];
				},
				onchange: (e) => h(`brand.${t}`, e?.id ?? null)
			});
		}
	}), w(be);
	var xe = N(be, 2), Se = j(xe), Ce = M(Se, !0), we = N(Se, 2);
	U(we, 20, () => m, (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ D(() => `shape-${t}`), i = /* @__PURE__ */ D(() => p[t].map((e) => ({
				value: e,
				label: r.tokenOptions[t]?.[e] ?? e
			}))), a = /* @__PURE__ */ D(() => L(s).overrides[t] === void 0 ? void 0 : () => h(`overrides.${t}`, null));
			Mw(e, {
				get id() {
					return L(n);
				},
				get label() {
					return r.tokens[t];
				},
				get value() {
					return L(l)[t];
				},
				get options() {
					return L(i);
				},
				get onreset() {
					return L(a);
				},
				onchange: (e) => h(`overrides.${t}`, e)
			});
		}
	}), w(we), w(xe);
	var C = N(xe, 2), Te = (e) => {
		var t = nj(), i = M(t, !0);
		P(() => {
			t.disabled = !n.mayEdit, V(i, r.resetLook);
		}), R("click", t, () => n.run([{
			kind: "set",
			path: YS(L(o)),
			value: { preset: L(s).preset }
		}])), B(e, t);
	};
	H(C, (e) => {
		L(b) && e(Te);
	}), w(x), P(() => {
		V(ee, r.look), V(ce, r.theme), V(he, r.contrast), V(Ce, r.shape);
	}), B(e, x), E();
}
Dr(["click", "input"]);
// src/gatehouse/studio/frame/preview-loop.ts
function aj(e, t) {
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
var oj = (e) => e instanceof HTMLElement && e.matches("input:not([type=checkbox], [type=radio], [type=color]), textarea, select");
function sj(e, t) {
	t.defaultPrevented || t.isComposing || (t.ctrlKey || t.metaKey ? cj(e, t) : lj(e, t)) && t.preventDefault();
}
function cj(e, { key: t, shiftKey: n, altKey: r }) {
	if (r) return !1;
	switch (t.toLowerCase()) {
		case "z": return n ? e.redo() : e.undo(), !0;
		case "y": return e.redo(), !0;
		case "s": return e.autosave.saveNow(), !0;
		case "k": return e.dialog = "search", !0;
		default: return !1;
	}
}
function lj(e, { key: t, target: n }) {
	return t !== "?" || oj(n) || e.dialog !== null ? !1 : (e.dialog = "shortcuts", !0);
}
// src/gatehouse/studio/parts/PageView.svelte
var uj = /* @__PURE__ */ z("<p class=\"problem smt2fg1\" role=\"alert\"> </p>"), dj = /* @__PURE__ */ z("<div class=\"view smt2fg1\"><div class=\"room smt2fg1\"><iframe sandbox=\"allow-same-origin\" class=\"smt2fg1\"></iframe></div> <!></div>");
function fj(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a, o = /* @__PURE__ */ k(null), s = nn({
		width: 0,
		height: 0
	}), c = /* @__PURE__ */ k(""), l = /* @__PURE__ */ D(() => Math.min(1, s.width / n.width)), u = aj(({ document: e, face: t }) => n.server.preview(e, t), (e) => {
		e.ok ? (A(c, ""), L(o)?.show(e.html)) : e.why === "signed-out" ? n.dialog = "signed-out" : e.why === "refused" ? A(c, n.say(r.previewFailed, { message: e.message }), !0) : A(c, r.saveStates.offline, !0);
	});
	n.shownText = (e, t) => L(o)?.showText(e, t);
	function d() {
		A(o, cE(a, {
			chosen(e, t, r) {
				let i = e ?? (t === null ? null : NC(t));
				if (i !== null && n.choose(i), t === null) return;
				let a = PC(t);
				!r && (a.startsWith("label-") || a.endsWith("note")) && (n.panel = "words"), hr().then(() => {
					let e = document.getElementById(a);
					e?.scrollIntoView({ block: "nearest" }), r || e?.focus();
				});
			},
			hovered: (e) => n.hoveredId = e,
			textAt: (e, t) => n.mayEdit ? DC(n.document, e, t) : null,
			typed(e, t) {
				let r = n.apply([OC(n.document, e, t)], e);
				n.notice = r.ok ? "" : r.message;
			},
			left: () => u.want({
				document: n.document,
				face: n.face
			}),
			key: (e) => sj(n, e)
		}));
	}
	Ji(() => {
		n.width = hw.findLast((e) => s.width / e >= .7) ?? hw[0];
	}), En(() => {
		let e = {
			document: n.document,
			face: n.face
		};
		L(o) !== null && u.want(e);
	}), En(() => L(o)?.setMode(n.mode)), En(() => L(o)?.hover(n.hoveredId)), En(() => {
		let e = n.panel === "block" ? n.chosenId : null;
		L(o)?.choose(e), e !== null && vr(() => L(o)?.reveal(e));
	});
	var f = dj(), p = j(f), m = j(p);
	let h;
	Hi(m, (e) => a = e, () => a), w(p);
	var g = N(p, 2), _ = (e) => {
		var t = uj(), n = M(t, !0);
		P(() => V(n, L(c))), B(e, t);
	};
	H(g, (e) => {
		L(c) !== "" && e(_);
	}), w(f), P(() => {
		W(m, "title", r.pageFrame), W(m, "src", `${i.paths.page}/studio/frame`), h = mi(m, "", h, {
			width: `${n.width}px`,
			height: `${s.height / L(l)}px`,
			transform: `translateX(-50%) scale(${L(l)})`
		});
	}), Er("load", m, d), wr(m), Bi(p, "clientWidth", (e) => s.width = e), Bi(p, "clientHeight", (e) => s.height = e), B(e, f), E();
}
// src/gatehouse/core/page/studio.ts
var pj = [
	"empty",
	"wrong-password",
	"too-many"
], mj = J({
	reason: lp([Jm, bp("sign-in")]),
	section: rh.nullable(),
	language: Qp,
	state: vp(pj),
	mode: vp(Jb).optional()
});
J({
	document: ep(),
	face: mj
}), J({
	version: Xf().min(0),
	commands: ip(gS).max(500)
}), J({
	version: Xf().min(0),
	note: q().trim().max(200)
});
// src/gatehouse/studio/parts/TopBar.svelte
var hj = /* @__PURE__ */ z("<option> </option>"), gj = /* @__PURE__ */ z("<optgroup></optgroup>"), _j = /* @__PURE__ */ z("<select class=\"select syy8eju\"><option> </option><!></select>"), vj = /* @__PURE__ */ z("<button type=\"button\" class=\"text-button\"> </button>"), yj = /* @__PURE__ */ z("<p class=\"notice syy8eju\"><span><!></span> <!></p>"), bj = /* @__PURE__ */ z("<header class=\"bar syy8eju\"><a class=\"icon-button\"><!></a> <h1 class=\"syy8eju\"> </h1> <div class=\"face syy8eju\" role=\"group\"><select class=\"select reason syy8eju\"><option> </option><!></select> <!> <select class=\"select syy8eju\"></select> <select class=\"select syy8eju\"></select></div> <div class=\"group syy8eju\" role=\"group\"></div> <!> <span class=\"space syy8eju\"></span> <div class=\"group syy8eju\"><!> <!> <!> <!></div> <p role=\"status\"> </p> <button type=\"button\" class=\"button primary\"> </button></header> <div class=\"notices syy8eju\" role=\"status\"><!></div>", 1);
function xj(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = {
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
		reasons: i.reasons.filter(({ id: e }) => Km[e] === t)
	})), s = /* @__PURE__ */ D(() => i.languages.filter(({ id: e }) => n.document.languages.includes(e))), c = /* @__PURE__ */ D(() => [
		"offline",
		"conflict",
		"signed-out",
		"refused"
	].includes(n.saveState));
	var l = bj(), u = mn(l), d = j(u);
	Iw(j(d), { name: "back" }), w(d);
	var f = N(d, 2), p = M(f, !0), m = N(f, 2), h = j(m), g = j(h), _ = M(g, !0);
	g.value = g.__value = "sign-in", U(N(g), 17, () => o, ({ label: e, reasons: t }) => e, (e, t) => {
		let n = () => L(t).label, r = () => L(t).reasons;
		var i = gj();
		U(i, 21, r, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => L(t).id, r = () => L(t).label;
			var i = hj(), a = M(i, !0), o = {};
			P(() => {
				V(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}), B(e, i);
		}), w(i), P(() => W(i, "label", n())), B(e, i);
	}), w(h);
	var v;
	vi(h);
	var y = N(h, 2), b = (e) => {
		var t = _j(), a = j(t), o = M(a, !0);
		a.value = a.__value = "", U(N(a), 17, () => i.sections, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => L(t).id, r = () => L(t).label;
			var i = hj(), a = M(i, !0), o = {};
			P((e) => {
				V(a, e), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}, [() => ZS(r())]), B(e, i);
		}), w(t);
		var s;
		vi(t), P(() => {
			W(t, "aria-label", r.section), W(t, "title", r.section), V(o, r.somePage), s !== (s = n.face.section ?? "") && (t.value = (t.__value = s) ?? "", _i(t, s));
		}), R("change", t, ({ currentTarget: e }) => n.show({ section: e.value || null })), B(e, t);
	};
	H(y, (e) => {
		i.sections.length > 0 && e(b);
	});
	var x = N(y, 2);
	U(x, 21, () => L(s), ({ id: e, name: t }) => e, (e, t) => {
		let n = () => L(t).id, r = () => L(t).name;
		var i = hj(), a = M(i, !0), o = {};
		P(() => {
			W(i, "lang", n()), V(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
		}), B(e, i);
	}), w(x);
	var S;
	vi(x);
	var ee = N(x, 2);
	U(ee, 20, () => pj, (e) => e, (e, t) => {
		var n = hj(), i = M(n, !0), a = {};
		P(() => {
			V(i, r.states[t]), a !== (a = t) && (n.value = (n.__value = a) ?? "");
		}), B(e, n);
	}), w(ee);
	var te;
	vi(ee), w(m);
	var ne = N(m, 2);
	U(ne, 20, () => hw, (e) => e, (e, t) => {
		{
			let i = /* @__PURE__ */ D(() => `${r.widths[`${t}`]}, ${t} px`), o = /* @__PURE__ */ D(() => n.width === t);
			Rw(e, {
				get icon() {
					return a[t];
				},
				get label() {
					return L(i);
				},
				get pressed() {
					return L(o);
				},
				onclick: () => n.width = t
			});
		}
	}), w(ne);
	var re = N(ne, 2);
	{
		let e = /* @__PURE__ */ D(() => n.mode === "dark" ? "dark" : "light"), t = /* @__PURE__ */ D(() => `${r.mode}: ${r[n.mode]}`);
		Rw(re, {
			get icon() {
				return L(e);
			},
			get label() {
				return L(t);
			},
			onclick: () => n.mode = n.mode === "dark" ? "light" : "dark"
		});
	}
	var ie = N(re, 4), ae = j(ie);
	{
		let e = /* @__PURE__ */ D(() => `${r.key.ctrl}+K`);
		Rw(ae, {
			icon: "search",
			get label() {
				return r.search;
			},
			get keys() {
				return L(e);
			},
			onclick: () => n.dialog = "search"
		});
	}
	var oe = N(ae, 2);
	Rw(oe, {
		icon: "keys",
		get label() {
			return r.shortcuts;
		},
		keys: "?",
		onclick: () => n.dialog = "shortcuts"
	});
	var se = N(oe, 2);
	{
		let e = /* @__PURE__ */ D(() => `${r.key.ctrl}+Z`), t = /* @__PURE__ */ D(() => !n.canUndo);
		Rw(se, {
			icon: "undo",
			get label() {
				return r.undo;
			},
			get keys() {
				return L(e);
			},
			get disabled() {
				return L(t);
			},
			onclick: () => n.undo()
		});
	}
	var ce = N(se, 2);
	{
		let e = /* @__PURE__ */ D(() => `${r.key.ctrl}+${r.key.shift}+Z`), t = /* @__PURE__ */ D(() => !n.canRedo);
		Rw(ce, {
			icon: "redo",
			get label() {
				return r.redo;
			},
			get keys() {
				return L(e);
			},
			get disabled() {
				return L(t);
			},
			onclick: () => n.redo()
		});
	}
	w(ie);
	var le = N(ie, 2);
	let ue;
	var de = M(le, !0), fe = N(le, 2), pe = M(fe, !0);
	w(u);
	var me = N(u, 2), he = j(me), ge = (e) => {
		var t = yj(), i = j(t), a = j(i), o = (e) => {
			var t = Lr();
			P(() => V(t, r.lost)), B(e, t);
		}, s = (e) => {
			var t = Lr();
			P(() => V(t, n.saveMessage)), B(e, t);
		}, c = (e) => {
			var t = Lr();
			P(() => V(t, r.offlineHint)), B(e, t);
		}, l = (e) => {
			var t = Lr();
			P(() => V(t, n.notice)), B(e, t);
		};
		H(a, (e) => {
			n.lost > 0 ? e(o) : n.saveState === "refused" ? e(s, 1) : n.saveState === "offline" ? e(c, 2) : e(l, -1);
		}), w(i);
		var u = N(i, 2), d = (e) => {
			var t = vj(), i = M(t, !0);
			P(() => V(i, r.tryAgain)), R("click", t, () => void n.autosave.saveNow()), B(e, t);
		}, f = (e) => {
			Rw(e, {
				icon: "close",
				get label() {
					return r.close;
				},
				onclick: () => {
					n.notice = "", n.session.forgetLost();
				}
			});
		};
		H(u, (e) => {
			n.saveState === "offline" || n.saveState === "refused" ? e(d) : e(f, -1);
		}), w(t), B(e, t);
	};
	H(he, (e) => {
		(n.notice !== "" || n.lost > 0 || n.saveState === "refused" || n.saveState === "offline") && e(ge);
	}), w(me), P(() => {
		W(d, "href", i.paths.console), W(d, "aria-label", r.back), W(d, "title", r.back), V(p, r.title), W(m, "aria-label", r.face), W(h, "aria-label", r.reason), W(h, "title", r.reason), V(_, r.signInPage), v !== (v = n.face.reason) && (h.value = (h.__value = v) ?? "", _i(h, v)), W(x, "aria-label", r.language), W(x, "title", r.language), S !== (S = n.face.language) && (x.value = (x.__value = S) ?? "", _i(x, S)), W(ee, "aria-label", r.state), W(ee, "title", r.state), te !== (te = n.face.state) && (ee.value = (ee.__value = te) ?? "", _i(ee, te)), W(ne, "aria-label", r.width), ue = fi(le, 1, "state syy8eju", null, ue, { failing: L(c) }), W(le, "title", n.saveMessage || void 0), V(de, r.saveStates[n.saveState]), fe.disabled = !i.rights.mayPublish || n.isPublished, W(fe, "title", n.isPublished ? r.upToDate : void 0), V(pe, r.publish);
	}), R("change", h, ({ currentTarget: e }) => n.show({ reason: e.value })), R("change", x, ({ currentTarget: e }) => n.show({ language: e.value })), R("change", ee, ({ currentTarget: e }) => n.show({ state: e.value })), R("click", fe, () => n.dialog = "publish"), B(e, l), E();
}
Dr(["change", "click"]);
// src/gatehouse/studio/parts/tree-keys.ts
function Sj(e) {
	if (e.altKey || e.key !== "ArrowUp" && e.key !== "ArrowDown") return;
	let t = [...document.querySelectorAll(".tree .entry")], n = t.indexOf(e.currentTarget);
	e.preventDefault(), t[n + (e.key === "ArrowUp" ? -1 : 1)]?.focus();
}
// src/gatehouse/studio/parts/TreeLevel.svelte
var Cj = /* @__PURE__ */ z("<span class=\"mark s11sw5nj\"> </span>"), wj = /* @__PURE__ */ z("<!> <button type=\"button\" class=\"entry add s11sw5nj\"><!> </button>", 1), Tj = /* @__PURE__ */ z("<li><button type=\"button\"><!><span class=\"name s11sw5nj\"> </span> <!></button> <!></li>"), Ej = /* @__PURE__ */ z("<ul></ul>");
function Dj(e, t) {
	T(t, !0);
	let n = qi(t, "level", 3, 0), r = $(), { words: i } = r, a = /* @__PURE__ */ k(null), o = "application/x-gatehouse-block";
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
			e.preventDefault(), t !== null && _w(() => r.run(t));
		} else if (e.key === "Delete") {
			let a = IS(n, t.id);
			e.preventDefault(), a === null ? r.notice = i.alwaysThere : r.run(a) && (r.notice = r.say(i.removed, { block: r.blockLabel(t) }));
		} else Sj(e);
	}
	function l(e) {
		let t = L(a);
		A(a, null);
		let n = e.dataTransfer?.getData(o);
		if (!n || t === null) return;
		e.preventDefault();
		let i = FS(r.document, n, t.where, t.id);
		i !== null && r.run(i);
	}
	var u = Ej();
	let d;
	U(u, 21, () => t.blocks, (e) => e.id, (e, t) => {
		let u = /* @__PURE__ */ D(() => r.blockLabel(L(t)));
		var d = Tj(), f = j(d);
		let p;
		var m = j(f);
		Iw(m, { get name() {
			return Pw[L(t).kind];
		} });
		var h = N(m), g = M(h, !0), _ = N(h, 2), v = (e) => {
			var t = Cj(), n = M(t, !0);
			P(() => V(n, i.hiddenMark)), B(e, t);
		}, y = (e) => {
			var t = Cj(), n = M(t, !0);
			P(() => V(n, i.limitedMark)), B(e, t);
		};
		H(_, (e) => {
			L(t).isHidden ? e(v) : L(t).showFor && e(y, 1);
		}), w(f);
		var b = N(f, 2), x = (e) => {
			var a = wj(), o = mn(a);
			{
				let e = /* @__PURE__ */ D(() => n() + 1);
				Dj(o, {
					get blocks() {
						return L(t).children;
					},
					get level() {
						return L(e);
					}
				});
			}
			var s = N(o, 2), c = j(s);
			Iw(c, { name: "add" });
			var l = N(c, 1, !0);
			w(s), P((e) => {
				s.disabled = !r.mayEdit, W(s, "aria-label", e), V(l, i.addBlock);
			}, [() => r.say(i.addTo, { block: L(u) })]), R("click", s, () => {
				r.addInto = L(t).id, r.dialog = "add";
			}), B(e, a);
		};
		H(b, (e) => {
			"children" in L(t) && e(x);
		}), w(d), P(() => {
			W(f, "id", `tree-${L(t).id}`), p = fi(f, 1, "entry s11sw5nj", null, p, { faint: L(t).isHidden }), W(f, "data-over", L(a)?.id === L(t).id ? L(a).where : void 0), W(f, "aria-current", r.panel === "block" && r.chosenId === L(t).id ? "true" : void 0), W(f, "title", i.dragHint), W(f, "draggable", r.mayEdit), V(g, L(u));
		}), R("click", f, () => r.choose(L(t).id)), Er("pointerenter", f, () => r.hoveredId = L(t).id), Er("pointerleave", f, () => r.hoveredId = null), R("keydown", f, (e) => c(e, L(t))), Er("dragstart", f, (e) => e.dataTransfer?.setData(o, L(t).id)), Er("dragover", f, (e) => {
			e.dataTransfer?.types.includes(o) && (e.preventDefault(), A(a, {
				id: L(t).id,
				where: s(e, L(t))
			}, !0));
		}), Er("dragleave", f, () => A(a, null)), Er("drop", f, l), B(e, d);
	}), w(u), P(() => {
		W(u, "aria-labelledby", n() === 0 ? "blocks-title" : void 0), d = fi(u, 1, "s11sw5nj", null, d, { inner: n() > 0 });
	}), B(e, u), E();
}
Dr(["click", "keydown"]);
// src/gatehouse/studio/parts/Tree.svelte
var Oj = /* @__PURE__ */ z("<li><button type=\"button\" class=\"entry\"><!> </button></li>"), kj = /* @__PURE__ */ z("<div class=\"tree s166cazs\"><h2 class=\"s166cazs\"> </h2> <ul class=\"s166cazs\"></ul> <h2 id=\"blocks-title\" class=\"s166cazs\"> </h2> <!> <button type=\"button\" class=\"entry add s166cazs\"><!> </button></div>");
function Aj(e, t) {
	T(t, !0);
	let n = $(), { words: r } = n, i = [
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
		},
		{
			panel: "history",
			label: n.data.words.studioPublishing.history,
			icon: "history"
		}
	];
	var a = kj(), o = j(a), s = M(o, !0), c = N(o, 2);
	U(c, 21, () => i, ({ panel: e, label: t, icon: n }) => e, (e, t) => {
		let r = () => L(t).panel, i = () => L(t).label, a = () => L(t).icon;
		var o = Oj(), s = j(o), c = j(s);
		Iw(c, { get name() {
			return a();
		} });
		var l = N(c, 1, !0);
		w(s), w(o), P(() => {
			W(s, "aria-current", n.panel === r() ? "true" : void 0), V(l, i());
		}), R("click", s, () => n.panel = r()), R("keydown", s, function(...e) {
			Sj?.apply(this, e);
		}), B(e, o);
	}), w(c);
	var l = N(c, 2), u = M(l, !0), d = N(l, 2);
	Dj(d, { get blocks() {
		return n.document.blocks;
	} });
	var f = N(d, 2), p = j(f);
	Iw(p, { name: "add" });
	var m = N(p, 1, !0);
	w(f), w(a), P(() => {
		V(s, r.wholePage), V(u, r.blocks), f.disabled = !n.mayEdit, V(m, r.addBlock);
	}), R("keydown", f, function(...e) {
		Sj?.apply(this, e);
	}), R("click", f, () => {
		n.addInto = null, n.dialog = "add";
	}), B(e, a), E();
}
Dr(["click", "keydown"]);
// src/gatehouse/studio/panels/WordsPanel.svelte
var jj = /* @__PURE__ */ z("<div class=\"part\"><h3> </h3> <!> <!></div>"), Mj = /* @__PURE__ */ z("<div class=\"panel\"><header><h2> </h2> <p class=\"hint\"> </p></header> <!> <!> <div class=\"part\"></div></div>");
function Nj(e, t) {
	T(t, !0);
	let n = $(), { words: r, data: i } = n, a = /* @__PURE__ */ D(() => n.face), o = /* @__PURE__ */ D(() => L(a).language), s = /* @__PURE__ */ D(() => L(a).section), c = /* @__PURE__ */ D(() => CC(n.document, L(o), { kind: "site" })), l = /* @__PURE__ */ D(() => L(s) === null ? {} : CC(n.document, L(o), {
		kind: "section",
		section: L(s)
	})), u = /* @__PURE__ */ D(() => n.document.copy[L(o)]?.labels ?? {}), d = /* @__PURE__ */ D(() => i.languages.find(({ id: e }) => e === L(o))?.name ?? L(o));
	function f(e, t, r) {
		let i = yC(L(o), e, t, r);
		return n.apply([i], `${JSON.stringify(e)}.${t}.${L(o)}`);
	}
	var p = Mj(), m = j(p), h = j(m), g = M(h, !0), _ = M(N(h, 2), !0);
	w(m);
	var v = N(m, 2);
	{
		let e = /* @__PURE__ */ D(() => L(c).note ?? "");
		Gw(v, {
			id: "message-note",
			get label() {
				return r.note;
			},
			get hint() {
				return r.noteHint;
			},
			lines: 3,
			get lang() {
				return L(o);
			},
			isPlainText: !0,
			get value() {
				return L(e);
			},
			onchange: (e) => f({ kind: "site" }, "note", e)
		});
	}
	var y = N(v, 2), b = (e) => {
		var t = jj(), a = j(t), c = M(a, !0), u = N(a, 2);
		{
			let e = /* @__PURE__ */ D(() => L(l).label ?? ""), t = /* @__PURE__ */ D(() => i.sections.find(({ id: e }) => e === L(s))?.label ?? "");
			Gw(u, {
				id: "message-label",
				get label() {
					return r.sectionName;
				},
				get hint() {
					return r.sectionNameHint;
				},
				get lang() {
					return L(o);
				},
				get value() {
					return L(e);
				},
				get placeholder() {
					return L(t);
				},
				onchange: (e) => f({
					kind: "section",
					section: L(s)
				}, "label", e)
			});
		}
		var d = N(u, 2);
		{
			let e = /* @__PURE__ */ D(() => L(l).note ?? "");
			Gw(d, {
				id: "message-section-note",
				get label() {
					return r.sectionNote;
				},
				lines: 3,
				get lang() {
					return L(o);
				},
				isPlainText: !0,
				get value() {
					return L(e);
				},
				onchange: (e) => f({
					kind: "section",
					section: L(s)
				}, "note", e)
			});
		}
		w(t), P((e) => V(c, e), [() => n.sectionLabel(L(s))]), B(e, t);
	};
	H(y, (e) => {
		L(s) !== null && e(b);
	});
	var x = N(y, 2);
	U(x, 20, () => Ox, (e) => e, (e, t) => {
		let i = /* @__PURE__ */ D(() => L(u)[t]);
		{
			let a = /* @__PURE__ */ D(() => `label-${t}`), s = /* @__PURE__ */ D(() => r.labelNames[t] ?? t), c = /* @__PURE__ */ D(() => L(i) ?? ""), l = /* @__PURE__ */ D(() => L(i) === void 0 ? void 0 : () => void n.run([bC(L(o), t, "")]));
			Gw(e, {
				get id() {
					return L(a);
				},
				get label() {
					return L(s);
				},
				get lang() {
					return L(o);
				},
				get value() {
					return L(c);
				},
				get placeholder() {
					return wC[L(o)].labels[t];
				},
				get onreset() {
					return L(l);
				},
				onchange: (e) => n.apply([bC(L(o), t, e)], `label.${t}.${L(o)}`)
			});
		}
	}), w(x), w(p), P((e) => {
		V(g, r.labelsTitle), V(_, e);
	}, [() => n.say(r.labelsLead, { language: L(d) })]), B(e, p), E();
}
// src/gatehouse/studio/App.svelte
var Pj = /* @__PURE__ */ z("<p class=\"note\"> </p>"), Fj = /* @__PURE__ */ z("<div><!> <p class=\"small-screen s1rofui8\"> <a class=\"link\"> </a></p> <nav class=\"side s1rofui8\"><!></nav> <main class=\"page s1rofui8\"><!></main> <aside class=\"side fields s1rofui8\"><!> <!></aside> <!></div>");
function Ij(e, t) {
	T(t, !0);
	let n = vr(() => new gw(t.data));
	yw(n);
	let { words: r } = n;
	n.mode = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light", En(() => mk(n.session, n.autosave)), En(() => {
		n.saveState === "signed-out" ? n.dialog = "signed-out" : n.clashes.length > 0 && (n.dialog = "clash");
	});
	let i = {
		block: bT,
		look: ij,
		words: Nj,
		languages: qA,
		history: PA
	}, a = /* @__PURE__ */ D(() => i[n.panel]);
	var o = Fj();
	Er("keydown", on, (e) => sj(n, e));
	let s;
	var c = j(o);
	xj(c, {});
	var l = N(c, 2), u = j(l), d = N(u), f = M(d, !0);
	w(l);
	var p = N(l, 2);
	Aj(j(p), {}), w(p);
	var m = N(p, 2);
	fj(j(m), {}), w(m);
	var h = N(m, 2), g = j(h), _ = (e) => {
		var t = Pj(), n = M(t, !0);
		P(() => V(n, r.readOnly)), B(e, t);
	};
	H(g, (e) => {
		n.mayEdit || e(_);
	}), oi(N(g, 2), () => L(a), (e, t) => {
		t(e, {});
	}), w(h), nA(N(h, 2), {}), w(o), P(() => {
		s = fi(o, 1, "studio s1rofui8", null, s, { "wide-fields": n.panel === "languages" || n.panel === "history" }), V(u, `${r.smallScreen ?? ""} `), W(d, "href", t.data.paths.page), V(f, r.toForms), W(p, "aria-label", r.parts), W(h, "aria-label", r.wholePage);
	}), B(e, o), E();
}
// src/gatehouse/studio/main.ts
var Lj = document.getElementById("studio"), Rj = document.getElementById("studio-data")?.textContent;
if (Lj === null || Rj === void 0) throw Error("The page of the studio is not complete.");
Ur(Ij, {
	target: Lj,
	props: { data: JSON.parse(Rj) }
});

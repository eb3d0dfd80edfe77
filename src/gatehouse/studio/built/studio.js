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
	return Ee(/* @__PURE__ */ fn(w));
}
function T(e) {
	if (C) {
		if (/* @__PURE__ */ fn(w) !== null) throw Se(), ve;
		w = e;
	}
}
function Oe(e = 1) {
	if (C) {
		for (var t = e, n = w; t--;) n = /* @__PURE__ */ fn(n);
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
		var i = /* @__PURE__ */ fn(n);
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
function E(e, t = !1, n) {
	Je = {
		p: Je,
		i: !1,
		c: null,
		e: null,
		s: e,
		x: null,
		r: L,
		l: null
	};
}
function D(e) {
	var t = Je, n = t.e;
	if (n !== null) {
		t.e = null;
		for (var r of n) En(r);
	}
	return e !== void 0 && (t.x = e), t.i = !0, Je = t.p, Qe(e);
}
function Qe(e = {}) {
	return i(e, ce, { value: !0 }), e;
}
function $e() {
	return !0;
}
// node_modules/svelte/src/internal/client/dom/task.js
var et = [];
function tt() {
	var e = et;
	et = [], p(e);
}
function nt(e) {
	if (et.length === 0 && !At) {
		var t = et;
		queueMicrotask(() => {
			t === et && tt();
		});
	}
	et.push(e);
}
function rt() {
	for (; et.length > 0;) tt();
}
// node_modules/svelte/src/internal/client/reactivity/status.js
var it = ~(_ | v | g);
function at(e, t) {
	e.f = e.f & it | t;
}
function ot(e) {
	e.f & 512 || e.deps === null ? at(e, g) : at(e, v);
}
// node_modules/svelte/src/internal/client/reactivity/utils.js
function st(e, t) {
	e.f & 2048 ? t.set(e, _) : e.f & 4096 && t.get(e) !== 2048 && t.set(e, v), at(e, g);
}
// node_modules/svelte/src/internal/client/dom/elements/misc.js
function ct(e) {
	C && /* @__PURE__ */ dn(e) !== null && mn(e);
}
var lt = !1;
function ut() {
	lt || (lt = !0, document.addEventListener("reset", (e) => {
		Promise.resolve().then(() => {
			if (!e.defaultPrevented) for (let t of e.target.elements) t[he]?.();
		});
	}, { capture: !0 }));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/shared.js
function dt(e) {
	var t = I, n = L;
	Jn(null), Yn(null);
	try {
		return e();
	} finally {
		Jn(t), Yn(n);
	}
}
function ft(e, t, n, r = n) {
	e.addEventListener(t, () => dt(n));
	let i = e[he];
	e[he] = i ? () => {
		i(), r(!0);
	} : () => r(!0), ut();
}
// node_modules/svelte/src/internal/client/reactivity/async.js
function pt(e, t, n, r) {
	let i = $e() ? _t : bt;
	var a = e.filter((e) => !e.settled), o = t.map(i);
	if (n.length === 0 && a.length === 0) {
		r(o);
		return;
	}
	var s = L, c = mt(), l = a.length === 1 ? a[0].promise : a.length > 1 ? Promise.all(a.map((e) => e.promise)) : null;
	function u(e) {
		if (!(s.f & 16384)) {
			c();
			try {
				r([...o, ...e]);
			} catch (e) {
				yn(e, s);
			}
			ht();
		}
	}
	var d = gt();
	if (n.length === 0) {
		l.then(() => u([])).finally(d);
		return;
	}
	function f() {
		Promise.all(n.map((e) => /* @__PURE__ */ yt(e))).then(u).catch((e) => yn(e, s)).finally(d);
	}
	l ? l.then(() => {
		s.f & 16384 ? d() : (c(), f(), ht());
	}) : f();
}
function mt() {
	var e = L, t = I, n = Je, r = k;
	return function(i = !0) {
		Yn(e), Jn(t), Ye(n), i && !(e.f & 16384) && (r?.activate(), r?.apply());
	};
}
function ht(e = !0) {
	Yn(null), Jn(null), Ye(null), e && k?.deactivate();
}
function gt() {
	var e = L, t = e.b, n = k, r = !!t?.is_rendered();
	return t?.update_pending_count(1, n), n.increment(r, e), () => {
		t?.update_pending_count(-1, n), n.decrement(r, e);
	};
}
/*#__NO_SIDE_EFFECTS__*/
function _t(e) {
	var t = 2 | _;
	return L !== null && (L.f |= te), {
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
		parent: L,
		ac: null
	};
}
var vt = Symbol("obsolete");
/*#__NO_SIDE_EFFECTS__*/
function yt(e, t, n) {
	let r = L;
	r === null && Fe();
	var i = void 0, a = qt(ye), o = !I, s = /* @__PURE__ */ new Set();
	return kn(() => {
		var t = L, n = m();
		i = n.promise;
		try {
			Promise.resolve(e()).then(n.resolve, (e) => {
				e !== ge && n.reject(e);
			}).finally(ht);
		} catch (e) {
			n.reject(e), ht();
		}
		var c = k;
		if (o) {
			if (t.f & 32768) var l = gt();
			if (r.b?.is_rendered()) c.async_deriveds.get(t)?.reject(vt);
			else for (let e of s.values()) e.reject(vt);
			s.add(n), c.async_deriveds.set(t, n);
		}
		let u = (e, t = void 0) => {
			l?.(), s.delete(n), t !== vt && (c.activate(), t ? (a.f |= oe, Zt(a, t)) : (a.f & 8388608 && (a.f ^= oe), Zt(a, e)), c.deactivate());
		};
		n.promise.then(u, (e) => u(null, e || "unknown"));
	}), wn(() => {
		for (let e of s) e.reject(vt);
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
function O(e) {
	let t = /* @__PURE__ */ _t(e);
	return Zn(t), t;
}
/*#__NO_SIDE_EFFECTS__*/
function bt(e) {
	let t = /* @__PURE__ */ _t(e);
	return t.equals = Ne, t;
}
function xt(e) {
	var t = e.effects;
	if (t !== null) {
		e.effects = null;
		for (var n = 0; n < t.length; n += 1) In(t[n]);
	}
}
function St(e) {
	var t, n = L, r = e.parent;
	if (!Gn && r !== null && e.v !== ye && r.f & 24576) return xe(), e.v;
	Yn(r);
	try {
		xt(e), t = lr(e);
	} finally {
		Yn(n);
	}
	return t;
}
function Ct(e) {
	var t = St(e);
	!e.equals(t) && (e.wv = or(), (!k?.is_fork || e.deps === null) && (k === null ? e.v = t : (k.capture(e, t, !0), Dt?.capture(e, t, !0)), e.deps === null)) ? at(e, g) : Gn || (Ot === null ? ot(e) : (Cn() || k?.is_fork) && Ot.set(e, t));
}
function wt(e) {
	if (e.effects !== null) for (let t of e.effects) (t.teardown || t.ac) && (t.teardown?.(), t.ac !== null && dt(() => {
		t.ac.abort(ge), t.ac = null;
	}), t.fn !== null && (t.teardown = f), fr(t, 0), Pn(t));
}
function Tt(e) {
	if (e.effects !== null) for (let t of e.effects) t.teardown && t.fn !== null && pr(t);
}
// node_modules/svelte/src/internal/client/reactivity/batch.js
var Et = null, k = null, Dt = null, Ot = null, kt = null, At = !1, jt = !1, Mt = null, Nt = null, Pt = 0, Ft = 1, It = class e {
	id = Ft++;
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
		Et === null ? Et = this : (Et.next = this, this.prev = Et), Et = this;
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
			for (var r of n.d) at(r, _), t(r);
			for (r of n.m) at(r, v), t(r);
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
		for (let [e, t] of this.#s) at(e, t), this.schedule(e);
		this.apply();
		for (var t = Mt = [], n = [], r = Nt = []; this.#a.length > 0;) {
			Pt++ > 1e3 && (this.#b(), Rt());
			for (let e of this.#p()) try {
				this.#h(e, t, n);
			} catch (t) {
				throw Ut(e), this.#d() || this.discard(), t;
			}
		}
		if (k = null, r.length > 0) {
			var i = e.ensure();
			for (let e of r) i.schedule(e);
		}
		if (Mt = null, Nt = null, this.#d()) {
			this.#y(n), this.#y(t);
			for (let [e, t] of this.#c) Ht(e, t);
			r.length > 0 && k.#m();
			return;
		}
		let a = this.#g();
		if (a) this.#y(n), this.#y(t), a.#v(this);
		else {
			this.#s.clear();
			for (let e of this.#e) e(this);
			this.#e.clear(), Dt = this, Bt(n), Bt(t), Dt = null, this.#i?.resolve();
			var o = k;
			this.#n === 0 && (this.#a.length === 0 || o !== null) && this.#b(), o !== null && (Gt.clear(), o.#m());
		}
	}
	#h(e, t, n) {
		e.f ^= g;
		for (var r = e.first; r !== null;) {
			var i = r.f, a = !!(i & 96);
			if (!(a && i & 1024 || i & 8192 || this.#c.has(r)) && r.fn !== null) {
				a ? r.f ^= g : i & 4 ? t.push(r) : sr(r) && (i & 16 && this.add_dirty_reaction(r, v), pr(r));
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
					r & 4194320 && !this.async_deriveds.has(i) && (this.#s.delete(i), at(i, _), this.schedule(i));
				}
			}
		};
		for (let e of this.current.keys()) t(e);
		this.oncommit(() => e.discard()), e.#b(), k = this, this.#m();
	}
	#y(e) {
		for (var t = 0; t < e.length; t += 1) st(e[t], this.#s);
	}
	capture(e, t, n = !1) {
		e.v !== ye && !this.previous.has(e) && this.previous.set(e, e.v), e.f & 8388608 || (this.current.set(e, [t, n]), Ot?.set(e, t)), this.is_fork || (e.v = t);
	}
	activate() {
		k = this;
	}
	deactivate() {
		k = null, Ot = null;
	}
	flush() {
		try {
			jt = !0, k = this, this.#m();
		} finally {
			Pt = 0, kt = null, Mt = null, Nt = null, jt = !1, k = null, Ot = null, Gt.clear();
		}
	}
	discard() {
		for (let e of this.#t) e(this);
		this.#t.clear();
		for (let e of this.async_deriveds.values()) e.reject(vt);
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
		this.#u || (this.#u = !0, nt(() => {
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
		if (k === null) {
			let t = k = new e();
			!jt && !At && nt(() => {
				t.started || t.flush();
			});
		}
		return k;
	}
	apply() {
		Ot = null;
	}
	schedule(e) {
		kt = e, e.b?.is_pending && e.f & 16777228 && !(e.f & 32768) ? e.b.defer_effect(e) : this.#a.push(e);
	}
	#b() {
		if (this.linked) {
			var e = this.prev, t = this.next;
			e === null || (e.next = t), t === null ? Et = e : t.prev = e, this.linked = !1;
		}
	}
};
function Lt(e) {
	var t = At, n = Dt;
	Dt = null, At = !0;
	try {
		var r;
		for (e && (Lt(), r = e());;) {
			if (rt(), k === null) return r;
			k.flush();
		}
	} finally {
		At = t, Dt = n;
	}
}
function Rt() {
	try {
		Be();
	} catch (e) {
		yn(e, kt);
	}
}
var zt = null;
function Bt(e) {
	var t = e.length;
	if (t !== 0) {
		for (var n = 0; n < t;) {
			var r = e[n++];
			if (!(r.f & 24576) && sr(r) && (zt = /* @__PURE__ */ new Set(), pr(r), r.deps === null && r.first === null && r.nodes === null && r.teardown === null && r.ac === null && Rn(r), zt?.size > 0)) {
				Gt.clear();
				for (let e of zt) {
					if (e.f & 24576) continue;
					let t = [e], n = e.parent;
					for (; n !== null;) zt.has(n) && (zt.delete(n), t.push(n)), n = n.parent;
					for (let e = t.length - 1; e >= 0; e--) {
						let n = t[e];
						n.f & 24576 || pr(n);
					}
				}
				zt.clear();
			}
		}
		zt = null;
	}
}
function Vt(e) {
	k.schedule(e);
}
function Ht(e, t) {
	if (!(e.f & 32 && e.f & 1024)) {
		e.f & 2048 ? t.d.push(e) : e.f & 4096 && t.m.push(e), at(e, g);
		for (var n = e.first; n !== null;) Ht(n, t), n = n.next;
	}
}
function Ut(e) {
	at(e, g);
	for (var t = e.first; t !== null;) Ut(t), t = t.next;
}
// node_modules/svelte/src/internal/client/reactivity/sources.js
var Wt = /* @__PURE__ */ new Set(), Gt = /* @__PURE__ */ new Map(), Kt = !1;
function qt(e, t) {
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
function A(e, t) {
	let n = qt(e, t);
	return Zn(n), n;
}
/*#__NO_SIDE_EFFECTS__*/
function Jt(e, t = !1, n = !0) {
	let r = qt(e);
	return t || (r.equals = Ne), r;
}
function j(e, t, n = !1) {
	return I !== null && (!qn || I.f & 131072) && $e() && I.f & 4325394 && (Xn === null || !Xn.has(e)) && We(), Zt(e, n ? tn(t) : t, Nt);
}
var Yt = null, Xt = 0;
function Zt(e, t, n = null) {
	if (!e.equals(t)) {
		Gn ? Gt.set(e, t) : Gt.has(e) || Gt.set(e, e.v);
		var r = It.ensure();
		if (r.capture(e, t), e.f & 2) {
			let t = e;
			e.f & 2048 && St(t), Ot === null && ot(t);
		}
		e.wv = or(), Yt = null, Xt = 0, en(e, _, n), Yt = null, $e() && L !== null && L.f & 1024 && !(L.f & 96) && (er === null ? tr([e]) : er.push(e)), !r.is_fork && Wt.size > 0 && !Kt && Qt();
	}
	return t;
}
function Qt() {
	Kt = !1;
	for (let e of Wt) {
		e.f & 1024 && at(e, v);
		let t;
		try {
			t = sr(e);
		} catch {
			t = !0;
		}
		t && pr(e);
	}
	Wt.clear();
}
function $t(e) {
	j(e, e.v + 1);
}
function en(e, t, n) {
	var r = e.reactions;
	if (r !== null) {
		var i = $e(), a = r.length;
		if (Xt += a, Xt > 1e5 && Yt === null && (Yt = /* @__PURE__ */ new Set()), Yt !== null) {
			if (Yt.has(e)) return;
			Yt.add(e);
		}
		for (var o = 0; o < a; o++) {
			var s = r[o], c = s.f;
			if (i || s !== L) {
				var l = (c & _) === 0;
				if (l && at(s, t), c & 131072) Wt.add(s);
				else if (c & 2) {
					var u = s;
					Ot?.delete(u), en(u, v, n);
				} else if (l) {
					var d = s;
					c & 16 && zt !== null && zt.add(d), n === null ? Vt(d) : n.push(d);
				}
			}
		}
	}
}
function tn(t) {
	if (typeof t != "object" || !t || se in t || ce in t) return t;
	let n = l(t);
	if (n !== s && n !== c) return t;
	var r = /* @__PURE__ */ new Map(), i = e(t), o = /* @__PURE__ */ A(0), u = null, d = ir, f = (e) => {
		if (ir === d) return e();
		var t = I, n = ir;
		Jn(null), ar(d);
		var r = e();
		return Jn(t), ar(n), r;
	};
	return i && r.set("length", /* @__PURE__ */ A(t.length, u)), new Proxy(t, {
		defineProperty(e, t, n) {
			"value" in n && n.configurable !== !1 && n.enumerable !== !1 && n.writable !== !1 || He();
			var i = r.get(t);
			return i === void 0 ? f(() => {
				var e = /* @__PURE__ */ A(n.value, u);
				return r.set(t, e), e;
			}) : j(i, n.value, !0), !0;
		},
		deleteProperty(e, t) {
			var n = r.get(t);
			if (n === void 0) {
				if (t in e) {
					let e = f(() => /* @__PURE__ */ A(ye, u));
					r.set(t, e), $t(o);
				}
			} else j(n, ye), $t(o);
			return !0;
		},
		get(e, n, i) {
			if (n === se) return t;
			var o = r.get(n), s = n in e;
			if (o === void 0 && (!s || a(e, n)?.writable) && (o = f(() => /* @__PURE__ */ A(tn(s ? e[n] : ye), u)), r.set(n, o)), o !== void 0) {
				var c = R(o);
				return c === ye ? void 0 : c;
			}
			return Reflect.get(e, n, i);
		},
		getOwnPropertyDescriptor(e, t) {
			this.has?.(e, t);
			var n = Reflect.getOwnPropertyDescriptor(e, t), i = r.get(t);
			if (i !== void 0) {
				var a = R(i);
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
			return (n !== void 0 || (L !== null || I !== null) && (!i || a(e, t)?.writable)) && (n === void 0 && (n = f(() => /* @__PURE__ */ A(i ? tn(e[t]) : ye, u)), r.set(t, n)), R(n) === ye) ? !1 : i;
		},
		set(e, t, n, s) {
			var c = r.get(t), l = t in e;
			if (i && t === "length") for (var d = n; d < c.v; d += 1) {
				var p = r.get(d + "");
				p === void 0 ? d in e && (p = f(() => /* @__PURE__ */ A(ye, u)), r.set(d + "", p)) : j(p, ye);
			}
			if (c === void 0) (!l || a(e, t)?.writable) && (c = f(() => /* @__PURE__ */ A(void 0, u)), j(c, tn(n)), r.set(t, c));
			else {
				l = c.v !== ye;
				var m = f(() => tn(n));
				j(c, m);
			}
			var h = Reflect.getOwnPropertyDescriptor(e, t);
			if (h?.set && h.set.call(s, n), !l) {
				if (i && typeof t == "string") {
					var g = r.get("length"), _ = Number(t);
					Number.isInteger(_) && _ >= g.v && j(g, _ + 1);
				}
				$t(o);
			}
			return !0;
		},
		ownKeys(e) {
			R(o);
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
function nn(e) {
	try {
		if (typeof e == "object" && e && se in e) return e[se];
	} catch {}
	return e;
}
function rn(e, t) {
	return Object.is(nn(e), nn(t));
}
var an, on, sn, cn;
function ln() {
	if (an === void 0) {
		an = window, on = /Firefox/.test(navigator.userAgent);
		var e = Element.prototype, t = Node.prototype, n = Text.prototype;
		sn = a(t, "firstChild").get, cn = a(t, "nextSibling").get, u(e) && (e[fe] = void 0, e[de] = null, e[pe] = void 0, e.__e = void 0), u(n) && (n[me] = void 0);
	}
}
function un(e = "") {
	return document.createTextNode(e);
}
/*@__NO_SIDE_EFFECTS__*/
function dn(e) {
	return sn.call(e);
}
/*@__NO_SIDE_EFFECTS__*/
function fn(e) {
	return cn.call(e);
}
function M(e, t) {
	if (!C) return /* @__PURE__ */ dn(e);
	var n = /* @__PURE__ */ dn(w);
	if (n === null) n = w.appendChild(un());
	else if (t && n.nodeType !== 3) {
		var r = un();
		return n?.before(r), Ee(r), r;
	}
	return t && _n(n), Ee(n), n;
}
function pn(e, t = !1) {
	if (!C) {
		var n = /* @__PURE__ */ dn(e);
		return n instanceof Comment && n.data === "" ? /* @__PURE__ */ fn(n) : n;
	}
	if (t) {
		if (w?.nodeType !== 3) {
			var r = un();
			return w?.before(r), Ee(r), r;
		}
		_n(w);
	}
	return w;
}
function N(e, t = !1) {
	if (!C) return /* @__PURE__ */ dn(e);
	var n = M(e, t);
	return T(e), n;
}
function P(e, t = 1, n = !1) {
	let r = C ? w : e;
	for (var i; t--;) i = r, r = /* @__PURE__ */ fn(r);
	if (!C) return r;
	if (n) {
		if (r?.nodeType !== 3) {
			var a = un();
			return r === null ? i?.after(a) : r.before(a), Ee(a), a;
		}
		_n(r);
	}
	return Ee(r), r;
}
function mn(e) {
	e.textContent = "";
}
function hn() {
	return !1;
}
function gn(e, t, n) {
	return t == null || t === "http://www.w3.org/1999/xhtml" ? n ? document.createElement(e, { is: n }) : document.createElement(e) : n ? document.createElementNS(t, e, { is: n }) : document.createElementNS(t, e);
}
function _n(e) {
	if (e.nodeValue.length < 65536) return;
	let t = e.nextSibling;
	for (; t !== null && t.nodeType === 3;) t.remove(), e.nodeValue += t.nodeValue, t = e.nextSibling;
}
function vn(e) {
	var t = L;
	if (t === null) return I.f |= oe, e;
	if (!(t.f & 32768) && !(t.f & 4)) throw e;
	yn(e, t);
}
function yn(e, t) {
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
function bn(e) {
	L === null && (I === null && ze(e), Re()), Gn && Le(e);
}
function xn(e, t) {
	var n = t.last;
	n === null ? t.last = t.first = e : (n.next = e, e.prev = n, t.last = e);
}
function Sn(e, t) {
	var n = L;
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
	k?.register_created_effect(r);
	var i = r;
	if (e & 4) Mt === null ? It.ensure().schedule(r) : Mt.push(r);
	else if (t !== null) {
		try {
			pr(r);
		} catch (e) {
			throw In(r), e;
		}
		i.deps === null && i.teardown === null && i.nodes === null && i.first === i.last && !(i.f & 524288) && (i = i.first, e & 16 && e & 65536 && i !== null && (i.f |= ee));
	}
	if (i !== null && (i.parent = n, n !== null && xn(i, n), I !== null && I.f & 2 && !(e & 64))) {
		var a = I;
		(a.effects ??= []).push(i);
	}
	return r;
}
function Cn() {
	return I !== null && !qn;
}
function wn(e) {
	let t = Sn(8, null);
	return at(t, g), t.teardown = e, t;
}
function Tn(e) {
	bn("$effect");
	var t = L.f;
	if (!I && t & 32 && Je !== null && !Je.i) {
		var n = Je;
		(n.e ??= []).push(e);
	} else return En(e);
}
function En(e) {
	return Sn(4 | ne, e);
}
function Dn(e) {
	It.ensure();
	let t = Sn(64 | te, e);
	return (e = {}) => new Promise((n) => {
		e.outro ? zn(t, () => {
			In(t), n(void 0);
		}) : (In(t), n(void 0));
	});
}
function On(e) {
	return Sn(4, e);
}
function kn(e) {
	return Sn(ae | te, e);
}
function An(e, t = 0) {
	return Sn(8 | t, e);
}
function F(e, t = [], n = [], r = []) {
	pt(r, t, n, (t) => {
		Sn(8, () => {
			e(...t.map(R));
		});
	});
}
function jn(e, t = 0) {
	return Sn(16 | t, e);
}
function Mn(e) {
	return Sn(32 | te, e);
}
function Nn(e) {
	var t = e.teardown;
	if (t !== null) {
		let n = Gn, r = I;
		Kn(!0), Jn(null);
		try {
			t.call(null);
		} catch (t) {
			yn(t, e.parent);
		} finally {
			Kn(n), Jn(r);
		}
	}
}
function Pn(e, t = !1) {
	var n = e.first;
	for (e.first = e.last = null; n !== null;) {
		let e = n.ac;
		e !== null && dt(() => {
			e.abort(ge);
		});
		var r = n.next;
		n.f & 64 ? n.parent = null : In(n, t), n = r;
	}
}
function Fn(e) {
	for (var t = e.first; t !== null;) {
		var n = t.next;
		t.f & 32 || In(t), t = n;
	}
}
function In(e, t = !0) {
	var n = !1;
	(t || e.f & 262144) && e.nodes !== null && e.nodes.end !== null && (Ln(e.nodes.start, e.nodes.end), n = !0), e.f |= S, Pn(e, t && !n), fr(e, 0);
	var r = e.nodes && e.nodes.t;
	if (r !== null) for (let e of r) e.stop();
	Nn(e), e.f ^= S, e.f |= b;
	var i = e.parent;
	i !== null && i.first !== null && Rn(e), e.next = e.prev = e.teardown = e.ctx = e.deps = e.fn = e.nodes = e.ac = e.b = null;
}
function Ln(e, t) {
	for (; e !== null;) {
		var n = e === t ? null : /* @__PURE__ */ fn(e);
		e.remove(), e = n;
	}
}
function Rn(e) {
	var t = e.parent, n = e.prev, r = e.next;
	n !== null && (n.next = r), r !== null && (r.prev = n), t !== null && (t.first === e && (t.first = r), t.last === e && (t.last = n));
}
function zn(e, t, n = !0) {
	var r = [];
	e.f |= 256, Bn(e, r, !0);
	var i = () => {
		n && In(e), t && t();
	}, a = r.length;
	if (a > 0) {
		var o = () => --a || i();
		for (var s of r) s.out(o);
	} else i();
}
function Bn(e, t, n) {
	if (!(e.f & 8192)) {
		e.f ^= y;
		var r = e.nodes && e.nodes.t;
		if (r !== null) for (let e of r) (e.is_global || n) && t.push(e);
		for (var i = e.first; i !== null;) {
			var a = i.next;
			if (!(i.f & 64)) {
				var o = !!(i.f & 65536) || !!(i.f & 32) && !!(e.f & 16);
				Bn(i, t, o ? n : !1);
			}
			i = a;
		}
	}
}
function Vn(e) {
	e.f &= -257, Hn(e, !0);
}
function Hn(e, t) {
	if (!(e.f & 256) && e.f & 8192) {
		e.f ^= y, e.f & 1024 || (at(e, _), It.ensure().schedule(e));
		for (var n = e.first; n !== null;) {
			var r = n.next, i = !!(n.f & 65536) || !!(n.f & 32);
			Hn(n, i ? t : !1), n = r;
		}
		var a = e.nodes && e.nodes.t;
		if (a !== null) for (let e of a) (e.is_global || t) && e.in();
	}
}
function Un(e, t) {
	if (e.nodes) for (var n = e.nodes.start, r = e.nodes.end; n !== null;) {
		var i = n === r ? null : /* @__PURE__ */ fn(n);
		t.append(n), n = i;
	}
}
// node_modules/svelte/src/internal/client/legacy.js
var Wn = null, Gn = !1;
function Kn(e) {
	Gn = e;
}
var I = null, qn = !1;
function Jn(e) {
	I = e;
}
var L = null;
function Yn(e) {
	L = e;
}
var Xn = null;
function Zn(e) {
	I !== null && (I.f & 2097152 || I.f & 2) && (Xn ??= /* @__PURE__ */ new Set()).add(e);
}
var Qn = null, $n = 0, er = null;
function tr(e) {
	er = e;
}
var nr = 1, rr = 0, ir = rr;
function ar(e) {
	ir = e;
}
function or() {
	return ++nr;
}
function sr(e) {
	var t = e.f;
	if (t & 2048) return !0;
	if (t & 4096) {
		for (var n = e.deps, r = n.length, i = 0; i < r; i++) {
			var a = n[i];
			if (sr(a) && Ct(a), a.wv > e.wv) return !0;
		}
		t & 512 && Ot === null && at(e, g);
	}
	return !1;
}
function cr(e, t, n = !0) {
	var r = e.reactions;
	if (r !== null && !(Xn !== null && Xn.has(e))) for (var i = 0; i < r.length; i++) {
		var a = r[i];
		a.f & 2 ? cr(a, t, !1) : t === a && (n ? at(a, _) : a.f & 1024 && at(a, v), Vt(a));
	}
}
function lr(e) {
	var t = Qn, n = $n, r = er, i = I, a = Xn, o = Je, s = qn, c = ir, l = e.f;
	Qn = null, $n = 0, er = null, I = l & 96 ? null : e, Xn = null, Ye(e.ctx), qn = !1, ir = ++rr, e.ac !== null && (dt(() => {
		e.ac.abort(ge);
	}), e.ac = null);
	try {
		e.f |= ie;
		var u = e.fn, d = u();
		e.f |= x;
		var f = ur(e);
		if ($e() && er !== null && !qn && f !== null && !(e.f & 6146)) for (var p = 0; p < er.length; p++) cr(er[p], e);
		if (i !== null && i !== e) {
			if (rr++, i.deps !== null) for (let e = 0; e < n; e += 1) i.deps[e].rv = rr;
			if (t !== null) for (let e of t) e.rv = rr;
			er !== null && (r === null ? r = er : r.push(...er));
		}
		return e.f & 8388608 && (e.f ^= oe), d;
	} catch (t) {
		return ur(e), vn(t);
	} finally {
		e.f ^= ie, Qn = t, $n = n, er = r, I = i, Xn = a, Ye(o), qn = s, ir = c;
	}
}
function ur(e) {
	var t = e.deps, n = k?.is_fork;
	if (Qn !== null) {
		var r;
		if (n || fr(e, $n), t !== null && $n > 0) for (t.length = $n + Qn.length, r = 0; r < Qn.length; r++) t[$n + r] = Qn[r];
		else e.deps = t = Qn;
		if (Cn() && e.f & 512) for (r = $n; r < t.length; r++) (t[r].reactions ??= []).push(e);
	} else !n && t !== null && $n < t.length && (fr(e, $n), t.length = $n);
	return t;
}
function dr(e, r) {
	let i = r.reactions;
	if (i !== null) {
		var a = t.call(i, e);
		if (a !== -1) {
			var o = i.length - 1;
			o === 0 ? i = r.reactions = null : (i[a] = i[o], i.pop());
		}
	}
	if (i === null && r.f & 2 && (Qn === null || !n.call(Qn, r))) {
		var s = r;
		s.f & 512 && (s.f ^= 512), s.v !== ye && ot(s), s.ac !== null && dt(() => {
			s.ac.abort(ge), s.ac = null, at(s, _);
		}), wt(s), fr(s, 0);
	}
}
function fr(e, t) {
	var n = e.deps;
	if (n !== null) for (var r = t; r < n.length; r++) dr(e, n[r]);
}
function pr(e) {
	var t = e.f;
	if (!(t & 16384)) {
		at(e, g);
		var n = L;
		L = e;
		try {
			t & 16777232 ? Fn(e) : Pn(e), Nn(e);
			var r = lr(e);
			e.teardown = typeof r == "function" ? r : null, e.wv = nr;
		} finally {
			L = n;
		}
	}
}
async function mr() {
	await Promise.resolve(), Lt();
}
function R(e) {
	var t = !!(e.f & 2);
	if (Wn?.add(e), I !== null && !qn && !(L !== null && L.f & 16384) && (Xn === null || !Xn.has(e))) {
		var r = I.deps;
		if (I.f & 2097152) e.rv < rr && (e.rv = rr, Qn === null && r !== null && r[$n] === e ? $n++ : Qn === null ? Qn = [e] : Qn.push(e));
		else {
			I.deps ??= [], n.call(I.deps, e) || I.deps.push(e);
			var i = e.reactions;
			i === null ? e.reactions = [I] : n.call(i, I) || i.push(I);
		}
	}
	if (Gn && Gt.has(e)) return Gt.get(e);
	if (t) {
		var a = e;
		if (Gn) {
			var o = a.v;
			return (!(a.f & 1024) && a.reactions !== null || gr(a)) && (o = St(a)), Gt.set(a, o), o;
		}
		var s = !(a.f & 512) && !qn && I !== null && !!(I.f & 512), c = (a.f & x) === 0;
		sr(a) && (s && (a.f |= 512), Ct(a)), s && !c && (Tt(a), hr(a));
	}
	if (Ot?.has(e)) return Ot.get(e);
	if (e.f & 8388608) throw e.v;
	return e.v;
}
function hr(e) {
	if (e.f |= 512, e.deps !== null) for (let r of e.deps) {
		var t = r.reactions;
		t === null ? r.reactions = [e] : n.call(t, e) || t.push(e), r.f & 2 && !(r.f & 512) && (Tt(r), hr(r));
	}
}
function gr(e) {
	if (e.v === ye) return !0;
	if (e.deps === null) return !1;
	for (let t of e.deps) if (Gt.has(t) || t.f & 2 && gr(t)) return !0;
	return !1;
}
function _r(e) {
	var t = qn;
	try {
		return qn = !0, e();
	} finally {
		qn = t;
	}
}
[.../* @__PURE__ */ "allowfullscreen.async.autofocus.autoplay.checked.controls.default.disabled.formnovalidate.indeterminate.inert.ismap.loop.multiple.muted.nomodule.novalidate.open.playsinline.readonly.required.reversed.seamless.selected.webkitdirectory.defer.disablepictureinpicture.disableremoteplayback".split(".")];
var vr = ["touchstart", "touchmove"];
function yr(e) {
	return vr.includes(e);
}
// node_modules/svelte/src/internal/client/dom/elements/events.js
var br = Symbol("events"), xr = /* @__PURE__ */ new Set(), Sr = /* @__PURE__ */ new Set();
function Cr(e) {
	if (!C) return;
	e.removeAttribute("onload"), e.removeAttribute("onerror");
	let t = e.__e;
	t !== void 0 && (e.__e = void 0, queueMicrotask(() => {
		e.isConnected && e.dispatchEvent(t);
	}));
}
function wr(e, t, n, r = {}) {
	function i(e) {
		if (r.capture || kr.call(t, e), !e.cancelBubble) return dt(() => n?.call(this, e));
	}
	return e.startsWith("pointer") || e.startsWith("touch") || e === "wheel" ? (i.__removed = !1, nt(() => {
		i.__removed || t.addEventListener(e, i, r);
	})) : t.addEventListener(e, i, r), i;
}
function Tr(e, t, n, r, i) {
	var a = {
		capture: r,
		passive: i
	}, o = wr(e, t, n, a);
	(t === document.body || t === window || t === document || t instanceof HTMLMediaElement) && wn(() => {
		o.__removed = !0, t.removeEventListener(e, o, a);
	});
}
function z(e, t, n) {
	(t[br] ??= {})[e] = n;
}
function Er(e) {
	for (var t = 0; t < e.length; t++) xr.add(e[t]);
	for (var n of Sr) n(e);
}
var Dr = null, Or = !1;
function kr(e) {
	var t = this, n = t.ownerDocument, r = e.type, a = e.composedPath?.() || [], o = a[0] || e.target;
	Dr = e, Or || (Or = !0, setTimeout(() => {
		Or = !1, Dr = null;
	}));
	var s = 0, c = Dr === e && e[br];
	if (c) {
		var l = a.indexOf(c);
		if (l !== -1 && (t === document || t === window)) {
			e[br] = t;
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
		var d = I, f = L;
		Jn(null), Yn(null);
		try {
			for (var p, m = []; o !== null && o !== t;) {
				try {
					var h = o[br]?.[r];
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
			e[br] = t, delete e.currentTarget, Jn(d), Yn(f);
		}
	}
}
// node_modules/svelte/src/internal/client/dom/reconciler.js
var Ar = globalThis?.window?.trustedTypes && /* @__PURE__ */ globalThis.window.trustedTypes.createPolicy("svelte-trusted-html", { createHTML: (e) => e });
function jr(e) {
	return Ar?.createHTML(e) ?? e;
}
function Mr(e) {
	var t = gn("template");
	return t.innerHTML = jr(e.replaceAll("<!>", "<!---->")), t.content;
}
// node_modules/svelte/src/internal/client/dom/template.js
function Nr(e, t) {
	var n = L;
	n.nodes === null && (n.nodes = {
		start: e,
		end: t,
		a: null,
		t: null
	});
}
/*#__NO_SIDE_EFFECTS__*/
function B(e, t) {
	var n = !!(t & 1), r = !!(t & 2), i, a = !e.startsWith("<!>");
	return () => {
		if (C) return Nr(w, null), w;
		i === void 0 && (i = Mr(a ? e : "<!>" + e), n || (i = /* @__PURE__ */ dn(i)));
		var t = r || on ? document.importNode(i, !0) : i.cloneNode(!0);
		if (n) {
			var o = /* @__PURE__ */ dn(t), s = t.lastChild;
			Nr(o, s);
		} else Nr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Pr(e, t, n = "svg") {
	var r = !e.startsWith("<!>"), i = !!(t & 1), a = `<${n}>${r ? e : "<!>" + e}</${n}>`, o;
	return () => {
		if (C) return Nr(w, null), w;
		if (!o) {
			var e = /* @__PURE__ */ dn(Mr(a));
			if (i) for (o = document.createDocumentFragment(); /* @__PURE__ */ dn(e);) o.appendChild(/* @__PURE__ */ dn(e));
			else o = /* @__PURE__ */ dn(e);
		}
		var t = o.cloneNode(!0);
		if (i) {
			var n = /* @__PURE__ */ dn(t), r = t.lastChild;
			Nr(n, r);
		} else Nr(t, t);
		return t;
	};
}
/*#__NO_SIDE_EFFECTS__*/
function Fr(e, t) {
	return /* @__PURE__ */ Pr(e, t, "svg");
}
function Ir(e = "") {
	if (!C) {
		var t = un(e + "");
		return Nr(t, t), t;
	}
	var n = w;
	return n.nodeType === 3 ? _n(n) : (n.before(n = un()), Ee(n)), Nr(n, n), n;
}
function Lr() {
	if (C) return Nr(w, null), w;
	var e = document.createDocumentFragment(), t = document.createComment(""), n = un();
	return e.append(t, n), Nr(t, n), e;
}
function V(e, t) {
	if (C) {
		var n = L;
		n.f & 32768 && n.nodes.end !== null || (n.nodes.end = w), De();
	} else e !== null && e.before(t);
}
// node_modules/svelte/src/reactivity/create-subscriber.js
function Rr(e) {
	let t = 0, n = qt(0), r;
	return () => {
		Cn() && (R(n), An(() => (t === 0 && (r = _r(() => e(() => $t(n)))), t += 1, () => {
			nt(() => {
				--t, t === 0 && (r?.(), r = void 0, $t(n));
			});
		})));
	};
}
// node_modules/svelte/src/internal/client/dom/blocks/boundary.js
var zr = ee | te;
function Br(e, t, n, r) {
	new Vr(e, t, n, r);
}
var Vr = class {
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
	#m = Rr(() => (this.#p = qt(this.#l), () => {
		this.#p = null;
	}));
	constructor(e, t, n, r) {
		this.#e = e, this.#n = t, this.#r = (e) => {
			var t = L;
			t.b = this, t.f |= 128, n(e);
		}, this.parent = L.b, this.transform_error = r ?? this.parent?.transform_error ?? ((e) => e), this.#i = jn(() => {
			if (C) {
				let e = Ae(this.#t);
				De();
				let t = e === "[!";
				if (e.startsWith("[?")) {
					let t = JSON.parse(e.slice(2));
					this.#g(t);
				} else t ? this.#y() : this.#h();
			} else this.#b();
		}, zr), C && (this.#e = w);
	}
	#h() {
		try {
			this.#a = Mn(() => this.#r(this.#e));
		} catch (e) {
			this.error(e);
		}
	}
	#g(e) {
		let t = this.#n.failed, { reset: n, invoke_onerror: r } = this.#_(e);
		nt(r), t && (this.#s = Mn(() => {
			t(this.#e, () => e, () => n);
		}));
	}
	#_(e) {
		var t = !1, n = !1;
		let r = () => {
			this.#v() || (t ? we() : (t = !0, n && Ge(), this.#s !== null && zn(this.#s, () => {
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
					yn(e, this.#i && this.#i.parent);
				}
			}
		};
	}
	#v() {
		return (this.#i.f & (b | S)) !== 0;
	}
	#y() {
		let e = this.#n.pending;
		e && (this.is_pending = !0, this.#o = Mn(() => e(this.#e)), nt(() => {
			if (!this.#v()) {
				var e = this.#c = document.createDocumentFragment(), t = un(), n = !1;
				e.append(t), this.#a = this.#S(() => {
					try {
						return Mn(() => this.#r(t));
					} catch (e) {
						try {
							this.error(e), n = !0;
						} catch (e) {
							yn(e, this.#i.parent);
						}
						return null;
					}
				}), this.#a === null ? (this.#c = null, n && this.#x(k)) : this.#u === 0 && (this.#e.before(e), this.#c = null, zn(this.#o, () => {
					this.#o = null;
				}), this.#x(k));
			}
		}));
	}
	#b() {
		try {
			if (this.is_pending = this.has_pending_snippet(), this.#u = 0, this.#l = 0, this.#a = Mn(() => {
				this.#r(this.#e);
			}), this.#u > 0) {
				var e = this.#c = document.createDocumentFragment();
				Un(this.#a, e);
				let t = this.#n.pending;
				this.#o = Mn(() => t(this.#e));
			} else this.#x(k);
		} catch (e) {
			this.error(e);
		}
	}
	#x(e) {
		this.is_pending = !1, e.transfer_reactions(this.#f);
	}
	defer_effect(e) {
		st(e, this.#f);
	}
	is_rendered() {
		return !this.is_pending && (!this.parent || this.parent.is_rendered());
	}
	has_pending_snippet() {
		return !!this.#n.pending;
	}
	#S(e) {
		var t = L, n = I, r = Je;
		Yn(this.#i), Jn(this.#i), Ye(this.#i.ctx);
		try {
			return It.ensure(), e();
		} finally {
			Yn(t), Jn(n), Ye(r);
		}
	}
	#C(e, t) {
		this.has_pending_snippet() ? (this.#u += e, this.#u === 0 && (this.#x(t), this.#o && zn(this.#o, () => {
			this.#o = null;
		}), this.#c &&= (this.#e.before(this.#c), null))) : this.parent && this.parent.#C(e, t);
	}
	update_pending_count(e, t) {
		this.#C(e, t), this.#l += e, !this.#p || this.#d || (this.#d = !0, nt(() => {
			this.#d = !1, this.#p && Zt(this.#p, this.#l);
		}));
	}
	get_effect_pending() {
		return this.#m(), R(this.#p);
	}
	error(e) {
		if (e === ve || !this.#n.onerror && !this.#n.failed) throw e;
		k?.is_fork ? (this.#a && k.skip_effect(this.#a), this.#o && k.skip_effect(this.#o), this.#s && k.skip_effect(this.#s), k.oncommit(() => {
			this.#v() || this.#w(e);
		})) : this.#w(e);
	}
	#w(e) {
		this.#a &&= (In(this.#a), null), this.#o &&= (In(this.#o), null), this.#s &&= (In(this.#s), null), C && (Ee(this.#t), Oe(), Ee(ke()));
		let t = this.#n.failed, n = (e) => {
			if (this.#v()) return;
			let { reset: n, invoke_onerror: r } = this.#_(e);
			r(), t && !this.#v() && (this.#s = this.#S(() => {
				try {
					return Mn(() => {
						var r = L;
						r.b = this, r.f |= 128, t(this.#e, () => e, () => n);
					});
				} catch (e) {
					return yn(e, this.#i.parent), null;
				}
			}));
		};
		nt(() => {
			if (!this.#v()) {
				var t;
				try {
					t = this.transform_error(e);
				} catch (e) {
					yn(e, this.#i && this.#i.parent);
					return;
				}
				typeof t == "object" && t && typeof t.then == "function" ? t.then(n, (e) => yn(e, this.#i && this.#i.parent)) : n(t);
			}
		});
	}
};
function H(e, t) {
	var n = t == null ? "" : typeof t == "object" ? `${t}` : t;
	n !== (e[me] ??= e.nodeValue) && (e[me] = n, e.nodeValue = `${n}`);
}
function Hr(e, t) {
	return Wr(e, t);
}
var Ur = /* @__PURE__ */ new Map();
function Wr(e, { target: t, anchor: n, props: i = {}, events: a, context: o, intro: s = !0, transformError: c }) {
	ln();
	var l = void 0, u = Dn(() => {
		var s = n ?? t.appendChild(un());
		Br(s, { pending: () => {} }, (t) => {
			E({});
			var n = Je;
			if (o && (n.c = o), a && (i.$$events = a), C && Nr(t, null), l = e(t, i) || Qe(), C && (L.nodes.end = w, w === null || w.nodeType !== 8 || w.data !== "]")) throw Se(), ve;
			D();
		}, c);
		var u = /* @__PURE__ */ new Set(), d = (e) => {
			for (var n = 0; n < e.length; n++) {
				var r = e[n];
				if (!u.has(r)) {
					u.add(r);
					var i = yr(r);
					for (let e of [t, document]) {
						var a = Ur.get(e);
						a === void 0 && (a = /* @__PURE__ */ new Map(), Ur.set(e, a));
						var o = a.get(r);
						o === void 0 ? (e.addEventListener(r, kr, { passive: i }), a.set(r, 1)) : a.set(r, o + 1);
					}
				}
			}
		};
		return d(r(xr)), Sr.add(d), () => {
			for (var e of u) for (let n of [t, document]) {
				var r = Ur.get(n), i = r.get(e);
				--i == 0 ? (n.removeEventListener(e, kr), r.delete(e), r.size === 0 && Ur.delete(n)) : r.set(e, i);
			}
			Sr.delete(d), s !== n && s.parentNode?.removeChild(s);
		};
	});
	return Gr.set(l, u), l;
}
var Gr = /* @__PURE__ */ new WeakMap(), Kr = class {
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
			if (n) Vn(n), this.#r.delete(t);
			else {
				var r = this.#n.get(t);
				r && (Vn(r.effect), this.#t.set(t, r.effect), this.#n.delete(t), r.fragment.lastChild.remove(), this.anchor.before(r.fragment), n = r.effect);
			}
			for (let [t, n] of this.#e) {
				if (this.#e.delete(t), t === e) break;
				let r = this.#n.get(n);
				r && (In(r.effect), this.#n.delete(n));
			}
			for (let [e, r] of this.#t) {
				if (e === t || this.#r.has(e)) continue;
				let i = () => {
					if (Array.from(this.#e.values()).includes(e)) {
						var t = document.createDocumentFragment();
						Un(r, t), t.append(un()), this.#n.set(e, {
							effect: r,
							fragment: t
						});
					} else In(r);
					this.#r.delete(e), this.#t.delete(e);
				};
				this.#i || !n ? (this.#r.add(e), zn(r, i, !1)) : i();
			}
		}
	};
	#o = (e) => {
		this.#e.delete(e);
		let t = Array.from(this.#e.values());
		for (let [e, n] of this.#n) t.includes(e) || (In(n.effect), this.#n.delete(e));
	};
	ensure(e, t) {
		var n = k, r = hn();
		if (t && !this.#t.has(e) && !this.#n.has(e)) {
			if (r) {
				var i = document.createDocumentFragment(), a = un();
				i.append(a), this.#n.set(e, {
					effect: Mn(() => t(a)),
					fragment: i
				});
			} else this.#t.set(e, Mn(() => t(this.anchor)));
		}
		if (this.#e.set(n, e), r) {
			for (let [t, r] of this.#t) t === e ? n.unskip_effect(r) : n.skip_effect(r);
			for (let [t, r] of this.#n) t === e ? n.unskip_effect(r.effect) : n.skip_effect(r.effect);
			n.oncommit(this.#a), n.ondiscard(this.#o);
		} else C && (this.anchor = w), this.#a(n);
	}
};
// node_modules/svelte/src/internal/client/dom/blocks/if.js
function U(e, t, n = !1) {
	var r;
	C && (r = w, De());
	var i = new Kr(e), a = n ? ee : 0;
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
	jn(() => {
		var e = !1;
		t((t, n = 0) => {
			e = !0, o(n, t);
		}), e || o(-1, null);
	}, a);
}
// node_modules/svelte/src/internal/client/dom/blocks/each.js
function qr(e, t) {
	return t;
}
function Jr(e, t, n) {
	for (var i = [], a = t.length, o, s = t.length, c = 0; c < a; c++) {
		let n = t[c];
		zn(n, () => {
			if (o) {
				if (o.pending.delete(n), o.done.add(n), o.pending.size === 0) {
					var t = e.outrogroups;
					Yr(e, r(o.done)), t.delete(o), t.size === 0 && (e.outrogroups = null);
				}
			} else --s;
		}, !1);
	}
	if (s === 0) {
		var l = i.length === 0 && n !== null && e.pending.size === 0;
		if (l) {
			var u = n, d = u.parentNode;
			mn(d), d.append(u), e.items.clear();
		}
		Yr(e, t, !l);
	} else o = {
		pending: new Set(t),
		done: /* @__PURE__ */ new Set()
	}, (e.outrogroups ??= /* @__PURE__ */ new Set()).add(o);
}
function Yr(e, t, n = !0) {
	var r;
	if (e.pending.size > 0) {
		r = /* @__PURE__ */ new Set();
		for (let t of e.pending.values()) for (let n of t) r.add(e.items.get(n).e);
	}
	for (var i = 0; i < t.length; i++) {
		var a = t[i];
		r?.has(a) ? (a.f |= re, Un(a, document.createDocumentFragment())) : In(t[i], n);
	}
}
var Xr;
function W(t, n, i, a, o, s = null) {
	var c = t, l = /* @__PURE__ */ new Map();
	if (n & 4) {
		var u = t;
		c = C ? Ee(/* @__PURE__ */ dn(u)) : u.appendChild(un());
	}
	C && De();
	var d = null, f = /* @__PURE__ */ bt(() => {
		var t = i();
		return e(t) ? t : t == null ? [] : r(t);
	}), p = /* @__PURE__ */ new Map(), m = !0;
	function h(e) {
		if (!(_.effect.f & 16384)) {
			_.pending.delete(e);
			var t = R(f);
			_.fallback = d, Qr(_, t, c, n, a), d !== null && (t.length === 0 ? d.f & 33554432 ? (d.f ^= re, ei(d, null, c)) : Vn(d) : zn(d, () => {
				d = null;
			}));
		}
	}
	function g(e) {
		_.pending.delete(e);
	}
	var _ = {
		effect: jn(() => {
			var e = R(f), t = e.length;
			let r = !1;
			C && Ae(c) === "[!" != (t === 0) && (c = ke(), Ee(c), Te(!1), r = !0);
			for (var u = /* @__PURE__ */ new Set(), _ = k, v = hn(), y = 0; y < t; y += 1) {
				C && w.nodeType === 8 && w.data === "]" && (c = w, r = !0, Te(!1));
				var b = e[y], x = a(b, y), S = m ? null : l.get(x);
				S ? (S.v && Zt(S.v, b), S.i && Zt(S.i, y), v && _.unskip_effect(S.e)) : (S = $r(l, m ? c : Xr ??= un(), b, x, y, o, n, i), m || (S.e.f |= re), l.set(x, S)), u.add(x);
			}
			if (t === 0 && s && !d && (m ? d = Mn(() => s(c)) : (d = Mn(() => s(Xr ??= un())), d.f |= re)), t > u.size && Ie("", "", ""), C && t > 0 && Ee(ke()), !m) {
				if (p.set(_, u), v) {
					for (let [e, t] of l) u.has(e) || _.skip_effect(t.e);
					_.oncommit(h), _.ondiscard(g);
				} else h(_);
			}
			r && Te(!0), R(f);
		}),
		flags: n,
		items: l,
		pending: p,
		outrogroups: null,
		fallback: d
	};
	m = !1, C && (c = w);
}
function Zr(e) {
	for (; e !== null && !(e.f & 32);) e = e.next;
	return e;
}
function Qr(e, t, n, i, a) {
	var o = !!(i & 8), s = t.length, c = e.items, l = Zr(e.effect.first), u, d = null, f, p = [], m = [], h, g, _, v;
	if (o) for (v = 0; v < s; v += 1) h = t[v], g = a(h, v), _ = c.get(g).e, _.f & 33554432 || (_.nodes?.a?.measure(), (f ??= /* @__PURE__ */ new Set()).add(_));
	for (v = 0; v < s; v += 1) {
		if (h = t[v], g = a(h, v), _ = c.get(g).e, e.outrogroups !== null) for (let t of e.outrogroups) t.pending.delete(_), t.done.delete(_);
		if (_.f & 8192 && (Vn(_), o && (_.nodes?.a?.unfix(), (f ??= /* @__PURE__ */ new Set()).delete(_))), _.f & 33554432) {
			if (_.f ^= re, _ === l) ei(_, null, n);
			else {
				var y = d ? d.next : l;
				_ === e.effect.last && (e.effect.last = _.prev), _.prev && (_.prev.next = _.next), _.next && (_.next.prev = _.prev), ti(e, d, _), ti(e, _, y), ei(_, y, n), d = _, p = [], m = [], l = Zr(d.next);
				continue;
			}
		}
		if (_ !== l) {
			if (u !== void 0 && u.has(_)) {
				if (p.length < m.length) {
					var b = m[0], x;
					d = b.prev;
					var S = p[0], ee = p[p.length - 1];
					for (x = 0; x < p.length; x += 1) ei(p[x], b, n);
					for (x = 0; x < m.length; x += 1) u.delete(m[x]);
					ti(e, S.prev, ee.next), ti(e, d, S), ti(e, ee, b), l = b, d = ee, --v, p = [], m = [];
				} else u.delete(_), ei(_, l, n), ti(e, _.prev, _.next), ti(e, _, d === null ? e.effect.first : d.next), ti(e, d, _), d = _;
				continue;
			}
			for (p = [], m = []; l !== null && l !== _;) (u ??= /* @__PURE__ */ new Set()).add(l), m.push(l), l = Zr(l.next);
			if (l === null) continue;
		}
		_.f & 33554432 || p.push(_), d = _, l = Zr(_.next);
	}
	if (e.outrogroups !== null) {
		for (let t of e.outrogroups) t.pending.size === 0 && (Yr(e, r(t.done)), e.outrogroups?.delete(t));
		e.outrogroups.size === 0 && (e.outrogroups = null);
	}
	if (l !== null || u !== void 0) {
		var te = [];
		if (u !== void 0) for (_ of u) _.f & 8192 || te.push(_);
		for (; l !== null;) !(l.f & 8192) && l !== e.fallback && te.push(l), l = Zr(l.next);
		var ne = te.length;
		if (ne > 0) {
			var ie = i & 4 && s === 0 ? n : null;
			if (o) {
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.measure();
				for (v = 0; v < ne; v += 1) te[v].nodes?.a?.fix();
			}
			Jr(e, te, ie);
		}
	}
	o && nt(() => {
		if (f !== void 0) for (_ of f) _.nodes?.a?.apply();
	});
}
function $r(e, t, n, r, i, a, o, s) {
	var c = o & 1 ? o & 16 ? qt(n) : /* @__PURE__ */ Jt(n, !1, !1) : null, l = o & 2 ? qt(i) : null;
	return {
		v: c,
		i: l,
		e: Mn(() => (a(t, c ?? n, l ?? i, s), () => {
			e.delete(r);
		}))
	};
}
function ei(e, t, n) {
	if (e.nodes) for (var r = e.nodes.start, i = e.nodes.end, a = t && !(t.f & 33554432) ? t.nodes.start : n; r !== null;) {
		var o = /* @__PURE__ */ fn(r);
		if (a.before(r), r === i) return;
		r = o;
	}
}
function ti(e, t, n) {
	t === null ? e.effect.first = n : t.next = n, n === null ? e.effect.last = t : n.prev = t;
}
// node_modules/svelte/src/internal/client/dom/blocks/snippet.js
function ni(e, t, ...n) {
	var r = new Kr(e);
	jn(() => {
		let e = t() ?? null;
		r.ensure(e, e && ((t) => e(t, ...n)));
	}, ee);
}
// node_modules/svelte/src/internal/client/dom/blocks/svelte-component.js
function ri(e, t, n) {
	var r;
	C && (r = w, De());
	var i = new Kr(e);
	jn(() => {
		var e = t() ?? null;
		if (C && Ae(r) === "[" != (e !== null)) {
			var a = ke();
			Ee(a), i.anchor = a, Te(!1), i.ensure(e, e && ((t) => n(t, e))), Te(!0);
		} else i.ensure(e, e && ((t) => n(t, e)));
	}, ee);
}
// node_modules/clsx/dist/clsx.mjs
function ii(e) {
	var t, n, r = "";
	if (typeof e == "string" || typeof e == "number") r += e;
	else if (typeof e == "object") {
		if (Array.isArray(e)) {
			var i = e.length;
			for (t = 0; t < i; t++) e[t] && (n = ii(e[t])) && (r && (r += " "), r += n);
		} else for (n in e) e[n] && (r && (r += " "), r += n);
	}
	return r;
}
function ai() {
	for (var e, t, n = 0, r = "", i = arguments.length; n < i; n++) (e = arguments[n]) && (t = ii(e)) && (r && (r += " "), r += t);
	return r;
}
// node_modules/svelte/src/internal/shared/attributes.js
function oi(e) {
	return typeof e == "object" ? ai(e) : e ?? "";
}
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
			var l = yi(c);
			hi(c, i ? a.includes(l) : rn(l, r));
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
		for (var i of t.options) i.selected = n.includes(yi(i));
	} else {
		for (i of t.options) if (rn(yi(i), n)) {
			i.selected = !0;
			return;
		}
		r && n === void 0 || (t.selectedIndex = -1);
	}
}
function vi(e) {
	var t = new MutationObserver((t) => {
		t.every(bi) || ("__defaultValue" in e && gi(e, !1), "__value" in e && _i(e, e.__value));
	});
	t.observe(e, {
		childList: !0,
		subtree: !0,
		attributes: !0,
		attributeFilter: ["value"]
	}), wn(() => {
		t.disconnect();
	});
}
function yi(e) {
	return "__value" in e ? e.__value : e.value;
}
function bi(e) {
	if (e.target.closest("selectedcontent") !== null) return !0;
	if (e.type === "childList") {
		var t = [...e.addedNodes, ...e.removedNodes];
		return t.length > 0 && t.every((e) => e.nodeName === "SELECTEDCONTENT");
	}
	return !1;
}
// node_modules/svelte/src/internal/client/dom/elements/attributes.js
var xi = Symbol("is custom element"), Si = Symbol("is html"), Ci = _e ? "link" : "LINK", wi = _e ? "progress" : "PROGRESS";
function Ti(e) {
	if (C) {
		var t = !1, n = () => {
			if (!t) {
				if (t = !0, e.hasAttribute("value")) {
					var n = e.value;
					G(e, "value", null), e.value = n;
				}
				if (e.hasAttribute("checked")) {
					var r = e.checked;
					G(e, "checked", null), e.checked = r;
				}
			}
		};
		e[he] = n, nt(n), ut();
	}
}
function Ei(e, t) {
	var n = Oi(e);
	n.value !== (n.value = t ?? void 0) && (e.value !== t || t === 0 && e.nodeName === wi) && (e.value = t ?? "");
}
function Di(e, t) {
	var n = Oi(e);
	n.checked !== (n.checked = t ?? void 0) && (e.checked = t);
}
function G(e, t, n, r) {
	var i = Oi(e);
	if (!(C && (i[t] = e.getAttribute(t), t === "src" || t === "srcset" || t === "href" && e.nodeName === Ci))) {
		var a = i[t];
		a !== (i[t] = n) && (t === "loading" && (e[ue] = n), n == null ? e.removeAttribute(t) : typeof n != "string" && Ai(e).has(t) ? e[t] = n : (!C || typeof n != "number" && typeof n != "boolean" || a !== String(n)) && e.setAttribute(t, n));
	}
}
function Oi(e) {
	return e[de] ??= {
		[xi]: e.nodeName.includes("-"),
		[Si]: e.namespaceURI === be
	};
}
var ki = /* @__PURE__ */ new Map();
function Ai(e) {
	var t = e.getAttribute("is") || e.nodeName, n = ki.get(t);
	if (n) return n;
	ki.set(t, n = /* @__PURE__ */ new Set());
	for (var r, i = e, a = Element.prototype; a !== i;) {
		for (var s in r = o(i), r) r[s].set && s !== "innerHTML" && s !== "textContent" && s !== "innerText" && n.add(s);
		i = l(i);
	}
	return n;
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/input.js
function ji(e, t, n = t) {
	var r = /* @__PURE__ */ new WeakSet();
	ft(e, "input", async (i) => {
		var a = i ? e.defaultValue : e.value;
		if (a = Mi(e) ? Ni(a) : a, n(a), k !== null && r.add(k), await mr(), a !== (a = t())) {
			var o = e.selectionStart, s = e.selectionEnd, c = e.value.length;
			if (e.value = a ?? "", s !== null) {
				var l = e.value.length;
				o === s && s === c && l > c ? (e.selectionStart = l, e.selectionEnd = l) : (e.selectionStart = o, e.selectionEnd = Math.min(s, l));
			}
		}
	}), (C && e.defaultValue !== e.value || _r(t) == null && e.value) && (n(Mi(e) ? Ni(e.value) : e.value), k !== null && r.add(k)), An(() => {
		var n = t();
		if (e === document.activeElement) {
			var i = k;
			if (r.has(i)) return;
		}
		Mi(e) && n === Ni(e.value) || (e.type !== "date" || n || e.value) && n !== e.value && (e.value = n ?? "");
	});
}
function Mi(e) {
	var t = e.type;
	return t === "number" || t === "range";
}
function Ni(e) {
	return e === "" ? null : +e;
}
var Pi = /* @__PURE__ */ new class e {
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
function Fi(e, t, n) {
	var r = Pi.observe(e, () => n(e[t]));
	On(() => (_r(() => n(e[t])), r));
}
// node_modules/svelte/src/internal/client/dom/elements/bindings/this.js
function Ii(e, t) {
	return e === t || e?.[se] === t;
}
function Li(e = Qe(), t, n, r) {
	var i = Je.r, a = L;
	return On(() => {
		var o, s;
		return An(() => {
			o = s, s = r?.() || [], _r(() => {
				Ii(n(...s), e) || (t(e, ...s), o && Ii(n(...o), e) && t(null, ...o));
			});
		}), () => {
			let r = a;
			for (; r !== i && r.parent !== null && r.parent.f & 33554432;) r = r.parent;
			let o = () => {
				s && Ii(n(...s), e) && t(null, ...s);
			}, c = r.teardown;
			r.teardown = () => {
				o(), c?.();
			};
		};
	}), e;
}
// node_modules/svelte/src/internal/client/reactivity/store.js
var Ri = !1;
function zi(e) {
	var t = Ri;
	try {
		return Ri = !1, [e(), Ri];
	} finally {
		Ri = t;
	}
}
// node_modules/svelte/src/internal/client/reactivity/props.js
var Bi = {
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
function Vi(...e) {
	return new Proxy({ props: e }, Bi);
}
function Hi(e, t, n, r) {
	var i = !0, o = !!(n & 8), s = !!(n & 16), c = r, l = !0, u = void 0, d = () => s && i ? (u ??= /* @__PURE__ */ _t(r), R(u)) : (l && (l = !1, c = s ? _r(r) : r), c);
	let f;
	if (o) {
		var p = se in e || le in e;
		f = a(e, t)?.set ?? (p && t in e ? (n) => e[t] = n : void 0);
	}
	var m, h = !1;
	o ? [m, h] = zi(() => e[t]) : m = e[t], m === void 0 && r !== void 0 && (m = d(), f && (i && Ve(t), f(m)));
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
	var v = !1, y = (n & 1 ? _t : bt)(() => (v = !1, g()));
	o && R(y);
	var b = L;
	return (function(e, t) {
		if (arguments.length > 0) {
			let n = t ? R(y) : i && o ? tn(e) : e;
			return j(y, n), v = !0, c !== void 0 && (c = n), e;
		}
		return Gn && v || b.f & 16384 ? y.v : R(y);
	});
}
function Ui(e) {
	Je === null && Pe("onMount"), Tn(() => {
		let t = _r(e);
		if (typeof t == "function") return t;
	});
}
// node_modules/svelte/src/internal/disclose-version.js
typeof window < "u" && ((window.__svelte ??= {}).v ??= /* @__PURE__ */ new Set()).add("5");
// node_modules/zod/v4/core/util.js
function Wi(e) {
	let t = Object.values(e).filter((e) => typeof e == "number");
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function Gi(e, t = "|") {
	return e.map((e) => va(e)).join(t);
}
function Ki(e, t) {
	return typeof t == "bigint" ? t.toString() : t;
}
var qi = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function Ji(e) {
	return new qi(e);
}
function Yi(e) {
	return e == null;
}
function Xi(e) {
	let t = +!!e.startsWith("^"), n = e.endsWith("$") ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function Zi(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
var Qi = /* @__PURE__*/ Symbol("evaluating");
function $i(e, t, n) {
	let r;
	Object.defineProperty(e, t, {
		get() {
			if (r !== Qi) return r === void 0 && (r = Qi, r = n()), r;
		},
		set(n) {
			Object.defineProperty(e, t, { value: n });
		},
		configurable: !0
	});
}
function ea(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function ta(e) {
	let t = Object.getOwnPropertyDescriptor(e, "shape");
	return t?.get ? t.get.raw : t?.value;
}
function na(e) {
	return ta(e._zod.def) ?? e._zod.def.shape;
}
function ra(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return ea(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function ia(e, t, n) {
	t in e ? ea(e, t, n) : e[t] = n;
}
function aa(e, t, n, r) {
	let i = na(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? ra(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : ia(e, a, r ? r(n.value, a) : n.value));
	}
}
function oa(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? ra(e, n, () => t[n]) : ia(e, n, r.value));
	}
}
function sa(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function ca(e) {
	return JSON.stringify(e);
}
function la(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var ua = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {};
function da(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
var fa = /* @__PURE__*/ Ji(() => {
	if (co.jitless || typeof navigator < "u" && navigator?.userAgent?.includes("Cloudflare")) return !1;
	try {
		return Function(""), !0;
	} catch {
		return !1;
	}
});
function pa(e) {
	if (da(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != "function") return !0;
	let n = t.prototype;
	return da(n) !== !1 && Object.prototype.hasOwnProperty.call(n, "isPrototypeOf") !== !1;
}
function ma(e) {
	return pa(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
var ha = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function ga(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function _a(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function K(e) {
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
function va(e) {
	return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function ya(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === "optional");
}
var ba = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, xa = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function Sa(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".pick() cannot be used on object schemas containing refinements");
	let i = {};
	return aa(i, e, Ca(e, t)), _a(e, sa(n, {
		shape: i,
		checks: []
	}));
}
function Ca(e, t) {
	let n = na(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function wa(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(".omit() cannot be used on object schemas containing refinements");
	let i = new Set(Ca(e, t)), a = {};
	return aa(a, e, Reflect.ownKeys(na(e)).filter((e) => !i.has(e))), _a(e, sa(n, {
		shape: a,
		checks: []
	}));
}
function Ta(e, t) {
	if (!pa(t)) throw Error("Invalid input to extend: expected a plain object");
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = na(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return _a(e, sa(e._zod.def, { shape: Ea(e, t) }));
}
function Ea(e, t) {
	let n = {};
	return aa(n, e, Reflect.ownKeys(na(e))), oa(n, t), n;
}
function Da(e, t) {
	if (!pa(t)) throw Error("Invalid input to safeExtend: expected a plain object");
	return _a(e, sa(e._zod.def, { shape: Ea(e, t) }));
}
function Oa(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	let n = {};
	return aa(n, e, Reflect.ownKeys(na(e))), aa(n, t, Reflect.ownKeys(na(t))), _a(e, sa(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function ka(e, t, n, r = "partial") {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(Ca(t, n)) : void 0, o = {};
	return aa(o, t, Reflect.ownKeys(na(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: "optional",
		innerType: t
	}))), _a(t, sa(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function Aa(e, t, n) {
	let r = n ? new Set(Ca(t, n)) : void 0, i = {};
	return aa(i, t, Reflect.ownKeys(na(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: "nonoptional",
		innerType: t
	})), _a(t, sa(t._zod.def, { shape: i }));
}
function ja(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function Ma(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function Na(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function Pa(e) {
	return typeof e == "string" ? e : e?.message;
}
function Fa(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function Ia(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function La(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has("$ZodType") && (i.has("$ZodCheck") ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : Pa(e.inst?._zod.def?.error?.(e)) ?? Pa(a?.(e)) ?? Pa(t?.error?.(e)) ?? Pa(n.customError?.(e)) ?? Pa(n.localeError?.(e)) ?? "Invalid input", s = {};
	for (let t of Object.keys(e)) t !== "inst" && t !== "schema" && t !== "continue" && t !== "input" && t !== "__proto__" && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
var Ra = /[\uD800-\uDBFF]/;
function za(e) {
	let t = e.length;
	if (!Ra.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function Ba(e) {
	return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function Va(e) {
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
function Ha(...e) {
	let [t, n, r] = e;
	return typeof t == "string" ? {
		message: t,
		code: "custom",
		input: n,
		inst: r
	} : { ...t };
}
function Ua(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : qa(e, n, r.value);
	}
}
function Wa(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function Ga(e, t, n) {
	return Wa(e, t, n, !1);
}
/* @__NO_SIDE_EFFECTS__ */
function Ka(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return Wa(this, n, r(this));
			},
			set(e) {
				Wa(this, n, e);
			}
		});
	}
	return t;
}
function qa(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : Wa(this, t, n.bind(this));
		},
		set(e) {
			Wa(this, t, e);
		}
	});
}
function Ja(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
var Ya, Xa = !1, Za = {
	configurable: !0,
	get() {
		Xa = !0;
	}
};
function Qa(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && Ya !== e._zod ? Ya = void 0 : (Ya = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, Za);
			let e = Xa;
			Xa = !1;
			try {
				let r = n(this);
				return Xa ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), Xa ||= e, r;
			} catch (n) {
				throw delete this[t], Xa ||= e, n;
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
function $a(e, t, n, r) {
	let i = Ja(e, t);
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
var eo = "~constantCatch";
function to(e) {
	let t = () => e;
	return t[eo] = !0, t;
}
// node_modules/zod/v4/core/core.js
var no, ro = {
	value: void 0,
	enumerable: !1
}, io = "captureStackTrace" in Error ? Error : null;
function ao(e) {
	let t = io;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == "number") {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return io = null, new e();
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
function q(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = d, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			ro.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", ro);
			} finally {
				ro.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), Ua(i, o));
		}
		let i = d.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class u extends l {}
	Object.defineProperty(u, "name", { value: e });
	function d(e) {
		let t = r?.Parent ? ao(u) : this;
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
var oo = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
}, so = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = "ZodEncodeError";
	}
};
(no = globalThis).__zod_globalConfig ?? (no.__zod_globalConfig = {});
var co = globalThis.__zod_globalConfig;
function lo(e) {
	return e && Object.assign(co, e), co;
}
// node_modules/zod/v4/core/errors.js
function uo() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, Ki, 2), e.message;
}
function fo(e) {
	this._zod.message = e;
}
var po = {
	get: uo,
	set: fo,
	enumerable: !0,
	configurable: !0
}, mo = {
	value: void 0,
	enumerable: !1
}, ho = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), go = /* @__PURE__ */ q("$ZodError", (e, t) => {
	e.name = "$ZodError", mo.value = t, Object.defineProperty(e, "issues", mo), mo.value = void 0, Object.defineProperty(e, "message", po);
	let n = Object.getPrototypeOf(e);
	ho.has(n) || (ho.add(n), Object.defineProperty(n, "toString", {
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
function _o(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === "__proto__" ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function vo(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? _o(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function yo(e, t = (e) => e.message) {
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
function bo(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
var xo = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new oo();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => La(e, o, lo())));
			throw ua(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, So = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => La(e, o, lo())));
			throw ua(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, Co = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new oo();
	return a.issues.length ? wo(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function wo(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => La(e, n, lo()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
var To = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? wo(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, Eo = /* @__PURE__ */ Symbol.for("zod.compile.invalid"), Do = /* @__PURE__ */ Symbol.for("zod.compile.fallback"), Oo = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== Eo) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return ko(e, t, n);
});
function ko(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[Do] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new oo();
	return a.issues.length === 0;
}
var Ao = async (e, t, n) => {
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
}, jo = (e) => {
	let t = xo(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return t(e, r, o, bo(n, a));
	};
	return n;
}, Mo = (e) => {
	let t = xo(e), n = (e, r, i, a) => t(e, r, i, bo(n, a));
	return n;
}, No = (e) => {
	let t = So(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: "backward"
		} : { direction: "backward" };
		return await t(e, r, o, bo(n, a));
	};
	return n;
}, Po = (e) => {
	let t = So(e), n = async (e, r, i, a) => await t(e, r, i, bo(n, a));
	return n;
}, Fo = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return Co(e)(t, n, i);
}, Io = (e) => (t, n, r) => Co(e)(t, n, r), Lo = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: "backward"
	} : { direction: "backward" };
	return To(e)(t, n, i);
}, Ro = (e) => async (t, n, r) => To(e)(t, n, r), zo = /^[cC][0-9a-z]{6,}$/, Bo = /^[0-9a-z]+$/, Vo = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, Ho = /^[0-9a-vA-V]{20}$/, Uo = /^[A-Za-z0-9]{27}$/, Wo = /^[a-zA-Z0-9_-]{21}$/;
function Go(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var Ko = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, qo = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, Jo = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, Yo = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/, Xo = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
function Zo() {
	return new RegExp(Xo, "u");
}
var Qo = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, $o = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, es = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, ts = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, ns = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, rs = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, is = /^https?$/, as = /^\+[1-9]\d{6,14}$/, os = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function ss(e) {
	return RegExp(`^${e}$`);
}
var cs = /*@__PURE__*/ ss(os);
function ls(e) {
	let t = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof e.precision == "number" ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function us(e) {
	return RegExp(`^${ls(e)}$`);
}
function ds(e) {
	let t = ["Z"];
	e.offset && t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let n = `${ls({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join("|")})`, r = e.local ? `${n}|${ls({ precision: e.precision })}` : n;
	return RegExp(`^${os}T(?:${r})$`);
}
var fs = /^[\s\S]{0,}$/, ps = /^-?\d+$/, ms = /^-?\d+(?:\.\d+)?$/, hs = /^(?:true|false)$/i, gs = /^[^A-Z]*$/, _s = /^[^a-z]*$/, vs = /*@__PURE__*/ q("$ZodCheck", (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), ys = (e) => {
	let t = e.value;
	return !Yi(t) && t.length !== void 0;
}, bs = {
	number: "number",
	bigint: "bigint",
	object: "date"
}, xs = /*@__PURE__*/ q("$ZodCheckLessThan", (e, t) => {
	vs.init(e, t);
	let n = bs[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: bs[typeof r.value] ?? n,
			code: "too_big",
			maximum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Ss = /*@__PURE__*/ q("$ZodCheckGreaterThan", (e, t) => {
	vs.init(e, t);
	let n = bs[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: bs[typeof r.value] ?? n,
			code: "too_small",
			minimum: typeof t.value == "object" ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Cs = /*@__PURE__*/ q("$ZodCheckMultipleOf", (e, t) => {
	vs.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error("Cannot mix number and bigint in multiple_of check.");
		(typeof n.value == "bigint" ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : Zi(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: "not_multiple_of",
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ws = /*@__PURE__*/ q("$ZodCheckNumberFormat", (e, t) => {
	vs.init(e, t), t.format = t.format || "float64";
	let n = t.format?.includes("int"), r = n ? "int" : "number", [i, a] = ba[t.format];
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
}), Ts = /*@__PURE__*/ q("$ZodCheckMaxLength", (e, t) => {
	var n;
	vs.init(e, t), (n = e._zod.def).when ?? (n.when = ys), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i > t.maximum ? za(r) : i) <= t.maximum) return;
		let a = Ba(r);
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
}), Es = /*@__PURE__*/ q("$ZodCheckMinLength", (e, t) => {
	var n;
	vs.init(e, t), (n = e._zod.def).when ?? (n.when = ys), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == "string" && i >= t.minimum && i < t.minimum * 2 ? za(r) : i) >= t.minimum) return;
		let a = Ba(r);
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
}), Ds = /*@__PURE__*/ q("$ZodCheckLengthEquals", (e, t) => {
	var n;
	vs.init(e, t), (n = e._zod.def).when ?? (n.when = ys), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == "string" && i >= t.length && i <= t.length * 2 ? za(r) : i;
		if (a === t.length) return;
		let o = Ba(r), s = a > t.length;
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
}), Os = /*@__PURE__*/ q("$ZodCheckStringFormat", (e, t) => {
	var n, r;
	vs.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
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
}), ks = /*@__PURE__*/ q("$ZodCheckRegex", (e, t) => {
	Os.init(e, t), e._zod.check = (n) => {
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
}), As = /*@__PURE__*/ q("$ZodCheckLowerCase", (e, t) => {
	t.pattern ??= gs, Os.init(e, t);
}), js = /*@__PURE__*/ q("$ZodCheckUpperCase", (e, t) => {
	t.pattern ??= _s, Os.init(e, t);
}), Ms = /*@__PURE__*/ q("$ZodCheckIncludes", (e, t) => {
	vs.init(e, t);
	let n = ga(t.includes);
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
}), Ns = /*@__PURE__*/ q("$ZodCheckStartsWith", (e, t) => {
	vs.init(e, t);
	let n = RegExp(`^${ga(t.prefix)}.*`);
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
}), Ps = /*@__PURE__*/ q("$ZodCheckEndsWith", (e, t) => {
	vs.init(e, t);
	let n = RegExp(`.*${ga(t.suffix)}$`);
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
}), Fs = /*@__PURE__*/ q("$ZodCheckOverwrite", (e, t) => {
	vs.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
}), Is = class {
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
}, Ls = {
	major: 4,
	minor: 6,
	patch: 7
}, Rs = /*@__PURE__*/ q("$ZodType", (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = Ls;
	let r = e._zod.def.checks, i = e._zod.traits.has("$ZodCheck") ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = ja(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (Ma(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new oo();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (Ia(t.issues, n, e), i ||= ja(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					Ia(t.issues, n, e), i ||= ja(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (ja(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new oo();
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
				if (a.async === !1) throw new oo();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return Ga(this, "~standard", Vs(this));
	},
	set "~standard"(e) {
		Wa(this, "~standard", e);
	}
}), zs = (e, t) => e.issues.length ? { issues: e.issues.map((e) => La(e, t, lo())) } : { value: e.value };
async function Bs(e, t) {
	let n = { async: !0 };
	return zs(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function Vs(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return zs(r, n);
			} catch {}
			return Bs(e, t);
		},
		vendor: "zod",
		version: 1
	};
}
var Hs = /*@__PURE__*/ q("$ZodString", (e, t) => {
	Rs.init(e, t), e._zod.pattern = t.pattern ?? fs, e._zod.parse = (n, r) => {
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
}), Us = /*@__PURE__*/ q("$ZodStringFormat", (e, t) => {
	Os.init(e, t), Hs.init(e, t);
}), Ws = /*@__PURE__*/ q("$ZodGUID", (e, t) => {
	t.pattern ??= qo, Us.init(e, t);
}), Gs = /*@__PURE__*/ q("$ZodUUID", (e, t) => {
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
		t.pattern ??= Jo(e);
	} else t.pattern ??= Jo();
	Us.init(e, t);
}), Ks = /*@__PURE__*/ q("$ZodEmail", (e, t) => {
	t.pattern ??= Yo, Us.init(e, t);
});
function qs(e) {
	try {
		return typeof URL < "u" && typeof URL.canParse == "function" ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function Js(e, t) {
	return !("normalize" in t) && !("hostname" in t) && !("protocol" in t) ? qs(e) || 2 : Ys(e, t);
}
function Ys(e, t) {
	if (!t.normalize && t.protocol?.source === is.source && !/^https?:\/\//i.test(e)) return 1;
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
var Xs = /[\t\n\r]/g;
function Zs(e) {
	return e.replace(Xs, "");
}
function Qs(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function $s(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(":") ? e.protocol.slice(0, -1) : e.protocol);
}
var ec = /*@__PURE__*/ q("$ZodURL", (e, t) => {
	Us.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = Js(r, t);
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
				n.value = Zs(r);
				return;
			}
			t.hostname && !Qs(i, t.hostname) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !$s(i, t.protocol) && n.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : Zs(r);
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
}), tc = /*@__PURE__*/ q("$ZodEmoji", (e, t) => {
	t.pattern ??= Zo(), Us.init(e, t);
}), nc = /*@__PURE__*/ q("$ZodNanoID", (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? Wo : Go(t.length), Us.init(e, t);
}), rc = /*@__PURE__*/ q("$ZodCUID", (e, t) => {
	t.pattern ??= zo, Us.init(e, t);
}), ic = /*@__PURE__*/ q("$ZodCUID2", (e, t) => {
	t.pattern ??= Bo, Us.init(e, t);
}), ac = /*@__PURE__*/ q("$ZodULID", (e, t) => {
	t.pattern ??= Vo, Us.init(e, t);
}), oc = /*@__PURE__*/ q("$ZodXID", (e, t) => {
	t.pattern ??= Ho, Us.init(e, t);
}), sc = /*@__PURE__*/ q("$ZodKSUID", (e, t) => {
	t.pattern ??= Uo, Us.init(e, t);
}), cc = /*@__PURE__*/ q("$ZodISODateTime", (e, t) => {
	t.pattern ??= ds(t), Us.init(e, t);
}), lc = /*@__PURE__*/ q("$ZodISODate", (e, t) => {
	t.pattern ??= cs, Us.init(e, t);
}), uc = /*@__PURE__*/ q("$ZodISOTime", (e, t) => {
	t.pattern ??= us(t), Us.init(e, t);
}), dc = /*@__PURE__*/ q("$ZodISODuration", (e, t) => {
	t.pattern ??= Ko, Us.init(e, t);
}), fc = /*@__PURE__*/ q("$ZodIPv4", (e, t) => {
	t.pattern ??= Qo, Us.init(e, t);
}), pc = /^[0-9a-fA-F:.]+$/;
function mc(e) {
	return pc.test(e) ? qs(`http://[${e}]`) : !1;
}
var hc = /*@__PURE__*/ q("$ZodIPv6", (e, t) => {
	t.pattern ??= $o, Us.init(e, t), e._zod.check = (n) => {
		mc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), gc = /*@__PURE__*/ q("$ZodCIDRv4", (e, t) => {
	t.pattern ??= es, Us.init(e, t);
});
function _c(e) {
	let t = e.split("/");
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : mc(n);
}
var vc = /*@__PURE__*/ q("$ZodCIDRv6", (e, t) => {
	t.pattern ??= ts, Us.init(e, t), e._zod.check = (n) => {
		_c(n.value) || n.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function yc(e) {
	if (e === "") return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
var bc = /^[0-9a-zA-Z+/]*={0,2}$/, xc = /*@__PURE__*/ q("$ZodBase64", (e, t) => {
	t.pattern ??= bc, Us.init(e, t), e._zod.check = (n) => {
		yc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Sc = /^[A-Za-z0-9_-]*$/;
function Cc(e) {
	if (!Sc.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === "-" ? "+" : "/");
	return yc(t.padEnd(Math.ceil(t.length / 4) * 4, "="));
}
var wc = /*@__PURE__*/ q("$ZodBase64URL", (e, t) => {
	t.pattern ??= Sc, Us.init(e, t), e._zod.check = (n) => {
		Cc(n.value) || n.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Tc = /*@__PURE__*/ q("$ZodE164", (e, t) => {
	t.pattern ??= as, Us.init(e, t);
});
function Ec(e, t = null) {
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
var Dc = /*@__PURE__*/ q("$ZodJWT", (e, t) => {
	Us.init(e, t), e._zod.check = (n) => {
		Ec(n.value, t.alg) || n.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Oc = /*@__PURE__*/ q("$ZodNumber", (e, t) => {
	Rs.init(e, t), e._zod.pattern = ms, e._zod.parse = (n, r) => {
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
}), kc = /*@__PURE__*/ q("$ZodNumberFormat", (e, t) => {
	ws.init(e, t), Oc.init(e, t);
}), Ac = /*@__PURE__*/ q("$ZodBoolean", (e, t) => {
	Rs.init(e, t), e._zod.pattern = hs, e._zod.parse = (n, r) => {
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
}), jc = /*@__PURE__*/ q("$ZodUnknown", (e, t) => {
	Rs.init(e, t), e._zod.parse = (e) => e;
}), Mc = /*@__PURE__*/ q("$ZodNever", (e, t) => {
	Rs.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: "never",
		code: "invalid_type",
		input: t.value,
		inst: e
	}), t);
});
function Nc(e, t) {
	let n = Fa(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== "backward") {
			for (let [t, r] of Fa(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, Ia(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
var Pc = (e) => Array.isArray(e) ? e.length : -1;
function Fc(e, t, n) {
	e.issues.length && t.issues.push(...Na(n, e.issues)), t.value[n] = e.value;
}
var Ic = /*@__PURE__*/ q("$ZodArray", (e, t) => {
	Rs.init(e, t);
	let n = co.memoizer;
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
			if (c instanceof Promise) o.push(c.then((t) => Fc(t, r, e)));
			else if (Fc(c, r, e), s && c.issues.length !== 0 && ja(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, Nc(e, Pc);
});
function Lc(e, t, n, r, i, a) {
	let o = n in r, s = a === "optional";
	if (o || !s || i !== "optional") {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...Na(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === "defaulted" && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
var Rc = [];
function zc(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : Rc, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = ya(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function Bc(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (ja(n, p)) break;
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
		a instanceof Promise ? e.push(a.then((e) => Lc(e, n, i, t, d, f))) : Lc(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: "unrecognized_keys",
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
var Vc = /*@__PURE__*/ q("$ZodObject", (e, t) => {
	Rs.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, "shape"), r = n?.get ? n.get.raw : t.shape ?? {};
	if (r) {
		let e = () => {
			let n = { ...r };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = r, Object.defineProperty(t, "shape", { get: e });
	}
	let i = Ji(() => zc(t));
	Qa(e, "propValues", (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || ea(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let a = da, o = t.catchall, s, c = co.memoizer;
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
				if (ja(t, f)) break;
				f = t.issues.length;
			}
			if (e === "__proto__") continue;
			let i = u[e], a = i._zod.optin, o = i._zod.optout, s = i._zod.run({
				value: r[e],
				issues: []
			}, n);
			s instanceof Promise ? l.push(s.then((n) => Lc(n, t, e, r, a, o))) : Lc(s, t, e, r, a, o);
		}
		return o ? Bc(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
	};
}), Hc = /*@__PURE__*/ q("$ZodObjectJIT", (e, t) => {
	Vc.init(e, t);
	let n = e._zod.parse, r = Ji(() => zc(t)), i = co.memoizer, a = (t) => {
		let n = r.value, a = n.symbolKeys, o = new Is(["payload", "ctx"], {
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
			let n = l[e], r = typeof e == "symbol" ? `syms[${a.indexOf(e)}]` : ca(e), i = `${r} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === "optional";
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
	}, o, s = da, c = !co.jitless, l = c && fa.value, u = t.catchall, d;
	e._zod.parse = (i, f) => {
		d ??= r.value;
		let p = i.value;
		return s(p) ? c && l && f?.async === !1 && f.jitless !== !0 ? (o ||= a(t.shape), i = o(i, f), u ? Bc([], p, i, f, d, e, f?.abortEarly === !0) : i) : n(i, f) : (i.issues.push({
			expected: "object",
			code: "invalid_type",
			input: p,
			inst: e
		}), i);
	};
});
function Uc(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !ja(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: "invalid_union",
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => La(e, r, lo())))
	}), t);
}
var Wc = /*@__PURE__*/ q("$ZodUnion", (e, t) => {
	Rs.init(e, t), Qa(e, "optin", (e) => e.def.options.some((e) => e._zod.optin === "defaulted") ? "defaulted" : e.def.options.some((e) => e._zod.optin !== void 0) ? "optional" : void 0), Qa(e, "optout", (e) => e.def.options.some((e) => e._zod.optout === "optional") ? "optional" : void 0), Qa(e, "values", (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), Qa(e, "pattern", (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => Xi(e.source)).join("|")})$`);
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
		return a ? Promise.all(o).then((t) => Uc(t, r, e, i)) : Uc(o, r, e, i);
	};
});
function Gc(e) {
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
var Kc = /*@__PURE__*/ q("$ZodDiscriminatedUnion", (e, t) => {
	t.inclusive = !1, Wc.init(e, t);
	let n = e._zod.parse;
	Qa(e, "propValues", (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || ea(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = ta(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let r = Ji(() => Gc(t));
	e._zod.parse = (i, a) => {
		let o = i.value;
		if (!da(o)) return i.issues.push({
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
}), qc = /*@__PURE__*/ q("$ZodIntersection", (e, t) => {
	Rs.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => Yc(e, t, n)) : Yc(e, i, a);
	};
});
function Jc(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (pa(e) && pa(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = Jc(e[n], t[n]);
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
			let i = e[r], a = t[r], o = Jc(i, a);
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
function Yc(e, t, n) {
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
	let c = Jc(t.value, n.value);
	if (!c.valid) {
		if (ja(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
var Xc = /*@__PURE__*/ q("$ZodRecord", (e, t) => {
	Rs.init(e, t);
	let n = co.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!pa(a)) return r.issues.push({
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
						issues: s.issues.map((e) => La(e, i, lo())),
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
					e.issues.length && r.issues.push(...Na(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...Na(n, u.issues)), r.value[l] = u.value);
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
				if (typeof n == "string" && ms.test(n) && l.issues.length) {
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
						issues: l.issues.map((e) => La(e, i, lo())),
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
					e.issues.length && r.issues.push(...Na(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...Na(n, d.issues)), r.value[u] = d.value);
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
}), Zc = /*@__PURE__*/ q("$ZodEnum", (e, t) => {
	Rs.init(e, t);
	let n = Wi(t.entries), r = new Set(n);
	e._zod.values = r, Qa(e, "pattern", (e) => {
		let t = Wi(e.def.entries).filter((e) => ha.has(typeof e));
		return RegExp(t.length ? `^(${t.map((e) => ga(e.toString())).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (t, i) => {
		let a = t.value;
		return r.has(a) || t.issues.push({
			code: "invalid_value",
			values: n,
			input: a,
			inst: e
		}), t;
	};
}), Qc = /*@__PURE__*/ q("$ZodLiteral", (e, t) => {
	Rs.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, Qa(e, "pattern", (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == "string" ? ga(e) : e ? ga(e.toString()) : String(e)).join("|")})$` : "^[^\\s\\S]$");
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: "invalid_value",
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), $c = /*@__PURE__*/ q("$ZodTransform", (e, t) => {
	Rs.init(e, t), e._zod.optin = "optional", co.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new so(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new oo();
		return n.value = i, n;
	};
});
function el(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
var tl = /*@__PURE__*/ q("$ZodOptional", (e, t) => {
	Rs.init(e, t), Qa(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), e._zod.optout = "optional", Qa(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), Qa(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${Xi(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== "defaulted") return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => el(e, t)) : el(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), nl = /*@__PURE__*/ q("$ZodExactOptional", (e, t) => {
	tl.init(e, t), Qa(e, "values", (e) => e.def.innerType._zod.values), Qa(e, "pattern", (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), rl = /*@__PURE__*/ q("$ZodNullable", (e, t) => {
	Rs.init(e, t), Qa(e, "optin", (e) => e.def.innerType._zod.optin), Qa(e, "optout", (e) => e.def.innerType._zod.optout), Qa(e, "pattern", (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${Xi(t.source)}|null)$`) : void 0;
	}), Qa(e, "values", (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), il = /*@__PURE__*/ q("$ZodDefault", (e, t) => {
	Rs.init(e, t), e._zod.optin = "defaulted", Qa(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => al(e, t)) : al(r, t);
	};
});
function al(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
var ol = /*@__PURE__*/ q("$ZodPrefault", (e, t) => {
	Rs.init(e, t), e._zod.optin = "defaulted", Qa(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === "backward" || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), sl = /*@__PURE__*/ q("$ZodNonOptional", (e, t) => {
	Rs.init(e, t), Qa(e, "values", (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => cl(t, e)) : cl(i, e);
	};
});
function cl(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: e.value,
		inst: t
	}), e;
}
function ll(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => La(e, r, lo())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
var ul = /*@__PURE__*/ q("$ZodCatch", (e, t) => {
	Rs.init(e, t), Qa(e, "optin", (e) => e.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional"), Qa(e, "optout", (e) => e.def.innerType._zod.optout), Qa(e, "values", (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => ll(e, r, t, n)) : ll(e, r, t, n);
	};
}), dl = /*@__PURE__*/ q("$ZodPipe", (e, t) => {
	Rs.init(e, t), Qa(e, "values", (e) => e.def.in._zod.values), Qa(e, "optin", (e) => e.def.in._zod.optin), Qa(e, "optout", (e) => e.def.out._zod.optout), Qa(e, "propValues", (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === "backward") {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => fl(e, t.in, n)) : fl(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => fl(e, t.out, n)) : fl(r, t.out, n);
	};
});
function fl(e, t, n) {
	return e.issues.some((e) => e.code !== "unrecognized_keys") ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
var pl = /*@__PURE__*/ q("$ZodPreprocess", (e, t) => {
	dl.init(e, t);
}), ml = /*@__PURE__*/ q("$ZodReadonly", (e, t) => {
	Rs.init(e, t), Qa(e, "propValues", (e) => e.def.innerType._zod.propValues), Qa(e, "values", (e) => e.def.innerType._zod.values), Qa(e, "optin", (e) => e.def.innerType?._zod?.optin), Qa(e, "optout", (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === "backward") return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(hl) : hl(r);
	};
});
function hl(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
var gl = /*@__PURE__*/ q("$ZodLazy", (e, t) => {
	Rs.init(e, t), $i(e._zod, "innerType", () => {
		let e = t;
		return e._cachedInner ||= t.getter(), e._cachedInner;
	}), Qa(e, "pattern", (e) => e.innerType?._zod?.pattern), Qa(e, "propValues", (e) => e.innerType?._zod?.propValues), Qa(e, "optin", (e) => e.innerType?._zod?.optin ?? void 0), Qa(e, "optout", (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
}), _l = /*@__PURE__*/ q("$ZodCustom", (e, t) => {
	vs.init(e, t), Rs.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => vl(t, n, r, e));
		vl(i, n, r, e);
	};
});
function vl(e, t, n, r) {
	if (!e) {
		let e = {
			code: "custom",
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Ha(e));
	}
}
// node_modules/zod/v4/core/memoizer.js
var yl = class extends Error {
	constructor() {
		super("Cannot parse a reference cycle that closes through a transform"), this.name = "ZodCyclicError";
	}
}, bl = "~memo", xl = [];
function Sl(e) {
	return typeof e == "object" && !!e;
}
function Cl(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
var wl = /*@__PURE__*/ new WeakMap(), Tl = 0, El = 1, Dl = 2;
function Ol(e, t, n) {
	let r = wl.get(e);
	if (r !== void 0) return r ? Dl : Tl;
	if (t.has(e)) return Dl;
	t.add(e);
	let i = Tl, a = (e) => {
		if (i !== Dl && e?._zod) {
			let r = Ol(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = Tl;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? El : o.value?._zod ? Ol(o.value, t, n) : Tl;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case "object": {
			let e = ta(c);
			s(e ? o(e, !0) : El), a(c.catchall);
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
			s(r ? Ol(r, t, !1) : El);
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
	return t.delete(e), kl(e, i);
}
function kl(e, t) {
	return t !== El && wl.set(e, t === Dl), t;
}
function Al(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
var jl, Ml = [], Nl = {
	alloc(e, t, n) {
		let r = jl;
		if (!r) return n;
		jl = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), Ml.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== "backward" && Fl(n, e.value)) throw new yl();
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
					let i = Ol(e, /* @__PURE__ */ new Set(), !1);
					if (i === Tl) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === Dl || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!Sl(l)) return t(s, c);
				let u = c[bl];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[bl] = u);
				let d;
				i === c ? d = a : (d = Al(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...Cl(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				jl = d;
				let p = Ml.length, m = t(s, c);
				jl = void 0;
				let h = Ml.length > p ? Ml.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (h && (h.issues = e.issues.length ? Cl(e.issues) : xl), e)) : (h && (h.issues = m.issues.length ? Cl(m.issues) : xl), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function Pl() {
	return Nl;
}
function Fl(e, t) {
	let n = e[bl]?.backEdges;
	return n !== void 0 && Sl(t) && n.has(t);
}
// node_modules/zod/v4/locales/en.js
var Il = () => {
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
			case "invalid_type": return `Invalid input: expected ${i(e.expected)}, received ${i(Va(e.input), e.input)}`;
			case "invalid_value": return e.values.length === 1 ? `Invalid input: expected ${va(e.values[0])}` : `Invalid option: expected one of ${Gi(e.values, "|")}`;
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
			case "unrecognized_keys": return `Unrecognized key${e.keys.length > 1 ? "s" : ""}: ${Gi(e.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${e.origin}`;
			case "invalid_union": return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(" | ")}` : e.inclusive === !1 ? "Invalid input: more than one option matched" : "Invalid input";
			case "invalid_element": return `Invalid value in ${e.origin}`;
			default: return "Invalid input";
		}
	};
};
function Ll() {
	return { localeError: Il() };
}
// node_modules/zod/v4/core/registries.js
var Rl, zl = class {
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
function Bl() {
	return new zl();
}
(Rl = globalThis).__zod_globalRegistry ?? (Rl.__zod_globalRegistry = Bl());
var Vl = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function Hl(e) {
	return e.checks &&= [...e.checks], e;
}
// @__NO_SIDE_EFFECTS__
function Ul(e, t) {
	return new e(Hl({
		type: "string",
		...K(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function Wl(e, t) {
	return new e({
		type: "string",
		format: "email",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Gl(e, t) {
	return new e({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Kl(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ql(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v4",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Jl(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v6",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Yl(e, t) {
	return new e({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: !1,
		version: "v7",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Xl(e, t) {
	return new e({
		type: "string",
		format: "url",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Zl(e, t) {
	return new e({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function Ql(e, t) {
	return new e({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function $l(e, t) {
	return new e({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function eu(e, t) {
	return new e({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function tu(e, t) {
	return new e({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function nu(e, t) {
	return new e({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ru(e, t) {
	return new e({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function iu(e, t) {
	return new e({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function au(e, t) {
	return new e({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function ou(e, t) {
	return new e({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function su(e, t) {
	return new e({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function cu(e, t) {
	return new e({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function lu(e, t) {
	return new e({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function uu(e, t) {
	return new e({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function du(e, t) {
	return new e({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: !1,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function fu(e, t) {
	return new e({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function pu(e, t) {
	return new e({
		type: "string",
		format: "date",
		check: "string_format",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function mu(e, t) {
	return new e({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function hu(e, t) {
	return new e({
		type: "string",
		format: "duration",
		check: "string_format",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function gu(e, t) {
	return new e(Hl({
		type: "number",
		checks: [],
		...K(t)
	}));
}
// @__NO_SIDE_EFFECTS__
function _u(e, t) {
	return new e({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function vu(e, t) {
	return new e({
		type: "boolean",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function yu(e) {
	return new e({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function bu(e, t) {
	return new e({
		type: "never",
		...K(t)
	});
}
// @__NO_SIDE_EFFECTS__
function xu(e, t) {
	return new xs({
		check: "less_than",
		...K(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function Su(e, t) {
	return new xs({
		check: "less_than",
		...K(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function Cu(e, t) {
	return new Ss({
		check: "greater_than",
		...K(t),
		value: e,
		inclusive: !1
	});
}
// @__NO_SIDE_EFFECTS__
function wu(e, t) {
	return new Ss({
		check: "greater_than",
		...K(t),
		value: e,
		inclusive: !0
	});
}
// @__NO_SIDE_EFFECTS__
function Tu(e, t) {
	return new Cs({
		check: "multiple_of",
		...K(t),
		value: e
	});
}
// @__NO_SIDE_EFFECTS__
function Eu(e, t) {
	return new Ts({
		check: "max_length",
		...K(t),
		maximum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Du(e, t) {
	return new Es({
		check: "min_length",
		...K(t),
		minimum: e
	});
}
// @__NO_SIDE_EFFECTS__
function Ou(e, t) {
	return new Ds({
		check: "length_equals",
		...K(t),
		length: e
	});
}
// @__NO_SIDE_EFFECTS__
function ku(e, t) {
	return new ks({
		check: "string_format",
		format: "regex",
		...K(t),
		pattern: e
	});
}
// @__NO_SIDE_EFFECTS__
function Au(e) {
	return new As({
		check: "string_format",
		format: "lowercase",
		...K(e)
	});
}
// @__NO_SIDE_EFFECTS__
function ju(e) {
	return new js({
		check: "string_format",
		format: "uppercase",
		...K(e)
	});
}
// @__NO_SIDE_EFFECTS__
function Mu(e, t) {
	return new Ms({
		check: "string_format",
		format: "includes",
		...K(t),
		includes: e
	});
}
// @__NO_SIDE_EFFECTS__
function Nu(e, t) {
	return new Ns({
		check: "string_format",
		format: "starts_with",
		...K(t),
		prefix: e
	});
}
// @__NO_SIDE_EFFECTS__
function Pu(e, t) {
	return new Ps({
		check: "string_format",
		format: "ends_with",
		...K(t),
		suffix: e
	});
}
// @__NO_SIDE_EFFECTS__
function Fu(e) {
	return new Fs({
		check: "overwrite",
		tx: e
	});
}
// @__NO_SIDE_EFFECTS__
function Iu(e) {
	return /* @__PURE__ */ Fu((t) => t.normalize(e));
}
// @__NO_SIDE_EFFECTS__
function Lu() {
	return /* @__PURE__ */ Fu((e) => e.trim());
}
// @__NO_SIDE_EFFECTS__
function Ru() {
	return /* @__PURE__ */ Fu((e) => e.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function zu() {
	return /* @__PURE__ */ Fu((e) => e.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function Bu() {
	return /* @__PURE__ */ Fu((e) => la(e));
}
// @__NO_SIDE_EFFECTS__
function Vu(e, t, n) {
	return new e({
		type: "array",
		element: t,
		...K(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Hu(e, t, n) {
	return new e({
		type: "custom",
		check: "custom",
		fn: t,
		...K(n)
	});
}
// @__NO_SIDE_EFFECTS__
function Uu(e, t) {
	let n = /* @__PURE__ */ Wu((t) => (t.addIssue = (e) => {
		if (typeof e == "string") t.issues.push(Ha(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= "custom", "input" in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(Ha(r));
		}
	}, e(t.value, t)), t);
	return n;
}
// @__NO_SIDE_EFFECTS__
function Wu(e, t) {
	let n = new vs({
		check: "custom",
		...K(t)
	});
	return n._zod.check = e, n;
}
// node_modules/zod/v4/core/to-json-schema.js
function Gu(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && ea(e, t, n[t]);
	return e;
}
function Ku(e) {
	let t = e?.target ?? "draft-2020-12";
	return t === "draft-4" && (t = "draft-04"), t === "draft-7" && (t = "draft-07"), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? Vl,
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
function qu(e, t, n, r, i) {
	let a = typeof t.unrepresentable == "function" ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === "any") return !1;
	if (a === void 0 || a === "throw") throw Error(i);
	return Object.assign(n, a), !0;
}
function Ju(e, t, n = {
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
		a && (o.ref ||= a, Ju(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && Gu(o.schema, c), t.io === "input" && id(e) && (delete o.schema.examples, delete o.schema.default), t.io === "input" && "_prefault" in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function Yu(e) {
	return e.replace(/~/g, "~0").replace(/\//g, "~1");
}
function Xu(e, t) {
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
				ref: `${i("__shared")}#/${r}/${Yu(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: "#" };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + Yu(a)
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
function Zu(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != "object") return;
		Zu(e);
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
var Qu = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]), $u = ["oneOf", "anyOf"];
function ed(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != "object" || !t ? null : Object.keys(t).length ? t : null;
}
function td(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != "object" || n.type !== "object") return null;
		for (let e in n) if (!Qu.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? ed(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			ea(n, r, e.length === 1 ? e[0] : td(e) ?? { allOf: e });
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
			let t = ed(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function nd(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of Qu) if (t in e) return;
	let n = t.filter((e) => $u.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = td(t);
	else {
		let e = n[0], i = $u.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => td([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, Gu(e, r));
}
function rd(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error("Unprocessed schema. This is a bug in Zod.");
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === "draft-07" || e.target === "draft-04" || e.target === "openapi-3.0") ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : Gu(i, s), Gu(i, a), t._zod.parent === o) for (let e in i) e !== "$ref" && e !== "allOf" && (e in a || delete i[e]);
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
		if (e.target !== "openapi-3.0") for (let t of e.seen.entries()) Zu(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) nd(e);
		}
	}
	let i = {};
	if (e.target === "draft-2020-12" ? i.$schema = "https://json-schema.org/draft/2020-12/schema" : e.target === "draft-07" ? i.$schema = "http://json-schema.org/draft-07/schema#" : e.target === "draft-04" ? i.$schema = "http://json-schema.org/draft-04/schema#" : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	Gu(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, ea(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === "draft-2020-12" ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t["~standard"],
				jsonSchema: {
					input: od(t, "input", e.processors),
					output: od(t, "output", e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function id(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === "transform") return !0;
	if (r.type === "array") return id(r.element, n);
	if (r.type === "set") return id(r.valueType, n);
	if (r.type === "lazy") return id(r.getter(), n);
	if (r.type === "promise" || r.type === "optional" || r.type === "nonoptional" || r.type === "nullable" || r.type === "readonly" || r.type === "default" || r.type === "prefault" || r.type === "catch") return id(r.innerType, n);
	if (r.type === "intersection") return id(r.left, n) || id(r.right, n);
	if (r.type === "record" || r.type === "map") return id(r.keyType, n) || id(r.valueType, n);
	if (r.type === "pipe") return e._zod.traits.has("$ZodCodec") ? !0 : id(r.in, n) || id(r.out, n);
	if (r.type === "object") {
		for (let e in r.shape) if (id(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === "union") {
		for (let e of r.options) if (id(e, n)) return !0;
		return !1;
	}
	if (r.type === "tuple") {
		for (let e of r.items) if (id(e, n)) return !0;
		return !!(r.rest && id(r.rest, n));
	}
	return !1;
}
var ad = (e, t = {}) => (n) => {
	let r = Ku({
		...n,
		processors: t
	});
	return Ju(e, r), Xu(r, e), rd(r, e);
}, od = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = Ku({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return Ju(e, o), Xu(o, e), rd(o, e);
}, sd = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, cd = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, ld = (e, t) => {
	sd(e, "minimum", t), cd(e, "maximum", t);
}, ud = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, dd = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, fd = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, pd = (e, t) => {
	e.format = t, t.includes("int") && (e.isInt = !0);
}, md = (e, t) => sd(e, "minimum", t.minimum), hd = (e, t) => cd(e, "maximum", t.maximum), gd = (e) => (t, n) => {
	pd(t, n.format);
	let [r, i] = e[n.format];
	sd(t, "minimum", r), cd(t, "maximum", i);
}, _d = {
	greater_than: (e, t) => sd(e, t.inclusive ? "minimum" : "exclusiveMinimum", t.value),
	less_than: (e, t) => cd(e, t.inclusive ? "maximum" : "exclusiveMaximum", t.value),
	multiple_of: (e, t) => ud(e, t.value),
	number_format: gd(ba),
	bigint_format: gd(xa),
	min_length: md,
	max_length: hd,
	length_equals: (e, t) => ld(e, t.length),
	min_size: md,
	max_size: hd,
	size_equals: (e, t) => ld(e, t.size),
	string_format: (e, t) => {
		pd(e, t.format), t.pattern && dd(e, t.pattern), (t.format === "base64" || t.format === "base64url") && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => fd(e, t.mime)
};
function vd(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has("$ZodCheck") ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) _d[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && sd(t, "minimum", i.minimum), i.exclusiveMinimum !== void 0 && sd(t, "exclusiveMinimum", i.exclusiveMinimum), i.maximum !== void 0 && cd(t, "maximum", i.maximum), i.exclusiveMaximum !== void 0 && cd(t, "exclusiveMaximum", i.exclusiveMaximum), i.multipleOf !== void 0 && ud(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes("int") && (t.isInt = !0)), i.mime && fd(t, i.mime);
	for (let e of i.patterns ?? []) dd(t, e);
	return t;
}
var yd = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
}, bd = /* @__PURE__ */ new Map([[bc, ns], [Sc, rs]]), xd = (e) => bd.get(e) ?? e, Sd = (e, t, n, r) => {
	let i = n;
	i.type = "string";
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = vd(e);
	if (typeof a == "number" && (i.minLength = a), typeof o == "number" && (i.maxLength = o), s && (i.format = yd[s] ?? s, i.format === "" && delete i.format, (s === "time" || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(xd);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === "draft-07" || t.target === "draft-04" || t.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: e.source
		}))]);
	}
}, Cd = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = vd(e);
	i.type = u ? "integer" : "number";
	let d = typeof l == "number" && l >= (a ?? -Infinity), f = typeof c == "number" && c <= (o ?? Infinity), p = t.target === "draft-04" || t.target === "openapi-3.0";
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == "number" && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == "number" && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : qu(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, wd = (e, t, n, r) => {
	n.type = "boolean";
}, Td = (e, t, n, r) => {
	n.not = {};
}, Ed = (e, t, n, r) => {
	let i = e._zod.def, a = Wi(i.entries);
	a.length === 0 ? n.not = {} : (a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), n.enum = a);
}, Dd = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (qu(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == "bigint") {
		if (qu(e, t, n, r, "BigInt literals cannot be represented in JSON Schema")) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? "null" : typeof e, t.target === "draft-04" || t.target === "openapi-3.0" ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == "number") && (n.type = "number"), a.every((e) => typeof e == "string") && (n.type = "string"), a.every((e) => typeof e == "boolean") && (n.type = "boolean"), a.every((e) => e === null) && (n.type = "null"), n.enum = a;
	}
}, Od = (e, t, n, r) => {
	qu(e, t, n, r, "Custom types cannot be represented in JSON Schema");
}, kd = (e, t, n, r) => {
	qu(e, t, n, r, "Transforms cannot be represented in JSON Schema");
}, Ad = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = vd(e);
	typeof o == "number" && (i.minItems = o), typeof s == "number" && (i.maxItems = s), i.type = "array", i.items = Ju(a.element, t, {
		...r,
		path: [...r.path, "items"]
	});
};
function jd(e) {
	let t = e._zod.def;
	return t.type === "pipe" && t.in._zod.traits.has("$ZodTransform") ? jd(t.out) : t.type === "catch" ? jd(t.innerType) : e._zod.optin;
}
var Md = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && qu(e, t, i, r, "Symbol keys cannot be represented in JSON Schema")) return;
	i.type = "object", i.properties = {};
	for (let e in o) ea(i.properties, e, Ju(o[e], t, {
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
		(t.io === "input" ? jd(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === "never" ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = Ju(a.catchall, t, {
		...r,
		path: [...r.path, "additionalProperties"]
	})) : t.io === "output" && (i.additionalProperties = !1);
}, Nd = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => Ju(e, t, {
		...r,
		path: [
			...r.path,
			a ? "oneOf" : "anyOf",
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, Pd = (e, t, n, r) => {
	let i = e._zod.def, a = Ju(i.left, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			0
		]
	}), o = Ju(i.right, t, {
		...r,
		path: [
			...r.path,
			"allOf",
			1
		]
	}), s = (e) => "allOf" in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
};
function Fd(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = Fd(e, r, n);
		return i === r ? t : i;
	}
	for (let r of ["anyOf", "oneOf"]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => Fd(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes("string") && r.some((e) => e === "number" || e === "integer"), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == "number")) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == "number" ? String(e) : e) : typeof p.const == "number" && (p.const = String(p.const)), i && (p.type = "string", a || (p.pattern = (r.includes("number") ? ms : ps).source)), p;
}
var Id = /* @__PURE__ */ new WeakMap();
function Ld(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of Id.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = Fd(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
var Rd = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = "object";
	let o = a.keyType, s = vd(o).patterns;
	if (a.mode === "loose" && s && s.size > 0) {
		let e = Ju(a.valueType, t, {
			...r,
			path: [
				...r.path,
				"patternProperties",
				"*"
			]
		});
		i.patternProperties = {};
		for (let t of s) ea(i.patternProperties, xd(t).source, e);
	} else {
		if (t.target === "draft-07" || t.target === "draft-2020-12") {
			i.propertyNames = Ju(a.keyType, t, {
				...r,
				path: [...r.path, "propertyNames"]
			});
			let n = Id.get(t);
			n || (n = [], Id.set(t, n), t.deferred.push(() => Ld(t))), n.push(e);
		}
		i.additionalProperties = Ju(a.valueType, t, {
			...r,
			path: [...r.path, "additionalProperties"]
		});
	}
	let c = o._zod.values, l = t.io === "input" && jd(a.valueType) !== void 0;
	if (c && !a.partial && !l) {
		let e = [...c].filter((e) => typeof e == "string" || typeof e == "number");
		e.length > 0 && (i.required = e.map(String));
	}
}, zd = (e, t, n, r) => {
	let i = e._zod.def, a = Ju(i.innerType, t, r), o = t.seen.get(e);
	t.target === "openapi-3.0" ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: "null" }];
}, Bd = (e, t, n, r) => {
	let i = e._zod.def;
	Ju(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Vd = Symbol();
function Hd(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == "bigint" ? (a = !0, null) : t);
	return a ? (qu(t, n, r, i, "BigInt defaults cannot be represented in JSON Schema"), Vd) : JSON.parse(o);
}
var Ud = (e, t, n, r) => {
	let i = e._zod.def;
	Ju(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = Hd(i.defaultValue, e, t, n, r);
	o !== Vd && (n.default = o);
}, Wd = (e, t, n, r) => {
	let i = e._zod.def;
	Ju(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== "input") return;
	let o = Hd(i.defaultValue, e, t, n, r);
	o !== Vd && (n._prefault = o);
}, Gd = (e, t, n, r) => {
	let i = e._zod.def;
	Ju(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		qu(e, t, n, r, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	n.default = o;
}, Kd = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has("$ZodTransform"), o = t.io === "input" ? a ? i.out : i.in : i.out;
	Ju(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, qd = (e, t, n, r) => {
	let i = e._zod.def;
	Ju(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, Jd = (e, t, n, r) => {
	let i = e._zod.def;
	Ju(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, Yd = (e, t, n, r) => {
	let i = e._zod.innerType;
	Ju(i, t, r);
	let a = t.seen.get(e);
	a.ref = i;
}, Xd = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function Zd(e, t, n) {
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
var Qd = /*@__PURE__*/ q("ZodError", (e, t) => {
	go.init(e, t), e.name = "ZodError";
	let n = Object.getPrototypeOf(e);
	Xd.has(n) || (Xd.add(n), Zd(n, "format", (e) => (t) => yo(e, t)), Zd(n, "flatten", (e) => (t) => vo(e, t)), Zd(n, "addIssue", (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, Ki, 2);
	}), Zd(n, "addIssues", (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, Ki, 2);
	}), Object.defineProperty(n, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), $d = /* @__PURE__ */ xo(Qd), ef = /* @__PURE__ */ So(Qd), tf = /* @__PURE__ */ Co(Qd), nf = /* @__PURE__ */ To(Qd), rf = /* @__PURE__ */ jo(Qd), af = /* @__PURE__ */ Mo(Qd), of = /* @__PURE__ */ No(Qd), sf = /* @__PURE__ */ Po(Qd), cf = /* @__PURE__ */ Fo(Qd), lf = /* @__PURE__ */ Io(Qd), uf = /* @__PURE__ */ Lo(Qd), df = /* @__PURE__ */ Ro(Qd);
// node_modules/zod/v4/classic/schemas.js
function ff() {
	co.localeError || lo(Ll());
}
function pf() {
	co.memoizer || lo({ memoizer: Pl() });
}
var mf = /*@__PURE__*/ q("ZodType", (e, t) => (ff(), Rs.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(sa(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == "function" ? { _zod: {
			check: e,
			def: { check: "custom" },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return _a(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(Bp(e, t));
	},
	superRefine(e, t) {
		return this.check(Vp(e, t));
	},
	overwrite(e) {
		return this.check(/* @__PURE__ */ Fu(e));
	},
	optional() {
		return yp(this);
	},
	exactOptional() {
		return xp(this);
	},
	nullable() {
		return Cp(this);
	},
	nullish() {
		return yp(Cp(this));
	},
	nonoptional(e) {
		return kp(this, e);
	},
	array() {
		return $f(this);
	},
	or(e) {
		return ip([this, e]);
	},
	and(e) {
		return cp(this, e);
	},
	transform(e) {
		return Np(this, _p(e));
	},
	default(e) {
		return Tp(this, e);
	},
	prefault(e) {
		return Dp(this, e);
	},
	catch(e) {
		return jp(this, e);
	},
	pipe(e) {
		return Np(this, e);
	},
	readonly() {
		return Ip(this);
	},
	describe(e) {
		let t = this.clone();
		return Vl.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return Vl.get(this);
		let t = this.clone();
		return Vl.add(t, e[0]), t;
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
		return Ga(this, "~standard", {
			...Vs(this),
			jsonSchema: {
				input: od(this, "input"),
				output: od(this, "output")
			}
		});
	},
	set "~standard"(e) {
		Wa(this, "~standard", e);
	},
	parse: function e(t, n) {
		return $d(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await ef(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return tf(this, e, t);
	},
	async safeParseAsync(e, t) {
		return nf(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		Wa(this, "spa", e);
	},
	validate(e, t) {
		return Oo(this, e, t);
	},
	validateAsync(e, t) {
		return Ao(this, e, t);
	},
	encode: function e(t, n) {
		return rf(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return af(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await of(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await sf(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return cf(this, e, t);
	},
	safeDecode(e, t) {
		return lf(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return uf(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return df(this, e, t);
	},
	toJSONSchema(e) {
		return ad(this, {})(e);
	},
	get description() {
		return Vl.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), hf = /*@__PURE__*/ q("_ZodString", (e, t) => {
	Hs.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Sd(e, t, n, r);
}, /*@__PURE__*/ Ka({
	format: (e) => vd(e).format ?? null,
	minLength: (e) => vd(e).minimum ?? null,
	maxLength: (e) => vd(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(/* @__PURE__ */ ku(...e));
	},
	includes(...e) {
		return this.check(/* @__PURE__ */ Mu(...e));
	},
	startsWith(...e) {
		return this.check(/* @__PURE__ */ Nu(...e));
	},
	endsWith(...e) {
		return this.check(/* @__PURE__ */ Pu(...e));
	},
	min(...e) {
		return this.check(/* @__PURE__ */ Du(...e));
	},
	max(...e) {
		return this.check(/* @__PURE__ */ Eu(...e));
	},
	length(...e) {
		return this.check(/* @__PURE__ */ Ou(...e));
	},
	nonempty(...e) {
		return this.check(/* @__PURE__ */ Du(1, ...e));
	},
	lowercase(e) {
		return this.check(/* @__PURE__ */ Au(e));
	},
	uppercase(e) {
		return this.check(/* @__PURE__ */ ju(e));
	},
	trim() {
		return this.check(/* @__PURE__ */ Lu());
	},
	normalize(...e) {
		return this.check(/* @__PURE__ */ Iu(...e));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ Ru());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ zu());
	},
	slugify() {
		return this.check(/* @__PURE__ */ Bu());
	}
})), gf = /*@__PURE__*/ q("ZodString", (e, t) => {
	Hs.init(e, t), hf.init(e, t);
}, {
	email(e) {
		return this.check(/* @__PURE__ */ Wl(Sf, e));
	},
	url(e) {
		return this.check(/* @__PURE__ */ Xl(Ef, e));
	},
	jwt(e) {
		return this.check(/* @__PURE__ */ du(Vf, e));
	},
	emoji(e) {
		return this.check(/* @__PURE__ */ Zl(Df, e));
	},
	guid(e) {
		return this.check(/* @__PURE__ */ Gl(wf, e));
	},
	uuid(e) {
		return this.check(/* @__PURE__ */ Kl(Tf, e));
	},
	uuidv4(e) {
		return this.check(/* @__PURE__ */ ql(Tf, e));
	},
	uuidv6(e) {
		return this.check(/* @__PURE__ */ Jl(Tf, e));
	},
	uuidv7(e) {
		return this.check(/* @__PURE__ */ Yl(Tf, e));
	},
	nanoid(e) {
		return this.check(/* @__PURE__ */ Ql(Of, e));
	},
	cuid(e) {
		return this.check(/* @__PURE__ */ $l(kf, e));
	},
	cuid2(e) {
		return this.check(/* @__PURE__ */ eu(Af, e));
	},
	ulid(e) {
		return this.check(/* @__PURE__ */ tu(jf, e));
	},
	base64(e) {
		return this.check(/* @__PURE__ */ cu(Rf, e));
	},
	base64url(e) {
		return this.check(/* @__PURE__ */ lu(zf, e));
	},
	xid(e) {
		return this.check(/* @__PURE__ */ nu(Mf, e));
	},
	ksuid(e) {
		return this.check(/* @__PURE__ */ ru(Nf, e));
	},
	ipv4(e) {
		return this.check(/* @__PURE__ */ iu(Pf, e));
	},
	ipv6(e) {
		return this.check(/* @__PURE__ */ au(Ff, e));
	},
	cidrv4(e) {
		return this.check(/* @__PURE__ */ ou(If, e));
	},
	cidrv6(e) {
		return this.check(/* @__PURE__ */ su(Lf, e));
	},
	e164(e) {
		return this.check(/* @__PURE__ */ uu(Bf, e));
	},
	datetime(e) {
		return this.check(/* @__PURE__ */ fu(vf, e));
	},
	date(e) {
		return this.check(/* @__PURE__ */ pu(yf, e));
	},
	time(e) {
		return this.check(/* @__PURE__ */ mu(bf, e));
	},
	duration(e) {
		return this.check(/* @__PURE__ */ hu(xf, e));
	}
});
function J(e) {
	return /* @__PURE__ */ Ul(gf, e);
}
var _f = /*@__PURE__*/ q("ZodStringFormat", (e, t) => {
	Us.init(e, t), hf.init(e, t);
}), vf = /*@__PURE__*/ q("ZodISODateTime", (e, t) => {
	cc.init(e, t), _f.init(e, t);
}), yf = /*@__PURE__*/ q("ZodISODate", (e, t) => {
	lc.init(e, t), _f.init(e, t);
}), bf = /*@__PURE__*/ q("ZodISOTime", (e, t) => {
	uc.init(e, t), _f.init(e, t);
}), xf = /*@__PURE__*/ q("ZodISODuration", (e, t) => {
	dc.init(e, t), _f.init(e, t);
}), Sf = /*@__PURE__*/ q("ZodEmail", (e, t) => {
	Ks.init(e, t), _f.init(e, t);
});
function Cf(e) {
	return /* @__PURE__ */ Wl(Sf, e);
}
var wf = /*@__PURE__*/ q("ZodGUID", (e, t) => {
	Ws.init(e, t), _f.init(e, t);
}), Tf = /*@__PURE__*/ q("ZodUUID", (e, t) => {
	Gs.init(e, t), _f.init(e, t);
}), Ef = /*@__PURE__*/ q("ZodURL", (e, t) => {
	ec.init(e, t), _f.init(e, t);
}), Df = /*@__PURE__*/ q("ZodEmoji", (e, t) => {
	tc.init(e, t), _f.init(e, t);
}), Of = /*@__PURE__*/ q("ZodNanoID", (e, t) => {
	nc.init(e, t), _f.init(e, t);
}), kf = /*@__PURE__*/ q("ZodCUID", (e, t) => {
	rc.init(e, t), _f.init(e, t);
}), Af = /*@__PURE__*/ q("ZodCUID2", (e, t) => {
	ic.init(e, t), _f.init(e, t);
}), jf = /*@__PURE__*/ q("ZodULID", (e, t) => {
	ac.init(e, t), _f.init(e, t);
}), Mf = /*@__PURE__*/ q("ZodXID", (e, t) => {
	oc.init(e, t), _f.init(e, t);
}), Nf = /*@__PURE__*/ q("ZodKSUID", (e, t) => {
	sc.init(e, t), _f.init(e, t);
}), Pf = /*@__PURE__*/ q("ZodIPv4", (e, t) => {
	fc.init(e, t), _f.init(e, t);
}), Ff = /*@__PURE__*/ q("ZodIPv6", (e, t) => {
	hc.init(e, t), _f.init(e, t);
}), If = /*@__PURE__*/ q("ZodCIDRv4", (e, t) => {
	gc.init(e, t), _f.init(e, t);
}), Lf = /*@__PURE__*/ q("ZodCIDRv6", (e, t) => {
	vc.init(e, t), _f.init(e, t);
}), Rf = /*@__PURE__*/ q("ZodBase64", (e, t) => {
	xc.init(e, t), _f.init(e, t);
}), zf = /*@__PURE__*/ q("ZodBase64URL", (e, t) => {
	wc.init(e, t), _f.init(e, t);
}), Bf = /*@__PURE__*/ q("ZodE164", (e, t) => {
	Tc.init(e, t), _f.init(e, t);
}), Vf = /*@__PURE__*/ q("ZodJWT", (e, t) => {
	Dc.init(e, t), _f.init(e, t);
}), Hf = /*@__PURE__*/ q("ZodNumber", (e, t) => {
	Oc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Cd(e, t, n, r), e.isFinite = !0;
}, /*@__PURE__*/ Ka({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = vd(e);
		return Math.max(t ?? -Infinity, n ?? -Infinity);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = vd(e);
		return Math.min(t ?? Infinity, n ?? Infinity);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = vd(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => vd(e).format ?? null
}, {
	gt(e, t) {
		return this.check(/* @__PURE__ */ Cu(e, t));
	},
	gte(e, t) {
		return this.check(/* @__PURE__ */ wu(e, t));
	},
	min(e, t) {
		return this.check(/* @__PURE__ */ wu(e, t));
	},
	lt(e, t) {
		return this.check(/* @__PURE__ */ xu(e, t));
	},
	lte(e, t) {
		return this.check(/* @__PURE__ */ Su(e, t));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ Su(e, t));
	},
	int(e) {
		return this.check(Gf(e));
	},
	safe(e) {
		return this.check(Gf(e));
	},
	positive(e) {
		return this.check(/* @__PURE__ */ Cu(0, e));
	},
	nonnegative(e) {
		return this.check(/* @__PURE__ */ wu(0, e));
	},
	negative(e) {
		return this.check(/* @__PURE__ */ xu(0, e));
	},
	nonpositive(e) {
		return this.check(/* @__PURE__ */ Su(0, e));
	},
	multipleOf(e, t) {
		return this.check(/* @__PURE__ */ Tu(e, t));
	},
	step(e, t) {
		return this.check(/* @__PURE__ */ Tu(e, t));
	},
	finite() {
		return this;
	}
}));
function Uf(e) {
	return /* @__PURE__ */ gu(Hf, e);
}
var Wf = /*@__PURE__*/ q("ZodNumberFormat", (e, t) => {
	kc.init(e, t), Hf.init(e, t);
});
function Gf(e) {
	return /* @__PURE__ */ _u(Wf, e);
}
var Kf = /*@__PURE__*/ q("ZodBoolean", (e, t) => {
	Ac.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => wd(e, t, n, r);
});
function qf(e) {
	return /* @__PURE__ */ vu(Kf, e);
}
var Jf = /*@__PURE__*/ q("ZodUnknown", (e, t) => {
	jc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function Yf() {
	return /* @__PURE__ */ yu(Jf);
}
var Xf = /*@__PURE__*/ q("ZodNever", (e, t) => {
	Mc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Td(e, t, n, r);
});
function Zf(e) {
	return /* @__PURE__ */ bu(Xf, e);
}
var Qf = /*@__PURE__*/ q("ZodArray", (e, t) => {
	pf(), Ic.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ad(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(/* @__PURE__ */ Du(e, t));
	},
	nonempty(e) {
		return this.check(/* @__PURE__ */ Du(1, e));
	},
	max(e, t) {
		return this.check(/* @__PURE__ */ Eu(e, t));
	},
	length(e, t) {
		return this.check(/* @__PURE__ */ Ou(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function $f(e, t) {
	return /* @__PURE__ */ Vu(Qf, e, t);
}
var ep = /*@__PURE__*/ q("ZodObject", (e, t) => {
	pf(), Hc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Md(e, t, n, r), $a(e, "shape", (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return pp(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(sa(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(sa(this._zod.def, { catchall: Yf() }));
	},
	loose() {
		return this.clone(sa(this._zod.def, { catchall: Yf() }));
	},
	strict() {
		return this.clone(sa(this._zod.def, { catchall: Zf() }));
	},
	strip() {
		return this.clone(sa(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return Ta(this, e);
	},
	safeExtend(e) {
		return Da(this, e);
	},
	merge(e) {
		return Oa(this, e);
	},
	pick(e) {
		return Sa(this, e);
	},
	omit(e) {
		return wa(this, e);
	},
	partial(...e) {
		return ka(vp, this, e[0]);
	},
	exactPartial(...e) {
		return ka(bp, this, e[0], "exactPartial");
	},
	required(...e) {
		return Aa(Op, this, e[0]);
	}
});
function tp(e, t) {
	return new ep({
		type: "object",
		shape: e ?? {},
		...K(t)
	});
}
function Y(e, t) {
	return new ep({
		type: "object",
		shape: e,
		catchall: Zf(),
		...K(t)
	});
}
function np(e, t) {
	return new ep({
		type: "object",
		shape: e,
		catchall: Yf(),
		...K(t)
	});
}
var rp = /*@__PURE__*/ q("ZodUnion", (e, t) => {
	Wc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Nd(e, t, n, r), e.options = t.options;
});
function ip(e, t) {
	return new rp({
		type: "union",
		options: e,
		...K(t)
	});
}
var ap = /*@__PURE__*/ q("ZodDiscriminatedUnion", (e, t) => {
	rp.init(e, t), Kc.init(e, t);
});
function op(e, t, n) {
	return new ap({
		type: "union",
		options: t,
		discriminator: e,
		...K(n)
	});
}
var sp = /*@__PURE__*/ q("ZodIntersection", (e, t) => {
	qc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Pd(e, t, n, r);
});
function cp(e, t) {
	return new sp({
		type: "intersection",
		left: e,
		right: t
	});
}
var lp = /*@__PURE__*/ q("ZodRecord", (e, t) => {
	pf(), Xc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Rd(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function up(e, t, n) {
	return !t || !t._zod ? new lp({
		type: "record",
		keyType: J(),
		valueType: e,
		...K(t)
	}) : new lp({
		type: "record",
		keyType: e,
		valueType: t,
		...K(n)
	});
}
function dp(e, t, n) {
	return new lp({
		type: "record",
		keyType: e,
		valueType: t,
		...K(n),
		partial: !0
	});
}
var fp = /*@__PURE__*/ q("ZodEnum", (e, t) => {
	Zc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ed(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new fp({
			...t,
			checks: [],
			...K(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new fp({
			...t,
			checks: [],
			...K(r),
			entries: i
		});
	};
});
function pp(e, t) {
	return new fp({
		type: "enum",
		entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
		...K(t)
	});
}
var mp = /*@__PURE__*/ q("ZodLiteral", (e, t) => {
	Qc.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Dd(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function hp(e, t) {
	return new mp({
		type: "literal",
		values: Array.isArray(e) ? e : [e],
		...K(t)
	});
}
var gp = /*@__PURE__*/ q("ZodTransform", (e, t) => {
	pf(), $c.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => kd(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === "backward") throw new so(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == "string") n.issues.push(Ha(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= "custom", "input" in t || (t.input = n.value), t.inst ??= e, n.issues.push(Ha(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function _p(e) {
	return new gp({
		type: "transform",
		transform: e
	});
}
var vp = /*@__PURE__*/ q("ZodOptional", (e, t) => {
	tl.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Jd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function yp(e) {
	return new vp({
		type: "optional",
		innerType: e
	});
}
var bp = /*@__PURE__*/ q("ZodExactOptional", (e, t) => {
	nl.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Jd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function xp(e) {
	return new bp({
		type: "optional",
		innerType: e
	});
}
var Sp = /*@__PURE__*/ q("ZodNullable", (e, t) => {
	rl.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => zd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Cp(e) {
	return new Sp({
		type: "nullable",
		innerType: e
	});
}
var wp = /*@__PURE__*/ q("ZodDefault", (e, t) => {
	il.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ud(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Tp(e, t) {
	return new wp({
		type: "default",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : ma(t);
		}
	});
}
var Ep = /*@__PURE__*/ q("ZodPrefault", (e, t) => {
	ol.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Wd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Dp(e, t) {
	return new Ep({
		type: "prefault",
		innerType: e,
		get defaultValue() {
			return typeof t == "function" ? t() : ma(t);
		}
	});
}
var Op = /*@__PURE__*/ q("ZodNonOptional", (e, t) => {
	sl.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Bd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function kp(e, t) {
	return new Op({
		type: "nonoptional",
		innerType: e,
		...K(t)
	});
}
var Ap = /*@__PURE__*/ q("ZodCatch", (e, t) => {
	ul.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Gd(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function jp(e, t) {
	return new Ap({
		type: "catch",
		innerType: e,
		catchValue: typeof t == "function" ? t : to(t)
	});
}
var Mp = /*@__PURE__*/ q("ZodPipe", (e, t) => {
	dl.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Kd(e, t, n, r), e.in = t.in, e.out = t.out;
});
function Np(e, t) {
	return new Mp({
		type: "pipe",
		in: e,
		out: t
	});
}
var Pp = /*@__PURE__*/ q("ZodPreprocess", (e, t) => {
	Mp.init(e, t), pl.init(e, t);
}), Fp = /*@__PURE__*/ q("ZodReadonly", (e, t) => {
	ml.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => qd(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ip(e) {
	return new Fp({
		type: "readonly",
		innerType: e
	});
}
var Lp = /*@__PURE__*/ q("ZodLazy", (e, t) => {
	gl.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Yd(e, t, n, r), e.unwrap = () => e._zod.def.getter();
});
function Rp(e) {
	return new Lp({
		type: "lazy",
		getter: e
	});
}
var zp = /*@__PURE__*/ q("ZodCustom", (e, t) => {
	_l.init(e, t), mf.init(e, t), e._zod.processJSONSchema = (t, n, r) => Od(e, t, n, r);
});
function Bp(e, t = {}) {
	return /* @__PURE__ */ Hu(zp, e, t);
}
function Vp(e, t) {
	return /* @__PURE__ */ Uu(e, t);
}
function Hp(e, t) {
	return new Pp({
		type: "pipe",
		in: _p(e),
		out: t
	});
}
// src/gatehouse/core/refusal/initial.ts
function Up(e) {
	return /[\p{L}\p{N}]/u.exec(e)?.[0].toLocaleUpperCase("en") ?? "·";
}
// src/gatehouse/core/languages/coded.ts
function Wp(e, t) {
	return JSON.stringify(t === void 0 ? [e] : [e, t]);
}
function Gp(e) {
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
function Kp(e, ...[t]) {
	return t === void 0 ? { id: e } : {
		id: e,
		values: t
	};
}
function X(e, ...[t]) {
	return Wp(e, t);
}
var qp = pp([
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
function Jp(e) {
	return {
		lang: Yp(e),
		dir: e === "ar" ? "rtl" : "ltr"
	};
}
function Yp(e) {
	return e === "zh" ? "zh-Hans" : e;
}
function Xp(e) {
	return e === "en" ? "en-GB" : e === "ar" ? "ar-u-nu-latn" : Yp(e);
}
// src/gatehouse/core/page/href.ts
var Zp = [
	"https:",
	"http:",
	"mailto:",
	"tel:"
], Qp = /[\s\\\u0000-\u001f\u007f]/u;
function $p(e) {
	if (e === "" || Qp.test(e)) return !1;
	if (e.startsWith("/")) return !e.startsWith("//");
	let t = URL.parse(e);
	return t === null || !Zp.includes(t.protocol) ? !1 : t.protocol === "mailto:" || t.protocol === "tel:" ? t.pathname !== "" : /^https?:\/\/[^/]/i.test(e) && t.username === "" && t.password === "";
}
var em = J().trim().max(500, X("too-long", { most: 500 })).refine($p, X("href-form")), tm = (e) => dp(qp, J().trim().min(1).max(e, X("too-long", { most: e }))).default({}), nm = J().regex(/^[a-z0-9]{16,40}$/, "A picture's id has 16 to 40 small letters and digits.").brand(), rm = $f(op("kind", [Y({
	kind: hp("text"),
	text: J().min(1).max(2e3),
	bold: qf().optional(),
	italic: qf().optional()
}), Y({
	kind: hp("link"),
	href: em,
	text: J().min(1, X("link-words-empty")).max(200, X("too-long", { most: 200 }))
})])).max(100), im = $f(op("kind", [Y({
	kind: hp("paragraph"),
	content: rm
}), Y({
	kind: hp("list"),
	items: $f(rm).min(1).max(30)
})])).max(40, X("text-too-long")), am = /^\s*[-*]\s+/;
function om(e) {
	let t = [];
	for (let n of e.replace(/\r\n?/g, "\n").split(/\n{2,}/)) {
		let e = [], r = [], i = () => {
			e.length > 0 && t.push({
				kind: "paragraph",
				content: cm(e.join(" "))
			}), e = [];
		}, a = () => {
			r.length > 0 && t.push({
				kind: "list",
				items: r
			}), r = [];
		};
		for (let t of n.split("\n").filter((e) => e.trim() !== "")) am.test(t) ? (i(), r.push(cm(t.replace(am, "").trim()))) : (a(), e.push(t.trim()));
		i(), a();
	}
	return t;
}
var sm = /\*\*([^*\n]{1,1000})\*\*|\*([^*\n]{1,1000})\*|\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g;
function cm(e) {
	let t = [], n = (e) => {
		let n = t.at(-1);
		e !== "" && (n?.kind === "text" && !n.bold && !n.italic ? n.text += e : t.push({
			kind: "text",
			text: e
		}));
	}, r = 0;
	for (let i of e.matchAll(sm)) {
		n(e.slice(r, i.index)), r = i.index + i[0].length;
		let [a, o, s, c, l] = i;
		o === void 0 ? s === void 0 ? c !== void 0 && l !== void 0 && $p(l) ? t.push({
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
function lm(e) {
	return e.map((e) => e.kind === "paragraph" ? um(e.content) : e.items.map((e) => `- ${um(e)}`).join("\n")).join("\n\n");
}
function um(e) {
	return e.map((e) => e.kind === "link" ? `[${e.text}](${e.href})` : e.bold ? `**${e.text}**` : e.italic ? `*${e.text}*` : e.text).join("");
}
// src/gatehouse/core/blocks/field.ts
var dm = (e) => ({
	kind: "line",
	most: e,
	schema: tm(e)
}), fm = () => ({
	kind: "rich-text",
	schema: dp(qp, im).default({})
}), pm = (e) => ({
	kind: "choice",
	options: e,
	schema: pp(e, X("not-in-list")).default(() => e[0])
}), mm = (e) => ({
	kind: "flag",
	fallback: e,
	schema: qf().default(e)
}), hm = () => ({
	kind: "email",
	schema: ip([hp(""), Cf(X("email-wrong")).max(254)], X("email-wrong")).default("")
}), gm = () => ({
	kind: "phone",
	schema: J().trim().max(30, X("phone-form")).regex(/^(?:\+?[\d\s()/.-]{3,})?$/, X("phone-form")).default("")
}), _m = Y({
	id: J().regex(/^[a-z][a-z0-9-]{0,39}$/, X("id-letters")),
	label: tm(60).refine((e) => Object.keys(e).length > 0, X("link-name-empty")),
	href: em
}), vm = (e) => ({
	kind: "links",
	most: e,
	schema: $f(_m).max(e, X("too-many-links", { most: e })).refine((e) => new Set(e.map(({ id: e }) => e)).size === e.length, X("blocks-same-id")).default([])
}), ym = () => ({
	kind: "upload",
	schema: nm.optional()
});
function bm(e) {
	return Object.fromEntries(Object.entries(e).map(([e, { schema: t }]) => [e, t]));
}
var xm = {
	kind: "brand",
	fields: {
		siteName: dm(80),
		tagline: dm(120),
		mark: pm([
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
			monogram: Up(l),
			href: i.homeHref
		};
	}
}, Sm = {
	kind: "columns",
	holdsBlocks: !0,
	fields: { count: pm(["2", "3"]) },
	compose({ id: e, count: t, children: n }, { compose: r }) {
		let i = r(n);
		return i.length === 0 ? null : {
			id: e,
			kind: "columns",
			count: t,
			blocks: i
		};
	}
}, Cm = {
	kind: "contact",
	standsAside: !0,
	fields: {
		text: dm(240),
		email: hm(),
		phone: gm()
	},
	compose({ id: e, text: t, email: n, phone: r }, { speak: i, explanation: { labels: a } }) {
		let o = i(t, `${e}.text`), s = [];
		return n && s.push({
			label: n,
			href: `mailto:${encodeURI(n)}`
		}), r && s.push({
			label: wm(r),
			href: `tel:${r.replace(/[^\d+]/g, "")}`
		}), o === null && s.length === 0 ? null : {
			id: e,
			kind: "contact",
			heading: a.contact,
			text: o,
			links: s
		};
	}
}, wm = (e) => e.replace(/ /g, "\xA0").replace(/-/g, "‑"), Tm = {
	kind: "divider",
	standsAside: !0,
	fields: {},
	compose: ({ id: e }) => ({
		id: e,
		kind: "divider"
	})
}, [Em, Dm, Om] = [
	"﷠",
	"﷡",
	"﷢"
];
function km(e, t) {
	return `${Em}${t}${Dm}${e.replace(/[\uFDE0-\uFDE2]/g, "")}${Om}`;
}
function Am(e) {
	return e.replace(/\uFDE0[^\uFDE1]*\uFDE1|\uFDE2/g, "");
}
var jm = (e) => `block:${e}`;
function Mm(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(/\uFDE0([^\uFDE1]*)\uFDE1([^\uFDE2]*)\uFDE2/g)) r.index > n && t.push({ text: e.slice(n, r.index) }), t.push({
		text: r[2] ?? "",
		path: r[1] ?? ""
	}), n = r.index + r[0].length;
	return n < e.length && t.push({ text: e.slice(n) }), t;
}
var Nm = {
	kind: "explanation",
	fields: {},
	compose: ({ id: e }, { explanation: { explanation: t, note: n } }) => ({
		id: e,
		kind: "explanation",
		paragraphs: [...Pm(t), ...Pm(n)]
	})
};
function Pm(e) {
	return Mm(e).flatMap(({ text: e, path: t }) => e.split(/\n\s*\n/).map((e) => t === void 0 ? e : km(e, t)));
}
var Fm = {
	kind: "footer",
	standsAside: !0,
	fields: { text: dm(200) },
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
}, Im = {
	kind: "group",
	holdsBlocks: !0,
	fields: { look: pm(["plain", "boxed"]) },
	compose({ id: e, look: t, children: n }, { compose: r }) {
		let i = r(n);
		return i.length === 0 ? null : {
			id: e,
			kind: "group",
			look: t,
			blocks: i
		};
	}
}, Lm = {
	kind: "heading",
	isFixed: !0,
	fields: { size: pm(["regular", "large"]) },
	compose: ({ id: e, size: t }, { explanation: n }) => ({
		id: e,
		kind: "heading",
		text: n.heading,
		size: t
	})
}, Rm = {
	kind: "next-steps",
	standsAside: !0,
	fields: { style: pm(["bullets", "numbers"]) },
	compose({ id: e, style: t }, { explanation: { nextSteps: n, labels: r } }) {
		return n.length > 0 ? {
			id: e,
			kind: "next-steps",
			heading: r.nextSteps,
			steps: n,
			style: t
		} : null;
	}
}, zm = {
	kind: "picture",
	fields: {
		picture: pm([
			"gate",
			"lantern",
			"key",
			"hills",
			"letter"
		]),
		upload: ym(),
		width: pm(["small", "wide"]),
		alt: dm(160),
		isDecorative: mm(!0)
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
}, Bm = {
	kind: "rich-text",
	fields: { text: fm() },
	compose({ id: e, text: t }, { speak: n }) {
		let r = n(t, `${e}.text`);
		return r === null ? null : {
			id: e,
			kind: "rich-text",
			...r
		};
	}
}, Vm = {
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
}, Hm = Object.keys(Vm), Um = pp(Object.keys(Vm));
[...Hm];
// src/gatehouse/core/refusal/sign-in-problem.ts
function Wm(e, t, n, r = 60) {
	let i = (t) => e.includes(t), a = i("email-missing") ? t.emailMissing : i("email-invalid") ? t.emailInvalid : void 0, o = i("too-many") ? t.tooMany.replaceAll("{wait}", () => Gm(r, n)) : i("mismatch") ? t.mismatch : i("start-again") ? t.startAgain : void 0;
	return {
		...a === void 0 ? {} : { email: a },
		...i("password-missing") ? { password: t.passwordMissing } : {},
		...o === void 0 ? {} : { form: o }
	};
}
function Gm(e, t) {
	let n = Math.ceil(e / 60), [r, i] = n > 1 ? [n, "minute"] : [Math.max(1, Math.ceil(e)), "second"];
	return new Intl.NumberFormat(Xp(t), {
		style: "unit",
		unit: i,
		unitDisplay: "long"
	}).format(r);
}
var Km = {
	kind: "sign-in",
	isFixed: !0,
	standsAside: !0,
	fields: {
		heading: dm(80),
		buttonLabel: dm(40),
		showRemember: mm(!0)
	},
	compose(e, t) {
		let { input: n } = t;
		return Vm[n.reason] === 401 || n.signedInAs === void 0 ? Jm(e, t) : Ym(e.id, n.signedInAs, t);
	}
};
function qm({ reason: e, email: t }, n) {
	return e === "sign-in-again" || t === n.email;
}
function Jm(e, t) {
	let { input: n, explanation: r, speak: i, editable: a } = t, { labels: o, language: s } = r, { signedInAs: c } = n, l = c !== void 0 && qm(n, c) ? Ym(`${e.id}-account`, c, t) : null, u = {
		...Wm(n.problems ?? [], o, s, n.retryAfterSeconds),
		...n.errors
	}, d = Vm[n.reason] === 403, f = d ? "" : (l === null ? n.email : c?.email) ?? "", p = [{
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
		links: p.filter((e) => $p(e.href))
	};
}
function Ym(e, { name: t, email: n, initial: r = Up(t || n) }, i) {
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
		primary: Xm(i)
	};
}
function Xm({ input: e, explanation: t, contactEmail: n }) {
	let { labels: r } = t, { reason: i, accountAction: a, returnTo: o, requestableRoles: s = [] } = e;
	if (Vm[i] === 401) return null;
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
		label: Am(r.role),
		roles: s
	};
	if (n === null) return null;
	let c = encodeURIComponent(`${Am(r.reference)} `) + e.refusalId;
	return {
		kind: "write",
		href: `mailto:${encodeURI(n)}?subject=${c}`,
		button: r.writeToUs
	};
}
var Zm = {
	kind: "support-links",
	standsAside: !0,
	fields: { links: vm(8) },
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
}, Qm = J().max(60).regex(/^[a-z][a-z0-9-]*$/), $m = [
	xm,
	Lm,
	Nm,
	Km,
	Rm,
	Zm,
	Cm,
	Bm,
	zm,
	Tm,
	Im,
	Sm,
	Fm
], eh = $m.map(({ kind: e }) => e), th = pp(eh), nh = Object.fromEntries($m.map((e) => [e.kind, e])), rh = [
	"everyone",
	"anonymous",
	"signed-in"
], ih = Y({
	audience: pp(rh),
	reasons: $f(Um).min(1, X("reasons-empty")).optional(),
	sections: $f(Qm).min(1, X("sections-empty")).max(200).optional(),
	from: Gf().min(0).optional(),
	until: Gf().min(0).optional()
}), ah = J().max(40).regex(/^[a-z][a-z0-9-]*$/, X("id-letters")), [oh, ...sh] = Object.values(nh).map(({ kind: e, fields: t, holdsBlocks: n }) => Y({
	id: ah,
	kind: hp(e),
	showFor: ih.optional(),
	isHidden: hp(!0).optional(),
	...bm(t),
	...n && { children: $f(Rp(() => ch)).default([]) }
}));
if (oh === void 0) throw Error("There are no blocks.");
var ch = op("kind", [oh, ...sh]), lh = eh.filter((e) => nh[e].isFixed);
function uh(e) {
	return "children" in e ? e.children : [];
}
function dh(e) {
	return e.flatMap((e) => [e, ...dh(uh(e))]);
}
// src/gatehouse/core/page/block-tree.ts
function fh(e, t) {
	for (let n of e) {
		let e = n.id === t ? n : fh(uh(n), t);
		if (e !== void 0) return e;
	}
}
function ph(e, t, n = null) {
	for (let [r, i] of e.entries()) {
		if (i.id === t) return {
			parent: n,
			at: r
		};
		let e = ph(uh(i), t, i.id);
		if (e !== null) return e;
	}
	return null;
}
function mh(e, t) {
	if (t === null) return e;
	let n = fh(e, t);
	return n !== void 0 && "children" in n ? n.children : null;
}
function hh(e, t, n) {
	return e.flatMap((e) => e.id === t ? n(e) : "children" in e ? [{
		...e,
		children: hh(e.children, t, n)
	}] : [e]);
}
function gh(e, t, { parent: n, at: r }) {
	return n === null ? e.toSpliced(Math.max(0, r), 0, t) : hh(e, n, (e) => "children" in e ? [{
		...e,
		children: e.children.toSpliced(Math.max(0, r), 0, t)
	}] : [e]);
}
// src/gatehouse/core/page/is-deep-equal.ts
function _h(e, t) {
	if (e === t) return !0;
	if (typeof e != "object" || typeof t != "object" || e === null || t === null || Array.isArray(e) !== Array.isArray(t)) return !1;
	let [n, r] = [Object.entries(e), new Map(Object.entries(t))];
	return n.length === r.size && n.every(([e, t]) => r.has(e) && _h(t, r.get(e)));
}
// src/gatehouse/core/languages/formats.ts
var vh = 6e4, yh = 60 * vh, bh = 24 * yh;
function xh(e, t) {
	let n = Xp(e), r = Jp(e).dir === "rtl", i = /* @__PURE__ */ new Map();
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
	})), d = (e) => `${l("moment", Ch).format(e)} UTC`;
	return {
		number: (e) => o().format(e),
		plural: (e, t) => (t[s().select(e)] ?? t.other).replace("#", o().format(e)),
		list: (e, t) => a(t, () => new Intl.ListFormat(n, { type: Sh[t] })).format(e),
		minutes(e) {
			return e >= 2880 && e % 1440 == 0 ? u("day").format(e / 1440) : e > 0 && e % 60 == 0 ? u("hour").format(e / 60) : u("minute").format(e);
		},
		ago(e, n) {
			let r = n - e;
			return r < 0 || r >= 7 * bh ? d(e) : r < vh ? t : r < yh ? c().format(-Math.floor(r / vh), "minute") : r < bh ? c().format(-Math.floor(r / yh), "hour") : c().format(-Math.floor(r / bh), "day");
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
var Sh = {
	and: "conjunction",
	or: "disjunction"
}, Ch = {
	day: "numeric",
	month: "short",
	year: "numeric",
	hour: "2-digit",
	minute: "2-digit"
}, wh = {
	en: xh("en", "just now"),
	de: xh("de", "gerade eben"),
	fr: xh("fr", "à l’instant"),
	es: xh("es", "ahora mismo"),
	pt: xh("pt", "agora mesmo"),
	it: xh("it", "proprio ora"),
	nl: xh("nl", "zojuist"),
	pl: xh("pl", "przed chwilą"),
	tr: xh("tr", "az önce"),
	ar: xh("ar", "الآن"),
	ja: xh("ja", "たった今"),
	zh: xh("zh", "刚刚")
}, Th = J().max(64).regex(/^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/, X("permission-form")).transform((e) => e), Eh = {
	"console:open": "Open the admin console",
	"page:edit": "Edit the refusal page",
	"page:publish": "Publish the refusal page",
	"people:view": "See members and their sessions",
	"people:manage": "Add members, suspend them, end their sessions and give roles",
	"roles:manage": "Create and change roles",
	"rules:manage": "Create and change rules",
	"refusals:view": "See who was refused and why"
}, Dh = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
function Oh(e) {
	return !Dh.test(e);
}
// src/gatehouse/core/access/role.ts
var kh = J().min(1, X("role-id-empty")).max(40, X("too-long", { most: 40 })).regex(/^[a-z][a-z0-9-]*$/, X("id-letters"));
Y({
	id: kh,
	label: J().trim().min(1, X("role-name-empty")).max(60, X("too-long", { most: 60 })).refine(Oh, X("name-invisible")),
	description: J().trim().max(200, X("too-long", { most: 200 })).default(""),
	permissions: $f(Th).max(200).default([]),
	includes: $f(kh).max(50).default([]),
	requestable: qf().optional()
});
var Ah = [
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
J().trim().min(1, X("token-name-empty")).max(80, X("too-long", { most: 80 })).refine(Oh, X("name-invisible"));
var jh = {
	"site:read": "Read pages and data",
	"site:write": "Send and change things"
}, Mh = {
	...Object.fromEntries(Ah.map(({ id: e, label: t }) => [e, t])),
	...Eh,
	...jh
};
function Nh(e) {
	return ({ id: t, label: n }) => Object.hasOwn(Mh, t) && Mh[t] === n ? e[t] ?? n : n;
}
// src/gatehouse/core/languages/en/access.ts
var { list: Ph, minutes: Fh } = wh.en, Ih = Nh({});
function Lh({ kind: e, path: t, anything: n, host: r }) {
	if (r !== void 0) return e === "site" ? `Everything at ${r}` : `${e === "home" ? "The first page" : Lh({
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
function Rh({ kind: e, names: t, verifiedEmail: n, freshWithin: r }) {
	let i = [...n === !0 ? ["whose email is confirmed"] : [], ...r === void 0 ? [] : [`who signed in at most ${Fh(r)} ago`]], a = t.map(Ih), o = {
		public: "Anyone may come in",
		"signed-in": "Members who are signed in",
		"any-role": `Members with the role ${Ph(a, "or")}`,
		"all-permissions": `Members with ${a.length === 1 ? "the permission" : "all of the permissions"}: ${a.join("; ")}`,
		closed: "No one, unless a rule of the console opens a part of it"
	}[e];
	return i.length === 0 ? o : `${o}, ${Ph(i, "and")}`;
}
var zh = {
	name: Ih,
	requirement: Rh,
	where: Lh,
	also: (e, t) => `The code of the site must be met as well${t === null ? "" : `, for ${Lh(t)}`}: ${Rh(e)}`,
	rule: (e, t, n, r) => `${e}${t.length === 0 ? "" : ` (${t.join(", ")} only)`} ${n ? "from the code of the site" : "from the console"}${r === void 0 ? "" : ` (section: ${r})`}`,
	closedHost: (e) => `None is for ${e}, and what no rule speaks for is closed`,
	roleDescriptions: {
		owner: "May do everything. A site always has at least one.",
		admin: "Looks after people, roles and rules, and edits the refusal page.",
		editor: "Edits and publishes the refusal page.",
		member: "Enters the members' section."
	}
}, Bh = {
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
}, { list: Vh, number: Hh } = wh.en, { name: Uh } = zh, Wh = (e) => `“${Uh(e)}”`, Gh = {
	"not-permitted": ({ permission: e }) => `This takes the permission ${Wh(e)}, which your roles do not give you.`,
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
	"exceeds-author": ({ permissions: e }) => `You can only give what you may do yourself. You do not hold ${Vh(e.map(Wh), "and")}.`,
	"outranks-author": "This person may do more than you. Ask an owner to make the change.",
	"is-owner": "This person is an owner. Only another owner can change that.",
	"picture-type": "This is not a picture that can be shown. Choose a PNG, JPEG, WebP, AVIF, GIF or SVG file.",
	"picture-damaged": "This picture is damaged, or too large to be read: it may have 40 million pixels at most.",
	"picture-too-large": ({ megabytes: e }) => `This file is too large. A picture may have ${Hh(e)} MB at most.`,
	"picture-none": "Choose a file.",
	"picture-alt": "Say what the picture shows, or that it only decorates.",
	"pictures-busy": "Many pictures are being uploaded at the moment. Try again in a few seconds.",
	"too-many-pictures": ({ most: e }) => `There are ${Hh(e)} pictures already, and there cannot be more. Remove some that are not used.`,
	"pictures-full": ({ megabytes: e }) => `The pictures of a site may take ${Hh(e)} MB together. Remove some that are not used.`,
	"picture-gone": "This picture does not exist any more.",
	"picture-used": "The page, its draft or its history shows this picture, so it stays.",
	"role-gone": "This role does not exist any more.",
	"role-fixed": ({ role: e, isOfCode: t }) => `The role ${Wh(e)} cannot be changed here. ${t ? "It comes from the code of the site" : "It comes with Gatehouse"}.`,
	"role-exceeds": ({ role: e }) => `The role ${Wh(e)} gives more than you may do yourself. Ask an owner.`,
	"role-id-taken": ({ id: e }) => `There is already a role with the short name “${e}”.`,
	"role-id-reserved": "Choose another short name; this one is reserved.",
	"role-changed-meanwhile": "Someone else changed this role while you were editing. Your changes are still in the form below; save again to put them in place of theirs, or load the page anew to see theirs first.",
	"role-circle": ({ labels: e }) => `Roles cannot include each other in a circle: ${e.map((e) => `“${e}”`).join(" includes ")}.`,
	"role-unknown": ({ role: e }) => `There is no role “${e}”. Create it first, or choose another.`,
	"permission-unknown": ({ permission: e }) => `This site has no permission “${e}”. The developer of the site can add it.`,
	"role-in-rule": ({ role: e, rule: t }) => `The rule for ${t} still asks for the role ${Wh(e)}. Change or remove that rule first.`,
	"role-in-role": ({ role: e, including: t }) => `The role ${Wh(t)} includes ${Wh(e)}. Take it out there first.`,
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
	"weakens-code": ({ path: e, section: t, asked: n }) => `The code of the site already asks more for ${t === void 0 ? e : `${t} (${e})`}: “${zh.requirement(n)}”. A rule made here can ask more than that, not less.`,
	"path-expected": "Write the path, without the site's name, like /members.",
	"host-form": "Write only the host, like files.example.org, without https:// before it and / after it.",
	"path-slash": "Begin the path with a slash, like /members.",
	"path-query": "Leave out ? and #: a rule looks only at the path before them.",
	"path-invisible": "The path contains an invisible character. Type it again.",
	"path-backslash": "Use / between the parts of the path, not \\.",
	"path-encoded": "Write the path decoded, as people read it, without codes that begin with %.",
	"path-parts": ({ most: e }) => `Use at most ${Hh(e)} parts between slashes.`,
	"path-stars": ({ most: e }) => `Use * at most ${Hh(e)} times. End with ** to cover everything below.`,
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
	"page-not-ready": ({ count: e }) => e === 1 ? "One thing keeps the page from being published. The publish page says which." : `${Hh(e)} things keep the page from being published. The publish page lists them.`,
	"schedule-past": "Choose a moment that is still to come.",
	"schedule-far": ({ days: e }) => `Choose a moment within the next ${Hh(e)} days.`,
	"nothing-scheduled": "Nothing is scheduled any more.",
	"schedule-author": ({ person: e }) => `${e} may not publish any more, so the page was not published.`,
	"schedule-gave-up": "The page could not be published: the database failed each time. The log says why.",
	"import-too-large": ({ most: e }) => `The file is too large: at most ${Hh(e)} MB.`,
	"import-not-json": "This is no file of a page: it is not JSON.",
	"import-other": "This is no file of a page. Make one with “Export”, or with `gatehouse page export`.",
	"import-newer": "This file was made by a newer release. Update this site to import it.",
	"import-hostile": "This file is nested deeper than any page, or has names that no page has. Nothing was changed.",
	"import-page": ({ why: e }) => `The page in this file cannot be used. ${e}`,
	"import-picture": ({ name: e, why: t }) => `The picture “${e}” in this file cannot be used, so the draft was not changed. ${t}`,
	"revision-missing": ({ revision: e }) => `Revision ${e} is not there, or was made by a newer release.`,
	"theme-gone": "The theme of this page is not there any more. Choose another one under Layout.",
	"too-faint": ({ pairs: e }) => e.map(({ mode: e, front: t, back: n, ratio: r, needed: i }) => `In ${e} mode, ${Bh[t] ?? t} cannot be told well enough from ${Bh[n] ?? n}: the contrast is ${Hh(r)} to 1 and needs to be ${Hh(i)} to 1.`).join(" "),
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
	"too-many-blocks": ({ most: e }) => `${Hh(e)} blocks are enough.`,
	"too-many-links": ({ most: e }) => `${Hh(e)} links are enough.`,
	"too-many-steps": ({ most: e }) => `${Hh(e)} steps are enough.`,
	"step-too-long": ({ most: e }) => `Keep each step under ${Hh(e)} characters.`,
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
}, { minutes: Kh, number: qh } = wh.en, Jh = {
	"not-understood": "This cannot be used as it is. Please check it.",
	"too-long": ({ most: e }) => `Use at most ${qh(e)} characters.`,
	"name-empty": "Enter a name.",
	"name-invisible": "The name holds an invisible character. Type it again.",
	"email-too-long": "That email is too long.",
	"email-wrong": "Enter an email address, like name@example.com.",
	"email-taken": "There is an account with this email already.",
	"password-too-short": ({ least: e }) => `Use at least ${qh(e)} characters. A few words make a good password.`,
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
	"too-many-tokens": ({ most: e }) => `There are ${qh(e)} tokens already. Revoke one that is no longer needed first.`,
	"sign-in-again": "You signed in a while ago. Sign in again, and then make the token.",
	"signed-out-meanwhile": "You were signed out while this was being sent. Nothing was changed. Sign in and send it again.",
	"suspended-meanwhile": "Your account was suspended while this was being sent. Nothing was changed.",
	overtaken: "Other people made changes at the same moment, so nothing was changed. Please try again.",
	"busy-signing-in": "Many people are signing in at this moment. Please try again in a few seconds.",
	"email-confirmed-already": "Your email is confirmed already.",
	"mails-to-one-email": "Many mails were sent to this email today. Please try again tomorrow.",
	"mails-at-once": "Very many mails are being sent at this moment. Please try again in an hour.",
	"mailed-too-often": ({ wait: e }) => `We sent the link a few times already. Please look for it, or wait ${Kh(e)} and try again.`,
	"tried-too-often": ({ wait: e }) => `The password was tried too often. Please wait ${Kh(e)} and try again.`,
	"changed-too-often": ({ wait: e }) => `That was changed very often today. Please wait ${Kh(e)} and try again.`,
	"form-expected": "This URL takes a form.",
	"form-too-long": "That was more than this form can take.",
	"form-unreadable": "The form could not be read. Please send it again.",
	"form-with-file": "This form takes no files.",
	"form-character": "The form holds a character that cannot be kept. Please type it again.",
	"form-field-twice": "A field was sent twice. Please send the form again.",
	"form-field-unknown": "The form has a field this page does not know. Please load the page again."
};
// src/gatehouse/core/languages/message.ts
function Yh(e, t, n) {
	let r = Object.hasOwn(e, t) ? e[t] : void 0;
	return typeof r == "function" ? r(n) : r;
}
// src/gatehouse/core/languages/say-problem.ts
var Xh = {
	...Jh,
	...Gh
};
function Zh(e, t = Xh) {
	let n = "values" in e ? e.values : void 0;
	return Yh(t, e.id, n) ?? Yh(Xh, e.id, n) ?? "";
}
function Qh(e) {
	let t = Gp(e);
	return t === null || !Object.hasOwn(Xh, t.id) ? Kp("not-understood") : {
		id: t.id,
		values: t.values
	};
}
function $h({ issues: [e] }) {
	return Qh(e?.message ?? "");
}
function eg(e) {
	return {
		problem: e,
		message: Zh(e)
	};
}
// src/gatehouse/core/theme/theme-id.ts
var tg = J().max(60).regex(/^[a-z][a-z0-9-]*$/, "A theme's id has small letters, digits and hyphens."), ng = (e, t) => {
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
}, rg = {
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
}, ig = (e) => ng(rg[e.toLowerCase()], 6), ag = /^#?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{4}|[0-9a-f]{3})$/i, og = (e) => {
	let t;
	return (t = e.match(ag)) ? ng(parseInt(t[1], 16), t[1].length) : void 0;
}, sg = "([+-]?\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)", cg = `${sg}%`, lg = `(?:${sg}%|${sg})`, ug = `(?:${sg}%|${sg}|none)`, dg = `(?:${sg}(deg|grad|rad|turn)|${sg})`, fg = "\\s*,\\s*";
RegExp("^" + ug + "$");
// node_modules/culori/src/rgb/parseRgbLegacy.js
var pg = RegExp(`^rgba?\\(\\s*${sg}${fg}${sg}${fg}${sg}\\s*(?:,\\s*${lg}\\s*)?\\)$`), mg = RegExp(`^rgba?\\(\\s*${cg}${fg}${cg}${fg}${cg}\\s*(?:,\\s*${lg}\\s*)?\\)$`), hg = (e) => {
	let t = { mode: "rgb" }, n;
	if (n = e.match(pg)) n[1] !== void 0 && (t.r = n[1] / 255), n[2] !== void 0 && (t.g = n[2] / 255), n[3] !== void 0 && (t.b = n[3] / 255);
	else if (n = e.match(mg)) n[1] !== void 0 && (t.r = n[1] / 100), n[2] !== void 0 && (t.g = n[2] / 100), n[3] !== void 0 && (t.b = n[3] / 100);
	else return;
	return n[4] === void 0 ? n[5] !== void 0 && (t.alpha = Math.max(0, Math.min(1, +n[5]))) : t.alpha = Math.max(0, Math.min(1, n[4] / 100)), t;
}, gg = (e, t) => e === void 0 ? void 0 : typeof e == "object" ? e.mode === void 0 ? t ? {
	...e,
	mode: t
} : void 0 : e : zg(e), _g = (e = "rgb") => (t) => (t = gg(t, e)) === void 0 ? void 0 : t.mode === e ? t : vg[t.mode][e] ? vg[t.mode][e](t) : e === "rgb" ? vg[t.mode].rgb(t) : vg.rgb[e](vg[t.mode].rgb(t)), vg = {}, yg = {}, bg = [], xg = {}, Sg = (e) => e, Cg = (e) => (vg[e.mode] = {
	...vg[e.mode],
	...e.toMode
}, Object.keys(e.fromMode || {}).forEach((t) => {
	vg[t] || (vg[t] = {}), vg[t][e.mode] = e.fromMode[t];
}), e.ranges ||= {}, e.difference ||= {}, e.channels.forEach((t) => {
	if (e.ranges[t] === void 0 && (e.ranges[t] = [0, 1]), !e.interpolate[t]) throw Error(`Missing interpolator for: ${t}`);
	typeof e.interpolate[t] == "function" && (e.interpolate[t] = { use: e.interpolate[t] }), e.interpolate[t].fixup || (e.interpolate[t].fixup = Sg);
}), yg[e.mode] = e, (e.parse || []).forEach((t) => {
	Tg(t, e.mode);
}), _g(e.mode)), wg = (e) => yg[e], Tg = (e, t) => {
	if (typeof e == "string") {
		if (!t) throw Error("'mode' required when 'parser' is a string");
		xg[e] = t;
	} else typeof e == "function" && bg.indexOf(e) < 0 && bg.push(e);
}, Eg = /[^\x00-\x7F]|[a-zA-Z_]/, Dg = /[^\x00-\x7F]|[-\w]/, Z = {
	Function: "function",
	Ident: "ident",
	Number: "number",
	Percentage: "percentage",
	ParenClose: ")",
	None: "none",
	Hue: "hue",
	Alpha: "alpha"
}, Q = 0;
function Og(e) {
	let t = e[Q], n = e[Q + 1];
	return t === "-" || t === "+" ? /\d/.test(n) || n === "." && /\d/.test(e[Q + 2]) : t === "." ? /\d/.test(n) : /\d/.test(t);
}
function kg(e) {
	if (Q >= e.length) return !1;
	let t = e[Q];
	if (Eg.test(t)) return !0;
	if (t === "-") {
		if (e.length - Q < 2) return !1;
		let t = e[Q + 1];
		return !!(t === "-" || Eg.test(t));
	}
	return !1;
}
var Ag = {
	deg: 1,
	rad: 180 / Math.PI,
	grad: 9 / 10,
	turn: 360
};
function jg(e) {
	let t = "";
	if ((e[Q] === "-" || e[Q] === "+") && (t += e[Q++]), t += Mg(e), e[Q] === "." && /\d/.test(e[Q + 1]) && (t += e[Q++] + Mg(e)), (e[Q] === "e" || e[Q] === "E") && ((e[Q + 1] === "-" || e[Q + 1] === "+") && /\d/.test(e[Q + 2]) ? t += e[Q++] + e[Q++] + Mg(e) : /\d/.test(e[Q + 1]) && (t += e[Q++] + Mg(e))), kg(e)) {
		let n = Ng(e);
		return n === "deg" || n === "rad" || n === "turn" || n === "grad" ? {
			type: Z.Hue,
			value: t * Ag[n]
		} : void 0;
	}
	return e[Q] === "%" ? (Q++, {
		type: Z.Percentage,
		value: +t
	}) : {
		type: Z.Number,
		value: +t
	};
}
function Mg(e) {
	let t = "";
	for (; /\d/.test(e[Q]);) t += e[Q++];
	return t;
}
function Ng(e) {
	let t = "";
	for (; Q < e.length && Dg.test(e[Q]);) t += e[Q++];
	return t;
}
function Pg(e) {
	let t = Ng(e);
	return e[Q] === "(" ? (Q++, {
		type: Z.Function,
		value: t
	}) : t === "none" ? {
		type: Z.None,
		value: void 0
	} : {
		type: Z.Ident,
		value: t
	};
}
function Fg(e = "") {
	let t = e.trim(), n = [], r;
	for (Q = 0; Q < t.length;) if (r = t[Q++], r === "\n" || r === "	" || r === " ") for (; Q < t.length && (t[Q] === "\n" || t[Q] === "	" || t[Q] === " ");) Q++;
	else {
		if (r === ",") return;
		if (r === ")") n.push({ type: Z.ParenClose });
		else {
			if (r === "+") {
				if (Q--, Og(t)) {
					n.push(jg(t));
					continue;
				}
				return;
			}
			if (r === "-") {
				if (Q--, Og(t)) {
					n.push(jg(t));
					continue;
				}
				if (kg(t)) {
					n.push({
						type: Z.Ident,
						value: Ng(t)
					});
					continue;
				}
				return;
			}
			if (r === ".") {
				if (Q--, Og(t)) {
					n.push(jg(t));
					continue;
				}
				return;
			}
			if (r === "/") {
				for (; Q < t.length && (t[Q] === "\n" || t[Q] === "	" || t[Q] === " ");) Q++;
				let e;
				if (Og(t) && (e = jg(t), e.type !== Z.Hue)) {
					n.push({
						type: Z.Alpha,
						value: e
					});
					continue;
				}
				if (kg(t) && Ng(t) === "none") {
					n.push({
						type: Z.Alpha,
						value: {
							type: Z.None,
							value: void 0
						}
					});
					continue;
				}
				return;
			}
			if (/\d/.test(r)) Q--, n.push(jg(t));
			else if (Eg.test(r)) Q--, n.push(Pg(t));
			else return;
		}
	}
	return n;
}
function Ig(e) {
	e._i = 0;
	let t = e[e._i++];
	if (!t || t.type !== Z.Function || t.value !== "color" || (t = e[e._i++], t.type !== Z.Ident)) return;
	let n = xg[t.value];
	if (!n) return;
	let r = { mode: n }, i = Lg(e, !1);
	if (!i) return;
	let a = wg(n).channels;
	for (let e = 0, t, n; e < a.length; e++) t = i[e], n = a[e], t.type !== Z.None && (r[n] = t.type === Z.Number ? t.value : t.value / 100, n === "alpha" && (r[n] = Math.max(0, Math.min(1, r[n]))));
	return r;
}
function Lg(e, t) {
	let n = [], r;
	for (; e._i < e.length;) if (r = e[e._i++], r.type === Z.None || r.type === Z.Number || r.type === Z.Alpha || r.type === Z.Percentage || t && r.type === Z.Hue) n.push(r);
	else if (r.type === Z.ParenClose) {
		if (e._i < e.length) return;
	} else return;
	if (!(n.length < 3 || n.length > 4)) {
		if (n.length === 4) {
			if (n[3].type !== Z.Alpha) return;
			n[3] = n[3].value;
		}
		return n.length === 3 && n.push({
			type: Z.None,
			value: void 0
		}), n.every((e) => e.type !== Z.Alpha) ? n : void 0;
	}
}
function Rg(e, t) {
	e._i = 0;
	let n = e[e._i++];
	if (!n || n.type !== Z.Function) return;
	let r = Lg(e, t);
	if (r) return r.unshift(n.value), r;
}
var zg = (e) => {
	if (typeof e != "string") return;
	let t = Fg(e), n = t ? Rg(t, !0) : void 0, r, i = 0, a = bg.length;
	for (; i < a;) if ((r = bg[i++](e, n)) !== void 0) return r;
	return t ? Ig(t) : void 0;
};
// node_modules/culori/src/rgb/parseRgb.js
function Bg(e, t) {
	if (!t || t[0] !== "rgb" && t[0] !== "rgba") return;
	let n = { mode: "rgb" }, [, r, i, a, o] = t;
	if (r.type !== Z.Hue && i.type !== Z.Hue && a.type !== Z.Hue) return r.type !== Z.None && (n.r = r.type === Z.Number ? r.value / 255 : r.value / 100), i.type !== Z.None && (n.g = i.type === Z.Number ? i.value / 255 : i.value / 100), a.type !== Z.None && (n.b = a.type === Z.Number ? a.value / 255 : a.value / 100), o.type !== Z.None && (n.alpha = Math.min(1, Math.max(0, o.type === Z.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/rgb/parseTransparent.js
var Vg = (e) => e === "transparent" ? {
	mode: "rgb",
	r: 0,
	g: 0,
	b: 0,
	alpha: 0
} : void 0, Hg = (e, t, n) => e + n * (t - e), Ug = (e) => {
	let t = [];
	for (let n = 0; n < e.length - 1; n++) {
		let r = e[n], i = e[n + 1];
		r === void 0 && i === void 0 ? t.push(void 0) : r !== void 0 && i !== void 0 ? t.push([r, i]) : t.push(r === void 0 ? [i, i] : [r, r]);
	}
	return t;
}, $ = ((e) => (t) => {
	let n = Ug(t);
	return (t) => {
		let r = t * n.length, i = t >= 1 ? n.length - 1 : Math.max(Math.floor(r), 0), a = n[i];
		return a === void 0 ? void 0 : e(a[0], a[1], r - i);
	};
})(Hg), Wg = (e) => {
	let t = !1, n = e.map((e) => e === void 0 ? 1 : (t = !0, e));
	return t ? n : e;
}, Gg = {
	mode: "rgb",
	channels: [
		"r",
		"g",
		"b",
		"alpha"
	],
	parse: [
		Bg,
		og,
		hg,
		ig,
		Vg,
		"srgb"
	],
	serialize: "srgb",
	interpolate: {
		r: $,
		g: $,
		b: $,
		alpha: {
			use: $,
			fixup: Wg
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
}, Kg = (e = 0) => Math.abs(e) ** (563 / 256) * Math.sign(e), qg = (e) => {
	let t = Kg(e.r), n = Kg(e.g), r = Kg(e.b), i = {
		mode: "xyz65",
		x: .5766690429101305 * t + .1855582379065463 * n + .1882286462349947 * r,
		y: .297344975250536 * t + .6273635662554661 * n + .0752914584939979 * r,
		z: .0270313613864123 * t + .0706888525358272 * n + .9913375368376386 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, Jg = (e) => Math.abs(e) ** (256 / 563) * Math.sign(e), Yg = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "a98",
		r: Jg(e * 2.0415879038107465 - t * .5650069742788597 - .3447313507783297 * n),
		g: Jg(e * -.9692436362808798 + t * 1.8759675015077206 + .0415550574071756 * n),
		b: Jg(e * .0134442806320312 - t * .1183623922310184 + 1.0151749943912058 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Xg = (e = 0) => {
	let t = Math.abs(e);
	return t <= .04045 ? e / 12.92 : (Math.sign(e) || 1) * ((t + .055) / 1.055) ** 2.4;
}, Zg = ({ r: e, g: t, b: n, alpha: r }) => {
	let i = {
		mode: "lrgb",
		r: Xg(e),
		g: Xg(t),
		b: Xg(n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Qg = (e) => {
	let { r: t, g: n, b: r, alpha: i } = Zg(e), a = {
		mode: "xyz65",
		x: .4123907992659593 * t + .357584339383878 * n + .1804807884018343 * r,
		y: .2126390058715102 * t + .715168678767756 * n + .0721923153607337 * r,
		z: .0193308187155918 * t + .119194779794626 * n + .9505321522496607 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, $g = (e = 0) => {
	let t = Math.abs(e);
	return t > .0031308 ? (Math.sign(e) || 1) * (1.055 * t ** (1 / 2.4) - .055) : e * 12.92;
}, e_ = ({ r: e, g: t, b: n, alpha: r }, i = "rgb") => {
	let a = {
		mode: i,
		r: $g(e),
		g: $g(t),
		b: $g(n)
	};
	return r !== void 0 && (a.alpha = r), a;
}, t_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = e_({
		r: e * 3.2409699419045226 - t * 1.537383177570094 - .4986107602930034 * n,
		g: e * -.9692436362808796 + t * 1.8759675015077204 + .0415550574071756 * n,
		b: e * .0556300796969936 - t * .2039769588889765 + 1.0569715142428784 * n
	});
	return r !== void 0 && (i.alpha = r), i;
}, n_ = {
	...Gg,
	mode: "a98",
	parse: ["a98-rgb"],
	serialize: "a98-rgb",
	fromMode: {
		rgb: (e) => Yg(Qg(e)),
		xyz65: Yg
	},
	toMode: {
		rgb: (e) => t_(qg(e)),
		xyz65: qg
	}
}, r_ = (e) => (e %= 360) < 0 ? e + 360 : e, i_ = (e, t) => e.map((n, r, i) => {
	if (n === void 0) return n;
	let a = r_(n);
	return r === 0 || e[r - 1] === void 0 ? a : t(a - r_(i[r - 1]));
}).reduce((e, t) => !e.length || t === void 0 || e[e.length - 1] === void 0 ? (e.push(t), e) : (e.push(t + e[e.length - 1]), e), []), a_ = (e) => i_(e, (e) => Math.abs(e) <= 180 ? e : e - 360 * Math.sign(e)), o_ = [
	-.14861,
	1.78277,
	-.29227,
	-.90649,
	1.97294,
	0
], s_ = Math.PI / 180, c_ = 180 / Math.PI, l_ = o_[3] * o_[4], u_ = o_[1] * o_[4], d_ = o_[1] * o_[2] - o_[0] * o_[3], f_ = ({ r: e, g: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (d_ * n + e * l_ - t * u_) / (d_ + l_ - u_), a = n - i, o = (o_[4] * (t - i) - o_[2] * a) / o_[3], s = {
		mode: "cubehelix",
		l: i,
		s: i === 0 || i === 1 ? void 0 : Math.sqrt(a * a + o * o) / (o_[4] * i * (1 - i))
	};
	return s.s && (s.h = Math.atan2(o, a) * c_ - 120), r !== void 0 && (s.alpha = r), s;
}, p_ = ({ h: e, s: t, l: n, alpha: r }) => {
	let i = { mode: "rgb" };
	e = (e === void 0 ? 0 : e + 120) * s_, n === void 0 && (n = 0);
	let a = t === void 0 ? 0 : t * n * (1 - n), o = Math.cos(e), s = Math.sin(e);
	return i.r = n + a * (o_[0] * o + o_[1] * s), i.g = n + a * (o_[2] * o + o_[3] * s), i.b = n + a * (o_[4] * o + o_[5] * s), r !== void 0 && (i.alpha = r), i;
}, m_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0 || !e.s || !t.s) return 0;
	let n = r_(e.h), r = r_(t.h), i = Math.sin((r - n + 360) / 2 * Math.PI / 180);
	return 2 * Math.sqrt(e.s * t.s) * i;
}, h_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0) return 0;
	let n = r_(e.h), r = r_(t.h);
	return Math.abs(r - n) > 180 ? n - (r - 360 * Math.sign(r - n)) : r - n;
}, g_ = (e, t) => {
	if (e.h === void 0 || t.h === void 0 || !e.c || !t.c) return 0;
	let n = r_(e.h), r = r_(t.h), i = Math.sin((r - n + 360) / 2 * Math.PI / 180);
	return 2 * Math.sqrt(e.c * t.c) * i;
}, __ = (e) => {
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
}, v_ = {
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
	fromMode: { rgb: f_ },
	toMode: { rgb: p_ },
	interpolate: {
		h: {
			use: $,
			fixup: a_
		},
		s: $,
		l: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: m_ },
	average: { h: __ }
}, y_ = ({ l: e, a: t, b: n, alpha: r }, i = "lch") => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let a = Math.sqrt(t * t + n * n), o = {
		mode: i,
		l: e,
		c: a
	};
	return a && (o.h = r_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (o.alpha = r), o;
}, b_ = ({ l: e, c: t, h: n, alpha: r }, i = "lab") => {
	n === void 0 && (n = 0);
	let a = {
		mode: i,
		l: e,
		a: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		b: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (a.alpha = r), a;
}, x_ = 29 ** 3 / 27, S_ = 216 / 29 ** 3, C_ = {
	X: .3457 / .3585,
	Y: 1,
	Z: .2958 / .3585
}, w_ = {
	X: .3127 / .329,
	Y: 1,
	Z: .3583 / .329
}, T_ = (e) => e ** 3 > S_ ? e ** 3 : (116 * e - 16) / x_, E_ = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + 16) / 116, a = t / 500 + i, o = i - n / 200, s = {
		mode: "xyz65",
		x: T_(a) * w_.X,
		y: T_(i) * w_.Y,
		z: T_(o) * w_.Z
	};
	return r !== void 0 && (s.alpha = r), s;
}, D_ = (e) => t_(E_(e)), O_ = (e) => e > S_ ? Math.cbrt(e) : (x_ * e + 16) / 116, k_ = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = O_(e / w_.X), a = O_(t / w_.Y), o = O_(n / w_.Z), s = {
		mode: "lab65",
		l: 116 * a - 16,
		a: 500 * (i - a),
		b: 200 * (a - o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, A_ = (e) => {
	let t = k_(Qg(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, j_ = 26 / 180 * Math.PI, M_ = Math.cos(j_), N_ = Math.sin(j_), P_ = 100 / Math.log(139 / 100), F_ = ({ l: e, c: t, h: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "lab65",
		l: (Math.exp(e * 1 / P_) - 1) / .0039
	}, a = (Math.exp(.0435 * t * 1 * 1) - 1) / .075, o = a * Math.cos(n / 180 * Math.PI - j_), s = a * Math.sin(n / 180 * Math.PI - j_);
	return i.a = o * M_ - s / .83 * N_, i.b = o * N_ + s / .83 * M_, r !== void 0 && (i.alpha = r), i;
}, I_ = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = t * M_ + n * N_, a = .83 * (n * M_ - t * N_), o = Math.sqrt(i * i + a * a), s = {
		mode: "dlch",
		l: P_ / 1 * Math.log(1 + .0039 * e),
		c: Math.log(1 + .075 * o) / .0435
	};
	return s.c && (s.h = r_((Math.atan2(a, i) + j_) / Math.PI * 180)), r !== void 0 && (s.alpha = r), s;
}, L_ = (e) => F_(y_(e, "dlch")), R_ = (e) => b_(I_(e), "dlab"), z_ = {
	mode: "dlab",
	parse: ["--din99o-lab"],
	serialize: "--din99o-lab",
	toMode: {
		lab65: L_,
		rgb: (e) => D_(L_(e))
	},
	fromMode: {
		lab65: R_,
		rgb: (e) => R_(A_(e))
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
		l: $,
		a: $,
		b: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, B_ = {
	mode: "dlch",
	parse: ["--din99o-lch"],
	serialize: "--din99o-lch",
	toMode: {
		lab65: F_,
		dlab: (e) => b_(e, "dlab"),
		rgb: (e) => D_(F_(e))
	},
	fromMode: {
		lab65: I_,
		dlab: (e) => y_(e, "dlch"),
		rgb: (e) => I_(A_(e))
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
		l: $,
		c: $,
		h: {
			use: $,
			fixup: a_
		},
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: g_ },
	average: { h: __ }
};
// node_modules/culori/src/hsi/convertHsiToRgb.js
function V_({ h: e, s: t, i: n, alpha: r }) {
	e = r_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
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
function H_({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsi",
		s: e + t + n === 0 ? 0 : 1 - 3 * a / (e + t + n),
		i: (e + t + n) / 3
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/hsi/definition.js
var U_ = {
	mode: "hsi",
	toMode: { rgb: V_ },
	parse: ["--hsi"],
	serialize: "--hsi",
	fromMode: { rgb: H_ },
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
			use: $,
			fixup: a_
		},
		s: $,
		i: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: m_ },
	average: { h: __ }
};
// node_modules/culori/src/hsl/convertHslToRgb.js
function W_({ h: e, s: t, l: n, alpha: r }) {
	e = r_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
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
function G_({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsl",
		s: i === a ? 0 : (i - a) / (1 - Math.abs(i + a - 1)),
		l: .5 * (i + a)
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/util/hue.js
var K_ = (e, t) => {
	switch (t) {
		case "deg": return +e;
		case "rad": return e / Math.PI * 180;
		case "grad": return e / 10 * 9;
		case "turn": return e * 360;
	}
}, q_ = RegExp(`^hsla?\\(\\s*${dg}${fg}${cg}${fg}${cg}\\s*(?:,\\s*${lg}\\s*)?\\)$`), J_ = (e) => {
	let t = e.match(q_);
	if (!t) return;
	let n = { mode: "hsl" };
	return t[3] === void 0 ? t[1] !== void 0 && t[2] !== void 0 && (n.h = K_(t[1], t[2])) : n.h = +t[3], t[4] !== void 0 && (n.s = Math.min(Math.max(0, t[4] / 100), 1)), t[5] !== void 0 && (n.l = Math.min(Math.max(0, t[5] / 100), 1)), t[6] === void 0 ? t[7] !== void 0 && (n.alpha = Math.max(0, Math.min(1, +t[7]))) : n.alpha = Math.max(0, Math.min(1, t[6] / 100)), n;
};
// node_modules/culori/src/hsl/parseHsl.js
function Y_(e, t) {
	if (!t || t[0] !== "hsl" && t[0] !== "hsla") return;
	let n = { mode: "hsl" }, [, r, i, a, o] = t;
	if (r.type !== Z.None) {
		if (r.type === Z.Percentage) return;
		n.h = r.value;
	}
	if (i.type !== Z.None) {
		if (i.type === Z.Hue) return;
		n.s = i.value / 100;
	}
	if (a.type !== Z.None) {
		if (a.type === Z.Hue) return;
		n.l = a.value / 100;
	}
	return o.type !== Z.None && (n.alpha = Math.min(1, Math.max(0, o.type === Z.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/hsl/definition.js
var X_ = {
	mode: "hsl",
	toMode: { rgb: W_ },
	fromMode: { rgb: G_ },
	channels: [
		"h",
		"s",
		"l",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	parse: [Y_, J_],
	serialize: (e) => `hsl(${e.h === void 0 ? "none" : e.h} ${e.s === void 0 ? "none" : e.s * 100 + "%"} ${e.l === void 0 ? "none" : e.l * 100 + "%"}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: $,
			fixup: a_
		},
		s: $,
		l: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: m_ },
	average: { h: __ }
};
// node_modules/culori/src/hsv/convertHsvToRgb.js
function Z_({ h: e, s: t, v: n, alpha: r }) {
	e = r_(e === void 0 ? 0 : e), t === void 0 && (t = 0), n === void 0 && (n = 0);
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
function Q_({ r: e, g: t, b: n, alpha: r }) {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.max(e, t, n), a = Math.min(e, t, n), o = {
		mode: "hsv",
		s: i === 0 ? 0 : 1 - a / i,
		v: i
	};
	return i - a !== 0 && (o.h = (i === e ? (t - n) / (i - a) + (t < n) * 6 : i === t ? (n - e) / (i - a) + 2 : (e - t) / (i - a) + 4) * 60), r !== void 0 && (o.alpha = r), o;
}
// node_modules/culori/src/hsv/definition.js
var $_ = {
	mode: "hsv",
	toMode: { rgb: Z_ },
	parse: ["--hsv"],
	serialize: "--hsv",
	fromMode: { rgb: Q_ },
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
			use: $,
			fixup: a_
		},
		s: $,
		v: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: m_ },
	average: { h: __ }
};
// node_modules/culori/src/hwb/convertHwbToRgb.js
function ev({ h: e, w: t, b: n, alpha: r }) {
	if (t === void 0 && (t = 0), n === void 0 && (n = 0), t + n > 1) {
		let e = t + n;
		t /= e, n /= e;
	}
	return Z_({
		h: e,
		s: n === 1 ? 1 : 1 - t / (1 - n),
		v: 1 - n,
		alpha: r
	});
}
// node_modules/culori/src/hwb/convertRgbToHwb.js
function tv(e) {
	let t = Q_(e);
	if (t === void 0) return;
	let n = t.s === void 0 ? 0 : t.s, r = t.v === void 0 ? 0 : t.v, i = {
		mode: "hwb",
		w: (1 - n) * r,
		b: 1 - r
	};
	return t.h !== void 0 && (i.h = t.h), t.alpha !== void 0 && (i.alpha = t.alpha), i;
}
// node_modules/culori/src/hwb/parseHwb.js
function nv(e, t) {
	if (!t || t[0] !== "hwb") return;
	let n = { mode: "hwb" }, [, r, i, a, o] = t;
	if (r.type !== Z.None) {
		if (r.type === Z.Percentage) return;
		n.h = r.value;
	}
	if (i.type !== Z.None) {
		if (i.type === Z.Hue) return;
		n.w = i.value / 100;
	}
	if (a.type !== Z.None) {
		if (a.type === Z.Hue) return;
		n.b = a.value / 100;
	}
	return o.type !== Z.None && (n.alpha = Math.min(1, Math.max(0, o.type === Z.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/hwb/definition.js
var rv = {
	mode: "hwb",
	toMode: { rgb: ev },
	fromMode: { rgb: tv },
	channels: [
		"h",
		"w",
		"b",
		"alpha"
	],
	ranges: { h: [0, 360] },
	gamut: "rgb",
	parse: [nv],
	serialize: (e) => `hwb(${e.h === void 0 ? "none" : e.h} ${e.w === void 0 ? "none" : e.w * 100 + "%"} ${e.b === void 0 ? "none" : e.b * 100 + "%"}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: $,
			fixup: a_
		},
		w: $,
		b: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: h_ },
	average: { h: __ }
}, iv = .1593017578125, av = 78.84375, ov = .8359375, sv = 18.8515625, cv = 18.6875;
function lv(e) {
	if (e < 0) return 0;
	let t = e ** (1 / av);
	return 1e4 * (Math.max(0, t - ov) / (sv - cv * t)) ** (1 / iv);
}
function uv(e) {
	if (e < 0) return 0;
	let t = (e / 1e4) ** iv;
	return ((ov + sv * t) / (1 + cv * t)) ** +av;
}
// node_modules/culori/src/itp/convertItpToXyz65.js
var dv = (e) => Math.max(e / 203, 0), fv = ({ i: e, t, p: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = lv(e + .008609037037932761 * t + .11102962500302593 * n), a = lv(e - .00860903703793275 * t - .11102962500302599 * n), o = lv(e + .5600313357106791 * t - .32062717498731885 * n), s = {
		mode: "xyz65",
		x: dv(2.070152218389422 * i - 1.3263473389671556 * a + .2066510476294051 * o),
		y: dv(.3647385209748074 * i + .680566024947227 * a - .0453045459220346 * o),
		z: dv(-.049747207535812 * i - .0492609666966138 * a + 1.1880659249923042 * o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, pv = (e = 0) => Math.max(e * 203, 0), mv = ({ x: e, y: t, z: n, alpha: r }) => {
	let i = pv(e), a = pv(t), o = pv(n), s = uv(.3592832590121217 * i + .6976051147779502 * a - .0358915932320289 * o), c = uv(-.1920808463704995 * i + 1.1004767970374323 * a + .0753748658519118 * o), l = uv(.0070797844607477 * i + .0748396662186366 * a + .8433265453898765 * o), u = {
		mode: "itp",
		i: .5 * s + .5 * c,
		t: 1.61376953125 * s - 3.323486328125 * c + 1.709716796875 * l,
		p: 4.378173828125 * s - 4.24560546875 * c - .132568359375 * l
	};
	return r !== void 0 && (u.alpha = r), u;
}, hv = {
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
		xyz65: fv,
		rgb: (e) => t_(fv(e))
	},
	fromMode: {
		xyz65: mv,
		rgb: (e) => mv(Qg(e))
	},
	ranges: {
		i: [0, .581],
		t: [-.369, .272],
		p: [-.164, .331]
	},
	interpolate: {
		i: $,
		t: $,
		p: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, gv = 134.03437499999998, _v = 16295499532821565e-27, vv = (e) => {
	if (e < 0) return 0;
	let t = (e / 1e4) ** iv;
	return ((ov + sv * t) / (1 + cv * t)) ** +gv;
}, yv = (e = 0) => Math.max(e * 203, 0), bv = ({ x: e, y: t, z: n, alpha: r }) => {
	e = yv(e), t = yv(t), n = yv(n);
	let i = 1.15 * e - .15 * n, a = .66 * t + .34 * e, o = vv(.41478972 * i + .579999 * a + .014648 * n), s = vv(-.20151 * i + 1.120649 * a + .0531008 * n), c = vv(-.0166008 * i + .2648 * a + .6684799 * n), l = (o + s) / 2, u = {
		mode: "jab",
		j: .44 * l / (1 - .56 * l) - _v,
		a: 3.524 * o - 4.066708 * s + .542708 * c,
		b: .199076 * o + 1.096799 * s - 1.295875 * c
	};
	return r !== void 0 && (u.alpha = r), u;
}, xv = 134.03437499999998, Sv = 16295499532821565e-27, Cv = (e) => {
	if (e < 0) return 0;
	let t = e ** (1 / xv);
	return 1e4 * ((ov - t) / (cv * t - sv)) ** (1 / iv);
}, wv = (e) => e / 203, Tv = ({ j: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + Sv) / (.44 + .56 * (e + Sv)), a = Cv(i + .13860504 * t + .058047316 * n), o = Cv(i - .13860504 * t - .058047316 * n), s = Cv(i - .096019242 * t - .8118919 * n), c = {
		mode: "xyz65",
		x: wv(1.661373024652174 * a - .914523081304348 * o + .23136208173913045 * s),
		y: wv(-.3250758611844533 * a + 1.571847026732543 * o - .21825383453227928 * s),
		z: wv(-.090982811 * a - .31272829 * o + 1.5227666 * s)
	};
	return r !== void 0 && (c.alpha = r), c;
}, Ev = (e) => {
	let t = bv(Qg(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, Dv = (e) => t_(Tv(e)), Ov = {
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
		rgb: Ev,
		xyz65: bv
	},
	toMode: {
		rgb: Dv,
		xyz65: Tv
	},
	ranges: {
		j: [0, .222],
		a: [-.109, .129],
		b: [-.185, .134]
	},
	interpolate: {
		j: $,
		a: $,
		b: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, kv = ({ j: e, a: t, b: n, alpha: r }) => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.sqrt(t * t + n * n), a = {
		mode: "jch",
		j: e,
		c: i
	};
	return i && (a.h = r_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (a.alpha = r), a;
}, Av = ({ j: e, c: t, h: n, alpha: r }) => {
	n === void 0 && (n = 0);
	let i = {
		mode: "jab",
		j: e,
		a: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		b: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (i.alpha = r), i;
}, jv = {
	mode: "jch",
	parse: ["--jzczhz"],
	serialize: "--jzczhz",
	toMode: {
		jab: Av,
		rgb: (e) => Dv(Av(e))
	},
	fromMode: {
		rgb: (e) => kv(Ev(e)),
		jab: kv
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
			use: $,
			fixup: a_
		},
		c: $,
		j: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: g_ },
	average: { h: __ }
}, Mv = 29 ** 3 / 27, Nv = 216 / 29 ** 3, Pv = (e) => e ** 3 > Nv ? e ** 3 : (116 * e - 16) / Mv, Fv = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + 16) / 116, a = t / 500 + i, o = i - n / 200, s = {
		mode: "xyz50",
		x: Pv(a) * C_.X,
		y: Pv(i) * C_.Y,
		z: Pv(o) * C_.Z
	};
	return r !== void 0 && (s.alpha = r), s;
}, Iv = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = e_({
		r: e * 3.1341359569958707 - t * 1.6173863321612538 - .4906619460083532 * n,
		g: e * -.978795502912089 + t * 1.916254567259524 + .03344273116131949 * n,
		b: e * .07195537988411677 - t * .2289768264158322 + 1.405386058324125 * n
	});
	return r !== void 0 && (i.alpha = r), i;
}, Lv = (e) => Iv(Fv(e)), Rv = (e) => {
	let { r: t, g: n, b: r, alpha: i } = Zg(e), a = {
		mode: "xyz50",
		x: .436065742824811 * t + .3851514688337912 * n + .14307845442264197 * r,
		y: .22249319175623702 * t + .7168870538238823 * n + .06061979053616537 * r,
		z: .013923904500943465 * t + .09708128566574634 * n + .7140993584005155 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, zv = (e) => e > Nv ? Math.cbrt(e) : (Mv * e + 16) / 116, Bv = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = zv(e / C_.X), a = zv(t / C_.Y), o = zv(n / C_.Z), s = {
		mode: "lab",
		l: 116 * a - 16,
		a: 500 * (i - a),
		b: 200 * (a - o)
	};
	return r !== void 0 && (s.alpha = r), s;
}, Vv = (e) => {
	let t = Bv(Rv(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
};
// node_modules/culori/src/lab/parseLab.js
function Hv(e, t) {
	if (!t || t[0] !== "lab") return;
	let n = { mode: "lab" }, [, r, i, a, o] = t;
	if (r.type !== Z.Hue && i.type !== Z.Hue && a.type !== Z.Hue) return r.type !== Z.None && (n.l = Math.min(Math.max(0, r.value), 100)), i.type !== Z.None && (n.a = i.type === Z.Number ? i.value : i.value * 125 / 100), a.type !== Z.None && (n.b = a.type === Z.Number ? a.value : a.value * 125 / 100), o.type !== Z.None && (n.alpha = Math.min(1, Math.max(0, o.type === Z.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/lab/definition.js
var Uv = {
	mode: "lab",
	toMode: {
		xyz50: Fv,
		rgb: Lv
	},
	fromMode: {
		xyz50: Bv,
		rgb: Vv
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
	parse: [Hv],
	serialize: (e) => `lab(${e.l === void 0 ? "none" : e.l} ${e.a === void 0 ? "none" : e.a} ${e.b === void 0 ? "none" : e.b}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		l: $,
		a: $,
		b: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, Wv = {
	...Uv,
	mode: "lab65",
	parse: ["--lab-d65"],
	serialize: "--lab-d65",
	toMode: {
		xyz65: E_,
		rgb: D_
	},
	fromMode: {
		xyz65: k_,
		rgb: A_
	},
	ranges: {
		l: [0, 100],
		a: [-125, 125],
		b: [-125, 125]
	}
};
// node_modules/culori/src/lch/parseLch.js
function Gv(e, t) {
	if (!t || t[0] !== "lch") return;
	let n = { mode: "lch" }, [, r, i, a, o] = t;
	if (r.type !== Z.None) {
		if (r.type === Z.Hue) return;
		n.l = Math.min(Math.max(0, r.value), 100);
	}
	if (i.type !== Z.None && (n.c = Math.max(0, i.type === Z.Number ? i.value : i.value * 150 / 100)), a.type !== Z.None) {
		if (a.type === Z.Percentage) return;
		n.h = a.value;
	}
	return o.type !== Z.None && (n.alpha = Math.min(1, Math.max(0, o.type === Z.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/lch/definition.js
var Kv = {
	mode: "lch",
	toMode: {
		lab: b_,
		rgb: (e) => Lv(b_(e))
	},
	fromMode: {
		rgb: (e) => y_(Vv(e)),
		lab: y_
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
	parse: [Gv],
	serialize: (e) => `lch(${e.l === void 0 ? "none" : e.l} ${e.c === void 0 ? "none" : e.c} ${e.h === void 0 ? "none" : e.h}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	interpolate: {
		h: {
			use: $,
			fixup: a_
		},
		c: $,
		l: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: g_ },
	average: { h: __ }
}, qv = {
	...Kv,
	mode: "lch65",
	parse: ["--lch-d65"],
	serialize: "--lch-d65",
	toMode: {
		lab65: (e) => b_(e, "lab65"),
		rgb: (e) => D_(b_(e, "lab65"))
	},
	fromMode: {
		rgb: (e) => y_(A_(e), "lch65"),
		lab65: (e) => y_(e, "lch65")
	},
	ranges: {
		l: [0, 100],
		c: [0, 150],
		h: [0, 360]
	}
}, Jv = ({ l: e, u: t, v: n, alpha: r }) => {
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.sqrt(t * t + n * n), a = {
		mode: "lchuv",
		l: e,
		c: i
	};
	return i && (a.h = r_(Math.atan2(n, t) * 180 / Math.PI)), r !== void 0 && (a.alpha = r), a;
}, Yv = ({ l: e, c: t, h: n, alpha: r }) => {
	n === void 0 && (n = 0);
	let i = {
		mode: "luv",
		l: e,
		u: t ? t * Math.cos(n / 180 * Math.PI) : 0,
		v: t ? t * Math.sin(n / 180 * Math.PI) : 0
	};
	return r !== void 0 && (i.alpha = r), i;
}, Xv = (e, t, n) => 4 * e / (e + 15 * t + 3 * n), Zv = (e, t, n) => 9 * t / (e + 15 * t + 3 * n), Qv = Xv(C_.X, C_.Y, C_.Z), $v = Zv(C_.X, C_.Y, C_.Z), ey = (e) => e <= Nv ? Mv * e : 116 * Math.cbrt(e) - 16, ty = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = ey(t / C_.Y), a = Xv(e, t, n), o = Zv(e, t, n);
	!isFinite(a) || !isFinite(o) ? i = a = o = 0 : (a = 13 * i * (a - Qv), o = 13 * i * (o - $v));
	let s = {
		mode: "luv",
		l: i,
		u: a,
		v: o
	};
	return r !== void 0 && (s.alpha = r), s;
}, ny = (e, t, n) => 4 * e / (e + 15 * t + 3 * n), ry = (e, t, n) => 9 * t / (e + 15 * t + 3 * n), iy = ny(C_.X, C_.Y, C_.Z), ay = ry(C_.X, C_.Y, C_.Z), oy = ({ l: e, u: t, v: n, alpha: r }) => {
	if (e === void 0 && (e = 0), e === 0) return {
		mode: "xyz50",
		x: 0,
		y: 0,
		z: 0
	};
	t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = t / (13 * e) + iy, a = n / (13 * e) + ay, o = C_.Y * (e <= 8 ? e / Mv : ((e + 16) / 116) ** 3), s = {
		mode: "xyz50",
		x: 9 * i * o / (4 * a),
		y: o,
		z: o * (12 - 3 * i - 20 * a) / (4 * a)
	};
	return r !== void 0 && (s.alpha = r), s;
}, sy = {
	mode: "lchuv",
	toMode: {
		luv: Yv,
		rgb: (e) => Iv(oy(Yv(e)))
	},
	fromMode: {
		rgb: (e) => Jv(ty(Rv(e))),
		luv: Jv
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
			use: $,
			fixup: a_
		},
		c: $,
		l: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	},
	difference: { h: g_ },
	average: { h: __ }
}, cy = {
	...Gg,
	mode: "lrgb",
	toMode: { rgb: e_ },
	fromMode: { rgb: Zg },
	parse: ["srgb-linear"],
	serialize: "srgb-linear"
}, ly = {
	mode: "luv",
	toMode: {
		xyz50: oy,
		rgb: (e) => Iv(oy(e))
	},
	fromMode: {
		xyz50: ty,
		rgb: (e) => ty(Rv(e))
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
		l: $,
		u: $,
		v: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, uy = ({ r: e, g: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = Math.cbrt(.412221469470763 * e + .5363325372617348 * t + .0514459932675022 * n), a = Math.cbrt(.2119034958178252 * e + .6806995506452344 * t + .1073969535369406 * n), o = Math.cbrt(.0883024591900564 * e + .2817188391361215 * t + .6299787016738222 * n), s = {
		mode: "oklab",
		l: .210454268309314 * i + .7936177747023054 * a - .0040720430116193 * o,
		a: 1.9779985324311684 * i - 2.42859224204858 * a + .450593709617411 * o,
		b: .0259040424655478 * i + .7827717124575296 * a - .8086757549230774 * o
	};
	return r !== void 0 && (s.alpha = r), s;
}, dy = (e) => {
	let t = uy(Zg(e));
	return e.r === e.b && e.b === e.g && (t.a = t.b = 0), t;
}, fy = ({ l: e, a: t, b: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = (e + .3963377773761749 * t + .2158037573099136 * n) ** 3, a = (e - .1055613458156586 * t - .0638541728258133 * n) ** 3, o = (e - .0894841775298119 * t - 1.2914855480194092 * n) ** 3, s = {
		mode: "lrgb",
		r: 4.076741636075957 * i - 3.3077115392580616 * a + .2309699031821044 * o,
		g: -1.2684379732850317 * i + 2.6097573492876887 * a - .3413193760026573 * o,
		b: -.0041960761386756 * i - .7034186179359362 * a + 1.7076146940746117 * o
	};
	return r !== void 0 && (s.alpha = r), s;
}, py = (e) => e_(fy(e));
// node_modules/culori/src/okhsl/helpers.js
function my(e) {
	let t = .206, n = 1.206 / 1.03;
	return .5 * (n * e - t + Math.sqrt((n * e - t) * (n * e - t) + .12 * n * e));
}
function hy(e) {
	return (e * e + .206 * e) / (1.206 / 1.03 * (e + .03));
}
function gy(e, t) {
	let n, r, i, a, o, s, c, l;
	-1.88170328 * e - .80936493 * t > 1 ? (n = 1.19086277, r = 1.76576728, i = .59662641, a = .75515197, o = .56771245, s = 4.0767416621, c = -3.3077115913, l = .2309699292) : 1.81444104 * e - 1.19445276 * t > 1 ? (n = .73956515, r = -.45954404, i = .08285427, a = .1254107, o = .14503204, s = -1.2684380046, c = 2.6097574011, l = -.3413193965) : (n = 1.35733652, r = -.00915799, i = -1.1513021, a = -.50559606, o = .00692167, s = -.0041960863, c = -.7034186147, l = 1.707614701);
	let u = n + r * e + i * t + a * e * e + o * e * t, d = .3963377774 * e + .2158037573 * t, f = -.1055613458 * e - .0638541728 * t, p = -.0894841775 * e - 1.291485548 * t;
	{
		let e = 1 + u * d, t = 1 + u * f, n = 1 + u * p, r = e * e * e, i = t * t * t, a = n * n * n, o = 3 * d * e * e, m = 3 * f * t * t, h = 3 * p * n * n, g = 6 * d * d * e, _ = 6 * f * f * t, v = 6 * p * p * n, y = s * r + c * i + l * a, b = s * o + c * m + l * h, x = s * g + c * _ + l * v;
		u -= y * b / (b * b - .5 * y * x);
	}
	return u;
}
function _y(e, t) {
	let n = gy(e, t), r = fy({
		l: 1,
		a: n * e,
		b: n * t
	}), i = Math.cbrt(1 / Math.max(r.r, r.g, r.b));
	return [i, i * n];
}
function vy(e, t, n, r, i, a = null) {
	a ||= _y(e, t);
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
function yy(e, t, n = null) {
	n ||= _y(e, t);
	let r = n[0], i = n[1];
	return [i / r, i / (1 - r)];
}
function by(e, t, n) {
	let r = _y(t, n), i = vy(t, n, e, 1, e, r), a = yy(t, n, r), o = .11516993 + 1 / (7.4477897 + 4.1590124 * n + t * (-2.19557347 + 1.75198401 * n + t * (-2.13704948 - 10.02301043 * n + t * (-4.24894561 + 5.38770819 * n + 4.69891013 * t)))), s = .11239642 + 1 / (1.6132032 - .68124379 * n + t * (.40370612 + .90148123 * n + t * (-.27087943 + .6122399 * n + t * (.00299215 - .45399568 * n - .14661872 * t)))), c = i / Math.min(e * a[0], (1 - e) * a[1]), l = e * o, u = (1 - e) * s, d = .9 * c * Math.sqrt(Math.sqrt(1 / (1 / (l * l * l * l) + 1 / (u * u * u * u))));
	return l = e * .4, u = (1 - e) * .8, [
		Math.sqrt(1 / (1 / (l * l) + 1 / (u * u))),
		d,
		i
	];
}
// node_modules/culori/src/okhsl/convertOklabToOkhsl.js
function xy(e) {
	let t = e.l === void 0 ? 0 : e.l, n = e.a === void 0 ? 0 : e.a, r = e.b === void 0 ? 0 : e.b, i = {
		mode: "okhsl",
		l: my(t)
	};
	e.alpha !== void 0 && (i.alpha = e.alpha);
	let a = Math.sqrt(n * n + r * r);
	if (!a) return i.s = 0, i;
	let [o, s, c] = by(t, n / a, r / a), l;
	if (a < s) {
		let e = .8 * o, t = 1 - e / s;
		l = (a - 0) / (e + t * (a - 0)) * .8;
	} else {
		let e = s, t = .2 * s * s * 1.25 * 1.25 / o, n = 1 - t / (c - s);
		l = .8 + .2 * ((a - e) / (t + n * (a - e)));
	}
	return l && (i.s = l, i.h = r_(Math.atan2(r, n) * 180 / Math.PI)), i;
}
// node_modules/culori/src/okhsl/convertOkhslToOklab.js
function Sy(e) {
	let t = e.h === void 0 ? 0 : e.h, n = e.s === void 0 ? 0 : e.s, r = e.l === void 0 ? 0 : e.l, i = {
		mode: "oklab",
		l: hy(r)
	};
	if (e.alpha !== void 0 && (i.alpha = e.alpha), !n || r === 1) return i.a = i.b = 0, i;
	let a = Math.cos(t / 180 * Math.PI), o = Math.sin(t / 180 * Math.PI), [s, c, l] = by(i.l, a, o), u, d, f, p;
	n < .8 ? (u = 1.25 * n, d = 0, f = .8 * s, p = 1 - f / c) : (u = 5 * (n - .8), d = c, f = .2 * c * c * 1.25 * 1.25 / s, p = 1 - f / (l - c));
	let m = d + u * f / (1 - p * u);
	return i.a = m * a, i.b = m * o, i;
}
// node_modules/culori/src/okhsl/modeOkhsl.js
var Cy = {
	...X_,
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
		oklab: xy,
		rgb: (e) => xy(dy(e))
	},
	toMode: {
		oklab: Sy,
		rgb: (e) => py(Sy(e))
	}
};
// node_modules/culori/src/okhsv/convertOklabToOkhsv.js
function wy(e) {
	let t = e.l === void 0 ? 0 : e.l, n = e.a === void 0 ? 0 : e.a, r = e.b === void 0 ? 0 : e.b, i = Math.sqrt(n * n + r * r), a = i ? n / i : 1, o = i ? r / i : 1, [s, c] = yy(a, o), l = .5, u = 1 - l / s, d = c / (i + t * c), f = d * t, p = d * i, m = hy(f), h = p * m / f, g = fy({
		l: m,
		a: a * h,
		b: o * h
	}), _ = Math.cbrt(1 / Math.max(g.r, g.g, g.b, 0));
	t /= _, i = i / _ * my(t) / t, t = my(t);
	let v = {
		mode: "okhsv",
		s: i ? (l + c) * p / (c * l + c * u * p) : 0,
		v: t ? t / f : 0
	};
	return v.s && (v.h = r_(Math.atan2(r, n) * 180 / Math.PI)), e.alpha !== void 0 && (v.alpha = e.alpha), v;
}
// node_modules/culori/src/okhsv/convertOkhsvToOklab.js
function Ty(e) {
	let t = { mode: "oklab" };
	e.alpha !== void 0 && (t.alpha = e.alpha);
	let n = e.h === void 0 ? 0 : e.h, r = e.s === void 0 ? 0 : e.s, i = e.v === void 0 ? 0 : e.v, a = Math.cos(n / 180 * Math.PI), o = Math.sin(n / 180 * Math.PI), [s, c] = yy(a, o), l = .5, u = 1 - l / s, d = 1 - r * l / (l + c - c * u * r), f = r * c * l / (l + c - c * u * r), p = hy(d), m = f * p / d, h = fy({
		l: p,
		a: a * m,
		b: o * m
	}), g = Math.cbrt(1 / Math.max(h.r, h.g, h.b, 0)), _ = hy(i * d), v = f * _ / d;
	return t.l = _ * g, t.a = v * a * g, t.b = v * o * g, t;
}
// node_modules/culori/src/okhsv/modeOkhsv.js
var Ey = {
	...$_,
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
		oklab: wy,
		rgb: (e) => wy(dy(e))
	},
	toMode: {
		oklab: Ty,
		rgb: (e) => py(Ty(e))
	}
};
// node_modules/culori/src/oklab/parseOklab.js
function Dy(e, t) {
	if (!t || t[0] !== "oklab") return;
	let n = { mode: "oklab" }, [, r, i, a, o] = t;
	if (r.type !== Z.Hue && i.type !== Z.Hue && a.type !== Z.Hue) return r.type !== Z.None && (n.l = Math.min(Math.max(0, r.type === Z.Number ? r.value : r.value / 100), 1)), i.type !== Z.None && (n.a = i.type === Z.Number ? i.value : i.value * .4 / 100), a.type !== Z.None && (n.b = a.type === Z.Number ? a.value : a.value * .4 / 100), o.type !== Z.None && (n.alpha = Math.min(1, Math.max(0, o.type === Z.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/oklab/definition.js
var Oy = {
	...Uv,
	mode: "oklab",
	toMode: {
		lrgb: fy,
		rgb: py
	},
	fromMode: {
		lrgb: uy,
		rgb: dy
	},
	ranges: {
		l: [0, 1],
		a: [-.4, .4],
		b: [-.4, .4]
	},
	parse: [Dy],
	serialize: (e) => `oklab(${e.l === void 0 ? "none" : e.l} ${e.a === void 0 ? "none" : e.a} ${e.b === void 0 ? "none" : e.b}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`
};
// node_modules/culori/src/oklch/parseOklch.js
function ky(e, t) {
	if (!t || t[0] !== "oklch") return;
	let n = { mode: "oklch" }, [, r, i, a, o] = t;
	if (r.type !== Z.None) {
		if (r.type === Z.Hue) return;
		n.l = Math.min(Math.max(0, r.type === Z.Number ? r.value : r.value / 100), 1);
	}
	if (i.type !== Z.None && (n.c = Math.max(0, i.type === Z.Number ? i.value : i.value * .4 / 100)), a.type !== Z.None) {
		if (a.type === Z.Percentage) return;
		n.h = a.value;
	}
	return o.type !== Z.None && (n.alpha = Math.min(1, Math.max(0, o.type === Z.Number ? o.value : o.value / 100))), n;
}
// node_modules/culori/src/oklch/definition.js
var Ay = {
	...Kv,
	mode: "oklch",
	toMode: {
		oklab: (e) => b_(e, "oklab"),
		rgb: (e) => py(b_(e, "oklab"))
	},
	fromMode: {
		rgb: (e) => y_(dy(e), "oklch"),
		oklab: (e) => y_(e, "oklch")
	},
	parse: [ky],
	serialize: (e) => `oklch(${e.l === void 0 ? "none" : e.l} ${e.c === void 0 ? "none" : e.c} ${e.h === void 0 ? "none" : e.h}${e.alpha < 1 ? ` / ${e.alpha}` : ""})`,
	ranges: {
		l: [0, 1],
		c: [0, .4],
		h: [0, 360]
	}
}, jy = (e) => {
	let { r: t, g: n, b: r, alpha: i } = Zg(e), a = {
		mode: "xyz65",
		x: .486570948648216 * t + .265667693169093 * n + .1982172852343625 * r,
		y: .2289745640697487 * t + .6917385218365062 * n + .079286914093745 * r,
		z: 0 * t + .0451133818589026 * n + 1.043944368900976 * r
	};
	return i !== void 0 && (a.alpha = i), a;
}, My = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = e_({
		r: e * 2.4934969119414263 - t * .9313836179191242 - .402710784450717 * n,
		g: e * -.8294889695615749 + t * 1.7626640603183465 + .0236246858419436 * n,
		b: e * .0358458302437845 - t * .0761723892680418 + .9568845240076871 * n
	}, "p3");
	return r !== void 0 && (i.alpha = r), i;
}, Ny = {
	...Gg,
	mode: "p3",
	parse: ["display-p3"],
	serialize: "display-p3",
	fromMode: {
		rgb: (e) => My(Qg(e)),
		xyz65: My
	},
	toMode: {
		rgb: (e) => t_(jy(e)),
		xyz65: jy
	}
}, Py = (e) => {
	let t = Math.abs(e);
	return t >= 1 / 512 ? Math.sign(e) * t ** (1 / 1.8) : 16 * e;
}, Fy = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "prophoto",
		r: Py(e * 1.3457868816471585 - t * .2555720873797946 - .0511018649755453 * n),
		g: Py(e * -.5446307051249019 + t * 1.5082477428451466 + .0205274474364214 * n),
		b: Py(e * 0 + t * 0 + 1.2119675456389452 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Iy = (e = 0) => {
	let t = Math.abs(e);
	return t >= 16 / 512 ? Math.sign(e) * t ** 1.8 : e / 16;
}, Ly = (e) => {
	let t = Iy(e.r), n = Iy(e.g), r = Iy(e.b), i = {
		mode: "xyz50",
		x: .7977666449006423 * t + .1351812974005331 * n + .0313477341283922 * r,
		y: .2880748288194013 * t + .7118352342418731 * n + 899369387256e-16 * r,
		z: 0 * t + 0 * n + .8251046025104602 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, Ry = {
	...Gg,
	mode: "prophoto",
	parse: ["prophoto-rgb"],
	serialize: "prophoto-rgb",
	fromMode: {
		xyz50: Fy,
		rgb: (e) => Fy(Rv(e))
	},
	toMode: {
		xyz50: Ly,
		rgb: (e) => Iv(Ly(e))
	}
}, zy = 1.09929682680944, By = .018053968510807, Vy = (e) => {
	let t = Math.abs(e);
	return t > By ? (Math.sign(e) || 1) * (zy * t ** .45 - .09929682680944008) : 4.5 * e;
}, Hy = ({ x: e, y: t, z: n, alpha: r }) => {
	e === void 0 && (e = 0), t === void 0 && (t = 0), n === void 0 && (n = 0);
	let i = {
		mode: "rec2020",
		r: Vy(e * 1.7166511879712683 - t * .3556707837763925 - .2533662813736599 * n),
		g: Vy(e * -.6666843518324893 + t * 1.6164812366349395 + .0157685458139111 * n),
		b: Vy(e * .0176398574453108 - t * .0427706132578085 + .9421031212354739 * n)
	};
	return r !== void 0 && (i.alpha = r), i;
}, Uy = 1.09929682680944, Wy = .018053968510807, Gy = (e = 0) => {
	let t = Math.abs(e);
	return t < Wy * 4.5 ? e / 4.5 : (Math.sign(e) || 1) * ((t + Uy - 1) / Uy) ** (1 / .45);
}, Ky = (e) => {
	let t = Gy(e.r), n = Gy(e.g), r = Gy(e.b), i = {
		mode: "xyz65",
		x: .6369580483012911 * t + .1446169035862083 * n + .1688809751641721 * r,
		y: .262700212011267 * t + .6779980715188708 * n + .059301716469862 * r,
		z: 0 * t + .0280726930490874 * n + 1.0609850577107909 * r
	};
	return e.alpha !== void 0 && (i.alpha = e.alpha), i;
}, qy = {
	...Gg,
	mode: "rec2020",
	fromMode: {
		xyz65: Hy,
		rgb: (e) => Hy(Qg(e))
	},
	toMode: {
		xyz65: Ky,
		rgb: (e) => t_(Ky(e))
	},
	parse: ["rec2020"],
	serialize: "rec2020"
}, Jy = .0037930732552754493, Yy = Math.cbrt(Jy), Xy = (e) => Math.cbrt(e) - Yy, Zy = (e) => {
	let { r: t, g: n, b: r, alpha: i } = Zg(e), a = Xy(.3 * t + .622 * n + .078 * r + Jy), o = Xy(.23 * t + .692 * n + .078 * r + Jy), s = Xy(.2434226892454782 * t + .2047674442449682 * n + .5518098665095535 * r + Jy), c = {
		mode: "xyb",
		x: (a - o) / 2,
		y: (a + o) / 2,
		b: s - (a + o) / 2
	};
	return i !== void 0 && (c.alpha = i), c;
}, Qy = (e) => (e + Yy) ** 3, $y = {
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
		let i = Qy(e + t) - Jy, a = Qy(t - e) - Jy, o = Qy(n + t) - Jy, s = e_({
			r: 11.031566904639861 * i - 9.866943908131562 * a - .16462299650829934 * o,
			g: -3.2541473810744237 * i + 4.418770377582723 * a - .16462299650829934 * o,
			b: -3.6588512867136815 * i + 2.7129230459360922 * a + 1.9459282407775895 * o
		});
		return r !== void 0 && (s.alpha = r), s;
	} },
	fromMode: { rgb: Zy },
	ranges: {
		x: [-.0154, .0281],
		y: [0, .8453],
		b: [-.2778, .388]
	},
	interpolate: {
		x: $,
		y: $,
		b: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, eb = {
	mode: "xyz50",
	parse: ["xyz-d50"],
	serialize: "xyz-d50",
	toMode: {
		rgb: Iv,
		lab: Bv
	},
	fromMode: {
		rgb: Rv,
		lab: Fv
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
		x: $,
		y: $,
		z: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, tb = {
	mode: "xyz65",
	toMode: {
		rgb: t_,
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
		rgb: Qg,
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
		x: $,
		y: $,
		z: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
}, nb = {
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
		y: $,
		i: $,
		q: $,
		alpha: {
			use: $,
			fixup: Wg
		}
	}
};
Cg(n_), Cg(v_), Cg(z_), Cg(B_), Cg(U_), Cg(X_), Cg($_), Cg(rv), Cg(hv), Cg(Ov), Cg(jv), Cg(Uv), Cg(Wv), Cg(Kv), Cg(qv), Cg(sy), Cg(cy), Cg(ly), Cg(Cy), Cg(Ey), Cg(Oy), Cg(Ay), Cg(Ny), Cg(Ry), Cg(qy), Cg(Gg), Cg($y), Cg(eb), Cg(tb), Cg(nb);
// src/gatehouse/core/theme/colour.ts
var rb = _g("oklch");
function ib(e) {
	let { l: t = 0, c: n = 0, h: r = 0 } = rb(zg(e)) ?? {};
	return {
		l: Math.min(1, Math.max(0, t)),
		c: n,
		h: r
	};
}
function ab(e) {
	return hb(fb(e));
}
function ob(e) {
	return e.startsWith("#") ? e.toLowerCase() : ab(ib(e));
}
function sb(e) {
	let t = ob(e), n = (e) => gb[Number.parseInt(t.slice(e, e + 2), 16)] ?? 0;
	return .2126 * n(1) + .7152 * n(3) + .0722 * n(5);
}
function cb(e, t) {
	return lb(sb(e), sb(t));
}
function lb(e, t) {
	return (Math.max(e, t) + .05) / (Math.min(e, t) + .05);
}
function ub(e, t) {
	let n = t * Math.PI / 180;
	return [e * Math.cos(n), e * Math.sin(n)];
}
var db = 12;
function fb({ l: e, c: t, h: n }) {
	let r = mb(e, t, n);
	if (pb(r)) return r;
	let [i, a] = [0, t];
	for (let t = 0; t < db; t += 1) {
		let t = (i + a) / 2;
		pb(mb(e, t, n)) ? i = t : a = t;
	}
	return mb(e, i, n);
}
function pb(e) {
	return e.every((e) => e >= -1e-4 && e <= 1.0001);
}
function mb(e, t, n) {
	let [r, i] = ub(t, n), a = (e + .3963377774 * r + .2158037573 * i) ** 3, o = (e - .1055613458 * r - .0638541728 * i) ** 3, s = (e - .0894841775 * r - 1.291485548 * i) ** 3;
	return [
		4.0767416621 * a - 3.3077115913 * o + .2309699292 * s,
		-1.2684380046 * a + 2.6097574011 * o - .3413193965 * s,
		-.0041960863 * a - .7034186147 * o + 1.707614701 * s
	];
}
function hb(e) {
	return `#${e.map((e) => {
		let t = Math.min(1, Math.max(0, e)), n = t <= .0031308 ? 12.92 * t : 1.055 * t ** (1 / 2.4) - .055;
		return Math.round(n * 255).toString(16).padStart(2, "0");
	}).join("")}`;
}
var gb = Array.from({ length: 256 }, (e, t) => {
	let n = t / 255;
	return n <= .04045 ? n / 12.92 : ((n + .055) / 1.055) ** 2.4;
}), _b = [
	"sans",
	"grotesque",
	"humanist",
	"rounded",
	"oldstyle",
	"slab",
	"mono"
], vb = [
	"inter",
	"atkinson",
	"newsreader",
	"bricolage",
	"nunito",
	"jetbrains"
], yb = [..._b, ...vb], bb = {
	sans: "ui-sans-serif,-apple-system,\"Segoe UI Variable Text\",\"Segoe UI\",Inter,Roboto,\"Helvetica Neue\",\"Noto Sans\",Arial,sans-serif",
	grotesque: "\"Helvetica Neue\",Helvetica,\"Arial Nova\",\"Nimbus Sans\",Inter,Arial,sans-serif",
	humanist: "Seravek,\"Gill Sans Nova\",Ubuntu,Candara,Calibri,\"Source Sans 3\",\"Noto Sans\",Carlito,Arial,sans-serif",
	rounded: "ui-rounded,var(--rounded,\"Hiragino Maru Gothic ProN\"),Quicksand,Nunito,Comfortaa,\"Arial Rounded MT Bold\",Candara,Calibri,Carlito,Arial,sans-serif",
	oldstyle: "\"Iowan Old Style\",\"Palatino Linotype\",Palatino,\"URW Palladio L\",P052,\"Book Antiqua\",Georgia,\"Noto Serif\",\"Liberation Serif\",serif",
	slab: "Rockwell,\"Rockwell Nova\",\"Roboto Slab\",\"Sitka Small\",\"Noto Serif\",\"DejaVu Serif\",serif",
	mono: "ui-monospace,\"Cascadia Code\",\"SF Mono\",Menlo,Consolas,\"Source Code Pro\",\"Noto Sans Mono\",\"Liberation Mono\",monospace"
}, xb = [
	"Arial",
	"Liberation Sans",
	"Arimo"
], Sb = {
	inter: {
		source: "inter",
		family: "Inter",
		weights: [400, 700],
		stack: "sans",
		fallback: {
			local: xb,
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
			local: xb,
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
			local: xb,
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
			local: xb,
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
function Cb(e) {
	return vb.some((t) => t === e);
}
function wb(e) {
	if (!Cb(e)) return bb[e];
	let { family: t, fallback: n, stack: r } = Sb[e];
	return [
		`"${t}"`,
		...n ? [`"${t} fallback"`] : [],
		bb[r]
	].join(",");
}
// src/gatehouse/core/theme/upgrade-tokens.ts
function Tb(e) {
	return Ob(e) && e.version === 1 ? Eb(e) : e;
}
function Eb(e) {
	let { type: t, light: n, dark: r } = e;
	return {
		...e,
		version: 2,
		type: Ob(t) ? {
			...t,
			tracking: "tight",
			headingCase: "as-written"
		} : t,
		buttonStyle: "solid",
		emblem: "soft",
		picture: null,
		light: Ob(n) ? {
			accentLine: n.accent,
			pending: Db(n, "darker"),
			...n
		} : n,
		dark: Ob(r) ? {
			accentLine: r.accent,
			pending: Db(r, "lighter"),
			...r
		} : r
	};
}
function Db(e, t) {
	let n = [
		e.page,
		e.wash,
		e.glow,
		e.surface
	].filter((e) => typeof e == "string");
	return Qb(t === "darker" ? "#96610a" : "#efbf5c", n, 3, t);
}
function Ob(e) {
	return typeof e == "object" && !!e;
}
// src/gatehouse/core/theme/tokens.ts
var kb = J().trim().regex(/^(#[0-9a-f]{6}|oklch\(\d{1,3}(\.\d+)?%? \d{1,2}(\.\d+)? \d{1,3}(\.\d+)?\))$/i, "Write a colour like #3355aa or oklch(55% 0.15 260).").refine((e) => zg(e) !== void 0, "That is not a colour."), Ab = Y({
	page: kb,
	wash: kb,
	glow: kb,
	surface: kb,
	line: kb,
	text: kb,
	muted: kb,
	link: kb,
	accent: kb,
	onAccent: kb,
	accentLine: kb,
	field: kb,
	fieldLine: kb,
	danger: kb,
	pending: kb,
	focus: kb,
	panel: kb,
	onPanel: kb
}), jb = [
	300,
	400,
	500,
	600,
	700,
	800
], Mb = [
	"modest",
	"regular",
	"grand",
	"monumental"
], Nb = [
	"none",
	"small",
	"medium",
	"large"
], Pb = [
	"solid",
	"outline",
	"soft",
	"chunky"
], Fb = [
	"boxed",
	"underlined",
	"filled",
	"heavy"
], Ib = [
	"compact",
	"regular",
	"airy"
], Lb = [
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
], Rb = [
	"none",
	"outline",
	"raised",
	"ruled",
	"offset",
	"window"
], zb = [
	"soft",
	"solid",
	"outline",
	"bare"
], Bb = Y({
	body: pp(yb),
	heading: pp(yb),
	headingWeight: hp(jb),
	scale: pp(Mb),
	tracking: pp([
		"tight",
		"normal",
		"wide"
	]),
	headingCase: pp(["as-written", "capitals"])
}), Vb = Y({
	id: nm,
	focus: Y({
		x: Gf().min(0).max(100),
		y: Gf().min(0).max(100)
	}),
	scrim: Gf().min(0).max(100)
}), Hb = {
	type: Bb,
	radius: pp(Nb),
	buttons: pp(["like-fields", "pill"]),
	buttonStyle: pp(Pb),
	fields: pp(Fb),
	density: pp(Ib),
	background: pp(Lb),
	picture: Vb.nullable(),
	surface: pp(Rb),
	emblem: pp(zb)
};
Hp(Tb, Y({
	version: hp(2),
	...Hb,
	light: Ab,
	dark: Ab
}));
var Ub = ["light", "dark"], Wb = 4.5, Gb = 3, Kb = [
	"page",
	"wash",
	"glow",
	"surface"
], qb = [
	{
		front: "text",
		backs: [...Kb, "field"],
		needed: Wb
	},
	{
		front: "muted",
		backs: [...Kb, "field"],
		needed: Wb
	},
	{
		front: "link",
		backs: Kb,
		needed: Wb
	},
	{
		front: "danger",
		backs: Kb,
		needed: Wb
	},
	{
		front: "focus",
		backs: [...Kb, "field"],
		needed: Gb
	},
	{
		front: "fieldLine",
		backs: [...Kb, "field"],
		needed: Gb
	},
	{
		front: "accentLine",
		backs: Kb,
		needed: Gb
	},
	{
		front: "pending",
		backs: Kb,
		needed: Gb
	},
	{
		front: "onAccent",
		backs: ["accent"],
		needed: Wb
	},
	{
		front: "onPanel",
		backs: ["panel"],
		needed: Wb
	}
];
function Jb(e) {
	return Ub.flatMap((t) => {
		let n = Yb(e[t]);
		return qb.flatMap(({ front: e, backs: r, needed: i }) => r.map((r) => {
			let a = lb(n[e], n[r]);
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
function Yb(e) {
	let t = Object.entries(e).map(([e, t]) => [e, sb(t)]);
	return Object.fromEntries(t);
}
// src/gatehouse/core/theme/mend-contrast.ts
function Xb(e) {
	return {
		...e,
		light: Zb(e.light),
		dark: Zb(e.dark)
	};
}
function Zb(e) {
	let [t, n] = sb(e.text) <= sb(e.page) ? ["darker", "lighter"] : ["lighter", "darker"], r = nx(e, t);
	if (Kb.every((t) => r[t] === e[t])) return r;
	let i = nx(e, n);
	return rx(e, r) <= rx(e, i) ? r : i;
}
function Qb(e, t, n, r) {
	if (t.every((t) => cb(e, t) >= n)) return e;
	let i = t.map(sb);
	return r === "darker" ? ix(e, (Math.min(...i) + .05) / n - .05) : ax(e, (Math.max(...i) + .05) * n - .05);
}
function $b(e, t, n) {
	let r = ["darker", "lighter"].map((r) => Qb(e, [t], n, r)).filter((e) => cb(e, t) >= n), i = (t) => Math.abs(ib(t).l - ib(e).l);
	return r.sort((e, t) => i(e) - i(t))[0] ?? e;
}
var ex = .175, tx = 1.05 / 4.5 - .05;
function nx(e, t) {
	let n = { ...e };
	for (let e of [...Kb, "field"]) n[e] = t === "darker" ? ax(n[e], ex) : ix(n[e], tx);
	for (let { front: e, backs: r, needed: i } of qb) {
		let [a] = r;
		n[e] = r.length === 1 && a !== void 0 ? $b(n[e], n[a], i) : Qb(n[e], r.map((e) => n[e]), i, t);
	}
	return n;
}
function rx(e, t) {
	return Object.entries(e).reduce((e, [n, r]) => {
		let i = t[n];
		return i === r ? e : e + (Kb.some((e) => e === n) ? 4 : 1) * (.01 + Math.abs(ib(i).l - ib(r).l));
	}, 0);
}
function ix(e, t) {
	return sb(e) <= t ? e : ox(e, 0, (e) => e <= t);
}
function ax(e, t) {
	return sb(e) >= t ? e : ox(e, 1, (e) => e >= t);
}
function ox(e, t, n) {
	let { l: r, c: i, h: a } = ib(e), [o, s] = [r, t], c = t === 0 ? "#000000" : "#ffffff";
	for (let e = 0; e < 11; e += 1) {
		let e = (o + s) / 2, t = ab({
			l: e,
			c: i,
			h: a
		});
		n(sb(t)) ? (s = e, c = t) : o = e;
	}
	return c;
}
// src/gatehouse/core/theme/palette.ts
var sx = [
	"page",
	"wash",
	"glow",
	"surface",
	"line",
	"text",
	"muted",
	"field",
	"fieldLine"
], cx = .1;
function lx(e, t, n) {
	let r = ob(e), i = (e) => ux(r, t[e], e, n);
	return {
		light: i("light"),
		dark: i("dark")
	};
}
function ux(e, t, n, r) {
	let { c: i, h: a } = ib(e), o = n === "light" ? "darker" : "lighter", s = Math.min(1, i / cx), c = a - ib(t.accent).h, l = { ...t };
	if (r.neutrals === "brand") for (let e of sx) {
		let n = ib(t[e]), r = ib(t.accent).c < .03 ? a : n.h + c;
		l[e] = ab({
			...n,
			c: n.c * s,
			h: r
		});
	}
	let u = mx(e), d = (e) => ab({
		...u(e.l),
		c: Math.min(u(e.l).c, Math.max(e.c, .12))
	});
	return l.link = d(ib(t.link)), r.focus === "brand" && (l.focus = d(ib(t.focus))), l.accent = fx(l, e, o), l.onAccent = hx(l.accent), l.accentLine = px(l, o), r.panel !== "own" && (l.panel = r.panel === "brand" ? e : d(ib(t.panel)), l.onPanel = hx(l.panel)), Zb(l);
}
function dx(e, t) {
	return cb(t, e) >= 1.6 || Math.abs(ib(t).c - ib(e).c) >= .12;
}
function fx({ surface: e, text: t }, n, r) {
	return dx(e, n) ? n : ib(n).c < .04 ? t : Qb(n, [e], 4.5, r);
}
function px({ accent: e, page: t, wash: n, glow: r, surface: i }, a) {
	let o = [
		t,
		n,
		r,
		i
	], s = Qb(e, o, 3, a);
	return s === e ? s : Qb(ab(mx(e)(ib(s).l)), o, 3, a);
}
function mx(e) {
	let { l: t, c: n, h: r } = ib(e);
	return (e) => ({
		l: e,
		c: n * Math.max(.25, 1 - 1.6 * Math.max(0, Math.abs(t - e) - .1)),
		h: r
	});
}
function hx(e) {
	let { c: t, h: n } = ib(e);
	return [
		ab({
			l: .99,
			c: Math.min(t, .01),
			h: n
		}),
		"#ffffff",
		ab({
			l: .2,
			c: Math.min(t, .04),
			h: n
		}),
		"#000000"
	].find((t) => cb(t, e) >= 4.5) ?? "#000000";
}
// src/gatehouse/core/theme/settings.ts
var gx = Y({
	colour: kb.optional(),
	typeface: pp(yb).optional(),
	markLight: nm.optional(),
	markDark: nm.optional(),
	icon: nm.optional()
}), _x = Y({
	...Hb,
	type: Hb.type.partial(),
	light: Ab.partial(),
	dark: Ab.partial()
}).partial(), vx = Y({
	preset: tg,
	brand: gx.default({}),
	overrides: _x.default({})
}), yx = {
	neutrals: "brand",
	panel: "deep",
	focus: "brand"
};
function bx({ preset: e, brand: t, overrides: n }, r) {
	let { tokens: i, character: a = yx } = r.find(({ id: t }) => t === e) ?? r[0], { light: o, dark: s } = t.colour === void 0 ? i : lx(t.colour, i, a), c = t.typeface === void 0 ? {} : {
		body: t.typeface,
		heading: t.typeface
	};
	return {
		...i,
		...xx(n),
		type: {
			...i.type,
			...c,
			...xx(n.type ?? {})
		},
		light: {
			...o,
			...xx(n.light ?? {})
		},
		dark: {
			...s,
			...xx(n.dark ?? {})
		}
	};
}
function xx(e) {
	let t = Object.entries(e).filter(([, e]) => e !== void 0);
	return Object.fromEntries(t);
}
// src/gatehouse/core/page/copy.ts
var Sx = Y({
	heading: J().trim().min(1).max(120, X("too-long", { most: 120 })).optional(),
	explanation: J().trim().min(1).max(800, X("too-long", { most: 800 })).optional(),
	nextSteps: $f(J().trim().min(1).max(200, X("step-too-long", { most: 200 }))).min(1).max(6, X("too-many-steps", { most: 6 })).optional()
}), Cx = [
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
], wx = Y({
	note: J().trim().min(1).max(800, X("too-long", { most: 800 })).optional(),
	nextSteps: Sx.shape.nextSteps
}), Tx = wx.extend({
	label: J().trim().min(1).max(80, X("too-long", { most: 80 })).optional(),
	reasons: dp(Um, Sx).optional()
}), Ex = dp(qp, Y({
	site: wx.optional(),
	signIn: Sx.optional(),
	sections: up(Qm, Tx).optional(),
	reasons: dp(Um, Sx).optional(),
	labels: dp(pp(Cx), J().trim().min(1).max(120, X("too-long", { most: 120 }))).optional()
}));
op("kind", [
	Y({ kind: hp("site") }),
	Y({ kind: hp("sign-in") }),
	Y({
		kind: hp("section"),
		section: Qm,
		reason: Um.optional()
	}),
	Y({
		kind: hp("reason"),
		reason: Um
	})
]);
// src/gatehouse/core/page/layout.ts
var Dx = [
	"card",
	"split",
	"open"
], Ox = pp(Dx), kx = up(J().regex(/^[a-zA-Z]{1,40}$/), Yf()).refine((e) => !("id" in e || "kind" in e || "children" in e), X("not-in-list")), Ax = Y({
	layout: Ox.optional(),
	theme: vx.optional(),
	blocks: up(ah, kx).optional()
}), jx = Y({
	reasons: dp(Um, Ax).default({}),
	sections: up(Qm, Ax).default({})
});
function Mx(e, t) {
	if (t === void 0) return e;
	let n = Object.entries({
		...e,
		...t
	}).filter(([e, t]) => (e !== "isHidden" || t !== !1) && t !== null), r = ch.safeParse(Object.fromEntries(n));
	return r.success ? r.data : null;
}
// src/gatehouse/core/page/version-1.ts
var Nx = np({
	heading: J().optional(),
	explanation: J().optional(),
	nextSteps: $f(J()).optional(),
	label: J().optional()
}), Px = np({
	site: Nx.optional(),
	sections: up(J(), Nx).optional(),
	reasons: up(J(), Nx).optional()
}), Fx = np({
	themeId: J(),
	languages: $f(J()).min(1),
	blocks: $f(np({
		id: J(),
		kind: J()
	})),
	copy: up(J(), Px),
	supportLinks: $f(tp({
		label: J(),
		href: J()
	})),
	contact: tp({
		text: J().default(""),
		email: J().default(""),
		phone: J().default("")
	})
});
function Ix(e) {
	let t = Fx.safeParse(e);
	if (!t.success) return {
		...e,
		version: 2
	};
	let { themeId: n, supportLinks: r, contact: i, blocks: a, copy: o, ...s } = t.data, [c = "en"] = t.data.languages, l = a.map((e) => Rx(e, {
		supportLinks: r,
		contact: i
	}, c)), u = (e) => a.some((t) => t.kind === e);
	return !u("contact") && (i.text || i.email || i.phone) && l.push({
		...Rx({
			id: Lx("contact", a),
			kind: "contact"
		}, {
			supportLinks: r,
			contact: i
		}, c),
		isHidden: !0
	}), !u("support-links") && r.length > 0 && l.push({
		...Rx({
			id: Lx("support-links", a),
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
		copy: Object.fromEntries(Object.entries(o).map(([e, t]) => [e, Bx(t)])),
		overrides: {
			reasons: {},
			sections: {}
		}
	};
}
function Lx(e, t) {
	let n = e;
	for (let r = 2; t.some((e) => e.id === n); r += 1) n = `${e}-${String(r)}`;
	return n;
}
function Rx(e, { supportLinks: t, contact: n }, r) {
	let i = (t) => zx(e[t], r);
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
			text: zx(n.text, r)
		};
		case "support-links": return {
			...e,
			links: t.map(({ label: e, href: t }, n) => ({
				id: `link-${String(n + 1)}`,
				label: zx(e, r),
				href: t
			}))
		};
		default: return e;
	}
}
function zx(e, t) {
	return typeof e == "string" && e.trim() !== "" ? { [t]: e.trim() } : {};
}
function Bx(e) {
	let { site: t, sections: n, reasons: r, ...i } = e, a = Object.entries(n ?? {}).map(([e, { label: t, ...n }]) => [e, Ux({
		...Vx(n),
		label: t,
		reasons: Hx(n, {})
	})]);
	return Ux({
		...i,
		site: t && Wx(Ux(Vx(t))),
		sections: a.length > 0 ? Object.fromEntries(a) : void 0,
		reasons: Hx(t ?? {}, r ?? {})
	});
}
var Vx = ({ explanation: e, nextSteps: t }) => ({
	note: e,
	nextSteps: t
});
function Hx({ heading: e }, t) {
	let n = e === void 0 ? [] : Hm.filter((e) => Vm[e] === 401), r = Object.fromEntries(n.map((n) => [n, {
		heading: e,
		...t[n]
	}]));
	return Wx({
		...t,
		...r
	});
}
function Ux(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== void 0));
}
var Wx = (e) => Object.keys(e).length > 0 ? e : void 0;
// src/gatehouse/core/page/when-shown.ts
function Gx(e, { reason: t, section: n, now: r }) {
	if (e.isHidden === !0) return !1;
	let { showFor: i } = e;
	if (i === void 0) return !0;
	let a = Vm[t] === 401 ? "anonymous" : "signed-in";
	return i.audience !== "everyone" && i.audience !== a || i.reasons?.includes(t) === !1 || i.sections !== void 0 && (n === null || !i.sections.includes(n)) ? !1 : (i.from ?? -Infinity) <= r && r < (i.until ?? Infinity);
}
function Kx(e, t) {
	let { showFor: n } = e;
	return e.isHidden === !0 ? !1 : n === void 0 || n.sections === void 0 && n.from === void 0 && n.until === void 0 && t.every((t) => Gx(e, {
		reason: t,
		section: null,
		now: 0
	}));
}
var qx = Hm.filter((e) => Vm[e] === 401), Jx = 250, Yx = 4, Xx = Y({
	version: hp(2),
	layout: Ox,
	theme: vx,
	languages: $f(qp).min(1, X("languages-empty")).refine((e) => new Set(e).size === e.length, X("languages-twice")),
	blocks: $f(Yf()).refine((e) => !Zx(e, Yx), {
		error: X("blocks-too-deep"),
		abort: !0
	}).pipe($f(ch)),
	copy: Ex,
	overrides: jx.default({
		reasons: {},
		sections: {}
	})
}).superRefine((e, t) => {
	let n = (e) => t.addIssue({
		code: "custom",
		path: ["blocks"],
		message: e
	}), r = dh(e.blocks);
	r.length > Jx && n(X("too-many-blocks", { most: Jx })), new Set(r.map(({ id: e }) => e)).size !== r.length && n(X("blocks-same-id"));
	let i = r.filter(({ kind: e }) => e === "sign-in"), a = r.filter(({ kind: e }) => e === "heading");
	i.length !== 1 && n(X("one-sign-in")), a.length !== 1 && n(X("one-heading")), Qx(e, "sign-in") || n(X("sign-in-hidden")), Qx(e, "heading") || n(X("heading-hidden"));
});
function Zx(e, t) {
	return t === 0 ? e.length > 0 : e.some((e) => {
		let n = typeof e == "object" && e && "children" in e ? e.children : [];
		return Array.isArray(n) && Zx(n, t - 1);
	});
}
function Qx({ blocks: e, overrides: t }, n) {
	let r = n === "sign-in" ? qx : Hm, i = $x(e, n), a = [...Object.values(t.reasons), ...Object.values(t.sections)];
	return i.every((e) => [e, ...a.map((t) => Mx(e, t.blocks?.[e.id]) ?? e)].every((e) => Kx(e, r)));
}
function $x(e, t) {
	let n = e.find((e) => dh([e]).some((e) => e.kind === t));
	return n === void 0 ? [] : n.kind === t || !("children" in n) ? [n] : [n, ...$x(n.children, t)];
}
var eS = { 1: Ix }, tS = np({ version: Gf().min(1) });
function nS(e) {
	let t = tS.safeParse(e);
	if (!t.success) return {
		ok: !1,
		code: "unknown-version",
		...eg(Kp("page-without-version"))
	};
	if (t.data.version > 2) return {
		ok: !1,
		code: "unknown-version",
		...eg(Kp("page-newer"))
	};
	let n = t.data;
	for (let e = t.data.version; e < 2; e += 1) {
		let t = eS[e];
		if (!t) return {
			ok: !1,
			code: "unknown-version",
			...eg(Kp("page-version", { version: e }))
		};
		n = t(n);
	}
	let r = Xx.safeParse(n);
	return r.success ? {
		ok: !0,
		document: r.data
	} : {
		ok: !1,
		code: "invalid",
		...eg($h(r.error))
	};
}
// src/gatehouse/core/page/value-at.ts
var rS = (e) => typeof e == "object" && !!e && !Array.isArray(e);
function iS(e, t) {
	let n = e;
	for (let e of t) {
		if (!rS(n) || !Object.hasOwn(n, e)) return;
		n = n[e];
	}
	return n;
}
function aS(e, [t = "", ...n], r) {
	let i = e[t], a = n.length === 0 ? r : aS(rS(i) ? i : {}, n, r);
	return a === void 0 || n.length > 0 && rS(a) && Object.keys(a).length === 0 ? Object.fromEntries(Object.entries(e).filter(([e]) => e !== t)) : {
		...e,
		[t]: a
	};
}
// src/gatehouse/core/page/edit.ts
var oS = J().max(40), sS = oS.nullable(), cS = Gf().min(0), lS = [
	"layout",
	"theme",
	"languages",
	"blocks",
	"copy",
	"overrides"
], uS = J().max(300).regex(/^[a-zA-Z][\w-]*(?:\.[a-zA-Z0-9][\w-]*){0,9}$/).refine((e) => lS.some((t) => e === t || e.startsWith(`${t}.`))), dS = op("kind", [
	Y({
		kind: hp("set"),
		path: uS,
		value: Yf()
	}),
	Y({
		kind: hp("addBlock"),
		block: th,
		parent: sS.optional(),
		at: cS.optional()
	}),
	Y({
		kind: hp("insertBlock"),
		block: ch,
		parent: sS,
		at: cS
	}),
	Y({
		kind: hp("moveBlock"),
		id: oS,
		to: ip([pp(["up", "down"]), Y({
			parent: sS,
			at: cS
		})])
	}),
	Y({
		kind: hp("removeBlock"),
		id: oS
	})
]), fS = (e, t) => ({
	ok: !1,
	code: e,
	...eg(t)
}), pS = () => fS("no-such-block", Kp("block-gone"));
function mS(e, t) {
	switch (t.kind) {
		case "set": return hS(e, t.path.split("."), t.value ?? void 0);
		case "addBlock": return gS(e, t);
		case "insertBlock": return _S(e, t.block, t);
		case "moveBlock": return yS(e, t);
		case "removeBlock": return vS(e, t.id);
	}
}
function hS(e, t, n) {
	let [r = "", i = "", ...a] = t;
	if (r !== "blocks") return bS({
		copy: {},
		...aS(e, t, n)
	});
	let o = fh(e.blocks, i);
	if (o === void 0) return pS();
	let [s = ""] = a;
	if ([
		"",
		"id",
		"kind",
		"children"
	].includes(s)) return fS("invalid", Kp("not-in-list"));
	let c = ch.safeParse(aS({ ...o }, a, n));
	return c.success ? bS({
		...e,
		blocks: hh(e.blocks, i, () => [c.data])
	}) : fS("invalid", $h(c.error));
}
function gS(e, { block: t, parent: n = null, at: r }) {
	if (lh.includes(t)) return fS("needed-block", Kp("block-once", { block: t === "sign-in" ? "sign-in" : "heading" }));
	let i = mh(e.blocks, n);
	if (i === null) return pS();
	let a = i.at(-1)?.kind === "footer" ? i.length - 1 : i.length;
	return _S(e, ch.parse({
		id: xS(e, t),
		kind: t
	}), {
		parent: n,
		at: r ?? a
	});
}
function _S(e, t, n) {
	return mh(e.blocks, n.parent) === null ? pS() : bS({
		...e,
		blocks: gh(e.blocks, t, n)
	});
}
function vS(e, t) {
	let n = fh(e.blocks, t);
	if (n === void 0) return pS();
	let r = dh([n]).find(({ kind: e }) => lh.includes(e));
	return r ? fS("needed-block", Kp(r.kind === "sign-in" ? "sign-in-needed" : "heading-needed")) : bS({
		...e,
		blocks: hh(e.blocks, t, () => [])
	});
}
function yS(e, { id: t, to: n }) {
	let r = fh(e.blocks, t), i = ph(e.blocks, t);
	if (r === void 0 || i === null) return pS();
	let a = {
		up: i.at - 1,
		down: i.at + 1
	}, o = typeof n == "string" ? {
		parent: i.parent,
		at: a[n]
	} : n, s = hh(e.blocks, t, () => []);
	return mh(s, o.parent) === null ? pS() : bS({
		...e,
		blocks: gh(s, r, o)
	});
}
function bS(e) {
	let t = Xx.safeParse(e);
	return t.success ? {
		ok: !0,
		document: t.data
	} : fS("invalid", $h(t.error));
}
function xS({ blocks: e }, t) {
	let n = new Set(dh(e).map((e) => e.id)), r = t;
	for (let e = 2; n.has(r); e += 1) r = `${t}-${String(e)}`;
	return r;
}
function SS(e, t) {
	let [n = "", r = "", ...i] = t.split(".");
	return n === "blocks" ? iS(fh(e.blocks, r), i) : iS(e, t.split("."));
}
function CS(e, t, n) {
	switch (t.kind) {
		case "set": return {
			kind: "set",
			path: t.path,
			value: SS(e, t.path) ?? null
		};
		case "addBlock":
		case "insertBlock": {
			let t = new Set(dh(e.blocks).map(({ id: e }) => e)), r = dh(n.blocks).find(({ id: e }) => !t.has(e));
			return r === void 0 ? null : {
				kind: "removeBlock",
				id: r.id
			};
		}
		case "moveBlock": {
			let n = ph(e.blocks, t.id);
			return n === null ? null : {
				kind: "moveBlock",
				id: t.id,
				to: n
			};
		}
		case "removeBlock": {
			let [n, r] = [fh(e.blocks, t.id), ph(e.blocks, t.id)];
			return n === void 0 || r === null ? null : {
				kind: "insertBlock",
				block: n,
				...r
			};
		}
	}
}
function wS(e, t) {
	return t.kind === "set" && _h(SS(e, t.path) ?? null, t.value ?? null);
}
// src/gatehouse/studio/editing/block-commands.ts
var TS = (e) => nh[e.kind].holdsBlocks === !0, ES = (e) => dh([e]).some(({ kind: e }) => lh.includes(e));
function DS(e, t, n) {
	let r = ph(e.blocks, t);
	if (r === null) return null;
	let i = mh(e.blocks, r.parent) ?? [];
	return (n === "up" ? r.at === 0 : r.at === i.length - 1) ? null : [{
		kind: "moveBlock",
		id: t,
		to: n
	}];
}
function OS(e, t) {
	let n = ph(e.blocks, t);
	if (n === null) return null;
	let r = mh(e.blocks, n.parent)?.[n.at - 1];
	return r === void 0 || !("children" in r) ? null : [{
		kind: "moveBlock",
		id: t,
		to: {
			parent: r.id,
			at: r.children.length
		}
	}];
}
function kS(e, t) {
	let n = ph(e.blocks, t);
	if (n === null || n.parent === null) return null;
	let r = ph(e.blocks, n.parent);
	return r === null ? null : [{
		kind: "moveBlock",
		id: t,
		to: {
			parent: r.parent,
			at: r.at + 1
		}
	}];
}
function AS(e, t, n, r) {
	let i = fh(e.blocks, t);
	if (i === void 0 || dh([i]).some((e) => e.id === r)) return null;
	if (n === "inside") {
		let n = fh(e.blocks, r);
		return n === void 0 || !("children" in n) ? null : [{
			kind: "moveBlock",
			id: t,
			to: {
				parent: r,
				at: n.children.length
			}
		}];
	}
	let [a, o] = [ph(e.blocks, t), ph(e.blocks, r)];
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
function jS(e, t) {
	let n = fh(e.blocks, t);
	return n === void 0 || ES(n) ? null : [{
		kind: "removeBlock",
		id: t
	}];
}
function MS(e, t) {
	let [n, r] = [fh(e.blocks, t), ph(e.blocks, t)];
	return n === void 0 || r === null || ES(n) ? null : [{
		kind: "insertBlock",
		block: NS(e, n, []),
		parent: r.parent,
		at: r.at + 1
	}];
}
function NS(e, t, n) {
	let r = n.map(({ id: e }) => ({
		id: e,
		kind: "divider"
	})), i = xS({ blocks: [...e.blocks, ...r] }, t.kind);
	n.push({ id: i });
	let a = {
		...t,
		id: i
	};
	return "children" in a ? {
		...a,
		children: a.children.map((t) => NS(e, t, n))
	} : a;
}
function PS(e, t) {
	let n = ph(e.blocks, t);
	if (n === null) return null;
	let r = xS(e, "group");
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
function FS(e, t) {
	if (t.kind !== "site") return t.kind === "reason" ? e.overrides.reasons[t.reason] : e.overrides.sections[t.section];
}
var IS = (e) => e.kind === "reason" ? `overrides.reasons.${e.reason}` : `overrides.sections.${e.section}`;
function LS(e, t, n, r) {
	let i = FS(e, n)?.blocks?.[t.id];
	return i !== void 0 && Object.hasOwn(i, r) ? i[r] : t[r];
}
function RS(e, t, n, r) {
	return Object.hasOwn(FS(e, n)?.blocks?.[t.id] ?? {}, r);
}
function zS(e, t, n) {
	return t.kind === "site" ? `blocks.${e.id}.${n}` : `${IS(t)}.blocks.${e.id}.${n}`;
}
function BS(e, t, n, r, i, a) {
	let o = zS(t, n, r);
	return n.kind === "site" ? {
		kind: "set",
		path: `${o}.${i}`,
		value: a
	} : {
		kind: "set",
		path: o,
		value: {
			...LS(e, t, n, r),
			[i]: a ?? void 0
		}
	};
}
function VS(e, t) {
	return FS(e, t)?.theme ?? e.theme;
}
function HS(e, t, n, r) {
	if (t.kind === "site") return [{
		kind: "set",
		path: `theme.${n}`,
		value: r
	}];
	let i = `${IS(t)}.theme`;
	return [...FS(e, t)?.theme === void 0 ? [{
		kind: "set",
		path: i,
		value: e.theme
	}] : [], {
		kind: "set",
		path: `${i}.${n}`,
		value: r
	}];
}
function US(e) {
	return e.kind === "site" ? "layout" : `${IS(e)}.layout`;
}
function WS(e) {
	return e.kind === "site" ? "theme" : `${IS(e)}.theme`;
}
// node_modules/svelte/src/reactivity/map.js
var GS = class extends Map {
	#e = /* @__PURE__ */ new Map();
	#t = /* @__PURE__ */ A(0);
	#n = /* @__PURE__ */ A(0);
	#r = ir || -1;
	constructor(e) {
		if (super(), e) {
			for (var [t, n] of e) super.set(t, n);
			this.#n.v = super.size;
		}
	}
	#i(e) {
		return ir === this.#r ? /* @__PURE__ */ A(e) : qt(e);
	}
	has(e) {
		var t = this.#e, n = t.get(e);
		if (n === void 0) {
			if (super.has(e)) n = this.#i(0), t.set(e, n);
			else return R(this.#t), !1;
		}
		return R(n), !0;
	}
	forEach(e, t) {
		this.#a(), super.forEach(e, t);
	}
	get(e) {
		var t = this.#e, n = t.get(e);
		if (n === void 0) {
			if (super.has(e)) n = this.#i(0), t.set(e, n);
			else {
				R(this.#t);
				return;
			}
		}
		return R(n), super.get(e);
	}
	getOrInsert(e, t) {
		return super.has(e) || this.set(e, t), this.get(e);
	}
	getOrInsertComputed(e, t) {
		return super.has(e) || this.set(e, t(e)), this.get(e);
	}
	set(e, t) {
		var n = this.#e, r = n.get(e), i = super.get(e), a = super.set(e, t), o = this.#t;
		if (r === void 0) r = this.#i(0), n.set(e, r), j(this.#n, super.size), $t(o);
		else if (i !== t) {
			$t(r);
			var s = o.reactions === null ? null : new Set(o.reactions);
			s !== null && r.reactions?.every((e) => s.has(e)) || $t(o);
		}
		return a;
	}
	delete(e) {
		var t = this.#e, n = t.get(e), r = super.delete(e);
		return n !== void 0 && (t.delete(e), j(n, -1)), r && (j(this.#n, super.size), $t(this.#t)), r;
	}
	clear() {
		if (super.size !== 0) {
			super.clear();
			var e = this.#e;
			j(this.#n, 0);
			for (var t of e.values()) j(t, -1);
			$t(this.#t), e.clear();
		}
	}
	#a() {
		R(this.#t);
		var e = this.#e;
		if (this.#n.v !== e.size) {
			for (var t of super.keys()) if (!e.has(t)) {
				var n = this.#i(0);
				e.set(t, n);
			}
		}
		for ([, n] of this.#e) R(n);
	}
	keys() {
		return R(this.#t), super.keys();
	}
	values() {
		return this.#a(), super.values();
	}
	entries() {
		return this.#a(), super.entries();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	get size() {
		return R(this.#n), super.size;
	}
};
// src/gatehouse/core/languages/fill.ts
function KS(e, t) {
	return e.replace(/\{(\w+)\}/g, (e, n) => Object.hasOwn(t, n) ? String(t[n]) : e);
}
// src/gatehouse/core/languages/letters.ts
function qS(e) {
	return e.charAt(0).toLocaleUpperCase() + e.slice(1);
}
// src/gatehouse/studio/editing/autosave.ts
var JS = 800, YS = 5e3;
function XS(e, t, { after: n }, r) {
	let i = "saved", a = "", o = () => void 0, s = null, c = (e, t = "") => {
		i = e, a = t, r();
	}, l = (e) => {
		o(), o = n(e, () => void d());
	};
	e.subscribe(() => {
		if (s === null) {
			if (e.isSaved) return c(e.clashes.length > 0 ? "conflict" : "saved");
			i !== "signed-out" && i !== "offline" && (c(e.clashes.length > 0 ? "conflict" : "unsaved"), l(JS));
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
				e.release(), c(r.why, r.message), r.why === "offline" && l(YS);
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
function ZS(e, t, n) {
	let r = t, i = [], a = /* @__PURE__ */ new Map(), o = [];
	for (let s of n) {
		if (s.kind === "set" && QS(e, t, s.path)) {
			let n = SS(t, s.path) ?? null;
			if (!_h(SS(e, s.path) ?? null, n) && !_h(n, s.value ?? null)) {
				a.set(s.path, {
					path: s.path,
					mine: s.value ?? null,
					theirs: n
				});
				continue;
			}
		}
		let n = mS(r, s);
		n.ok ? (r = n.document, i.push(s)) : o.push(s);
	}
	return {
		document: r,
		commands: i,
		clashes: [...a.values()],
		lost: o
	};
}
function QS(e, t, n) {
	let [r = "", i = ""] = n.split(".");
	return r !== "blocks" || [e, t].every(({ blocks: e }) => fh(e, i) !== void 0);
}
// src/gatehouse/studio/editing/edit-session.ts
var $S = 1500, eC = 500;
function tC(e, t = Date.now) {
	let n = e.document, r = e, i = [], a = 0, o = [], s = [], c = [], l = 0, u = null, d = /* @__PURE__ */ new Set(), f = () => {
		for (let e of d) e();
	};
	function p(e) {
		let t = n, r = [], i = [];
		for (let n of e) {
			if (wS(t, n)) continue;
			let e = mS(t, n);
			if (!e.ok) return e;
			let a = CS(t, n, e.document);
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
			let i = o.at(-1), a = t(), c = n !== void 0 && i?.name === n && a - i.at < $S && s.length === 0, l = c ? nC(i, r.step) : r.step;
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
			return i.length === 0 ? null : (a = Math.min(i.length, eC), {
				version: r.version,
				commands: i.slice(0, a)
			});
		},
		confirm(e) {
			let t = i.slice(a);
			r = {
				document: t.length === 0 ? n : rC(r.document, i.slice(0, a)),
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
			let t = ZS(r.document, e.document, i);
			n = t.document, i = [...t.commands], c = [...c.filter(({ path: e }) => t.clashes.every((t) => t.path !== e)), ...t.clashes], l += t.lost.length, r = {
				document: e.document,
				version: e.version
			}, u = e.savedByName ?? null, a = 0, f();
		},
		takeUp({ base: e, commands: t }) {
			let r = ZS(e.document, n, t);
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
function nC(e, t) {
	let [n] = e.forward, [r] = t.forward;
	return e.forward.length === 1 && t.forward.length === 1 && n?.kind === "set" && r?.kind === "set" && n.path === r.path ? {
		forward: t.forward,
		back: e.back
	} : {
		forward: [...e.forward, ...t.forward],
		back: [...t.back, ...e.back]
	};
}
function rC(e, t) {
	return t.reduce((e, t) => {
		let n = mS(e, t);
		return n.ok ? n.document : e;
	}, e);
}
// src/gatehouse/core/page/picture-upload.ts
var iC = 10485760, aC = "image/png,image/jpeg,image/webp,image/avif,image/gif,image/svg+xml";
// src/gatehouse/studio/server/picture-library.ts
async function oC(e) {
	try {
		let t = await fetch(`${e}/pictures.json`, { headers: { Accept: "application/json" } });
		return t.ok ? (await t.json()).pictures : null;
	} catch {
		return null;
	}
}
var sC = 6e4;
function cC(e, t, n, { onprogress: r, signal: i } = {}) {
	let a = new XMLHttpRequest();
	return new Promise((o) => {
		let s = (e) => o({
			ok: !1,
			why: e,
			message: ""
		}), c, l = () => {
			clearTimeout(c), c = setTimeout(() => a.abort(), sC);
		};
		a.open("POST", `${e}/pictures`), a.setRequestHeader("Accept", "application/json");
		let u = t.type.startsWith("image/") ? t.type : "application/octet-stream";
		a.setRequestHeader("Content-Type", u), a.setRequestHeader("X-File-Name", encodeURIComponent(n)), a.upload.onprogress = ({ loaded: e, total: t }) => {
			l(), r?.(t > 0 ? e / t : 0);
		}, a.onload = () => o(lC(a)), a.onerror = () => s("offline"), a.onabort = () => s(i?.aborted === !0 ? "cancelled" : "offline"), a.onloadend = () => clearTimeout(c), i?.addEventListener("abort", () => a.abort()), l(), a.send(t);
	});
}
function lC({ status: e, responseText: t }) {
	let n = {};
	try {
		n = JSON.parse(t);
	} catch {}
	if (e === 201 && n.id !== void 0) return {
		ok: !0,
		picture: n
	};
	let { message: r, detail: i } = n, a = typeof r == "string" ? r : typeof i == "string" ? i : "";
	return e === 401 ? {
		ok: !1,
		why: "signed-out",
		message: a
	} : {
		ok: !1,
		why: a === "" ? "offline" : "refused",
		message: a
	};
}
// src/gatehouse/studio/pictures/studio-pictures.svelte.ts
var uC = class {
	#e;
	#t = new GS();
	#n = !1;
	#r = /* @__PURE__ */ A([]);
	get list() {
		return R(this.#r);
	}
	set list(e) {
		j(this.#r, e);
	}
	constructor(e) {
		this.#e = e;
	}
	async open() {
		this.#n || await this.refresh();
	}
	async refresh() {
		this.#n = !0, this.list = await oC(this.#e), this.list === null && (this.#n = !1);
	}
	find(e) {
		return e === void 0 ? void 0 : this.list?.find((t) => t.id === e);
	}
	uploadOf(e) {
		return this.#t.get(e);
	}
	upload(e, t, n, r) {
		this.dismiss(e);
		let i = {
			file: t,
			name: n,
			then: r,
			stop: new AbortController()
		};
		this.#i(e, i);
	}
	again(e) {
		let t = this.#t.get(e)?.task;
		t !== void 0 && this.upload(e, t.file, t.name, t.then);
	}
	dismiss(e) {
		this.#t.get(e)?.task.stop.abort(), this.#t.delete(e);
	}
	async store(e, t) {
		let n = await cC(this.#e, e, t);
		return n.ok && this.#a(n.picture), n;
	}
	async #i(e, t) {
		let { file: n, name: r, then: i, stop: a } = t, o = (i) => this.#t.set(e, {
			name: r,
			size: n.size,
			task: t,
			...i
		}), s = () => this.#t.get(e)?.task === t, c = (e) => {
			s() && o(e);
		};
		if (n.size > 10485760) return void o({
			share: 0,
			failure: { why: "too-large" }
		});
		o({
			share: 0,
			failure: null
		});
		let l = await cC(this.#e, n, r, {
			signal: a.signal,
			onprogress: (e) => c({
				share: e,
				failure: null
			})
		});
		if (!l.ok) return c({
			share: 0,
			failure: l
		});
		this.#a(l.picture), s() && (this.dismiss(e), i(l.picture));
	}
	#a(e) {
		this.list = [e, ...(this.list ?? []).filter(({ id: t }) => t !== e.id)];
	}
}, dC = 2e4;
function fC(e, t = (...e) => fetch(...e)) {
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
				signal: AbortSignal.timeout(dC)
			});
		} catch {
			return {
				ok: !1,
				why: "offline",
				message: ""
			};
		}
		let a = await pC(i);
		if (i.ok && a !== null) return {
			ok: !0,
			...a
		};
		let o = mC(a);
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
async function pC(e) {
	try {
		let t = await e.json();
		return typeof t == "object" ? t : null;
	} catch {
		return null;
	}
}
function mC(e) {
	if (e === null) return "";
	let { message: t, detail: n } = e;
	return typeof t == "string" ? t : typeof n == "string" ? n : "";
}
// src/gatehouse/studio/editor.svelte.ts
var hC = { after(e, t) {
	let n = setTimeout(t, e);
	return () => clearTimeout(n);
} }, gC = [
	390,
	768,
	1280
], _C = class {
	data;
	session;
	server;
	autosave;
	pictures;
	#e;
	#t = /* @__PURE__ */ A();
	get face() {
		return R(this.#t);
	}
	set face(e) {
		j(this.#t, e);
	}
	#n = /* @__PURE__ */ A("light");
	get mode() {
		return R(this.#n);
	}
	set mode(e) {
		j(this.#n, e, !0);
	}
	#r = /* @__PURE__ */ A(1280);
	get width() {
		return R(this.#r);
	}
	set width(e) {
		j(this.#r, e, !0);
	}
	#i = /* @__PURE__ */ A("block");
	get panel() {
		return R(this.#i);
	}
	set panel(e) {
		j(this.#i, e, !0);
	}
	#a = /* @__PURE__ */ A(null);
	get chosenId() {
		return R(this.#a);
	}
	set chosenId(e) {
		j(this.#a, e, !0);
	}
	#o = /* @__PURE__ */ A(null);
	get hoveredId() {
		return R(this.#o);
	}
	set hoveredId(e) {
		j(this.#o, e, !0);
	}
	#s = /* @__PURE__ */ A(null);
	get dialog() {
		return R(this.#s);
	}
	set dialog(e) {
		j(this.#s, e, !0);
	}
	#c = /* @__PURE__ */ A(null);
	get addInto() {
		return R(this.#c);
	}
	set addInto(e) {
		j(this.#c, e, !0);
	}
	#l = /* @__PURE__ */ A("");
	get notice() {
		return R(this.#l);
	}
	set notice(e) {
		j(this.#l, e, !0);
	}
	#u = /* @__PURE__ */ A("site");
	#d = /* @__PURE__ */ A(0);
	get liveRevision() {
		return R(this.#d);
	}
	set liveRevision(e) {
		j(this.#d, e, !0);
	}
	#f = /* @__PURE__ */ A(null);
	get publishedVersion() {
		return R(this.#f);
	}
	set publishedVersion(e) {
		j(this.#f, e, !0);
	}
	shownText = () => void 0;
	constructor(e) {
		this.data = e, this.session = tC(e.draft), this.server = fC(`${e.paths.page}/studio`);
		let t = () => void 0;
		this.autosave = XS(this.session, (e) => this.server.save(e), hC, () => t()), this.#e = Rr((e) => (t = e, this.session.subscribe(e))), this.pictures = new uC(e.paths.console), this.liveRevision = e.draft.liveRevision, this.publishedVersion = e.draft.differs ? null : e.draft.version, this.face = {
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
		return this.chosenId === null ? void 0 : fh(this.document.blocks, this.chosenId);
	}
	get target() {
		let { reason: e, section: t } = this.face;
		return R(this.#u) === "reason" && e !== "sign-in" ? {
			kind: "reason",
			reason: e
		} : R(this.#u) === "section" && t !== null ? {
			kind: "section",
			section: t
		} : { kind: "site" };
	}
	set target({ kind: e }) {
		j(this.#u, e, !0);
	}
	reasonLabel(e) {
		return e === "sign-in" ? this.words.signInPage : this.data.reasons.find(({ id: t }) => t === e)?.label ?? e;
	}
	sectionLabel(e) {
		return qS(this.data.sections.find(({ id: t }) => t === e)?.label ?? e);
	}
	blockLabel(e) {
		return this.data.words.blocks[e.kind].label;
	}
	say(e, t) {
		return KS(e, t);
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
		vC(() => this.session.undo());
	}
	redo() {
		vC(() => this.session.redo());
	}
};
function vC(e) {
	let t = document.activeElement?.id ?? "";
	e(), requestAnimationFrame(() => {
		t !== "" && document.activeElement === document.body && document.getElementById(t)?.focus();
	});
}
var yC = Symbol("editor");
function bC(e) {
	Ze(yC, e);
}
function xC() {
	return Xe(yC);
}
// src/gatehouse/studio/fields/CheckField.svelte
var SC = /* @__PURE__ */ B("<button type=\"button\" class=\"text-button\"> </button>"), CC = /* @__PURE__ */ B("<p class=\"hint\"> </p>"), wC = /* @__PURE__ */ B("<div class=\"row\"><span class=\"label\"><label class=\"check\"><input type=\"checkbox\"/> </label> <!></span> <!></div>");
function TC(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n;
	var i = wC(), a = M(i), o = M(a), s = M(o);
	Ti(s);
	var c = P(s);
	T(o);
	var l = P(o, 2), u = (e) => {
		var n = SC(), i = N(n, !0);
		F(() => {
			G(n, "aria-label", `${r.reset}: ${t.label}`), H(i, r.reset);
		}), z("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), V(e, n);
	};
	U(l, (e) => {
		t.onreset && e(u);
	}), T(a);
	var d = P(a, 2), f = (e) => {
		var n = CC(), r = N(n, !0);
		F(() => H(r, t.hint)), V(e, n);
	};
	U(d, (e) => {
		t.hint && e(f);
	}), T(i), F(() => {
		Di(s, t.checked), s.disabled = !n.mayEdit, H(c, ` ${t.label ?? ""}`);
	}), z("change", s, ({ currentTarget: e }) => t.onchange(e.checked)), V(e, i), D();
}
Er(["change", "click"]);
// src/gatehouse/studio/fields/Row.svelte
var EC = /* @__PURE__ */ B("<button type=\"button\" class=\"text-button\"> </button>"), DC = /* @__PURE__ */ B("<p class=\"problem\" role=\"alert\"> </p>"), OC = /* @__PURE__ */ B("<p class=\"caution\"> </p>"), kC = /* @__PURE__ */ B("<p class=\"hint\"> </p>"), AC = /* @__PURE__ */ B("<div class=\"row\"><span class=\"label\"><label> </label> <!></span> <!> <div><!> <!> <!></div></div>");
function jC(e, t) {
	E(t, !0);
	let n = Hi(t, "cautions", 19, () => []), { words: r } = xC();
	var i = AC(), a = M(i), o = M(a), s = N(o, !0), c = P(o, 2), l = (e) => {
		var n = EC(), i = N(n, !0);
		F(() => {
			G(n, "aria-label", `${r.reset}: ${t.label}`), H(i, r.reset);
		}), z("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), V(e, n);
	};
	U(c, (e) => {
		t.onreset && e(l);
	}), T(a);
	var u = P(a, 2);
	ni(u, () => t.children);
	var d = P(u, 2), f = M(d), p = (e) => {
		var n = DC(), r = N(n, !0);
		F(() => H(r, t.problem)), V(e, n);
	};
	U(f, (e) => {
		t.problem && e(p);
	});
	var m = P(f, 2);
	W(m, 16, n, (e) => e, (e, t) => {
		var n = OC(), r = N(n, !0);
		F(() => H(r, t)), V(e, n);
	});
	var h = P(m, 2), g = (e) => {
		var n = kC(), r = N(n, !0);
		F(() => H(r, t.hint)), V(e, n);
	};
	U(h, (e) => {
		t.hint && e(g);
	}), T(d), T(i), F(() => {
		G(o, "id", `${t.id}-label`), G(o, "for", t.id), H(s, t.label), G(d, "id", `${t.id}-help`);
	}), V(e, i), D();
}
Er(["click"]);
// src/gatehouse/studio/fields/ChoiceField.svelte
var MC = /* @__PURE__ */ B("<option> </option>"), NC = /* @__PURE__ */ B("<select class=\"select\"></select>");
function PC(e, t) {
	E(t, !0);
	let n = xC();
	jC(e, {
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
			var i = NC();
			W(i, 21, () => t.options, (e) => e.value, (e, t) => {
				var n = MC(), r = N(n, !0), i = {};
				F(() => {
					H(r, R(t).label), i !== (i = R(t).value) && (n.value = (n.__value = i) ?? "");
				}), V(e, n);
			}), T(i);
			var a;
			vi(i), F(() => {
				G(i, "id", t.id), i.disabled = !n.mayEdit, G(i, "aria-describedby", `${t.id}-help`), a !== (a = t.value) && (i.value = (i.__value = a) ?? "", _i(i, a));
			}), z("change", i, ({ currentTarget: e }) => t.onchange(e.value)), V(e, i);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["change"]);
// src/gatehouse/studio/icons.ts
var FC = {
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
}, IC = {
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
}, LC = /* @__PURE__ */ Fr("<svg viewBox=\"0 0 20 20\" width=\"20\" height=\"20\" aria-hidden=\"true\" class=\"syf99mq\"><path></path></svg>");
function RC(e, t) {
	E(t, !0);
	var n = LC(), r = N(n);
	F(() => G(r, "d", FC[t.name])), V(e, n), D();
}
// src/gatehouse/studio/parts/IconButton.svelte
var zC = /* @__PURE__ */ B("<button type=\"button\" class=\"icon-button\"><!></button>");
function BC(e, t) {
	let n = Hi(t, "disabled", 3, !1);
	var r = zC();
	RC(M(r), { get name() {
		return t.icon;
	} }), T(r), F(() => {
		G(r, "aria-label", t.label), G(r, "title", t.keys ? `${t.label} (${t.keys})` : t.label), G(r, "aria-pressed", t.pressed), r.disabled = n();
	}), z("click", r, function(...e) {
		t.onclick?.apply(this, e);
	}), V(e, r);
}
Er(["click"]);
// src/gatehouse/core/page/text-hints.ts
var VC = /\*\*[^*\n]+\*\*|__[^_\n]+__|\[[^[\]\n]+\]\([^()\s]+\)|^#{1,6} .*$/m, HC = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/i;
function UC(e) {
	let t = [...e.matchAll(/\{([^{}\n]{0,40})\}/g)].filter(([, e]) => !WC.some((t) => t === e)).map(([e]) => ({
		kind: "unknown-placeholder",
		found: e
	})), n = [{
		kind: "markdown",
		found: VC.exec(e)?.[0]
	}, {
		kind: "html",
		found: HC.exec(e)?.[0]
	}];
	return [...t, ...n.flatMap(({ kind: e, found: t }) => t === void 0 ? [] : [{
		kind: e,
		found: t
	}])];
}
// src/gatehouse/core/page/placeholders.ts
var WC = [
	"section",
	"site",
	"roles",
	"permissions",
	"name",
	"day",
	"onward"
], GC = /* @__PURE__ */ B("<textarea class=\"input\" dir=\"auto\"></textarea>"), KC = /* @__PURE__ */ B("<input class=\"input\" dir=\"auto\" autocomplete=\"off\"/>");
function qC(e, t) {
	E(t, !0);
	let n = Hi(t, "placeholder", 3, ""), r = Hi(t, "lines", 3, 1), i = Hi(t, "type", 3, "text"), a = Hi(t, "isPlainText", 3, !1), o = xC(), { words: s } = o, c = /* @__PURE__ */ A(null), l = /* @__PURE__ */ A(void 0), u = /* @__PURE__ */ O(() => R(c) ?? t.value), d = WC.map((e) => `{${e}}`).join(", "), f = /* @__PURE__ */ O(() => a() ? UC(R(u)).map(({ kind: e, found: t }) => o.say(e === "unknown-placeholder" ? s.unknownPlaceholder : s[e], {
		found: t,
		names: d
	})) : []);
	function p(e) {
		j(c, e, !0);
		let n = t.onchange(e);
		j(l, n.ok ? void 0 : n.message, !0);
	}
	function m() {
		R(l) === void 0 && j(c, null);
	}
	let h;
	Tn(() => {
		t.value !== h && R(c) !== null && t.value !== R(c).trim() && R(l) === void 0 && j(c, null), h = t.value;
	}), jC(e, {
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
			return R(l);
		},
		get cautions() {
			return R(f);
		},
		get onreset() {
			return t.onreset;
		},
		children: (e, a) => {
			var s = Lr(), c = pn(s), d = (e) => {
				var i = GC();
				ct(i), F(() => {
					G(i, "id", t.id), G(i, "rows", r()), G(i, "lang", t.lang), G(i, "placeholder", n()), Ei(i, R(u)), i.readOnly = !o.mayEdit, G(i, "aria-invalid", R(l) !== void 0), G(i, "aria-describedby", `${t.id}-help`), i.dir = i.dir;
				}), z("input", i, ({ currentTarget: e }) => p(e.value)), Tr("blur", i, m), V(e, i);
			}, f = (e) => {
				var r = KC();
				Ti(r), F(() => {
					G(r, "id", t.id), G(r, "type", i()), G(r, "lang", t.lang), G(r, "placeholder", n()), Ei(r, R(u)), r.readOnly = !o.mayEdit, G(r, "aria-invalid", R(l) !== void 0), G(r, "aria-describedby", `${t.id}-help`), r.dir = r.dir;
				}), z("input", r, ({ currentTarget: e }) => p(e.value)), Tr("blur", r, m), V(e, r);
			};
			U(c, (e) => {
				r() > 1 ? e(d) : e(f, -1);
			}), V(e, s);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["input"]);
// src/gatehouse/studio/fields/LinksField.svelte
var JC = /* @__PURE__ */ B("<button type=\"button\" class=\"text-button\"> </button>"), YC = /* @__PURE__ */ B("<p class=\"hint\"> </p>"), XC = /* @__PURE__ */ B("<div class=\"link-row s1bcybqj\"><div class=\"both s1bcybqj\"><!> <!></div> <!></div>"), ZC = /* @__PURE__ */ B("<fieldset class=\"row s1bcybqj\"><legend class=\"label\"> <!></legend> <!> <!> <button type=\"button\" class=\"button\"><!> </button></fieldset>");
function QC(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n, i = /* @__PURE__ */ O(() => n.face.language);
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
			label: { [R(i)]: r.newLink },
			href: n.data.paths.home
		}]);
	}
	var s = ZC(), c = M(s), l = M(c), u = P(l), d = (e) => {
		var n = JC(), i = N(n, !0);
		F(() => H(i, r.reset)), z("click", n, function(...e) {
			t.onreset?.apply(this, e);
		}), V(e, n);
	};
	U(u, (e) => {
		t.onreset && e(d);
	}), T(c);
	var f = P(c, 2), p = (e) => {
		var n = YC(), r = N(n, !0);
		F(() => H(r, t.hint)), V(e, n);
	};
	U(f, (e) => {
		t.hint && e(p);
	});
	var m = P(f, 2);
	W(m, 19, () => t.links, (e) => e.id, (e, o, s) => {
		var c = XC(), l = M(c), u = M(l);
		{
			let e = /* @__PURE__ */ O(() => `${t.id}-${R(o).id}-label`), n = /* @__PURE__ */ O(() => R(o).label[R(i)] ?? ""), c = /* @__PURE__ */ O(() => Object.values(R(o).label)[0] ?? "");
			qC(u, {
				get id() {
					return R(e);
				},
				get label() {
					return r.linkWords;
				},
				get lang() {
					return R(i);
				},
				get value() {
					return R(n);
				},
				get placeholder() {
					return R(c);
				},
				isPlainText: !0,
				onchange: (e) => a(R(s), { label: {
					...R(o).label,
					[R(i)]: e.trim() === "" ? void 0 : e
				} }, "label")
			});
		}
		var d = P(u, 2);
		{
			let e = /* @__PURE__ */ O(() => `${t.id}-${R(o).id}-href`);
			qC(d, {
				get id() {
					return R(e);
				},
				get label() {
					return r.linkHref;
				},
				type: "url",
				get value() {
					return R(o).href;
				},
				onchange: (e) => a(R(s), { href: e }, "href")
			});
		}
		T(l);
		var f = P(l, 2);
		{
			let e = /* @__PURE__ */ O(() => n.say(r.removeLink, { number: R(s) + 1 })), i = /* @__PURE__ */ O(() => !n.mayEdit);
			BC(f, {
				icon: "remove",
				get label() {
					return R(e);
				},
				get disabled() {
					return R(i);
				},
				onclick: () => t.onchange(t.links.filter((e, t) => t !== R(s)))
			});
		}
		T(c), V(e, c);
	});
	var h = P(m, 2), g = M(h);
	RC(g, { name: "add" });
	var _ = P(g, 1, !0);
	T(h), T(s), F(() => {
		H(l, `${t.label ?? ""} `), h.disabled = !n.mayEdit || t.links.length >= t.most, H(_, r.addLink);
	}), z("click", h, o), V(e, s), D();
}
Er(["click"]);
// src/gatehouse/core/page/picture-uses.ts
function $C({ theme: e, blocks: t, overrides: n }) {
	let r = dh(t).flatMap((e) => ew(e.kind, e, `blocks.${e.id}`)), i = ["reasons", "sections"].flatMap((e) => Object.entries(n[e]).flatMap(([n, r]) => {
		let i = `overrides.${e}.${n}`, a = Object.entries(r.blocks ?? {}).flatMap(([e, n]) => {
			let r = fh(t, e)?.kind;
			return r === void 0 ? [] : ew(r, n, `${i}.blocks.${e}`);
		});
		return [...r.theme === void 0 ? [] : tw(r.theme, `${i}.theme`), ...a];
	}));
	return [
		...tw(e, "theme"),
		...r,
		...i
	];
}
function ew(e, t, n) {
	let r = new Map(Object.entries(t));
	return Object.entries(nh[e].fields).flatMap(([t, i]) => {
		let a = i.kind === "upload" ? nm.safeParse(r.get(t)) : null;
		return a?.success === !0 ? [{
			id: a.data,
			path: `${n}.${t}`,
			place: { block: e }
		}] : [];
	});
}
function tw({ brand: e, overrides: t }, n) {
	let { markLight: r, markDark: i, icon: a } = e;
	return [
		[
			r,
			"brand.markLight",
			"mark-light"
		],
		[
			i,
			"brand.markDark",
			"mark-dark"
		],
		[
			a,
			"brand.icon",
			"icon"
		],
		[
			t.picture?.id,
			"overrides.picture.id",
			"background"
		]
	].flatMap(([e, t, r]) => e === void 0 ? [] : [{
		id: e,
		path: `${n}.${t}`,
		place: r
	}]);
}
// src/gatehouse/studio/pictures/picture-slot.ts
var nw = 60;
function rw(e) {
	return e.kind === "block" ? `field-${e.block}-${e.name}` : `brand-${e.part}`;
}
function iw(e, t) {
	if (t.kind === "block") {
		let n = fh(e.blocks, t.block);
		return n && LS(e, n, t.target, t.name);
	}
	let { brand: n, overrides: r } = VS(e, t.target);
	return t.part === "background" ? r.picture?.id : n[t.part];
}
function aw(e, t, n, r) {
	if (t.kind === "look") return ow(e, t, n);
	let i = fh(e.blocks, t.block);
	if (i === void 0) return [];
	let a = (e, n) => ({
		kind: "set",
		path: zS(i, t.target, e),
		value: n
	}), o = a(t.name, n?.id ?? null);
	return n === null || !cw(i) ? [o] : n.alt === "" ? [
		o,
		a("isDecorative", iw(e, t) !== void 0 && LS(e, i, t.target, "isDecorative") === !0),
		a("alt", {})
	] : [
		o,
		a("isDecorative", n.isDecorative),
		BS(e, i, t.target, "alt", r, n.alt)
	];
}
function ow(e, { part: t, target: n }, r) {
	if (t !== "background") return HS(e, n, `brand.${t}`, r?.id ?? null);
	let i = r && {
		id: r.id,
		focus: {
			x: r.focusX,
			y: r.focusY
		},
		scrim: VS(e, n).overrides.picture?.scrim ?? nw
	}, [a] = HS(e, n, "overrides.background", i && "picture").slice(-1);
	return [...HS(e, n, "overrides.picture", i), ...a ? [a] : []];
}
function sw(e, t) {
	let n = t.kind === "block" ? fh(e.blocks, t.block) : void 0;
	if (t.kind !== "block" || n === void 0 || !cw(n)) return !1;
	let r = (r) => LS(e, n, t.target, r), i = r("isDecorative") === !0;
	return iw(e, t) !== void 0 && !i && Object.keys(r("alt")).length === 0;
}
var cw = (e) => "alt" in e && "isDecorative" in e;
function lw(e, t) {
	let n = Object.entries(nh[e.kind].fields).find(([, { kind: e }]) => e === "upload")?.[0];
	return n === void 0 ? null : {
		kind: "block",
		block: e.id,
		name: n,
		target: t
	};
}
function uw(e, t, n) {
	return $C(e).filter((e) => e.id === t).map(({ path: e }) => ({
		kind: "set",
		path: e,
		value: n
	}));
}
// src/gatehouse/studio/pictures/take-picture.ts
function dw(e, t, n) {
	if (!e.mayEdit) return;
	let { language: r } = e.face;
	e.pictures.upload(rw(t), n, n.name, (n) => {
		fw(e, t, n, r), e.notice = e.say(e.data.words.studioPictures.stored, { name: n.name });
	});
}
function fw(e, t, n, r = e.face.language) {
	e.run(aw(e.document, t, n, r)) && t.kind === "block" && sw(e.document, t) && mr().then(() => document.getElementById(`field-${t.block}-alt`)?.focus());
}
function pw(e) {
	let t = [...e?.files ?? []];
	return t.find(({ type: e }) => e.startsWith("image/")) ?? t[0] ?? null;
}
function mw({ dataTransfer: e }) {
	return e?.types.includes("Files") === !0;
}
// src/gatehouse/studio/pictures/UploadButton.svelte
var hw = /* @__PURE__ */ B("<button type=\"button\"> </button> <input type=\"file\" hidden=\"\"/>", 1);
function gw(e, t) {
	E(t, !0);
	let n = Hi(t, "class", 3, "button"), r = xC(), i;
	function a() {
		let [e] = i.files ?? [];
		i.value = "", e !== void 0 && t.onfile(e);
	}
	var o = hw(), s = pn(o), c = N(s, !0), l = P(s, 2);
	Li(l, (e) => i = e, () => i), F(() => {
		fi(s, 1, oi(n())), G(s, "aria-label", t.about), s.disabled = !r.mayEdit, H(c, t.label), G(l, "accept", aC);
	}), z("click", s, () => i.click()), z("change", l, a), V(e, o), D();
}
Er(["click", "change"]);
// src/gatehouse/studio/pictures/UploadState.svelte
var _w = /* @__PURE__ */ B("<div class=\"state s155e7a0\"><p class=\"hint s155e7a0\"> </p> <progress max=\"100\" class=\"s155e7a0\"></progress> <button type=\"button\" class=\"text-button\"> </button></div>"), vw = /* @__PURE__ */ B("<button type=\"button\" class=\"text-button\"> </button>"), yw = /* @__PURE__ */ B("<div class=\"state s155e7a0\"><p class=\"problem s155e7a0\" role=\"alert\"> </p> <div class=\"ways s155e7a0\"><!> <button type=\"button\" class=\"text-button\"> </button></div></div>");
function bw(e, t) {
	E(t, !0);
	let n = xC(), r = n.data.words.studioPictures, i = /* @__PURE__ */ O(() => n.pictures.uploadOf(t.place)), a = new Intl.NumberFormat(n.data.language, { maximumFractionDigits: 1 }), o = (e) => a.format(e / 1024 / 1024);
	function s({ name: e, size: t, failure: i }) {
		return i === null ? "" : i.why === "too-large" ? n.say(r.tooLarge, {
			name: e,
			size: o(t),
			most: o(iC)
		}) : i.why === "offline" ? n.say(r.offline, { name: e }) : i.why === "signed-out" ? n.say(r.signedOut, { name: e }) : n.say(r.failed, {
			name: e,
			message: i.message
		});
	}
	Tn(() => {
		R(i)?.failure?.why === "signed-out" && (n.dialog = "signed-out");
	});
	var c = Lr(), l = pn(c), u = (e) => {
		var a = Lr(), o = pn(a), c = (e) => {
			let a = /* @__PURE__ */ O(() => Math.round(R(i).share * 100)), o = /* @__PURE__ */ O(() => n.say(r.making, { name: R(i).name }));
			var s = _w(), c = M(s), l = N(c, !0), u = P(c, 2), d = P(u, 2), f = N(d, !0);
			T(s), F((e) => {
				H(l, e), Ei(u, R(a) < 100 ? R(a) : void 0), G(u, "aria-label", R(o)), H(f, r.cancel);
			}, [() => R(a) < 100 ? n.say(r.sending, {
				name: R(i).name,
				percent: R(a)
			}) : R(o)]), z("click", d, () => n.pictures.dismiss(t.place)), V(e, s);
		}, l = (e) => {
			var a = yw(), o = M(a), c = N(o, !0), l = P(o, 2), u = M(l), d = (e) => {
				var i = vw(), a = N(i, !0);
				F(() => H(a, r.again)), z("click", i, () => n.pictures.again(t.place)), V(e, i);
			};
			U(u, (e) => {
				(R(i).failure.why === "offline" || R(i).failure.why === "signed-out") && e(d);
			});
			var f = P(u, 2), p = N(f, !0);
			T(l), T(a), F((e) => {
				H(c, e), H(p, r.dismiss);
			}, [() => s(R(i))]), z("click", f, () => n.pictures.dismiss(t.place)), V(e, a);
		};
		U(o, (e) => {
			R(i).failure === null ? e(c) : e(l, -1);
		}), V(e, a);
	};
	U(l, (e) => {
		R(i) !== void 0 && e(u);
	}), V(e, c), D();
}
Er(["click"]);
// src/gatehouse/studio/dialogs/Dialog.svelte
var xw = /* @__PURE__ */ B("<dialog aria-labelledby=\"dialog-title\"><div class=\"inside sedmrvg\"><div class=\"head sedmrvg\"><h2 id=\"dialog-title\" class=\"sedmrvg\"> </h2> <!></div> <!></div></dialog>");
function Sw(e, t) {
	E(t, !0);
	let n = Hi(t, "isWide", 3, !1), { words: r } = xC(), i;
	Tn(() => (i.showModal(), i.querySelector("input, .first, .primary")?.focus(), () => i.close()));
	var a = xw();
	let o;
	var s = M(a), c = M(s), l = M(c), u = N(l, !0), d = P(l, 2), f = (e) => {
		BC(e, {
			icon: "close",
			get label() {
				return r.close;
			},
			get onclick() {
				return t.onclose;
			}
		});
	};
	U(d, (e) => {
		t.onclose && e(f);
	}), T(c), ni(P(c, 2), () => t.children), T(s), T(a), Li(a, (e) => i = e, () => i), F(() => {
		o = fi(a, 1, "sedmrvg", null, o, { wide: n() }), H(u, t.title);
	}), Tr("cancel", a, (e) => {
		e.preventDefault(), t.onclose?.();
	}), z("click", a, ({ target: e }) => e === i && t.onclose?.()), V(e, a), D();
}
Er(["click"]);
// src/gatehouse/studio/dialogs/PictureLibrary.svelte
var Cw = /* @__PURE__ */ B("<p class=\"problem\" role=\"alert\"> </p>"), ww = /* @__PURE__ */ B("<p class=\"none s1asv18w\"> </p>"), Tw = /* @__PURE__ */ B("<span class=\"ways s1asv18w\"><!></span>"), Ew = /* @__PURE__ */ B("<li><button type=\"button\" class=\"card s1asv18w\"><span class=\"frame s1asv18w\"><img alt=\"\" loading=\"lazy\" class=\"s1asv18w\"/></span> <span class=\"name s1asv18w\"> </span></button> <p class=\"hint s1asv18w\"> </p> <!></li>"), Dw = /* @__PURE__ */ B("<div role=\"group\"><div class=\"bar s1asv18w\"><input class=\"input s1asv18w\" type=\"search\"/> <!></div> <!> <!> <ul class=\"s1asv18w\"></ul> <p class=\"hint\"><a class=\"link\" target=\"_blank\"> </a></p></div>");
function Ow(e, t) {
	E(t, !0);
	let n = xC(), { data: r } = n, i = r.words.studioPictures, a = "library", o = /* @__PURE__ */ A(""), s = /* @__PURE__ */ A(!1), c = /* @__PURE__ */ O(() => $C(n.document)), l = /* @__PURE__ */ O(() => (n.pictures.list ?? []).filter(({ name: e, alt: t }) => `${e} ${t}`.toLocaleLowerCase().includes(R(o).trim().toLocaleLowerCase())));
	Tn(() => _r(() => void n.pictures.refresh()));
	function u(e) {
		return typeof e == "object" ? n.blockLabel({ kind: e.block }) : {
			"mark-light": i.mark,
			"mark-dark": i.markDark,
			icon: i.icon,
			background: i.background
		}[e];
	}
	function d({ id: e, isLive: t = !1, revisions: r = 0 }) {
		let a = [...new Set(R(c).filter((t) => t.id === e).map((e) => u(e.place)))];
		return [
			...a.length > 0 ? [n.say(i.usedHere, { places: a.join(", ") })] : [],
			...t ? [i.isLive] : [],
			...r > 0 ? [i.inHistory] : []
		].join(" · ") || i.unused;
	}
	function f(e, t) {
		n.pictures.upload(a, t, t.name, (t) => {
			n.run(uw(n.document, e.id, t.id)), n.notice = n.say(i.replaced, { name: t.name });
		});
	}
	Sw(e, {
		get title() {
			return i.library;
		},
		isWide: !0,
		get onclose() {
			return t.onclose;
		},
		children: (e, u) => {
			var p = Dw();
			let m;
			var h = M(p), g = M(h);
			Ti(g), gw(P(g, 2), {
				get label() {
					return i.upload;
				},
				class: "button primary",
				get onfile() {
					return t.onfile;
				}
			}), T(h);
			var _ = P(h, 2);
			bw(_, { place: a });
			var v = P(_, 2), y = (e) => {
				var t = Cw(), n = N(t, !0);
				F(() => H(n, i.listFailed)), V(e, t);
			}, b = (e) => {
				var t = ww(), r = N(t, !0);
				F(() => H(r, n.pictures.list.length === 0 ? i.none : i.nothingFound)), V(e, t);
			};
			U(v, (e) => {
				n.pictures.list === null ? e(y) : R(l).length === 0 && e(b, 1);
			});
			var x = P(v, 2);
			W(x, 21, () => R(l), (e) => e.id, (e, r) => {
				let a = /* @__PURE__ */ O(() => R(c).some(({ id: e }) => e === R(r).id));
				var o = Ew();
				let s;
				var l = M(o), u = M(l), p = N(u), m = N(P(u, 2), !0);
				T(l);
				var h = P(l, 2), g = N(h), _ = P(h, 2), v = (e) => {
					var t = Tw(), a = M(t);
					{
						let e = /* @__PURE__ */ O(() => n.say(i.replaceThis, { name: R(r).name }));
						gw(a, {
							get label() {
								return i.replace;
							},
							get about() {
								return R(e);
							},
							class: "text-button",
							onfile: (e) => f(R(r), e)
						});
					}
					T(t), V(e, t);
				};
				U(_, (e) => {
					R(a) && e(v);
				}), T(o), F((e, n) => {
					s = fi(o, 1, "s1asv18w", null, s, { chosen: R(r).id === t.value }), G(l, "aria-pressed", R(r).id === t.value), G(l, "aria-describedby", `picture-${R(r).id}`), G(p, "src", R(r).thumbnail), H(m, R(r).name), G(h, "id", `picture-${R(r).id}`), H(g, `${e ?? ""} · ${n ?? ""}`);
				}, [() => n.say(i.about, {
					width: R(r).width,
					height: R(r).height
				}), () => d(R(r))]), z("click", l, () => t.onchoose(R(r))), V(e, o);
			}), T(x);
			var S = P(x, 2), ee = M(S), te = N(ee, !0);
			T(S), T(p), F(() => {
				m = fi(p, 1, "library s1asv18w", null, m, { over: R(s) }), G(p, "aria-label", i.library), G(g, "aria-label", i.search), G(g, "placeholder", i.search), G(ee, "href", `${r.paths.console}/pictures`), H(te, i.manage);
			}), Tr("dragover", p, (e) => {
				mw(e) && (e.preventDefault(), j(s, !0));
			}), Tr("dragleave", p, () => j(s, !1)), Tr("drop", p, (e) => {
				j(s, !1);
				let n = pw(e.dataTransfer);
				n !== null && (e.preventDefault(), t.onfile(n));
			}), ji(g, () => R(o), (e) => j(o, e)), V(e, p);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["click"]);
// src/gatehouse/studio/fields/PictureField.svelte
var kw = /* @__PURE__ */ B("<img alt=\"\" class=\"scw4ntq\"/>"), Aw = /* @__PURE__ */ B(" <span class=\"hint scw4ntq\"> </span>", 1), jw = /* @__PURE__ */ B("<button type=\"button\" class=\"text-button\"> </button>"), Mw = /* @__PURE__ */ B("<button type=\"button\" class=\"chooser scw4ntq\"><span class=\"frame scw4ntq\"><!></span> <span class=\"name scw4ntq\"><!></span></button> <div class=\"ways scw4ntq\"><!> <!></div> <!>", 1), Nw = /* @__PURE__ */ B("<div role=\"group\"><!></div> <!>", 1);
function Pw(e, t) {
	E(t, !0);
	let n = xC(), r = n.data.words.studioPictures, i = /* @__PURE__ */ O(() => rw(t.slot)), a = /* @__PURE__ */ O(() => iw(n.document, t.slot)), o = /* @__PURE__ */ O(() => n.pictures.find(R(a))), s = /* @__PURE__ */ O(() => sw(n.document, t.slot) ? [r.undescribed] : []), c = /* @__PURE__ */ A(!1), l = /* @__PURE__ */ A(!1), u;
	Tn(() => {
		R(a) !== void 0 && n.pictures.open();
	});
	function d(e) {
		let r = pw(e);
		return r !== null && dw(n, t.slot, r), r !== null;
	}
	function f(e) {
		j(l, !1), d(e.dataTransfer) && e.preventDefault();
	}
	function p(e) {
		if (e.defaultPrevented || n.dialog !== null) return;
		let { activeElement: r } = document, i = r?.matches("input, textarea, select, [contenteditable]") === !0;
		(u.contains(r) || t.slot.kind === "block" && !i) && d(e.clipboardData) && e.preventDefault();
	}
	var m = Nw();
	Tr("paste", an, p);
	var h = pn(m);
	let g;
	jC(M(h), {
		get id() {
			return R(i);
		},
		get label() {
			return t.label;
		},
		get hint() {
			return t.hint;
		},
		get cautions() {
			return R(s);
		},
		get onreset() {
			return t.onreset;
		},
		children: (e, s) => {
			var u = Mw(), d = pn(u), f = M(d), p = M(f), m = (e) => {
				var t = kw();
				F(() => G(t, "src", R(o).thumbnail)), V(e, t);
			};
			U(p, (e) => {
				R(o) && e(m);
			}), T(f);
			var h = P(f, 2), g = M(h), _ = (e) => {
				var t = Ir();
				F(() => H(t, r.dropNow)), V(e, t);
			}, v = (e) => {
				var t = Aw(), i = pn(t, !0), a = N(P(i), !0);
				F((e) => {
					H(i, R(o).name), H(a, e);
				}, [() => n.say(r.about, {
					width: R(o).width,
					height: R(o).height
				})]), V(e, t);
			}, y = (e) => {
				var t = Aw(), n = pn(t, !0), i = N(P(n), !0);
				F(() => {
					H(n, r.choose), H(i, r.dropHint);
				}), V(e, t);
			};
			U(g, (e) => {
				R(l) ? e(_) : R(o) ? e(v, 1) : e(y, -1);
			}), T(h), T(d);
			var b = P(d, 2), x = M(b);
			{
				let e = /* @__PURE__ */ O(() => `${r.upload}: ${t.label}`);
				gw(x, {
					get label() {
						return r.upload;
					},
					get about() {
						return R(e);
					},
					class: "text-button",
					onfile: (e) => dw(n, t.slot, e)
				});
			}
			var S = P(x, 2), ee = (e) => {
				var i = jw(), a = N(i, !0);
				F(() => {
					G(i, "aria-label", `${r.remove}: ${t.label}`), H(a, r.remove);
				}), z("click", i, () => fw(n, t.slot, null)), V(e, i);
			};
			U(S, (e) => {
				R(a) !== void 0 && n.mayEdit && e(ee);
			}), T(b), bw(P(b, 2), { get place() {
				return R(i);
			} }), F(() => {
				G(d, "id", R(i)), d.disabled = !n.mayEdit, G(d, "aria-labelledby", `${R(i)}-label ${R(i)}-name`), G(d, "aria-describedby", `${R(i)}-help`), G(h, "id", `${R(i)}-name`);
			}), z("click", d, () => j(c, !0)), V(e, u);
		},
		$$slots: { default: !0 }
	}), T(h), Li(h, (e) => u = e, () => u);
	var _ = P(h, 2), v = (e) => {
		Ow(e, {
			get value() {
				return R(a);
			},
			onchoose: (e) => {
				j(c, !1), fw(n, t.slot, e);
			},
			onfile: (e) => {
				j(c, !1), dw(n, t.slot, e);
			},
			onclose: () => j(c, !1)
		});
	};
	U(_, (e) => {
		R(c) && e(v);
	}), F(() => {
		g = fi(h, 1, "picture scw4ntq", null, g, { over: R(l) }), G(h, "aria-label", t.label);
	}), Tr("dragover", h, (e) => {
		mw(e) && n.mayEdit && (e.preventDefault(), j(l, !0));
	}), Tr("dragleave", h, ({ relatedTarget: e }) => {
		u.contains(e) || j(l, !1);
	}), Tr("drop", h, f), V(e, m), D();
}
Er(["click"]);
// src/gatehouse/studio/fields/BlockField.svelte
function Fw(e, t) {
	E(t, !0);
	let n = xC(), r = /* @__PURE__ */ O(() => n.target), i = /* @__PURE__ */ O(() => n.face.language), a = /* @__PURE__ */ O(() => LS(n.document, t.block, R(r), t.name)), o = /* @__PURE__ */ O(() => zS(t.block, R(r), t.name)), s = /* @__PURE__ */ O(() => `field-${t.block.id}-${t.name}`), c = /* @__PURE__ */ O(() => n.data.words.blockFields[t.block.kind][t.name] ?? { label: t.name }), l = /* @__PURE__ */ O(() => RS(n.document, t.block, R(r), t.name) ? () => void n.run([{
		kind: "set",
		path: R(o),
		value: null
	}]) : void 0), u = /* @__PURE__ */ O(() => R(a) ?? {});
	function d(e) {
		let a = BS(n.document, t.block, R(r), t.name, R(i), e);
		return n.apply([a], `${R(o)}.${R(i)}`);
	}
	function f() {
		let e = Object.entries(R(u)).find(([e]) => e !== R(i))?.[1];
		return typeof e == "string" ? e : e === void 0 ? "" : lm(e);
	}
	var p = Lr(), m = pn(p), h = (e) => {
		{
			let t = /* @__PURE__ */ O(() => typeof R(u)[R(i)] == "string" ? R(u)[R(i)] : ""), n = /* @__PURE__ */ O(f);
			qC(e, Vi({ get id() {
				return R(s);
			} }, () => R(c), {
				get onreset() {
					return R(l);
				},
				get lang() {
					return R(i);
				},
				isPlainText: !0,
				get value() {
					return R(t);
				},
				get placeholder() {
					return R(n);
				},
				onchange: (e) => d(e.trim() === "" ? null : e)
			}));
		}
	}, g = (e) => {
		{
			let t = /* @__PURE__ */ O(() => R(u)[R(i)] === void 0 ? "" : lm(R(u)[R(i)])), n = /* @__PURE__ */ O(f);
			qC(e, Vi({ get id() {
				return R(s);
			} }, () => R(c), {
				get onreset() {
					return R(l);
				},
				get lang() {
					return R(i);
				},
				lines: 6,
				get value() {
					return R(t);
				},
				get placeholder() {
					return R(n);
				},
				onchange: (e) => d(e.trim() === "" ? null : om(e))
			}));
		}
	}, _ = (e) => {
		{
			let r = /* @__PURE__ */ O(() => String(R(a))), i = /* @__PURE__ */ O(() => t.field.options.map((e) => ({
				value: e,
				label: R(c).options?.[e] ?? e
			})));
			PC(e, Vi({ get id() {
				return R(s);
			} }, () => R(c), {
				get onreset() {
					return R(l);
				},
				get value() {
					return R(r);
				},
				get options() {
					return R(i);
				},
				onchange: (e) => void n.set(R(o), e)
			}));
		}
	}, v = (e) => {
		{
			let t = /* @__PURE__ */ O(() => R(a) === !0);
			TC(e, Vi(() => R(c), {
				get onreset() {
					return R(l);
				},
				get checked() {
					return R(t);
				},
				onchange: (e) => void n.set(R(o), e)
			}));
		}
	}, y = (e) => {
		{
			let r = /* @__PURE__ */ O(() => t.field.kind === "email" ? "email" : "tel"), i = /* @__PURE__ */ O(() => String(R(a) ?? ""));
			qC(e, Vi({ get id() {
				return R(s);
			} }, () => R(c), {
				get onreset() {
					return R(l);
				},
				get type() {
					return R(r);
				},
				get value() {
					return R(i);
				},
				onchange: (e) => n.set(R(o), e)
			}));
		}
	}, b = (e) => {
		QC(e, Vi({ get id() {
			return R(s);
		} }, () => R(c), {
			get onreset() {
				return R(l);
			},
			get most() {
				return t.field.most;
			},
			get links() {
				return R(a);
			},
			onchange: (e, t) => n.apply([{
				kind: "set",
				path: R(o),
				value: e
			}], t)
		}));
	}, x = (e) => {
		{
			let n = /* @__PURE__ */ O(() => ({
				kind: "block",
				block: t.block.id,
				name: t.name,
				target: R(r)
			}));
			Pw(e, Vi({ get slot() {
				return R(n);
			} }, () => R(c), { get onreset() {
				return R(l);
			} }));
		}
	};
	U(m, (e) => {
		t.field.kind === "line" ? e(h) : t.field.kind === "rich-text" ? e(g, 1) : t.field.kind === "choice" ? e(_, 2) : t.field.kind === "flag" ? e(v, 3) : t.field.kind === "email" || t.field.kind === "phone" ? e(y, 4) : t.field.kind === "links" ? e(b, 5) : t.field.kind === "upload" && e(x, 6);
	}), V(e, p), D();
}
// src/gatehouse/core/page/edit-copy.ts
var Iw = (e, t) => {
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
function Lw(e, t, n, r) {
	let i = n === "nextSteps" ? zw(r) : Bw(r);
	return {
		kind: "set",
		path: `${Iw(e, t)}.${n}`,
		value: i
	};
}
function Rw(e, t, n) {
	return {
		kind: "set",
		path: `copy.${e}.labels.${t}`,
		value: Bw(n)
	};
}
function zw(e) {
	let t = e.split(/\r?\n/).map((e) => e.replace(/^\s*(?:[-*•]|\d+\.)\s+/, "").trim()).filter((e) => e !== "");
	return t.length > 0 ? t : null;
}
function Bw(e) {
	let t = e.replace(/\r\n?/g, "\n").trim();
	return t === "" ? null : t;
}
function Vw(e, t, n) {
	return iS(e, Iw(t, n).split(".")) ?? {};
}
// src/gatehouse/core/page/defaults/index.ts
var Hw = {
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
function Uw(e, t, n, r) {
	if (n === "sign-in") return Hw[t].signIn;
	let { when: i, ...a } = Hw[t].reasons[n];
	return r === null ? a : {
		...a,
		...Vw(e, t, {
			kind: "reason",
			reason: n
		})
	};
}
function Ww(e, t) {
	return e === "sign-in" ? { kind: "sign-in" } : t === null ? {
		kind: "reason",
		reason: e
	} : {
		kind: "section",
		section: t,
		reason: e
	};
}
function Gw(e, t, n) {
	let r = qw(e, t);
	if (r !== null) return r.text;
	let i = SS(e, t);
	return typeof i == "string" ? i : i === void 0 ? t.startsWith("copy.") ? Yw(e, t) : Jw(e, t) ? null : n : null;
}
function Kw(e, t, n) {
	let r = n.replace(/\s*\n\s*/g, " "), i = r.trim() === "", a = qw(e, t);
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
function qw(e, t) {
	let n = /^(copy\..+\.nextSteps)\.(\d+)$/.exec(t);
	if (n !== null) {
		let [, t = "", r = ""] = n, i = SS(e, t) ?? Xw(e, t), a = i?.[Number(r)];
		if (i === void 0 || a === void 0) return null;
		let o = i.toSpliced(Number(r), 1);
		return {
			path: t,
			text: a,
			listWith: (e) => e.trim() === "" ? o.length > 0 ? o : null : i.with(Number(r), e)
		};
	}
	let [, r = "", i, a = ""] = /^(.*blocks\.[^.]+\.links)\.([^.]+)\.label\.([^.]+)$/.exec(t) ?? [], o = i === void 0 ? void 0 : SS(e, r), s = o?.find((e) => e.id === i);
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
function Jw(e, t) {
	let n = SS(e, t.slice(0, t.lastIndexOf(".")));
	return n !== void 0 && Object.values(n).some((e) => typeof e != "string");
}
function Yw(e, t) {
	let n = Xw(e, t);
	return typeof n == "string" ? n : null;
}
function Xw(e, t) {
	let [, n = "", ...r] = t.split("."), i = qp.safeParse(n).data;
	if (i === void 0) return;
	let [a, o = ""] = r;
	if (a === "labels") {
		let e = Cx.find((e) => e === o);
		return e === void 0 ? void 0 : Hw[i].labels[e];
	}
	let s = r.at(-1);
	if (s !== "heading" && s !== "explanation" && s !== "nextSteps") return;
	if (a === "signIn") return Hw[i].signIn[s];
	let c = Um.safeParse(r.at(-2)).data;
	return c === void 0 ? void 0 : Uw(e, i, c, a === "sections" ? o : null)[s];
}
function Zw(e) {
	let t = e.split("."), n = t.indexOf("blocks");
	return n < 0 ? null : t[n + 1] ?? null;
}
function Qw(e) {
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
var $w = /* @__PURE__ */ B("<div class=\"message s11druky\"><h3> </h3> <!> <!> <p class=\"hint\"> </p></div>");
function eT(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n, i = /* @__PURE__ */ O(() => n.face), a = /* @__PURE__ */ O(() => R(i).reason), o = /* @__PURE__ */ O(() => R(i).section), s = /* @__PURE__ */ O(() => R(i).language), c = /* @__PURE__ */ A(!1), l = /* @__PURE__ */ O(() => R(o) !== null && R(a) !== "sign-in" ? R(o) : null), u = /* @__PURE__ */ O(() => R(l) !== null && Object.keys(Vw(n.document, R(s), Ww(R(a), R(l)))).length > 0), d = /* @__PURE__ */ O(() => R(l) !== null && (R(c) || R(u))), f = /* @__PURE__ */ O(() => Ww(R(a), R(d) ? R(l) : null)), p = /* @__PURE__ */ O(() => Vw(n.document, R(s), R(f))), m = /* @__PURE__ */ O(() => Uw(n.document, R(s), R(a), R(d) ? R(l) : null)), h = {
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
	}, g = (e) => typeof e == "string" ? e : e?.join("\n") ?? "", _ = WC.map((e) => `{${e}}`).join(", ");
	function v() {
		j(c, !1), n.run(t.parts.map((e) => Lw(R(s), Ww(R(a), R(l)), e, "")));
	}
	var y = $w(), b = M(y), x = N(b, !0), S = P(b, 2), ee = (e) => {
		{
			let t = /* @__PURE__ */ O(() => n.say(r.inSectionOnly, { section: n.sectionLabel(R(l)) }));
			TC(e, {
				get label() {
					return R(t);
				},
				get checked() {
					return R(d);
				},
				onchange: (e) => e ? j(c, !0) : v()
			});
		}
	};
	U(S, (e) => {
		R(l) !== null && e(ee);
	});
	var te = P(S, 2);
	W(te, 16, () => t.parts, (e) => e, (e, t) => {
		let r = /* @__PURE__ */ O(() => (e) => Lw(R(s), R(f), t, e));
		{
			let i = /* @__PURE__ */ O(() => `message-${t}`), o = /* @__PURE__ */ O(() => g(R(p)[t])), c = /* @__PURE__ */ O(() => g(R(m)[t])), l = /* @__PURE__ */ O(() => R(p)[t] === void 0 ? void 0 : () => void n.run([R(r)("")]));
			qC(e, Vi({ get id() {
				return R(i);
			} }, () => h[t], {
				get lang() {
					return R(s);
				},
				isPlainText: !0,
				get value() {
					return R(o);
				},
				get placeholder() {
					return R(c);
				},
				get onreset() {
					return R(l);
				},
				onchange: (e) => n.apply([R(r)(e)], `${t}.${R(s)}.${R(a)}`)
			}));
		}
	});
	var ne = N(P(te, 2), !0);
	T(y), F((e, t) => {
		H(x, e), H(ne, t);
	}, [() => n.say(r.wordsFor, { reason: n.reasonLabel(R(a)) }), () => n.say(r.placeholders, { names: _ })]), V(e, y), D();
}
// src/gatehouse/studio/panels/ShownFields.svelte
var tT = /* @__PURE__ */ B("<fieldset><legend class=\"label\"> </legend> <p class=\"hint\"> </p> <!></fieldset>"), nT = /* @__PURE__ */ B("<input class=\"input\" type=\"datetime-local\"/>"), rT = /* @__PURE__ */ B("<details class=\"part sy2u2gs\"><summary class=\"sy2u2gs\"><h3> </h3></summary> <div class=\"inside sy2u2gs\"><!> <fieldset><legend class=\"label\"> </legend> <p class=\"hint\"> </p> <!></fieldset> <!> <!></div></details>");
function iT(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a = /* @__PURE__ */ O(() => t.block.showFor ?? { audience: "everyone" });
	function o(e) {
		let r = Object.fromEntries(Object.entries({
			...R(a),
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
	var u = rT(), d = M(u), f = N(M(d), !0);
	T(d);
	var p = P(d, 2), m = M(p);
	{
		let e = /* @__PURE__ */ O(() => rh.map((e) => ({
			value: e,
			label: r.audiences[e]
		})));
		PC(m, {
			id: "shown-audience",
			get label() {
				return r.audience;
			},
			get value() {
				return R(a).audience;
			},
			get options() {
				return R(e);
			},
			onchange: (e) => o({ audience: e })
		});
	}
	var h = P(m, 2), g = M(h), _ = N(g, !0), v = P(g, 2), y = N(v, !0);
	W(P(v, 2), 17, () => i.reasons, ({ id: e, label: t }) => e, (e, t) => {
		let n = () => R(t).id, r = () => R(t).label;
		{
			let t = /* @__PURE__ */ O(() => R(a).reasons?.includes(n()) === !0);
			TC(e, {
				get label() {
					return r();
				},
				get checked() {
					return R(t);
				},
				onchange: (e) => o({ reasons: s(R(a).reasons, n(), e) })
			});
		}
	}), T(h);
	var b = P(h, 2), x = (e) => {
		var t = tT(), n = M(t), c = N(n, !0), l = P(n, 2), u = N(l, !0);
		W(P(l, 2), 17, () => i.sections, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => R(t).id, r = () => R(t).label;
			{
				let t = /* @__PURE__ */ O(() => qS(r())), i = /* @__PURE__ */ O(() => R(a).sections?.includes(n()) === !0);
				TC(e, {
					get label() {
						return R(t);
					},
					get checked() {
						return R(i);
					},
					onchange: (e) => o({ sections: s(R(a).sections, n(), e) })
				});
			}
		}), T(t), F(() => {
			H(c, r.forSections), H(u, r.noneMeansAll);
		}), V(e, t);
	};
	U(b, (e) => {
		i.sections.length > 0 && e(x);
	}), W(P(b, 2), 16, () => ["from", "until"], (e) => e, (e, t) => {
		{
			let i = /* @__PURE__ */ O(() => `shown-${t}`);
			jC(e, {
				get id() {
					return R(i);
				},
				get label() {
					return r[t];
				},
				get hint() {
					return r.yourTime;
				},
				children: (e, r) => {
					var i = nT();
					Ti(i), F((e) => {
						G(i, "id", `shown-${t}`), Ei(i, e), i.disabled = !n.mayEdit;
					}, [() => c(R(a)[t])]), z("change", i, ({ currentTarget: e }) => o({ [t]: l(e.value) })), V(e, i);
				},
				$$slots: { default: !0 }
			});
		}
	}), T(p), T(u), F(() => {
		u.open = t.block.showFor !== void 0, H(f, r.whenItShows), H(_, r.forReasons), H(y, r.noneMeansAll);
	}), V(e, u), D();
}
Er(["change"]);
// src/gatehouse/studio/panels/TargetChoice.svelte
var aT = /* @__PURE__ */ B("<option> </option>"), oT = /* @__PURE__ */ B("<div class=\"row\"><label class=\"label\" for=\"target\"> </label> <select id=\"target\" class=\"select\"></select></div>");
function sT(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n, i = /* @__PURE__ */ O(() => [
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
	var a = Lr(), o = pn(a), s = (e) => {
		var t = oT(), a = M(t), o = N(a, !0), s = P(a, 2);
		W(s, 21, () => R(i), ({ value: e, label: t }) => e, (e, t) => {
			let n = () => R(t).value, r = () => R(t).label;
			var i = aT(), a = N(i, !0), o = {};
			F(() => {
				H(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}), V(e, i);
		}), T(s);
		var c;
		vi(s), T(t), F(() => {
			H(o, r.appliesTo), c !== (c = n.target.kind) && (s.value = (s.__value = c) ?? "", _i(s, c));
		}), z("change", s, ({ currentTarget: e }) => n.target = { kind: e.value }), V(e, t);
	};
	U(o, (e) => {
		R(i).length > 1 && e(s);
	}), V(e, a), D();
}
Er(["change"]);
// src/gatehouse/studio/panels/BlockPanel.svelte
var cT = /* @__PURE__ */ B("<p class=\"empty s4obqaz\"> </p>"), lT = /* @__PURE__ */ B("<div class=\"tools s4obqaz\" role=\"toolbar\"></div>"), uT = /* @__PURE__ */ B("<div><!> <!> <!></div>"), dT = /* @__PURE__ */ B("<div class=\"panel\"><header class=\"s4obqaz\"><h2> </h2> <p class=\"hint\"> </p> <!></header> <!> <!> <!></div>");
function fT(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n, i = /* @__PURE__ */ O(() => n.chosen), a = /* @__PURE__ */ O(() => R(i) === void 0 ? [] : Object.entries(nh[R(i).kind].fields)), o = {
		heading: "heading",
		explanation: "explanation",
		"next-steps": "nextSteps"
	}, s = /* @__PURE__ */ O(() => R(i) === void 0 ? void 0 : o[R(i).kind]), c = /* @__PURE__ */ O(() => {
		if (R(i) === void 0) return [];
		let { document: e } = n, t = R(i).isHidden === !0;
		return [
			{
				icon: "up",
				label: r.moveUp,
				keys: `${r.key.alt}+↑`,
				commands: DS(e, R(i).id, "up")
			},
			{
				icon: "down",
				label: r.moveDown,
				keys: `${r.key.alt}+↓`,
				commands: DS(e, R(i).id, "down")
			},
			{
				icon: "in",
				label: r.moveIn,
				keys: `${r.key.alt}+→`,
				commands: OS(e, R(i).id)
			},
			{
				icon: "out",
				label: r.moveOut,
				keys: `${r.key.alt}+←`,
				commands: kS(e, R(i).id)
			},
			{
				icon: t ? "show" : "hide",
				label: t ? r.show : r.hide,
				commands: ES(R(i)) ? null : [{
					kind: "set",
					path: `blocks.${R(i).id}.isHidden`,
					value: !t || null
				}]
			},
			{
				icon: "duplicate",
				label: r.duplicate,
				commands: MS(e, R(i).id)
			},
			{
				icon: "group",
				label: r.group,
				commands: PS(e, R(i).id)
			},
			{
				icon: "remove",
				label: r.remove,
				keys: r.key.delete,
				commands: jS(e, R(i).id)
			}
		];
	});
	function l({ icon: e, commands: t }) {
		if (R(i) === void 0 || t === null) return;
		let a = n.blockLabel(R(i));
		n.run(t) && e === "remove" && (n.notice = n.say(r.removed, { block: a }), n.chosenId = null);
	}
	var u = Lr(), d = pn(u), f = (e) => {
		var t = cT(), n = N(t, !0);
		F(() => H(n, r.nothingChosen)), V(e, t);
	}, p = (e) => {
		var t = dT(), o = M(t), u = M(o), d = N(u, !0), f = P(u, 2), p = N(f), m = P(f, 2), g = (e) => {
			var t = lT();
			W(t, 21, () => R(c), (e) => e.icon, (e, t) => {
				{
					let n = /* @__PURE__ */ O(() => R(t).commands === null);
					BC(e, Vi({
						get icon() {
							return R(t).icon;
						},
						get label() {
							return R(t).label;
						}
					}, () => R(t).keys ? { keys: R(t).keys } : {}, {
						get disabled() {
							return R(n);
						},
						onclick: () => l(R(t))
					}));
				}
			}), T(t), F((e) => G(t, "aria-label", e), [() => n.say(r.toolsOf, { block: n.blockLabel(R(i)) })]), V(e, t);
		};
		U(m, (e) => {
			n.mayEdit && e(g);
		}), T(o);
		var _ = P(o, 2), v = (e) => {
			{
				let t = /* @__PURE__ */ O(() => [R(s)]);
				eT(e, { get parts() {
					return R(t);
				} });
			}
		};
		U(_, (e) => {
			R(s) && e(v);
		});
		var y = P(_, 2), b = (e) => {
			var t = uT();
			let o;
			var c = M(t);
			sT(c, {});
			var l = P(c, 2);
			W(l, 17, () => R(a), ([e, t]) => `${R(i).id}.${e}`, (e, t) => {
				var n = /* @__PURE__ */ O(() => h(R(t), 2));
				let r = () => R(n)[0], a = () => R(n)[1];
				Fw(e, {
					get block() {
						return R(i);
					},
					get name() {
						return r();
					},
					get field() {
						return a();
					}
				});
			});
			var u = P(l, 2), d = (e) => {
				let t = /* @__PURE__ */ O(() => zS(R(i), n.target, "isHidden"));
				{
					let a = /* @__PURE__ */ O(() => LS(n.document, R(i), n.target, "isHidden") === !0), o = /* @__PURE__ */ O(() => RS(n.document, R(i), n.target, "isHidden") ? () => void n.set(R(t), null) : void 0);
					TC(e, {
						get label() {
							return r.hide;
						},
						get checked() {
							return R(a);
						},
						get onreset() {
							return R(o);
						},
						onchange: (e) => void n.set(R(t), e)
					});
				}
			}, f = /* @__PURE__ */ O(() => n.target.kind !== "site" && !ES(R(i)));
			U(u, (e) => {
				R(f) && e(d);
			}), T(t), F(() => o = fi(t, 1, "settings s4obqaz", null, o, { part: R(s) !== void 0 })), V(e, t);
		}, x = /* @__PURE__ */ O(() => R(a).length > 0 || !ES(R(i)));
		U(y, (e) => {
			R(x) && e(b);
		});
		var S = P(y, 2), ee = (e) => {
			iT(e, { get block() {
				return R(i);
			} });
		}, te = /* @__PURE__ */ O(() => !ES(R(i)));
		U(S, (e) => {
			R(te) && e(ee);
		}), T(t), F((e, t) => {
			H(d, e), H(p, `${n.data.words.blocks[R(i).kind].purpose ?? ""}. ${t ?? ""}`);
		}, [() => n.blockLabel(R(i)), () => ES(R(i)) ? r.alwaysThere : ""]), V(e, t);
	};
	U(d, (e) => {
		R(i) === void 0 ? e(f) : e(p, -1);
	}), V(e, u), D();
}
// src/gatehouse/studio/dialogs/AddBlock.svelte
var pT = /* @__PURE__ */ B("<li><button type=\"button\" class=\"s1u43rt\"><!> <span class=\"s1u43rt\"><strong class=\"s1u43rt\"> </strong><span class=\"hint s1u43rt\"> </span></span></button></li>"), mT = /* @__PURE__ */ B("<ul class=\"s1u43rt\"></ul>");
function hT(e, t) {
	E(t, !0);
	let n = xC(), r = eh.filter((e) => !lh.includes(e));
	function i(e) {
		let r = xS(n.document, e);
		n.run([{
			kind: "addBlock",
			block: e,
			parent: n.addInto
		}]) && n.choose(r), t.onclose();
	}
	Sw(e, {
		get title() {
			return n.words.addBlock;
		},
		isWide: !0,
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var a = mT();
			W(a, 20, () => r, (e) => e, (e, t) => {
				let r = /* @__PURE__ */ O(() => n.data.words.blocks[t]);
				var a = pT(), o = M(a), s = M(o);
				RC(s, { get name() {
					return IC[t];
				} });
				var c = P(s, 2), l = M(c), u = N(l, !0), d = N(P(l), !0);
				T(c), T(o), T(a), F(() => {
					H(u, R(r).label), H(d, R(r).purpose);
				}), z("click", o, () => i(t)), V(e, a);
			}), T(a), V(e, a);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["click"]);
// src/gatehouse/studio/dialogs/Clashes.svelte
var gT = /* @__PURE__ */ B("<div class=\"clash s19rcsmv\"><section class=\"s19rcsmv\"><h3> </h3> <p class=\"s19rcsmv\"> </p> <button type=\"button\" class=\"button\"> </button></section> <section class=\"s19rcsmv\"><h3> </h3> <p class=\"s19rcsmv\"> </p> <button type=\"button\" class=\"button\"> </button></section></div>"), _T = /* @__PURE__ */ B("<p class=\"s19rcsmv\"> </p> <!>", 1);
function vT(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n;
	Tn(() => {
		n.clashes.length === 0 && (t.onclose(), n.autosave.saveNow());
	});
	function i(e) {
		return e == null ? r.emptyValue : typeof e == "string" ? e : JSON.stringify(e);
	}
	Sw(e, {
		get title() {
			return r.conflictTitle;
		},
		isWide: !0,
		children: (e, t) => {
			var a = _T(), o = pn(a), s = N(o, !0);
			W(P(o, 2), 17, () => n.clashes, ({ path: e, mine: t, theirs: n }) => e, (e, t) => {
				let a = () => R(t).path, o = () => R(t).mine, s = () => R(t).theirs;
				var c = gT(), l = M(c), u = M(l), d = N(u, !0), f = P(u, 2), p = N(f, !0), m = P(f, 2), h = N(m, !0);
				T(l);
				var g = P(l, 2), _ = M(g), v = N(_, !0), y = P(_, 2), b = N(y, !0), x = P(y, 2), S = N(x, !0);
				T(g), T(c), F((e, t) => {
					H(d, r.mine), H(p, e), H(h, r.keepMine), H(v, r.theirs), H(b, t), H(S, r.keepTheirs);
				}, [() => i(o()), () => i(s())]), z("click", m, () => n.session.settle(a(), "mine")), z("click", x, () => n.session.settle(a(), "theirs")), V(e, c);
			}), F((e) => H(s, e), [() => n.say(r.conflictLead, { person: n.session.savedByName ?? r.someone })]), V(e, a);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["click"]);
// src/gatehouse/studio/frame/morph.ts
function yT(e, t, n) {
	if (n(e)) return;
	CT(e, t);
	let r = e.firstChild;
	for (let i of [...t.childNodes]) {
		let t = xT(r, i);
		t === null ? e.insertBefore(e.ownerDocument.importNode(i, !0), r) : (t === r ? r = r.nextSibling : e.insertBefore(t, r), bT(t) && bT(i) ? yT(t, i, n) : t.nodeValue !== i.nodeValue && (t.nodeValue = i.nodeValue));
	}
	for (; r !== null;) {
		let e = r;
		r = r.nextSibling, e.remove();
	}
}
var bT = (e) => e.nodeType === 1;
function xT(e, t) {
	let n = ST(t);
	for (let r = e; r !== null; r = r.nextSibling) {
		if (r.nodeName === t.nodeName && ST(r) === n) return r;
		if (n === null && ST(r) === null) return null;
	}
	return null;
}
var ST = (e) => bT(e) ? e.getAttribute("data-block") : null;
function CT(e, t) {
	for (let { name: n } of [...e.attributes]) t.hasAttribute(n) || e.removeAttribute(n);
	for (let { name: n, value: r } of t.attributes) e.getAttribute(n) !== r && e.setAttribute(n, r);
}
// src/gatehouse/studio/frame/read-page.ts
var wT = "data-path", TT = "data-block", ET = "script, noscript, base, meta[http-equiv], link[rel=prefetch], link[rel=preload][as=script]";
function DT(e) {
	let t = new DOMParser().parseFromString(e, "text/html");
	for (let e of t.querySelectorAll(ET)) e.remove();
	for (let e of t.querySelectorAll("[autofocus]")) e.removeAttribute("autofocus");
	let n = t.createElement("base");
	return n.target = "_blank", t.head.prepend(n), kT(t), OT(t), t;
}
function OT(e) {
	let t = [], n = e.createTreeWalker(e.body, NodeFilter.SHOW_TEXT);
	for (; n.nextNode();) t.push(n.currentNode);
	for (let n of t) {
		let t = Mm(n.data);
		t.every(({ path: e }) => e === void 0) || n.replaceWith(...t.map(({ text: t, path: n }) => {
			if (n === void 0) return t;
			let r = e.createElement("span");
			return r.setAttribute(wT, n), r.textContent = t, r;
		}));
	}
}
function kT(e) {
	let t = jm(""), n = e.createTreeWalker(e.body, NodeFilter.SHOW_COMMENT);
	for (; n.nextNode();) {
		let e = n.currentNode;
		if (!e.data.startsWith(t)) continue;
		let r = 1;
		for (let n = e.nextSibling; n !== null && r > 0; n = n.nextSibling) {
			if (n.nodeType === Node.COMMENT_NODE) {
				let { data: e } = n;
				e === "/block" ? --r : e.startsWith(t) && (r += 1);
			}
			n instanceof Element && r === 1 && n.setAttribute(TT, e.data.slice(t.length));
		}
	}
}
// src/gatehouse/studio/frame/page-frame.ts
var AT = "data-chosen", jT = "data-hovered", MT = `
[${TT}] { cursor: default; }
[${wT}] { cursor: text; border-radius: 2px; }
[${jT}] { outline: 1.5px dashed #4f7cff; outline-offset: 4px; }
[${AT}] { outline: 2px solid #4f7cff; outline-offset: 4px; }
[${wT}]:hover, [${wT}][contenteditable] { box-shadow: 0 0 0 2px color-mix(in srgb, #4f7cff 35%, transparent); }
[${wT}][contenteditable] { outline: none; white-space: pre-wrap; cursor: text; }
@media (forced-colors: active) { [${AT}] { outline-color: Highlight; } }
`;
function NT(e, t) {
	let { page: n, view: r } = PT(e), i = "light", a = null, o = null, s = null, c = new r.CSSStyleSheet();
	c.replaceSync(MT), n.adoptedStyleSheets = [c];
	let l = (e, t) => e.target !== null && "closest" in e.target ? e.target.closest(`[${t}]`) : null;
	function u() {
		for (let e of n.querySelectorAll(`[${TT}]`)) {
			let t = e.getAttribute(TT);
			e.toggleAttribute(AT, t === a), e.toggleAttribute(jT, t === o && t !== a);
		}
	}
	function d() {
		n.documentElement.style.colorScheme = i;
		for (let { cssRules: e } of n.styleSheets) IT(e, i);
	}
	function f() {
		if (s === null) return;
		let { element: e } = s;
		s = null, e.removeAttribute("contenteditable"), t.left();
	}
	return n.addEventListener("pointerdown", (e) => {
		let r = l(e, wT);
		if (s !== null && s.element !== r && s.element.blur(), r === null || e.button !== 0) return;
		let i = r.getAttribute("data-path") ?? "", a = r.closest("button") === null && n.querySelectorAll(`[data-path="${i}"]`).length === 1 ? t.textAt(i, r.textContent) : null;
		a !== null && s?.element !== r && (s = {
			element: r,
			path: i,
			before: a
		}, r.setAttribute("contenteditable", "plaintext-only"), r.textContent !== a && (r.textContent = a));
	}), n.addEventListener("click", (e) => {
		e.preventDefault();
		let n = l(e, wT), r = s !== null && s.element === n;
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
			let t = DT(e);
			yT(n.documentElement, t.documentElement, (e) => e === s?.element), d(), u();
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
			n.querySelector(`[${TT}="${e}"]`)?.scrollIntoView({
				block: "nearest",
				behavior: "instant"
			});
		},
		showText(e, t) {
			for (let r of n.querySelectorAll(`[${wT}="${e}"]`)) r !== s?.element && (r.textContent = t);
		}
	};
}
function PT({ contentDocument: e, contentWindow: t }) {
	if (e === null || t === null) throw Error("The frame of the page is of another origin.");
	return {
		page: e,
		view: t
	};
}
var FT = /* @__PURE__ */ new WeakMap();
function IT(e, t) {
	for (let n of e) {
		if (!("media" in n) || !("cssRules" in n)) continue;
		let { media: e, cssRules: r } = n, i = FT.get(n) ?? e.mediaText, a = /^\(prefers-color-scheme:\s*(light|dark)\)$/.exec(i)?.[1];
		if (a !== void 0) {
			FT.set(n, i);
			let r = a === t ? "all" : "not all";
			e.mediaText !== r && (e.mediaText = r);
		}
		IT(r, t);
	}
}
// src/gatehouse/studio/match/linked-pages.ts
var LT = 3;
async function RT(e, t) {
	let n = "";
	try {
		n = await (await fetch(e, { headers: { Accept: "text/html" } })).text();
	} catch {}
	let r = [...new DOMParser().parseFromString(n, "text/html").querySelectorAll("a[href]")].flatMap((n) => {
		let r = URL.parse(n.getAttribute("href") ?? "", new URL(e, location.origin));
		return r === null || r.origin !== location.origin || r.search !== "" || t.some((e) => r.pathname === e || r.pathname.startsWith(`${e}/`)) ? [] : [r.pathname];
	});
	return [e, ...[...new Set(r)].filter((t) => t !== e).slice(0, LT)];
}
// src/gatehouse/core/theme/css-colour.ts
var zT = _g("oklch");
function BT(e) {
	let t = zg(e), n = t === void 0 ? void 0 : zT(t);
	if (t === void 0 || n === void 0) return null;
	let { l: r, c: i, h: a = 0 } = n;
	return {
		colour: ab({
			l: Math.min(1, Math.max(0, r)),
			c: i,
			h: a
		}),
		alpha: t.alpha ?? 1
	};
}
function VT({ colour: e, alpha: t }, n) {
	let r = (r) => {
		let [i, a] = [e, n].map((e) => Number.parseInt(e.slice(r, r + 2), 16));
		return Math.round(i * t + a * (1 - t)).toString(16).padStart(2, "0");
	};
	return `#${r(1)}${r(3)}${r(5)}`;
}
function HT(e, t, n) {
	let [r, i] = [ib(e), ib(t)], a = (i.h - r.h + 540) % 360 - 180, o = r.c < .004 ? i.h : i.c < .004 ? r.h : r.h + a * n;
	return ab({
		l: r.l + (i.l - r.l) * n,
		c: r.c + (i.c - r.c) * n,
		h: o
	});
}
function UT(e, t) {
	let n = (e) => {
		let { l: t, c: n, h: r } = ib(e), i = r * Math.PI / 180;
		return [
			t,
			n * Math.cos(i),
			n * Math.sin(i)
		];
	}, [r, i] = [n(e), n(t)];
	return Math.hypot(r[0] - i[0], r[1] - i[1], r[2] - i[2]);
}
// src/gatehouse/core/theme/match-samples.ts
function WT({ samples: e }, t) {
	return e.filter((e) => e.role === t);
}
function GT(e, t) {
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
function KT({ light: e, dark: t }) {
	let n = e ?? t;
	if (n === null) throw Error("A reading has at least one look.");
	return n;
}
var qT = .04;
function JT(e) {
	let t = WT(e, "button").filter(({ ground: e, behind: t }) => UT(e, t) >= .12), n = t.filter(({ ground: e }) => ib(e).c >= qT);
	return n.length > 0 ? n : t;
}
var YT = 60;
function XT(e) {
	let t = (t) => t === null ? null : WT(t, "card").reduce((e, { share: t }) => e + t, 0) >= YT * e.pages.length ? t : {
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
var ZT = [
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
function QT({ family: e, stack: t, isFile: n }) {
	let r = [e, ...t.split(",")].map((e) => e.replace(/["']/g, "").trim().toLowerCase());
	for (let e of [r[0] ?? "", r.at(-1) ?? ""]) {
		let [, t, r] = ZT.find(([t]) => t.test(e)) ?? [];
		if (t !== void 0 && r !== void 0) return n ? r : t;
	}
	return n ? "inter" : "sans";
}
var $T = {
	oldstyle: "serif",
	newsreader: "serif",
	slab: "slab",
	mono: "mono",
	jetbrains: "mono",
	rounded: "round",
	nunito: "round"
};
function eE(e) {
	return $T[e] ?? "sans";
}
// src/gatehouse/core/theme/match-look.ts
function tE(e) {
	let t = KT(e), n = [], r = (e, t, r, i) => (n.push({
		what: e,
		from: t.from,
		value: r,
		became: i
	}), i), i = rE(t, e.fontFiles, r), a = lE(t), o = a && r("radius", a.sample, `${a.value}px`, uE(a)), s = JT(t), c = s.length > 0 ? s : WT(t, "button"), l = GT(c, fE), u = l && r("buttonStyle", l.sample, l.value, l.value), d = GT(c, dE), f = d && r("buttons", d.sample, `${d.sample.radius}px`, d.value), p = GT(WT(t, "field"), pE), m = p && r("fields", p.sample, p.value, p.value), h = GT(WT(t, "text"), ({ lineHeight: e }) => e), g = h && r("density", h.sample, String(h.value), mE(t, h.value)), _ = GT(WT(t, "card"), hE), v = _ ? r("surface", _.sample, _.value, _.value) : "none", y = gE(t);
	return {
		evidence: n,
		look: {
			type: i,
			background: y ? r("background", y, y.ground, "band") : vE(t),
			surface: v,
			layout: v === "none" && y === void 0 ? "open" : "card",
			radius: o ?? "small",
			buttons: f ?? "like-fields",
			buttonStyle: u ?? "solid",
			fields: m ?? "boxed",
			density: g ?? "regular",
			emblem: nE(v, u)
		}
	};
}
function nE(e, t) {
	return e === "offset" || t === "chunky" ? "solid" : t === "outline" ? "outline" : e === "none" ? "bare" : "soft";
}
function rE(e, t, n) {
	let r = (e, r) => {
		let i = GT(e, ({ family: e }) => e);
		if (i === void 0) return;
		let { stack: a } = i.sample, o = t.includes(i.value);
		return n(r, i.sample, i.value, QT({
			family: i.value,
			stack: a,
			isFile: o
		}));
	}, i = r(WT(e, "text"), "body"), a = WT(e, "heading"), o = r(a, "heading"), s = iE(a), c = GT(a, ({ weight: e }) => e), l = GT(a, sE), u = GT(a, ({ isUppercase: e }) => e);
	return {
		...i && { body: i },
		...o && { heading: o },
		...s && { scale: n("scale", s, `${s.size}px`, oE(s.size)) },
		...c && { headingWeight: aE(c.value) },
		...l && { tracking: l.value },
		...u && { headingCase: u.value ? "capitals" : "as-written" }
	};
}
function iE(e) {
	let t = [...e].sort((e, t) => e.size - t.size), n = t.reduce((e, { share: t }) => e + t, 0) / 2, r = 0;
	return t.find(({ share: e }) => (r += e) >= n);
}
function aE(e) {
	return jb.reduce((t, n) => Math.abs(n - e) < Math.abs(t - e) ? n : t);
}
function oE(e) {
	return e < 29 ? "modest" : e < 38 ? "regular" : "grand";
}
function sE({ tracking: e }) {
	return e <= -.01 ? "tight" : e >= .02 ? "wide" : "normal";
}
var cE = ({ radius: e, height: t }) => t > 0 && e >= t / 2 - 1 && e > 10;
function lE(e) {
	let [t, n] = [[...WT(e, "field"), ...WT(e, "button")].filter((e) => !cE(e)), WT(e, "card")].map((e) => GT(e, ({ radius: e }) => e));
	return t === void 0 ? n && {
		...n,
		isCard: !0
	} : {
		...t,
		isCard: !1
	};
}
function uE({ value: e, isCard: t }) {
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
function dE(e) {
	return cE(e) ? "pill" : "like-fields";
}
function fE({ ground: e, behind: t, colour: n, border: r, shadow: i }) {
	return UT(e, t) < .02 ? r === null ? "soft" : "outline" : i === "hard" ? "chunky" : cb(e, t) < 1.5 && ib(n).c > .05 && cb(n, e) >= 3 ? "soft" : "solid";
}
function pE({ border: e, ground: t, behind: n }) {
	return e?.isUnderline === !0 ? "underlined" : e !== null && e.width >= 2 && cb(e.colour, t) >= 7 ? "heavy" : e === null && UT(t, n) >= .01 ? "filled" : "boxed";
}
function mE(e, t) {
	let n = GT(WT(e, "card"), (e) => e.padding)?.value ?? 24, r = GT(WT(e, "button"), (e) => e.height)?.value ?? 42, i = (t - 1.6) / .2 + (n - 24) / 10 + (r - 42) / 8;
	return i <= -1.5 ? "compact" : i >= 1.5 ? "airy" : "regular";
}
function hE({ shadow: e }) {
	return e === "hard" ? "offset" : e === "soft" ? "raised" : "outline";
}
function gE(e) {
	let t = GT(WT(e, "header"), ({ ground: e }) => e)?.sample;
	return t !== void 0 && _E(t.ground, e.page) ? t : void 0;
}
function _E(e, t) {
	return UT(e, t) >= .2 || ib(e).c >= .08 && UT(e, t) >= .08;
}
function vE({ pattern: e, stops: t }) {
	return e === "gradient" ? t.filter((e) => ib(e).c >= .02).length > 1 ? "dawn" : "glow" : e === "picture" ? "glow" : e;
}
// src/gatehouse/core/theme/match-palette.ts
var yE = .09, bE = (e) => ib(e).c >= qT, xE = [
	/primary/,
	/brand/,
	/accent/,
	/theme|highlight/
];
function SE(e) {
	let t = GT(JT(e), ({ ground: e }) => e)?.sample;
	if (t !== void 0) return {
		colour: t.ground,
		onAccent: t.colour,
		from: t.from
	};
	let n = (t) => bE(t) && UT(t, e.page) >= .1, r = xE.flatMap((t) => e.properties.filter((e) => t.test(e.name))).find((t) => n(t.colour) && CE(t.colour, e));
	if (r !== void 0) return {
		colour: r.colour,
		from: r.name
	};
	let i = GT(WT(e, "link").filter(({ colour: e }) => n(e)), ({ colour: e }) => e);
	if (i !== void 0) return {
		colour: i.value,
		from: i.sample.from
	};
	let a = GT(e.samples.filter(({ role: e, colour: t }) => e !== "card" && n(t)), ({ colour: e }) => e);
	if (a !== void 0) return {
		colour: a.value,
		from: a.sample.from
	};
	let o = gE(e);
	return o && bE(o.ground) ? {
		colour: o.ground,
		from: o.from
	} : void 0;
}
function CE(e, { samples: t }) {
	return t.some((t) => [
		t.colour,
		t.ground,
		t.border?.colour
	].some((t) => t && UT(t, e) < .03));
}
function wE(e, t, n) {
	let r = [], i = (e, n, i) => (r.push({
		what: `${t}.${e}`,
		from: n,
		value: i,
		became: i
	}), i), { page: a } = e;
	i("page", "body", a);
	let o = WT(e, "text").filter(({ ground: e }) => UT(e, a) < .15), s = OE(e, o), c = s ? i("text", s.from, s.colour) : DE(a), l = GT(o.filter(({ colour: e }) => kE(e, c, a)), ({ colour: e }) => e), u = l ? i("muted", l.sample.from, l.value) : HT(c, a, .3), d = GT(WT(e, "card").filter(({ ground: e }) => UT(e, a) < .25), ({ ground: e }) => e), f = d ? i("surface", d.sample.from, d.value) : a, p = SE(e) ?? {
		colour: c,
		onAccent: a,
		from: "body"
	}, m = GT(WT(e, "link").filter(({ ground: e }) => UT(e, a) < .15), ({ colour: e }) => e), [h, g] = ["card", "header"].map((t) => GT(WT(e, t).filter((e) => e.border !== null), ({ border: e }) => e?.colour ?? a)), _ = h ?? g, v = GT(WT(e, "field"), ({ ground: e }) => e), y = v?.sample.border?.colour, b = gE(e), x = JT(e).length > 0 ? void 0 : AE(e), S = e.pattern === "plain" ? jE(a, p.colour, [
		c,
		u,
		m?.value ?? c
	], .1) : jE(a, p.colour, [c], .18), [ee = S, te = HT(a, S, .5)] = ME(e);
	return {
		palette: {
			...n,
			page: a,
			text: c,
			muted: u,
			surface: f,
			wash: x ?? ee,
			glow: te,
			line: _ ? i("line", _.sample.from, _.value) : HT(f, c, .14),
			link: m ? i("link", m.sample.from, m.value) : p.colour,
			...TE(p, c, i),
			focus: bE(p.colour) ? p.colour : m?.value ?? c,
			field: v ? i("field", v.sample.from, v.value) : f,
			fieldLine: v && y ? i("fieldLine", v.sample.from, y) : HT(f, c, .5),
			...b && {
				panel: i("panel", b.from, b.ground),
				onPanel: b.colour
			}
		},
		evidence: r
	};
}
function TE({ colour: e, onAccent: t, from: n }, r, i) {
	let a = t ?? (cb("#ffffff", e) >= 3 ? "#ffffff" : DE(e, r));
	return {
		accent: i("accent", n, e),
		onAccent: i("onAccent", n, a),
		accentLine: e
	};
}
function EE(e) {
	let { accent: t, onAccent: n, accentLine: r } = e, i = sb(n) > sb(t) ? "darker" : "lighter", a = Qb(t, [n], 4.5, i);
	return a === t || Math.abs(ib(a).l - ib(t).l) > .12 ? e : {
		...e,
		accent: a,
		accentLine: r === t ? a : r
	};
}
function DE(e, t = "#16181d") {
	return [
		t,
		"#16181d",
		"#ffffff"
	].find((t) => cb(t, e) >= 7) ?? "#000000";
}
function OE({ page: e, ...t }, n) {
	let r = GT(n, ({ colour: e }) => e)?.sample, i = GT(WT(t, "heading").filter(({ ground: t, colour: n }) => UT(t, e) < .15 && !bE(n)), ({ colour: e }) => e)?.sample;
	return r === void 0 || i === void 0 ? r ?? i : kE(r.colour, i.colour, e) ? i : r;
}
function kE(e, t, n) {
	let [r, i] = [cb(e, n), cb(t, n)];
	return r >= 2.8 && r <= i * .85 && ib(e).c <= Math.max(yE, ib(t).c + .03);
}
function AE(e) {
	return GT(WT(e, "button").filter(({ ground: e, behind: t }) => UT(e, t) >= .02 && UT(e, t) < .12), ({ ground: e }) => e)?.value;
}
function jE(e, t, n, r) {
	let i = n.filter((t) => cb(t, e) >= 4.5);
	return [
		1,
		.7,
		.5,
		.3
	].map((n) => HT(e, t, n * r)).find((e) => i.every((t) => cb(t, e) >= 4.5)) ?? e;
}
function ME({ stops: e, page: t }) {
	return e.filter((e) => UT(e, t) >= .015).map((e) => HT(t, e, Math.min(1, .12 / UT(e, t)))).slice(0, 2);
}
function NE(e, t, n) {
	let r = (e, t) => {
		let [r, i] = [ib(n[e]), ib(t)];
		return ab({
			l: r.l,
			c: Math.min(i.c, .025),
			h: i.h
		});
	}, i = e.surface === e.page, a = r("page", bE(e.page) || ib(e.page).c > .004 ? e.page : e.text), o = i ? a : r("surface", e.surface), [s, c] = [r("text", e.page), r("muted", e.muted)];
	return {
		...t,
		page: a,
		surface: o,
		text: s,
		muted: c,
		wash: HT(a, t.accent, .14),
		glow: HT(a, t.accent, .07),
		line: HT(o, s, .16),
		field: e.field === e.surface ? o : HT(o, s, .05),
		fieldLine: HT(o, s, .5),
		focus: t.accentLine,
		link: bE(e.link) ? t.link : s
	};
}
// src/gatehouse/core/theme/nearest-preset.ts
function PE(e, t) {
	return t.reduce((t, n) => FE(e, n) < FE(e, t) ? n : t);
}
function FE(e, { tokens: t, layout: n }) {
	let r = (e, t) => e === void 0 || e === t ? 0 : 1, { body: i, heading: a, scale: o, tracking: s, headingCase: c, headingWeight: l = 600 } = e.type;
	return 4 * r(a && eE(a), eE(t.type.heading)) + 3 * r(i && eE(i), eE(t.type.body)) + 3 * r(e.background, t.background) + 3 * r(e.surface, t.surface) + 2 * r(e.radius, t.radius) + 2 * r(c, t.type.headingCase) + 2 * r(e.layout, n) + r(e.buttons, t.buttons) + r(e.buttonStyle, t.buttonStyle) + r(e.fields, t.fields) + r(e.density, t.density) + r(e.emblem, t.emblem) + r(o, t.type.scale) + r(s, t.type.tracking) + Math.abs(l - t.type.headingWeight) / 200;
}
// src/gatehouse/core/theme/match-site.ts
function IE(e, t) {
	let n = XT(e), { look: r, evidence: i } = tE(n), a = PE(r, t), o = SE(KT(n)), { palettes: s, evidence: c } = LE(n, o ? lx(o.colour, a.tokens, a.character) : a.tokens, a), { light: l, dark: u } = s, d = Xb({
		light: EE(l),
		dark: EE(u)
	}), f = o ? { colour: o.colour } : {}, p = bx({
		preset: a.id,
		brand: f,
		overrides: {}
	}, t);
	return {
		settings: vx.parse({
			preset: a.id,
			brand: f,
			overrides: {
				...RE(r, p),
				...zE(d, p)
			}
		}),
		layout: r.layout,
		evidence: [...i, ...c],
		mended: Ub.flatMap((e) => VE(e, s[e], d[e])).filter(({ mode: e, name: t }) => c.some(({ what: n }) => n === `${e}.${t}`))
	};
}
function LE({ light: e, dark: t }, n, r) {
	let i = e && wE(e, "light", n.light), a = t && wE(t, "dark", n.dark);
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
			dark: NE(i.palette, n.dark, r.tokens.dark)
		},
		evidence: i.evidence
	};
}
function RE(e, t) {
	let { type: n, layout: r, ...i } = e, a = BE(n, t.type);
	return {
		...BE(i, t),
		...Object.keys(a).length > 0 && { type: a }
	};
}
function zE(e, t) {
	let [n, r] = [BE(e.light, t.light), BE(e.dark, t.dark)];
	return {
		...Object.keys(n).length > 0 && { light: n },
		...Object.keys(r).length > 0 && { dark: r }
	};
}
function BE(e, t) {
	let n = Object.entries(e).filter(([e, n]) => t[e] !== n);
	return Object.fromEntries(n);
}
function VE(e, t, n) {
	return Object.keys(t).filter((e) => t[e] !== n[e]).map((r) => ({
		mode: e,
		name: r,
		from: t[r],
		to: n[r],
		against: HE(r, t)
	}));
}
function HE(e, t) {
	let [n] = qb.flatMap(({ front: t, backs: n, needed: r }) => t === e ? n.map((e) => ({
		other: e,
		needed: r
	})) : n.includes(e) ? [{
		other: t,
		needed: r
	}] : []).map(({ other: n, needed: r }) => ({
		name: n,
		needed: r,
		ratio: cb(t[e], t[n])
	})).filter(({ ratio: e, needed: t }) => e < t).sort((e, t) => e.ratio - t.ratio);
	return n === void 0 ? null : {
		...n,
		ratio: Math.floor(n.ratio * 10) / 10
	};
}
// src/gatehouse/core/theme/themes.ts
var UE = [
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
], WE = J().regex(/^#[0-9a-f]{6}$/), GE = Uf().min(0).max(1e4), KE = [
	"text",
	"heading",
	"link",
	"button",
	"field",
	"card",
	"header"
], qE = Y({
	role: pp(KE),
	from: J().max(120),
	share: Uf().min(0).max(1e9),
	colour: WE,
	ground: WE,
	behind: WE,
	border: Y({
		width: GE,
		colour: WE,
		isUnderline: qf()
	}).nullable(),
	shadow: pp([
		"none",
		"soft",
		"hard"
	]),
	radius: GE,
	height: GE,
	padding: GE,
	family: J().max(80),
	stack: J().max(300),
	size: GE,
	weight: Uf().min(1).max(1e3),
	tracking: Uf().min(-1).max(2),
	isUppercase: qf(),
	lineHeight: Uf().min(0).max(10)
}), JE = Y({
	page: WE,
	pattern: pp([
		"plain",
		"gradient",
		"grid",
		"dots",
		"lines",
		"picture"
	]),
	stops: $f(WE).max(6),
	samples: $f(qE).max(120),
	properties: $f(Y({
		name: J().max(60),
		colour: WE
	})).max(20)
}), YE = ip([Y({ url: J().max(2e3) }), Y({ svg: J().max(4e4) })]), XE = Y({
	code: pp([
		"frame-refused",
		"page-failed",
		"needs-scripts",
		"sheet-elsewhere",
		"picture-elsewhere",
		"no-mark"
	]),
	about: J().max(200)
}), ZE = Y({
	pages: $f(J().max(300)).min(1).max(8),
	name: J().max(120).nullable(),
	light: JE.nullable(),
	dark: JE.nullable(),
	fontFiles: $f(J().max(80)).max(30),
	mark: YE.nullable(),
	markDark: YE.nullable(),
	icon: YE.nullable(),
	unread: $f(XE).max(40)
}).refine(({ light: e, dark: t }) => e !== null || t !== null, "A site has at least one look."), QE = /(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]*\)|#[0-9a-f]{3,8}\b/gi;
function $E(e) {
	return [...e.matchAll(QE)].flatMap(([e]) => BT(e) ?? []);
}
function eD(e) {
	let t = $E(e);
	return t[Math.floor(t.length / 2)];
}
function tD({ document: e, window: t }) {
	let n = /* @__PURE__ */ new Map(), { documentElement: r, body: i } = e, a = t.getComputedStyle(r).colorScheme === "dark" ? "#121212" : "#ffffff", o = (e, n) => {
		let { backgroundColor: a, backgroundImage: o, backgroundClip: c } = t.getComputedStyle(e), l = BT(a), u = l === null || n === null ? nD(l) : VT(l, n);
		if (o === "none" || c === "text") return u ?? n;
		let d = e === r || e === i || s(e);
		if (o.includes("url(")) return d || l?.alpha === 1 ? u : null;
		if (rD(e, t)) return u;
		let f = d ? $E(o).at(-1) : eD(o);
		return f === void 0 || u === null ? u : VT(f, u);
	}, s = (e) => e.getBoundingClientRect().height >= r.scrollHeight * .7 && e.getBoundingClientRect().width >= 1200, c = (e) => {
		if (e === null) return a;
		let t = n.get(e);
		if (t !== void 0) return t;
		let r = o(e, c(e.parentElement));
		return n.set(e, r), r;
	};
	return {
		at: c,
		page: iD(e, c) ?? c(i) ?? a
	};
}
function nD(e) {
	return e !== null && e.alpha > .95 ? e.colour : null;
}
function rD(e, t) {
	let [n = NaN] = t.getComputedStyle(e).backgroundSize.split(/[ ,]+/).map(Number.parseFloat);
	return t.getComputedStyle(e).backgroundSize.includes("px") && n <= 80;
}
function iD(e, t) {
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
var aD = 8e3, oD = 2500, sD = 40;
async function cD(e, t) {
	let n = await lD(e, "allow-same-origin");
	if (n === null) return pD(e, t);
	if (gD(n.document) >= sD) return fD(n);
	n.close(), t.push({
		code: "needs-scripts",
		about: e
	});
	let r = await lD(e, "allow-same-origin allow-scripts");
	return r === null ? null : (await vD(() => gD(r.document) >= sD, aD / 2), fD(r));
}
async function lD(e, t) {
	let n = uD(t), r = new Promise((e) => n.addEventListener("load", e, { once: !0 }));
	n.src = e, document.body.append(n), await Promise.race([r, _D(aD)]);
	let i = dD(n, e);
	return i === null && n.remove(), i;
}
function uD(e) {
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
function dD(e, t) {
	let { contentDocument: n, contentWindow: r } = e;
	return n === null || r === null || n.URL === "about:blank" && t !== "about:blank" ? null : {
		path: t,
		document: n,
		window: r,
		close: () => e.remove()
	};
}
async function fD(e) {
	await Promise.race([e.document.fonts.ready, _D(oD)]);
	let t = new e.window.CSSStyleSheet();
	return t.replaceSync("*,*::before,*::after{transition:none!important;animation:none!important}"), e.document.adoptedStyleSheets.push(t), e;
}
async function pD(e, t) {
	let n = await hD(mD(e, ""), "text/html");
	if (n === null) return t.push({
		code: "page-failed",
		about: e
	}), null;
	t.push({
		code: "frame-refused",
		about: e
	});
	let r = uD("allow-same-origin");
	document.body.append(r);
	let i = dD(r, "about:blank");
	if (i === null) return null;
	let a = new DOMParser().parseFromString(n, "text/html");
	a.querySelectorAll("script,base,meta[http-equiv],iframe,object,embed").forEach((e) => e.remove());
	let o = await Promise.all([...a.querySelectorAll("style,link[rel~=\"stylesheet\"]")].map(async (t) => {
		let n = mD(e, t.getAttribute("href")), r = t.tagName === "LINK" ? await hD(n, "text/css") : t.textContent;
		t.remove();
		let a = t.getAttribute("media") ?? "", o = new i.window.CSSStyleSheet({
			...n && { baseURL: n.href },
			media: a
		});
		return o.replaceSync(r ?? ""), o;
	}));
	for (let t of a.images) t.src = mD(e, t.getAttribute("src"))?.href ?? "";
	return i.document.replaceChild(i.document.adoptNode(a.documentElement), i.document.documentElement), i.document.adoptedStyleSheets.push(...o), fD({
		...i,
		path: e
	});
}
function mD(e, t) {
	let n = new URL(e, location.origin);
	return URL.canParse(t ?? "", n) ? new URL(t ?? "", n) : null;
}
async function hD(e, t) {
	if (e?.origin !== location.origin) return null;
	try {
		let n = await fetch(e, {
			headers: { accept: t },
			signal: AbortSignal.timeout(aD)
		});
		return n.ok && n.headers.get("content-type")?.startsWith(t) === !0 ? (await n.text()).slice(0, 2e6) : null;
	} catch {
		return null;
	}
}
function gD({ body: e }) {
	return [...e?.children ?? []].filter(({ tagName: e }) => ![
		"SCRIPT",
		"STYLE",
		"NOSCRIPT"
	].includes(e)).reduce((e, { textContent: t }) => e + t.trim().length, 0);
}
var _D = (e) => new Promise((t) => setTimeout(t, e));
async function vD(e, t) {
	let n = performance.now() + t;
	for (; !e() && performance.now() < n;) await _D(100);
}
// src/gatehouse/studio/match/style-rules.ts
var yD = 2e4;
function bD({ document: e }, t) {
	let n = [], r = [], i = (e) => {
		for (let t of e) {
			if (n.length >= yD) return;
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
function xD(e) {
	return "selectorText" in e ? e.selectorText : void 0;
}
// src/gatehouse/studio/match/identity.ts
var SD = /\s+[|·•–—:-]\s+/;
function CD(e) {
	let [t] = e;
	if (t === void 0) return null;
	let n = t.document.querySelector("meta[property=\"og:site_name\"]")?.getAttribute("content")?.trim();
	if (n) return n.slice(0, 120);
	let r = e.map(({ document: e }) => e.title.split(SD).map((e) => e.trim())), i = r[0]?.find((e) => e !== "" && r.every((t) => t.includes(e)));
	return i !== void 0 && e.length > 1 ? i.slice(0, 120) : wD(t, t.path).map((e) => e.textContent.trim()).find((e) => e.length >= 2 && e.length <= 40) ?? r[0]?.[0]?.slice(0, 120) ?? null;
}
function wD({ document: e, path: t }, n) {
	let r = (e) => {
		let r = mD(t, e.getAttribute("href"));
		return r?.origin === location.origin && r.hash === "" && r.pathname.replace(/\/$/, "") === n.replace(/\/$/, "");
	};
	return [...e.querySelectorAll("header a[href],nav a[href],a[href]")].filter(r);
}
function TD(e, t, n) {
	for (let r of wD(e, t).slice(0, 5)) for (let t of r.querySelectorAll("img,svg")) {
		let { width: r, height: i } = t.getBoundingClientRect();
		if (!(r < 12 || i < 12)) {
			if (t.tagName.toLowerCase() === "svg") {
				let n = DD(t, e);
				if (n !== null) return { svg: n };
			} else {
				let r = mD(e.path, t.currentSrc || t.src);
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
var ED = [
	"fill",
	"stroke",
	"stroke-width",
	"opacity"
];
function DD(e, { window: t }) {
	let n = e.cloneNode(!0), [r, i] = [e, n].map((e) => [e, ...e.querySelectorAll("*")]);
	if (r === void 0 || i === void 0 || r.length > 300 || n.querySelector("use,image,foreignObject,script")) return null;
	r.forEach((e, n) => {
		let r = t.getComputedStyle(e);
		for (let e of ED) {
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
function OD({ document: e, path: t }) {
	let n = [...e.querySelectorAll("link[rel~=\"icon\"],link[rel~=\"apple-touch-icon\"]")].flatMap((e) => mD(t, e.getAttribute("href")) ?? []).filter(({ origin: e }) => e === location.origin), r = n.find(({ pathname: e }) => e.endsWith(".svg")) ?? n.find(({ pathname: e }) => e.endsWith(".png"));
	return r === void 0 ? null : { url: r.href.slice(0, 2e3) };
}
var kD = /^--[\w-]*(?:primary|brand|accent|highlight)[\w-]*$/i, AD = /foreground|content|text|contrast|hover|soft|light$|dark$|-on-|on-/i;
function jD({ document: e, window: t }, { rules: n }) {
	let r = /* @__PURE__ */ new Set();
	for (let e of n) if (/:root|html|:host|\[data-|^body|\.dark|\.light/.test(xD(e) ?? "") && "style" in e) for (let t of e.style) kD.test(t) && !AD.test(t) && r.add(t);
	let i = t.getComputedStyle(e.documentElement);
	return [...r].flatMap((e) => {
		let t = i.getPropertyValue(e).trim(), n = [
			t,
			`rgb(${t})`,
			`hsl(${t})`
		].map((e) => BT(e)).find((e) => e !== null)?.colour;
		return n === void 0 || e.length > 60 ? [] : [{
			name: e,
			colour: n
		}];
	}).slice(0, 20);
}
// src/gatehouse/studio/match/looks.ts
var MD = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g, ND = /\.((?:theme-|is-|mode-)?(?:dark|light)(?:-mode|-theme)?)(?![\w\\-])/g, PD = /\[((?:data-[\w-]*|theme|color-scheme|color-mode))[~^|*]?=["']?([\w-]*(?:dark|light)[\w-]*)["']?\s*[is]?\]/g;
function FD({ document: e, window: t }, { rules: n, conditions: r }) {
	let i = r.map((e) => [e, e.mediaText]).filter(([, e]) => /prefers-color/.test(e)), a = ID(n), o = [e.documentElement, e.body], s = o.map((e) => [...e.attributes].map(({ name: e, value: t }) => [e, t]));
	return {
		prefer(n) {
			for (let [e, t] of i) e.mediaText = t.replace(MD, (e, t) => t === n ? "(min-width: 0px)" : "(max-width: 0px)");
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
function ID(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = xD(r);
		if (e !== void 0 && /dark|light/.test(e)) {
			for (let [, n] of e.matchAll(ND)) n !== void 0 && t.add(n);
			for (let [, t, r] of e.matchAll(PD)) t !== void 0 && r !== void 0 && n.set(`${t}=${r}`, [t, r]);
		}
	}
	return {
		classes: t,
		attributes: [...n.values()]
	};
}
// src/gatehouse/studio/match/sample-roles.ts
var LD = "input:not([type]),input[type=text],input[type=email],input[type=search],input[type=password],input[type=tel],input[type=url],textarea,select", RD = "button,a[href],[role=button],input[type=submit],input[type=button]", zD = "div,article,li,section,a,aside,figure,form", BD = "pre,code,svg,noscript,template,[hidden]", VD = "nav,header,[role=navigation],[role=banner]";
function HD(e, t, n) {
	if (t.visibility !== "visible" || e.closest(BD)) return null;
	let { width: r, height: i, top: a } = e.getBoundingClientRect();
	if (r < 5 || i < 5) return null;
	if (e.matches(LD)) return {
		role: "field",
		share: 1
	};
	let o = Number.parseFloat(t.borderTopWidth) > 0 && Number.parseFloat(t.borderLeftWidth) > 0;
	if (e.matches(RD) && UD(e, t, {
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
	if (e.matches(zD) && (n || o || s) && WD(e, {
		width: r,
		height: i
	}) && !e.closest(VD)) return {
		role: "card",
		share: Math.round(r * i / 1e3)
	};
	let c = qD(e);
	return c === 0 ? null : GD(e, c);
}
function UD(e, t, { width: n, height: r }, i) {
	let a = e.tagName === "INPUT" ? "submit" : e.textContent.trim(), o = Number.parseFloat(t.paddingLeft);
	return i && r >= 28 && r <= 80 && n >= 44 && n <= 500 && o >= 6 && a.length >= 2 && a.length <= 40;
}
function WD(e, { width: t, height: n }) {
	return t >= 180 && t <= 1180 && n >= 60 && t * n >= 2e4 && e.textContent.trim().length >= 10;
}
function GD(e, t) {
	let n = e.closest("h1,h2");
	if (n) return {
		role: "heading",
		share: n.tagName === "H1" ? 1e3 + t : t / 100
	};
	if (e.closest(VD) || e.closest(RD)?.matches("button,[role=button]")) return null;
	let r = e.closest("a[href]");
	return r ? r.closest("footer") ? null : {
		role: "link",
		share: t * (KD(r) ? 5 : 1)
	} : {
		role: "text",
		share: t
	};
}
function KD({ parentElement: e }) {
	return e !== null && qD(e) > 0;
}
function qD(e) {
	return [...e.childNodes].reduce((e, t) => t.nodeType === 3 ? e + (t.textContent ?? "").trim().length : e, 0);
}
// src/gatehouse/studio/match/samples.ts
var JD = 4e3, YD = 16;
function XD(e, t, n) {
	let r = [];
	for (let i of [...e.document.body.querySelectorAll("*")].slice(0, JD)) {
		let a = QD(i, e, t, n);
		a !== null && r.push(a);
	}
	return ZD(r);
}
function ZD(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let { from: e, share: r, ...i } = n, a = JSON.stringify(i), o = t.get(a);
		t.set(a, o === void 0 ? n : {
			...o,
			share: o.share + n.share
		});
	}
	let n = [...t.values()].sort((e, t) => t.share - e.share);
	return KE.flatMap((e) => n.filter((t) => t.role === e).slice(0, YD));
}
function QD(e, t, n, r) {
	let i = n.at(e.parentElement), a = n.at(e);
	if (i === null || a === null) return null;
	let o = t.window.getComputedStyle(e), s = HD(e, o, a !== i);
	if (s === null) return null;
	let c = oO(o.fontSize), l = e.getBoundingClientRect();
	return {
		role: s.role,
		from: `${t.path} ${$D(e)}`.slice(0, 120),
		share: s.share,
		colour: eO(o, a),
		ground: a,
		behind: i,
		border: tO(o, a),
		shadow: nO(o.boxShadow),
		radius: rO(o.borderTopLeftRadius, l),
		height: Math.min(1e4, Math.round(l.height / 2) * 2),
		padding: Math.max(oO(o.paddingTop), oO(o.paddingLeft)),
		family: r(o.fontFamily).slice(0, 80),
		stack: o.fontFamily.slice(0, 300),
		size: c,
		weight: Number(o.fontWeight) || 400,
		tracking: iO(Math.round(aO(o.letterSpacing) / (c || 16) * 1e3) / 1e3, -1, 2),
		isUppercase: o.textTransform === "uppercase",
		lineHeight: iO(Math.round(aO(o.lineHeight) / (c || 16) * 10) / 10 || 1.2, 0, 10)
	};
}
function $D(e) {
	let [t] = e.classList;
	return `${e.tagName.toLowerCase()}${t === void 0 ? "" : `.${t}`}`;
}
function eO({ color: e, backgroundClip: t, backgroundImage: n }, r) {
	let i = (t === "text" ? eD(n) : void 0) ?? BT(e);
	return i === null ? "#000000" : VT(i, r);
}
function tO(e, t) {
	let n = [
		"Top",
		"Right",
		"Bottom",
		"Left"
	].map((t) => ({
		side: t,
		width: e[`border${t}Style`] === "none" ? 0 : oO(e[`border${t}Width`]),
		colour: BT(e[`border${t}Color`])
	})).filter(({ width: e, colour: t }) => e > 0 && t !== null && t.alpha > .02), [r] = n;
	if (r === void 0 || r.colour === null) return null;
	let i = n.length === 1 && r.side === "Bottom";
	return !i && n.length < 3 ? null : {
		width: r.width,
		colour: VT(r.colour, t),
		isUnderline: i
	};
}
function nO(e) {
	let t = e.split(/,(?![^(]*\))/).map((e) => {
		let t = BT(e.match(/[a-z]+\([^)]*\)/)?.[0] ?? ""), [n = 0, r = 0, i = 0] = [...e.matchAll(/(-?[\d.]+)px/g)].map(([, e]) => Number(e));
		return {
			isInset: e.includes("inset"),
			alpha: t?.alpha ?? 0,
			moved: Math.max(Math.abs(n), Math.abs(r)),
			blur: i
		};
	}).filter(({ isInset: e, alpha: t }) => !e && t > .02);
	return t.some(({ blur: e, moved: t, alpha: n }) => e === 0 && t >= 2 && n > .3) ? "hard" : t.some(({ blur: e }) => e >= 2) ? "soft" : "none";
}
function rO(e, { width: t, height: n }) {
	let r = Math.min(t, n) / 2, i = e.includes("%") ? Number.parseFloat(e) / 100 * Math.min(t, n) : oO(e);
	return Math.round(Math.min(i, r, 1e4));
}
var iO = (e, t, n) => Math.min(n, Math.max(t, e)), aO = (e) => Number.parseFloat(e) || 0, oO = (e) => iO(Math.round(aO(e) * 10) / 10, 0, 1e4), sO = /^(?:(?:ui-)?(?:serif|sans-serif|monospace|rounded)|system-ui|-apple-system|BlinkMacSystemFont|cursive|fantasy|math|emoji)$/i, cO = (e) => e.replace(/["']/g, "").trim().replace(/-[0-9a-f]{12,}$/, "");
function lO({ document: e }) {
	let t = /* @__PURE__ */ new Set();
	return e.fonts.forEach(({ family: e, status: n }) => {
		let r = cO(e);
		n !== "error" && !/fallback/i.test(r) && t.add(r);
	}), [...t];
}
function uO(e) {
	let t = /* @__PURE__ */ new Map();
	return (n) => {
		let r = t.get(n);
		if (r !== void 0) return r;
		let i = n.split(",").map((e) => cO(e)), a = i.find((t) => e.includes(t) || sO.test(t) || fO(t)) ?? i[0] ?? "";
		return t.set(n, a), a;
	};
}
var dO = "mmmmmmmmmmlli 0123 Qa&";
function fO(e) {
	let t = document.createElement("canvas").getContext("2d");
	if (t === null) return !1;
	let n = (e) => (t.font = `72px ${e}`, t.measureText(dO).width), r = `"${e.replace(/["\\]/g, "")}"`;
	return ["monospace", "serif"].every((e) => n(`${r},${e}`) !== n(e));
}
// src/gatehouse/studio/match/read-site.ts
var pO = 4;
async function mO(e, t) {
	let n = [];
	try {
		for (let r of [...new Set(e)].slice(0, pO)) {
			let e = await cD(r, t);
			e !== null && n.push(e);
		}
		return n.length === 0 ? null : hO(n, t);
	} finally {
		for (let e of n) e.close();
	}
}
function hO(e, t) {
	let n = e.map((n) => _O(n, e[0]?.path ?? "/", t)), r = (e) => n.flatMap((t) => t[e] ?? []), [i, a] = Ub.map((e) => r(e)), [o = null, s = null] = Ub.map((e) => r(e).find((e) => e.mark !== null)?.mark ?? null);
	return o === null && s === null && t.push({
		code: "no-mark",
		about: e[0]?.path ?? ""
	}), ZE.parse({
		pages: e.map(({ path: e }) => e.slice(0, 300)),
		name: CD(e),
		light: yO(i ?? []),
		dark: yO(a ?? []),
		fontFiles: [...new Set(e.flatMap((e) => lO(e)))].slice(0, 30).map((e) => e.slice(0, 80)),
		mark: o ?? s,
		markDark: o === null || JSON.stringify(o) === JSON.stringify(s) ? null : s,
		icon: e.map((e) => OD(e)).find((e) => e !== null) ?? null,
		unread: gO(t).slice(0, 40)
	});
}
function gO(e) {
	return [...new Map(e.map(({ code: e, about: t }) => [`${e} ${t}`, {
		code: e,
		about: t.slice(0, 200)
	}])).values()];
}
function _O(e, t, n) {
	let r = bD(e, n), i = FD(e, r), a = uO(lO(e)), o = () => {
		let i = tD(e), o = XD(e, i, a);
		return {
			mode: {
				page: i.page,
				...bO(e, i.page),
				samples: o,
				properties: jD(e, r)
			},
			mark: TD(e, t, n)
		};
	}, s = {};
	for (let e of Ub) {
		i.prefer(e);
		let t = o();
		if (vO(t.mode) === e) s[e] = t;
		else if (i.toggle(e)) {
			let t = o();
			vO(t.mode) === e && (s[e] = t);
		}
		i.reset();
	}
	return s;
}
function vO({ page: e, samples: t }) {
	let n = t.filter(({ role: t, ground: n }) => t === "text" && n === e).reduce((e, t) => e === null || t.share > e.share ? t : e, null);
	return sb(e) > (n === null ? .2 : sb(n.colour)) ? "light" : "dark";
}
function yO(e) {
	let [t] = e;
	if (t === void 0) return null;
	let n = e.map(({ mode: e }) => e.page), r = n.find((e) => n.filter((t) => t === e).length > 1) ?? t.mode.page, i = e.map(({ mode: e }) => e).filter((e) => e.page === r);
	return {
		...i.find(({ pattern: e }) => e !== "plain") ?? i[0] ?? t.mode,
		page: r,
		samples: ZD(e.flatMap(({ mode: e }) => e.samples))
	};
}
function bO({ document: e, window: t }, n) {
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
		let a = [...new Set($E(e).map((e) => VT(e, n)))].slice(0, 6), o = e.includes("url(");
		if (!rD(i, t)) return o ? {
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
var xO = class extends Error {
	unread;
	constructor(e) {
		super("No page of the site could be read."), this.unread = e;
	}
};
async function SO({ pages: e, origin: t }) {
	let n = [], r = await mO(e.filter((e) => URL.canParse(e, t) && new URL(e, t).origin === location.origin), n);
	if (r === null) throw new xO(n);
	return {
		...IE(r, UE),
		...CO(r)
	};
}
function CO({ name: e, mark: t, markDark: n, icon: r, fontFiles: i, pages: a, light: o, dark: s, unread: c }) {
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
var wO = /* @__PURE__ */ B("<p class=\"problem\" role=\"alert\"> </p> <div class=\"actions\"><button type=\"button\" class=\"button primary\"> </button></div>", 1), TO = /* @__PURE__ */ B("<p role=\"status\"> </p> <p class=\"hint\"> </p>", 1), EO = /* @__PURE__ */ B("<figure class=\"s1yo6lih\"><div class=\"sheet s1yo6lih\"><iframe tabindex=\"-1\" sandbox=\"allow-same-origin\" class=\"s1yo6lih\"></iframe></div> <figcaption class=\"s1yo6lih\"> </figcaption></figure>"), DO = /* @__PURE__ */ B("<p class=\"hint\"> </p>"), OO = /* @__PURE__ */ B("<li> </li>"), kO = /* @__PURE__ */ B("<div class=\"looks s1yo6lih\"></div> <p class=\"hint\"> </p> <!> <!> <!> <details><summary class=\"s1yo6lih\"> </summary> <ul class=\"hint s1yo6lih\"></ul></details> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"button\" class=\"button primary\"> </button></div>", 1);
function AO(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a = i.words.matchSite, o = /* @__PURE__ */ A(null), s = /* @__PURE__ */ A(""), c = a.evidence;
	Ui(() => {
		let { home: e, console: t, signIn: r } = i.paths;
		RT(e, [t, r]).then((e) => SO({
			pages: e,
			origin: location.origin
		})).then((e) => j(o, e), (e) => {
			let t = e instanceof xO ? e.unread : [];
			j(s, [a.nothing, ...t.map(({ code: e, about: t }) => n.say(a.unread[e], { about: t }))].join(" "), !0);
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
		if (!i.ok) return void j(s, i.message || r.saveStates.offline, !0);
		let a = NT(e, u);
		a.setMode(n.mode), a.show(i.html);
	}
	function f() {
		if (R(o) === null) return;
		let { theme: e, layout: r } = l(R(o));
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
	Sw(e, {
		get title() {
			return a.action;
		},
		get onclose() {
			return t.onclose;
		},
		isWide: !0,
		children: (e, c) => {
			var u = Lr(), m = pn(u), h = (e) => {
				var n = wO(), i = pn(n), a = N(i, !0), o = P(i, 2), c = M(o), l = N(c, !0);
				T(o), F(() => {
					H(a, R(s)), H(l, r.close);
				}), z("click", c, function(...e) {
					t.onclose?.apply(this, e);
				}), V(e, n);
			}, g = (e) => {
				var t = TO(), n = pn(t), r = N(n, !0), i = N(P(n, 2), !0);
				F(() => {
					H(r, a.reading), H(i, a.hint);
				}), V(e, t);
			}, _ = (e) => {
				var r = kO(), s = pn(r);
				W(s, 21, () => [{
					label: a.before,
					document: n.document
				}, {
					label: a.after,
					document: l(R(o))
				}], ({ label: e, document: t }) => e, (e, t) => {
					let n = () => R(t).label, r = () => R(t).document;
					var a = EO(), o = M(a), s = N(o), c = N(P(o, 2), !0);
					T(a), F(() => {
						G(s, "title", n()), G(s, "src", `${i.paths.page}/studio/frame`), H(c, n());
					}), Tr("load", s, ({ currentTarget: e }) => void d(e, r())), Cr(s), V(e, a);
				}), T(s);
				var c = P(s, 2), u = N(c, !0), m = P(c, 2), h = (e) => {
					var t = DO(), n = N(t, !0);
					F(() => H(n, a.onlyLight)), V(e, t);
				}, g = (e) => {
					var t = DO(), n = N(t, !0);
					F(() => H(n, a.onlyDark)), V(e, t);
				};
				U(m, (e) => {
					R(o).looks.dark ? R(o).looks.light || e(g, 1) : e(h);
				});
				var _ = P(m, 2), v = (e) => {
					var t = DO(), r = N(t, !0);
					F((e) => H(r, e), [() => n.say(a.fontFiles, { fonts: R(o).siteFonts.join(", ") })]), V(e, t);
				};
				U(_, (e) => {
					R(o).siteFonts.length > 0 && e(v);
				});
				var y = P(_, 2);
				W(y, 17, () => R(o).unread, ({ code: e, about: t }) => e + t, (e, t) => {
					let r = () => R(t).code, i = () => R(t).about;
					var o = DO(), s = N(o, !0);
					F((e) => H(s, e), [() => n.say(a.unread[r()], { about: i() })]), V(e, o);
				});
				var b = P(y, 2), x = M(b), S = N(x, !0), ee = P(x, 2);
				W(ee, 21, () => R(o).evidence, ({ what: e, from: t, value: n }) => e, (e, t) => {
					let r = () => R(t).what, i = () => R(t).from, o = () => R(t).value;
					var s = OO(), c = N(s, !0);
					F((e) => H(c, e), [() => n.say(a.became, {
						name: p(r()),
						value: o(),
						from: i()
					})]), V(e, s);
				}), T(ee), T(b);
				var te = P(b, 2), ne = M(te), re = N(ne, !0), ie = P(ne, 2), ae = N(ie, !0);
				T(te), F((e) => {
					H(u, e), H(S, a.fromSite), H(re, a.decline), H(ae, a.accept);
				}, [() => n.say(a.readPages, { pages: R(o).pages.join(", ") })]), z("click", ne, function(...e) {
					t.onclose?.apply(this, e);
				}), z("click", ie, f), V(e, r);
			};
			U(m, (e) => {
				R(s) === "" ? R(o) === null ? e(g, 1) : e(_, -1) : e(h);
			}), V(e, u);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["click"]);
// src/gatehouse/studio/editing/kept-work.ts
var jO = "gatehouse-studio", MO = tp({
	at: Uf(),
	version: Uf(),
	document: Yf(),
	commands: $f(dS).min(1)
}), NO = (e, t) => `${jO} ${e} ${t}`;
function PO(e, t, { base: n, commands: r }, i) {
	try {
		r.length === 0 ? e.removeItem(t) : e.setItem(t, JSON.stringify({
			at: i,
			version: n.version,
			document: n.document,
			commands: r
		}));
	} catch {}
}
function FO(e, t, n) {
	return Object.keys(e).filter((e) => e.startsWith(NO(t, "")) && !n.includes(e)).flatMap((t) => IO(t, e.getItem(t)) ?? []).sort((e, t) => t.at - e.at)[0] ?? null;
}
function IO(e, t) {
	try {
		let n = MO.parse(JSON.parse(t ?? "")), r = nS(n.document);
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
var LO = NO(location.pathname, crypto.randomUUID()), RO = 250;
function zO(e, t) {
	let n, r = () => {
		clearTimeout(n), n = void 0, PO(localStorage, LO, e.unsaved, Date.now());
	}, i = e.subscribe(() => n ??= setTimeout(r, RO)), a = () => void t.saveNow(), o = () => {
		r(), !e.isSaved && t.state === "unsaved" && t.saveNow();
	}, s = (t) => {
		r(), e.isSaved || t.preventDefault();
	};
	return navigator.locks?.request(LO, () => new Promise(() => void 0)), addEventListener("online", a), addEventListener("pagehide", o), addEventListener("beforeunload", s), () => {
		i(), clearTimeout(n), removeEventListener("online", a), removeEventListener("pagehide", o), removeEventListener("beforeunload", s);
	};
}
async function BO() {
	return [LO, ...((await navigator.locks?.query())?.held ?? []).flatMap(({ name: e }) => e ?? [])];
}
// src/gatehouse/studio/dialogs/KeptWork.svelte
var VO = /* @__PURE__ */ B("<p> </p> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"button\" class=\"button primary\"> </button></div>", 1);
function HO(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n, i = /* @__PURE__ */ A(null);
	Ui(async () => {
		n.mayEdit && j(i, FO(localStorage, location.pathname, await BO()));
	});
	let a = new Intl.DateTimeFormat(n.data.language, {
		dateStyle: "medium",
		timeStyle: "short"
	});
	function o(e) {
		R(i) !== null && (e && n.session.takeUp(R(i).unsaved), localStorage.removeItem(R(i).key), j(i, null));
	}
	var s = Lr(), c = pn(s), l = (e) => {
		Sw(e, {
			get title() {
				return r.keptTitle;
			},
			children: (e, t) => {
				var s = VO(), c = pn(s), l = N(c, !0), u = P(c, 2), d = M(u), f = N(d, !0), p = P(d, 2), m = N(p, !0);
				T(u), F((e) => {
					H(l, e), H(f, r.discard), H(m, r.takeUp);
				}, [() => n.say(r.keptLead, { time: a.format(R(i).at) })]), z("click", d, () => o(!1)), z("click", p, () => o(!0)), V(e, s);
			},
			$$slots: { default: !0 }
		});
	};
	U(c, (e) => {
		R(i) !== null && e(l);
	}), V(e, s), D();
}
Er(["click"]);
// src/gatehouse/studio/dialogs/Publish.svelte
var UO = /* @__PURE__ */ B("<input id=\"publish-note\" class=\"input\" maxlength=\"200\" autocomplete=\"off\"/>"), WO = /* @__PURE__ */ B("<label class=\"hint\"> <progress class=\"sqb4w8l\"></progress></label>"), GO = /* @__PURE__ */ B("<p class=\"hint\"> </p>"), KO = /* @__PURE__ */ B("<li> <button type=\"button\" class=\"text-button\"> </button></li>"), qO = /* @__PURE__ */ B("<ul class=\"sqb4w8l\"></ul>"), JO = /* @__PURE__ */ B("<p class=\"problem\" role=\"alert\"> </p>"), YO = /* @__PURE__ */ B("<p> </p> <form class=\"panel-less sqb4w8l\"><!> <div aria-live=\"polite\"><!></div> <!> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <button type=\"submit\" class=\"button primary\"> </button></div></form>", 1);
function XO(e, t) {
	E(t, !0);
	let n = xC(), { words: r, session: i } = n, a = /* @__PURE__ */ A(""), o = /* @__PURE__ */ A(!1), s = /* @__PURE__ */ A(""), c = /* @__PURE__ */ A([]), l = /* @__PURE__ */ A(0), u = /* @__PURE__ */ O(() => R(c).filter(({ level: e }) => e === "error"));
	Ui(() => {
		let e = !0;
		return (async () => {
			let { document: t } = n;
			for (let r = 0; e && R(l) < 1;) {
				let e = await n.server.check(t, r);
				if (!e.ok) break;
				j(c, d([...R(c), ...e.findings])), r = e.done, j(l, e.total === 0 ? 1 : e.done / e.total, !0);
			}
			j(l, 1);
		})(), () => e = !1;
	});
	function d(e) {
		return [...new Map(e.map((e) => [`${e.text}\n${e.path ?? ""}`, e])).values()];
	}
	function f({ path: e, face: r }) {
		r !== null && n.show(r);
		let i = e === null ? null : Zw(e);
		i === null ? e?.startsWith("theme") && (n.panel = "look") : n.choose(i), t.onclose();
	}
	async function p(e) {
		e.preventDefault(), R(o) || (j(o, !0), j(s, ""), await n.autosave.saveNow(), i.isSaved ? await m() : j(s, n.saveMessage || r.saveStates[n.saveState], !0), j(o, !1));
	}
	async function m() {
		let e = await n.server.publish(i.version, R(a).trim());
		if (e.ok) return i.isNowVersion(e.version), n.liveRevision = e.number, n.publishedVersion = e.version, n.notice = n.say(r.published, { revision: e.number }), t.onclose();
		e.why === "conflict" ? (i.catchUp(e.current), j(s, r.changedMeanwhile, !0)) : e.why === "signed-out" ? n.dialog = "signed-out" : j(s, e.message || r.saveStates.offline, !0);
	}
	Sw(e, {
		get title() {
			return r.publishTitle;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, n) => {
			var i = YO(), d = pn(i), m = N(d, !0), h = P(d, 2), g = M(h);
			jC(g, {
				id: "publish-note",
				get label() {
					return r.publishNote;
				},
				get hint() {
					return r.publishNoteHint;
				},
				children: (e, t) => {
					var n = UO();
					Ti(n), ji(n, () => R(a), (e) => j(a, e)), V(e, n);
				},
				$$slots: { default: !0 }
			});
			var _ = P(g, 2), v = M(_), y = (e) => {
				var t = WO(), n = M(t), i = P(n);
				T(t), F(() => {
					H(n, `${r.checking ?? ""} `), Ei(i, R(l));
				}), V(e, t);
			}, b = (e) => {
				var t = GO(), n = N(t, !0);
				F(() => H(n, r.allGood)), V(e, t);
			}, x = (e) => {
				var t = qO();
				W(t, 21, () => R(c), (e) => `${e.text}\n${e.path ?? ""}`, (e, t) => {
					var n = KO();
					let i;
					var a = M(n), o = P(a), s = N(o, !0);
					T(n), F(() => {
						i = fi(n, 1, "", null, i, { problem: R(t).level === "error" }), H(a, `${(R(t).level === "error" ? r.mustMend : r.mayMend) ?? ""}
              ${R(t).text ?? ""} `), H(s, r.goThere);
					}), z("click", o, () => f(R(t))), V(e, n);
				}), T(t), V(e, t);
			};
			U(v, (e) => {
				R(l) < 1 ? e(y) : R(c).length === 0 ? e(b, 1) : e(x, -1);
			}), T(_);
			var S = P(_, 2), ee = (e) => {
				var t = JO(), n = N(t, !0);
				F(() => H(n, R(s))), V(e, t);
			};
			U(S, (e) => {
				R(s) !== "" && e(ee);
			});
			var te = P(S, 2), ne = M(te), re = N(ne, !0), ie = P(ne, 2), ae = N(ie, !0);
			T(te), T(h), F(() => {
				H(m, r.publishLead), H(re, r.cancel), ie.disabled = R(u).length > 0, G(ie, "aria-busy", R(o)), H(ae, R(o) ? r.publishing : r.publishNow);
			}), Tr("submit", h, p), z("click", ne, function(...e) {
				t.onclose?.apply(this, e);
			}), V(e, i);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["click"]);
// src/gatehouse/studio/parts/search-entries.ts
function ZO(e) {
	return [
		...QO(e),
		...$O(e),
		...ek(e)
	].map((e) => ({
		...e,
		text: `${e.label} ${e.place}`.toLocaleLowerCase()
	}));
}
function QO(e) {
	let { blockFields: t } = e.data.words;
	return dh(e.document.blocks).flatMap((n) => {
		let r = e.blockLabel(n), i = () => e.choose(n.id), a = t[n.kind], o = Object.keys(nh[n.kind].fields).map((e) => ({
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
function $O(e) {
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
	})), a = Cx.map((n) => ({
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
function ek(e) {
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
var tk = /* @__PURE__ */ B("<p class=\"hint\" role=\"status\"> </p>"), nk = /* @__PURE__ */ B("<li role=\"option\" class=\"sasqvqb\"><span> </span><span class=\"hint sasqvqb\"> </span></li>"), rk = /* @__PURE__ */ B("<input class=\"input\" type=\"search\" role=\"combobox\" aria-controls=\"found\" aria-expanded=\"true\" autocomplete=\"off\"/> <!> <ul id=\"found\" role=\"listbox\"></ul>", 1);
function ik(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n, i = /* @__PURE__ */ A(""), a = /* @__PURE__ */ A(0), o = ZO(n), s = /* @__PURE__ */ O(() => {
		let e = R(i).toLocaleLowerCase().split(/\s+/).filter(Boolean);
		return o.filter(({ text: t }) => e.every((e) => t.includes(e))).slice(0, 12);
	});
	function c(e) {
		e !== void 0 && (t.onclose(), e.go(), e.field !== void 0 && mr().then(() => document.getElementById(e.field ?? "")?.focus()));
	}
	function l(e) {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1
		}[e.key];
		t === void 0 ? e.key === "Enter" && (e.preventDefault(), c(R(s)[R(a)])) : (j(a, (R(a) + t + R(s).length) % Math.max(1, R(s).length)), e.preventDefault());
	}
	Sw(e, {
		get title() {
			return r.search;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = rk(), o = pn(n);
			Ti(o);
			var u = P(o, 2), d = (e) => {
				var t = tk(), n = N(t, !0);
				F(() => H(n, r.nothingFound)), V(e, t);
			};
			U(u, (e) => {
				R(s).length === 0 && e(d);
			});
			var f = P(u, 2);
			W(f, 23, () => R(s), (e) => e.id, (e, t, n) => {
				var r = nk(), i = M(r), o = N(i, !0), s = N(P(i), !0);
				T(r), F(() => {
					G(r, "id", `found-${R(n)}`), G(r, "aria-selected", R(n) === R(a)), H(o, R(t).label), H(s, R(t).place);
				}), z("click", r, () => c(R(t))), z("pointermove", r, () => j(a, R(n), !0)), V(e, r);
			}), T(f), F(() => {
				G(o, "aria-label", r.search), G(o, "aria-activedescendant", R(s).length > 0 ? `found-${R(a)}` : void 0), G(o, "placeholder", r.searchHint), G(f, "aria-label", r.search);
			}), z("input", o, () => j(a, 0)), z("keydown", o, l), ji(o, () => R(i), (e) => j(i, e)), V(e, n);
		},
		$$slots: { default: !0 }
	}), D();
}
Er([
	"input",
	"keydown",
	"click",
	"pointermove"
]);
// src/gatehouse/studio/dialogs/Shortcuts.svelte
var ak = /* @__PURE__ */ B("<kbd class=\"surzp7z\"> </kbd>"), ok = /* @__PURE__ */ B("<span class=\"surzp7z\"></span>"), sk = /* @__PURE__ */ B("<div class=\"surzp7z\"><dt> </dt> <dd class=\"surzp7z\"></dd></div>"), ck = /* @__PURE__ */ B("<dl class=\"surzp7z\"></dl>");
function lk(e, t) {
	E(t, !0);
	let { words: n } = xC(), { key: r, shortcutNames: i } = n, a = [
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
	Sw(e, {
		get title() {
			return n.shortcuts;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = ck();
			W(n, 21, () => a, ({ name: e, keys: t }) => e, (e, t) => {
				let n = () => R(t).name, r = () => R(t).keys;
				var i = sk(), a = M(i), o = N(a, !0), s = P(a, 2);
				W(s, 21, r, qr, (e, t) => {
					var n = ok();
					W(n, 20, () => R(t), (e) => e, (e, t) => {
						var n = ak(), r = N(n, !0);
						F(() => H(r, t)), V(e, n);
					}), T(n), V(e, n);
				}), T(s), T(i), F(() => H(o, n())), V(e, i);
			}), T(n), V(e, n);
		},
		$$slots: { default: !0 }
	}), D();
}
// src/gatehouse/studio/dialogs/SignedOut.svelte
var uk = /* @__PURE__ */ B("<p> </p> <div class=\"actions\"><button type=\"button\" class=\"button\"> </button> <a class=\"button primary\" target=\"_blank\" rel=\"opener\"> </a></div>", 1);
function dk(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a = `${i.paths.signIn}?${new URLSearchParams({ returnTo: `${i.paths.page}/studio/frame` })}`;
	async function o() {
		await n.autosave.saveNow(), n.saveState !== "signed-out" && (n.show({}), t.onclose());
	}
	Tr("focus", an, () => void o()), Sw(e, {
		get title() {
			return r.signedOutTitle;
		},
		get onclose() {
			return t.onclose;
		},
		children: (e, t) => {
			var n = uk(), i = pn(n), s = N(i, !0), c = P(i, 2), l = M(c), u = N(l, !0), d = P(l, 2), f = N(d, !0);
			T(c), F(() => {
				H(s, r.signedOutLead), H(u, r.goOn), G(d, "href", a), H(f, r.signIn);
			}), z("click", l, () => void o()), V(e, n);
		},
		$$slots: { default: !0 }
	}), D();
}
Er(["click"]);
// src/gatehouse/studio/dialogs/Dialogs.svelte
var fk = /* @__PURE__ */ B("<!> <!>", 1);
function pk(e, t) {
	E(t, !0);
	let n = xC(), r = () => n.dialog = null;
	var i = fk(), a = pn(i);
	HO(a, {});
	var o = P(a, 2), s = (e) => {
		XO(e, { onclose: r });
	}, c = (e) => {
		hT(e, { onclose: r });
	}, l = (e) => {
		ik(e, { onclose: r });
	}, u = (e) => {
		lk(e, { onclose: r });
	}, d = (e) => {
		dk(e, { onclose: r });
	}, f = (e) => {
		AO(e, { onclose: r });
	}, p = (e) => {
		vT(e, { onclose: r });
	};
	U(o, (e) => {
		n.dialog === "publish" ? e(s) : n.dialog === "add" ? e(c, 1) : n.dialog === "search" ? e(l, 2) : n.dialog === "shortcuts" ? e(u, 3) : n.dialog === "signed-out" ? e(d, 4) : n.dialog === "match" ? e(f, 5) : n.dialog === "clash" && e(p, 6);
	}), V(e, i), D();
}
// src/gatehouse/studio/panels/LanguagesPanel.svelte
var mk = /* @__PURE__ */ B("<div class=\"panel\"><header><h2> </h2> <p class=\"hint\"> </p></header> <div></div> <!></div>");
function hk(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a = /* @__PURE__ */ O(() => n.document.languages);
	function o(e) {
		n.run([{
			kind: "set",
			path: "languages",
			value: e
		}]) && (e.includes(n.face.language) || n.show({ language: e[0] ?? "en" }));
	}
	var s = mk(), c = M(s), l = M(c), u = N(l, !0), d = N(P(l, 2), !0);
	T(c);
	var f = P(c, 2);
	W(f, 21, () => i.languages, ({ id: e, name: t }) => e, (e, t) => {
		let n = () => R(t).id, r = () => R(t).name;
		{
			let t = /* @__PURE__ */ O(() => R(a).includes(n()));
			TC(e, {
				get label() {
					return r();
				},
				get checked() {
					return R(t);
				},
				onchange: (e) => o(e ? [...R(a), n()] : R(a).filter((e) => e !== n()))
			});
		}
	}), T(f);
	var p = P(f, 2);
	{
		let e = /* @__PURE__ */ O(() => R(a)[0] ?? "en"), t = /* @__PURE__ */ O(() => i.languages.filter(({ id: e }) => R(a).includes(e)).map(({ id: e, name: t }) => ({
			value: e,
			label: t
		})));
		PC(p, {
			id: "own-language",
			get label() {
				return r.ownLanguage;
			},
			get hint() {
				return r.ownLanguageHint;
			},
			get value() {
				return R(e);
			},
			get options() {
				return R(t);
			},
			onchange: (e) => o([e, ...R(a).filter((t) => t !== e)])
		});
	}
	T(s), F(() => {
		H(u, r.languagesTitle), H(d, r.languagesLead);
	}), V(e, s), D();
}
// src/gatehouse/core/theme/scrim.ts
function gk(e, t, n) {
	let [r, i] = [0, 100];
	for (; i - r > 1;) {
		let a = Math.round((r + i) / 2);
		_k(e, t, a) >= n ? i = a : r = a;
	}
	return i;
}
function _k(e, t, n) {
	return Math.min(...["#000000", "#ffffff"].map((r) => cb(e, vk(t, r, n / 100))));
}
function vk(e, t, n) {
	let [r, i] = [ob(e), ob(t)];
	return `#${[
		1,
		3,
		5
	].map((e) => {
		let t = (t) => Number.parseInt(t.slice(e, e + 2), 16);
		return Math.round(t(r) * n + t(i) * (1 - n)).toString(16).padStart(2, "0");
	}).join("")}`;
}
// src/gatehouse/studio/pictures/FocusPoint.svelte
var yk = /* @__PURE__ */ B("<div class=\"spot s65iynx\" role=\"slider\" aria-valuemin=\"0\" aria-valuemax=\"100\"><img alt=\"\" draggable=\"false\" class=\"s65iynx\"/> <span class=\"s65iynx\"></span></div>");
function bk(e, t) {
	E(t, !0);
	let n = xC(), r = n.data.words.studioPictures, i = (e) => Math.max(0, Math.min(100, Math.round(e)));
	function a({ currentTarget: e, clientX: n, clientY: r, buttons: a, type: o }) {
		if (o === "pointermove" && a !== 1) return;
		let { left: s, top: c, width: l, height: u } = e.getBoundingClientRect();
		t.onchange({
			x: i((n - s) / l * 100),
			y: i((r - c) / u * 100)
		});
	}
	function o(e) {
		let n = e.shiftKey ? 1 : 5, [r, a] = {
			ArrowLeft: [-n, 0],
			ArrowRight: [n, 0],
			ArrowUp: [0, -n],
			ArrowDown: [0, n]
		}[e.key] ?? [];
		r === void 0 || a === void 0 || e.altKey || e.ctrlKey || e.metaKey || (e.preventDefault(), t.onchange({
			x: i(t.value.x + r),
			y: i(t.value.y + a)
		}));
	}
	var s = yk(), c = M(s), l = P(c, 2);
	let u;
	T(s), F((e) => {
		G(s, "id", t.id), G(s, "tabindex", n.mayEdit ? 0 : -1), G(s, "aria-label", r.focus), G(s, "aria-describedby", `${t.id}-help`), G(s, "aria-valuenow", t.value.x), G(s, "aria-valuetext", e), G(s, "aria-disabled", !n.mayEdit), G(c, "src", t.url), u = mi(l, "", u, {
			left: `${t.value.x}%`,
			top: `${t.value.y}%`
		});
	}, [() => n.say(r.focusAt, {
		x: t.value.x,
		y: t.value.y
	})]), z("pointerdown", s, a), z("pointermove", s, a), z("keydown", s, o), V(e, s), D();
}
Er([
	"pointerdown",
	"pointermove",
	"keydown"
]);
// src/gatehouse/studio/panels/BackgroundFields.svelte
var xk = /* @__PURE__ */ B("<div class=\"row\"><span class=\"label\"> </span> <!> <p id=\"background-focus-help\" class=\"hint\"> </p></div>"), Sk = /* @__PURE__ */ B("<div class=\"overlay s12b72lc\"><input id=\"background-overlay\" type=\"range\" min=\"0\" max=\"100\" step=\"5\" aria-describedby=\"background-overlay-help\" class=\"s12b72lc\"/> <output for=\"background-overlay\" class=\"s12b72lc\"> </output></div>"), Ck = /* @__PURE__ */ B("<!> <!>", 1), wk = /* @__PURE__ */ B("<div class=\"part\"><!> <!></div>");
function Tk(e, t) {
	E(t, !0);
	let n = xC(), r = n.data.words.studioPictures, i = /* @__PURE__ */ O(() => n.target), a = /* @__PURE__ */ O(() => VS(n.document, R(i)).overrides.picture ?? null), o = /* @__PURE__ */ O(() => n.pictures.find(R(a)?.id)?.url), s = 4.5, c = /* @__PURE__ */ O(() => {
		if (t.layout !== "split" || R(a) === null) return r.readableOnGround;
		let e = Ub.map((e) => gk(t.tokens[e].onPanel, t.tokens[e].panel, s)), i = Ub.map((n, r) => {
			let { onPanel: i, panel: o } = t.tokens[n];
			return _k(i, o, Math.max(R(a).scrim, e[r] ?? 100));
		}), o = Math.floor(Math.min(...i) * 10) / 10;
		return n.say(r.readableUnderWords, {
			percent: Math.max(...e),
			ratio: o,
			needed: s
		});
	});
	function l(e, t) {
		let r = HS(n.document, R(i), "overrides.picture", {
			...R(a),
			[e]: t
		}), o = n.apply(r, `${R(i).kind}.theme.overrides.picture.${e}`);
		o.ok || (n.notice = o.message);
	}
	var u = wk(), d = M(u);
	{
		let e = /* @__PURE__ */ O(() => ({
			kind: "look",
			part: "background",
			target: R(i)
		}));
		Pw(d, {
			get slot() {
				return R(e);
			},
			get label() {
				return r.backgroundPicture;
			}
		});
	}
	var f = P(d, 2), p = (e) => {
		var t = Ck(), i = pn(t), s = (e) => {
			var t = xk(), n = M(t), i = N(n, !0), s = P(n, 2);
			bk(s, {
				id: "background-focus",
				get url() {
					return R(o);
				},
				get value() {
					return R(a).focus;
				},
				onchange: (e) => l("focus", e)
			});
			var c = N(P(s, 2), !0);
			T(t), F(() => {
				H(i, r.focus), H(c, r.focusHint);
			}), V(e, t);
		};
		U(i, (e) => {
			R(o) !== void 0 && e(s);
		}), jC(P(i, 2), {
			id: "background-overlay",
			get label() {
				return r.overlay;
			},
			get hint() {
				return R(c);
			},
			children: (e, t) => {
				var i = Sk(), o = M(i);
				Ti(o);
				var s = N(P(o, 2), !0);
				T(i), F((e) => {
					Ei(o, R(a).scrim), o.disabled = !n.mayEdit, H(s, e);
				}, [() => n.say(r.overlayAt, { percent: R(a).scrim })]), z("input", o, ({ currentTarget: e }) => l("scrim", Number(e.value))), V(e, i);
			},
			$$slots: { default: !0 }
		}), V(e, t);
	};
	U(f, (e) => {
		R(a) !== null && e(p);
	}), T(u), V(e, u), D();
}
Er(["input"]);
// src/gatehouse/studio/panels/ThemeCard.svelte
var Ek = /* @__PURE__ */ B("<button type=\"button\" class=\"card s1sxx930\"><span class=\"picture s1sxx930\" aria-hidden=\"true\"><span class=\"sheet s1sxx930\"><span class=\"title s1sxx930\">Aa</span> <span class=\"field s1sxx930\"></span> <span></span></span></span> <span class=\"name s1sxx930\"> </span></button>");
function Dk(e, t) {
	E(t, !0);
	let n = xC(), r = /* @__PURE__ */ O(() => t.theme.tokens[n.mode]), i = {
		none: "0",
		small: "2px",
		medium: "4px",
		large: "7px"
	};
	var a = Ek();
	let o;
	var s = M(a), c = M(s), l = M(c);
	let u;
	var d = P(l, 4);
	let f;
	T(c), T(s);
	var p = N(P(s, 2), !0);
	T(a), F((e) => {
		G(a, "aria-pressed", t.isChosen), G(a, "title", t.description), a.disabled = !n.mayEdit, o = mi(a, "", o, {
			"--page": R(r).page,
			"--wash": R(r).wash,
			"--card": R(r).surface,
			"--text": R(r).text,
			"--edge": R(r).fieldLine,
			"--field": R(r).field,
			"--button": R(r).accent,
			"--corner": i[t.theme.tokens.radius]
		}), u = mi(l, "", u, {
			"font-family": e,
			"font-weight": t.theme.tokens.type.headingWeight
		}), f = fi(d, 1, "press s1sxx930", null, f, { round: t.theme.tokens.buttons === "pill" }), H(p, t.theme.name);
	}, [() => wb(t.theme.tokens.type.heading)]), z("click", a, function(...e) {
		t.onchoose?.apply(this, e);
	}), V(e, a), D();
}
Er(["click"]);
// src/gatehouse/studio/panels/LookPanel.svelte
var Ok = /* @__PURE__ */ B("<p><span class=\"hint\"> </span> <button type=\"button\" class=\"text-button\"> </button></p>"), kk = /* @__PURE__ */ B("<div class=\"row\"><button type=\"button\" class=\"button\"> </button> <p class=\"hint\"> </p></div>"), Ak = /* @__PURE__ */ B("<input id=\"brand-colour\" class=\"colour syob30d\" type=\"color\"/>"), jk = /* @__PURE__ */ B("<p class=\"hint\"> </p>"), Mk = /* @__PURE__ */ B("<li> </li>"), Nk = /* @__PURE__ */ B("<p class=\"problem\"> </p> <ul class=\"hint syob30d\"></ul> <button type=\"button\" class=\"button\"> </button>", 1), Pk = /* @__PURE__ */ B("<button type=\"button\" class=\"button\"> </button>"), Fk = /* @__PURE__ */ B("<div class=\"panel\"><h2> </h2> <!> <!> <!> <fieldset class=\"row\"><legend class=\"label\"> </legend> <div class=\"cards syob30d\"></div></fieldset> <!> <div class=\"part\"><!> <div class=\"row\" aria-live=\"polite\"><h3> </h3> <!></div> <!></div> <div class=\"part\"></div> <!> <div class=\"part\"><h3> </h3> <div class=\"two syob30d\"></div></div> <!></div>");
function Ik(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a = i.presets, o = /* @__PURE__ */ O(() => n.target), s = /* @__PURE__ */ O(() => VS(n.document, R(o))), c = /* @__PURE__ */ O(() => FS(n.document, R(o))), l = /* @__PURE__ */ O(() => bx(R(s), a)), u = /* @__PURE__ */ O(() => Jb(R(l))), d = /* @__PURE__ */ O(() => R(u).filter(({ passes: e }) => !e)), f = /* @__PURE__ */ O(() => R(c)?.layout ?? n.document.layout), p = {
		radius: Nb,
		buttonStyle: Pb,
		buttons: ["like-fields", "pill"],
		fields: Fb,
		density: Ib,
		background: Lb,
		surface: Rb,
		emblem: zb
	}, m = (e) => e === "background" && R(l).picture === null ? Lb.filter((e) => e !== "picture") : p[e], h = Object.keys(p);
	function g(e, t) {
		let r = n.apply(HS(n.document, R(o), e, t), `${R(o).kind}.theme.${e}`);
		r.ok || (n.notice = r.message);
	}
	function _(e) {
		n.run([...HS(n.document, R(o), "preset", e), {
			kind: "set",
			path: `${WS(R(o))}.overrides`,
			value: null
		}]);
	}
	function v() {
		let e = Xb(R(l)), t = Ub.flatMap((t) => {
			let r = Object.entries(e[t]).filter(([e, n]) => R(l)[t][e] !== n);
			if (r.length === 0) return [];
			let i = {
				...R(s).overrides[t],
				...Object.fromEntries(r)
			};
			return HS(n.document, R(o), `overrides.${t}`, i);
		});
		n.run(t);
	}
	let y = [
		"markLight",
		"markDark",
		"icon"
	], b = (e) => i.words.colours[e] ?? e, x = /* @__PURE__ */ O(() => Object.keys(R(s).overrides).length > 0 || R(s).brand.colour !== void 0 || R(s).brand.typeface !== void 0);
	var S = Fk(), ee = M(S), te = N(ee, !0), ne = P(ee, 2);
	sT(ne, {});
	var re = P(ne, 2), ie = (e) => {
		var t = Ok(), i = M(t), a = N(i, !0), s = P(i, 2), c = N(s, !0);
		T(t), F(() => {
			H(a, r.ownHere), H(c, r.reset);
		}), z("click", s, () => n.run([{
			kind: "set",
			path: WS(R(o)),
			value: null
		}])), V(e, t);
	};
	U(re, (e) => {
		R(c)?.theme !== void 0 && R(o).kind !== "site" && e(ie);
	});
	var ae = P(re, 2), oe = (e) => {
		var t = kk(), r = M(t), a = N(r, !0), o = N(P(r, 2), !0);
		T(t), F(() => {
			r.disabled = !n.mayEdit, H(a, i.words.matchSite.action), H(o, i.words.matchSite.hint);
		}), z("click", r, () => n.dialog = "match"), V(e, t);
	};
	U(ae, (e) => {
		R(o).kind === "site" && e(oe);
	});
	var se = P(ae, 2), ce = M(se), le = N(ce, !0), ue = P(ce, 2);
	W(ue, 21, () => a, (e) => e.id, (e, t) => {
		{
			let n = /* @__PURE__ */ O(() => i.words.page.themes[R(t).id] ?? R(t).description), r = /* @__PURE__ */ O(() => R(s).preset === R(t).id);
			Dk(e, {
				get theme() {
					return R(t);
				},
				get description() {
					return R(n);
				},
				get isChosen() {
					return R(r);
				},
				onchoose: () => _(R(t).id)
			});
		}
	}), T(ue), T(se);
	var de = P(se, 2);
	{
		let e = /* @__PURE__ */ O(() => Dx.map((e) => ({
			value: e,
			label: i.words.page.layouts[e].label
		}))), t = /* @__PURE__ */ O(() => R(c)?.layout === void 0 ? void 0 : () => void n.set(US(R(o)), null));
		PC(de, {
			id: "layout",
			get label() {
				return r.layout;
			},
			get value() {
				return R(f);
			},
			get options() {
				return R(e);
			},
			get hint() {
				return i.words.page.layouts[R(f)].text;
			},
			get onreset() {
				return R(t);
			},
			onchange: (e) => void n.set(US(R(o)), e)
		});
	}
	var fe = P(de, 2), pe = M(fe);
	{
		let e = /* @__PURE__ */ O(() => R(s).brand.colour === void 0 ? void 0 : () => g("brand.colour", null));
		jC(pe, {
			id: "brand-colour",
			get label() {
				return r.brandColour;
			},
			get hint() {
				return r.brandColourHint;
			},
			get onreset() {
				return R(e);
			},
			children: (e, t) => {
				var r = Ak();
				Ti(r), F((e) => {
					Ei(r, e), r.disabled = !n.mayEdit;
				}, [() => ob(R(s).brand.colour ?? R(l).light.accent)]), z("input", r, ({ currentTarget: e }) => g("brand.colour", e.value)), V(e, r);
			},
			$$slots: { default: !0 }
		});
	}
	var me = P(pe, 2), he = M(me), ge = N(he, !0), _e = P(he, 2), ve = (e) => {
		var t = jk(), i = N(t, !0);
		F((e) => H(i, e), [() => n.say(r.contrastGood, { count: R(u).length })]), V(e, t);
	}, ye = (e) => {
		var t = Nk(), i = pn(t), a = N(i, !0), o = P(i, 2);
		W(o, 21, () => R(d).slice(0, 6), ({ mode: e, front: t, back: n, ratio: r, needed: i }) => `${e}-${t}-${n}`, (e, t) => {
			let i = () => R(t).mode, a = () => R(t).front, o = () => R(t).back, s = () => R(t).ratio, c = () => R(t).needed;
			var l = Mk(), u = N(l, !0);
			F((e) => H(u, e), [() => n.say(r.contrastPair, {
				front: b(a()),
				back: b(o()),
				mode: r[i()],
				ratio: s(),
				needed: c()
			})]), V(e, l);
		}), T(o);
		var s = P(o, 2), c = N(s, !0);
		F((e) => {
			H(a, e), s.disabled = !n.mayEdit, H(c, r.mend);
		}, [() => n.say(r.contrastBad, { count: R(d).length })]), z("click", s, v), V(e, t);
	};
	U(_e, (e) => {
		R(d).length === 0 ? e(ve) : e(ye, -1);
	}), T(me);
	var be = P(me, 2);
	{
		let e = /* @__PURE__ */ O(() => R(s).brand.typeface ?? ""), t = /* @__PURE__ */ O(() => [{
			value: "",
			label: r.typefaceOfTheme
		}, ...yb.map((e) => ({
			value: e,
			label: r.typefaces[e] ?? e
		}))]);
		PC(be, {
			id: "typeface",
			get label() {
				return r.typeface;
			},
			get value() {
				return R(e);
			},
			get options() {
				return R(t);
			},
			onchange: (e) => g("brand.typeface", e || null)
		});
	}
	T(fe);
	var xe = P(fe, 2);
	W(xe, 20, () => y, (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ O(() => ({
				kind: "look",
				part: t,
				target: R(o)
			}));
			Pw(e, {
				get slot() {
					return R(n);
				},
				get label() {
					return r.marks[t];
				}
			});
		}
	}), T(xe);
	var Se = P(xe, 2);
	Tk(Se, {
		get tokens() {
			return R(l);
		},
		get layout() {
			return R(f);
		}
	});
	var Ce = P(Se, 2), we = M(Ce), C = N(we, !0), Te = P(we, 2);
	W(Te, 20, () => h, (e) => e, (e, t) => {
		{
			let n = /* @__PURE__ */ O(() => `shape-${t}`), i = /* @__PURE__ */ O(() => m(t).map((e) => ({
				value: e,
				label: r.tokenOptions[t]?.[e] ?? e
			}))), a = /* @__PURE__ */ O(() => R(s).overrides[t] === void 0 ? void 0 : () => g(`overrides.${t}`, null));
			PC(e, {
				get id() {
					return R(n);
				},
				get label() {
					return r.tokens[t];
				},
				get value() {
					return R(l)[t];
				},
				get options() {
					return R(i);
				},
				get onreset() {
					return R(a);
				},
				onchange: (e) => g(`overrides.${t}`, e)
			});
		}
	}), T(Te), T(Ce);
	var w = P(Ce, 2), Ee = (e) => {
		var t = Pk(), i = N(t, !0);
		F(() => {
			t.disabled = !n.mayEdit, H(i, r.resetLook);
		}), z("click", t, () => n.run([{
			kind: "set",
			path: WS(R(o)),
			value: { preset: R(s).preset }
		}])), V(e, t);
	};
	U(w, (e) => {
		R(x) && e(Ee);
	}), T(S), F(() => {
		H(te, r.look), H(le, r.theme), H(ge, r.contrast), H(C, r.shape);
	}), V(e, S), D();
}
Er(["click", "input"]);
// src/gatehouse/studio/frame/preview-loop.ts
function Lk(e, t) {
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
// src/gatehouse/studio/pictures/page-pictures.ts
var Rk = "data-drop-here", zk = `[${Rk}] { outline: 3px solid #4f7cff !important; outline-offset: 4px; }`;
function Bk(e, t) {
	let n = t.defaultView;
	if (n === null) return;
	let r = new n.CSSStyleSheet();
	r.replaceSync(zk), t.adoptedStyleSheets.push(r);
	let i = null;
	function a(e) {
		i !== e && (i?.removeAttribute(Rk), e?.setAttribute(Rk, ""), i = e);
	}
	t.addEventListener("click", ({ target: t }) => {
		let n = Hk(e, Vk(t));
		n !== null && Uk(e, n);
	}), t.addEventListener("dragover", (t) => {
		if (!mw(t)) return;
		t.preventDefault();
		let n = Vk(t.target);
		a(Hk(e, n) === null ? null : n);
	}), t.addEventListener("dragleave", ({ relatedTarget: e }) => {
		e === null && a(null);
	}), t.addEventListener("drop", (t) => {
		t.preventDefault(), a(null);
		let n = pw(t.dataTransfer);
		if (n === null) return;
		let r = Hk(e, Vk(t.target));
		r === null ? e.notice = e.data.words.studioPictures.onlyOnPictures : Uk(e, r).then(() => dw(e, r, n));
	}), t.addEventListener("paste", (t) => {
		let n = pw(t.clipboardData), r = e.chosen && lw(e.chosen, e.target);
		n !== null && r && t.target.closest("[contenteditable]") === null && (t.preventDefault(), dw(e, r, n));
	});
}
function Vk(e) {
	return e === null || !("closest" in e) ? null : e.closest(".gh-picture, .gh-own-mark, .gh-mark, img");
}
function Hk(e, t) {
	if (t === null) return null;
	if (t.closest(".gh-own-mark, .gh-mark") !== null) {
		let t = {
			kind: "look",
			part: "markDark",
			target: { kind: "site" }
		}, n = iw(e.document, t) !== void 0;
		return e.mode === "dark" && n ? t : {
			...t,
			part: "markLight"
		};
	}
	let n = t.closest("[data-block]")?.getAttribute("data-block") ?? "", r = fh(e.document.blocks, n);
	return r === void 0 ? null : lw(r, e.target);
}
async function Uk(e, t) {
	t.kind === "block" ? e.choose(t.block) : (e.target = t.target, e.panel = "look"), await mr();
	let n = document.getElementById(rw(t));
	n?.scrollIntoView({ block: "nearest" }), n?.focus();
}
// src/gatehouse/studio/parts/keys.ts
var Wk = (e) => e instanceof HTMLElement && e.matches("input:not([type=checkbox], [type=radio], [type=color]), textarea, select");
function Gk(e, t) {
	t.defaultPrevented || t.isComposing || (t.ctrlKey || t.metaKey ? Kk(e, t) : qk(e, t)) && t.preventDefault();
}
function Kk(e, { key: t, shiftKey: n, altKey: r }) {
	if (r) return !1;
	switch (t.toLowerCase()) {
		case "z": return n ? e.redo() : e.undo(), !0;
		case "y": return e.redo(), !0;
		case "s": return e.autosave.saveNow(), !0;
		case "k": return e.dialog = "search", !0;
		default: return !1;
	}
}
function qk(e, { key: t, target: n }) {
	return t !== "?" || Wk(n) || e.dialog !== null ? !1 : (e.dialog = "shortcuts", !0);
}
// src/gatehouse/studio/parts/PageView.svelte
var Jk = /* @__PURE__ */ B("<p class=\"problem smt2fg1\" role=\"alert\"> </p>"), Yk = /* @__PURE__ */ B("<div class=\"view smt2fg1\"><div class=\"room smt2fg1\"><iframe sandbox=\"allow-same-origin\" class=\"smt2fg1\"></iframe></div> <!></div>");
function Xk(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a, o = /* @__PURE__ */ A(null), s = tn({
		width: 0,
		height: 0
	}), c = /* @__PURE__ */ A(""), l = /* @__PURE__ */ O(() => Math.min(1, s.width / n.width)), u = Lk(({ document: e, face: t }) => n.server.preview(e, t), (e) => {
		e.ok ? (j(c, ""), R(o)?.show(e.html)) : e.why === "signed-out" ? n.dialog = "signed-out" : e.why === "refused" ? j(c, n.say(r.previewFailed, { message: e.message }), !0) : j(c, r.saveStates.offline, !0);
	});
	n.shownText = (e, t) => R(o)?.showText(e, t);
	function d() {
		j(o, NT(a, {
			chosen(e, t, r) {
				let i = e ?? (t === null ? null : Zw(t));
				if (i !== null && n.choose(i), t === null) return;
				let a = Qw(t);
				!r && (a.startsWith("label-") || a.endsWith("note")) && (n.panel = "words"), mr().then(() => {
					let e = document.getElementById(a);
					e?.scrollIntoView({ block: "nearest" }), r || e?.focus();
				});
			},
			hovered: (e) => n.hoveredId = e,
			textAt: (e, t) => n.mayEdit ? Gw(n.document, e, t) : null,
			typed(e, t) {
				let r = n.apply([Kw(n.document, e, t)], e);
				n.notice = r.ok ? "" : r.message;
			},
			left: () => u.want({
				document: n.document,
				face: n.face
			}),
			key: (e) => Gk(n, e)
		})), a.contentDocument !== null && Bk(n, a.contentDocument);
	}
	Ui(() => {
		n.width = gC.findLast((e) => s.width / e >= .7) ?? gC[0];
	}), Tn(() => {
		let e = {
			document: n.document,
			face: n.face
		};
		R(o) !== null && u.want(e);
	}), Tn(() => R(o)?.setMode(n.mode)), Tn(() => R(o)?.hover(n.hoveredId)), Tn(() => {
		let e = n.panel === "block" ? n.chosenId : null;
		R(o)?.choose(e), e !== null && _r(() => R(o)?.reveal(e));
	});
	var f = Yk(), p = M(f), m = M(p);
	let h;
	Li(m, (e) => a = e, () => a), T(p);
	var g = P(p, 2), _ = (e) => {
		var t = Jk(), n = N(t, !0);
		F(() => H(n, R(c))), V(e, t);
	};
	U(g, (e) => {
		R(c) !== "" && e(_);
	}), T(f), F(() => {
		G(m, "title", r.pageFrame), G(m, "src", `${i.paths.page}/studio/frame`), h = mi(m, "", h, {
			width: `${n.width}px`,
			height: `${s.height / R(l)}px`,
			transform: `translateX(-50%) scale(${R(l)})`
		});
	}), Tr("load", m, d), Cr(m), Fi(p, "clientWidth", (e) => s.width = e), Fi(p, "clientHeight", (e) => s.height = e), V(e, f), D();
}
// src/gatehouse/core/page/studio.ts
var Zk = [
	"empty",
	"wrong-password",
	"too-many"
], Qk = Y({
	reason: ip([Um, hp("sign-in")]),
	section: Qm.nullable(),
	language: qp,
	state: pp(Zk),
	mode: pp(Ub).optional()
});
Y({
	document: Yf(),
	face: Qk
}), Y({
	version: Gf().min(0),
	commands: $f(dS).max(500)
}), Y({
	version: Gf().min(0),
	note: J().trim().max(200)
});
// src/gatehouse/studio/parts/TopBar.svelte
var $k = /* @__PURE__ */ B("<option> </option>"), eA = /* @__PURE__ */ B("<optgroup></optgroup>"), tA = /* @__PURE__ */ B("<select class=\"select syy8eju\"><option> </option><!></select>"), nA = /* @__PURE__ */ B("<button type=\"button\" class=\"text-button\"> </button>"), rA = /* @__PURE__ */ B("<p class=\"notice syy8eju\"><span><!></span> <!></p>"), iA = /* @__PURE__ */ B("<header class=\"bar syy8eju\"><a class=\"icon-button\"><!></a> <h1 class=\"syy8eju\"> </h1> <div class=\"face syy8eju\" role=\"group\"><select class=\"select reason syy8eju\"><option> </option><!></select> <!> <select class=\"select syy8eju\"></select> <select class=\"select syy8eju\"></select></div> <div class=\"group syy8eju\" role=\"group\"></div> <!> <span class=\"space syy8eju\"></span> <div class=\"group syy8eju\"><!> <!> <!> <!></div> <p role=\"status\"> </p> <button type=\"button\" class=\"button primary\"> </button></header> <div class=\"notices syy8eju\" role=\"status\"><!></div>", 1);
function aA(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a = {
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
		reasons: i.reasons.filter(({ id: e }) => Vm[e] === t)
	})), s = /* @__PURE__ */ O(() => i.languages.filter(({ id: e }) => n.document.languages.includes(e))), c = /* @__PURE__ */ O(() => [
		"offline",
		"conflict",
		"signed-out",
		"refused"
	].includes(n.saveState));
	var l = iA(), u = pn(l), d = M(u);
	RC(M(d), { name: "back" }), T(d);
	var f = P(d, 2), p = N(f, !0), m = P(f, 2), h = M(m), g = M(h), _ = N(g, !0);
	g.value = g.__value = "sign-in", W(P(g), 17, () => o, ({ label: e, reasons: t }) => e, (e, t) => {
		let n = () => R(t).label, r = () => R(t).reasons;
		var i = eA();
		W(i, 21, r, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => R(t).id, r = () => R(t).label;
			var i = $k(), a = N(i, !0), o = {};
			F(() => {
				H(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}), V(e, i);
		}), T(i), F(() => G(i, "label", n())), V(e, i);
	}), T(h);
	var v;
	vi(h);
	var y = P(h, 2), b = (e) => {
		var t = tA(), a = M(t), o = N(a, !0);
		a.value = a.__value = "", W(P(a), 17, () => i.sections, ({ id: e, label: t }) => e, (e, t) => {
			let n = () => R(t).id, r = () => R(t).label;
			var i = $k(), a = N(i, !0), o = {};
			F((e) => {
				H(a, e), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
			}, [() => qS(r())]), V(e, i);
		}), T(t);
		var s;
		vi(t), F(() => {
			G(t, "aria-label", r.section), G(t, "title", r.section), H(o, r.somePage), s !== (s = n.face.section ?? "") && (t.value = (t.__value = s) ?? "", _i(t, s));
		}), z("change", t, ({ currentTarget: e }) => n.show({ section: e.value || null })), V(e, t);
	};
	U(y, (e) => {
		i.sections.length > 0 && e(b);
	});
	var x = P(y, 2);
	W(x, 21, () => R(s), ({ id: e, name: t }) => e, (e, t) => {
		let n = () => R(t).id, r = () => R(t).name;
		var i = $k(), a = N(i, !0), o = {};
		F(() => {
			G(i, "lang", n()), H(a, r()), o !== (o = n()) && (i.value = (i.__value = o) ?? "");
		}), V(e, i);
	}), T(x);
	var S;
	vi(x);
	var ee = P(x, 2);
	W(ee, 20, () => Zk, (e) => e, (e, t) => {
		var n = $k(), i = N(n, !0), a = {};
		F(() => {
			H(i, r.states[t]), a !== (a = t) && (n.value = (n.__value = a) ?? "");
		}), V(e, n);
	}), T(ee);
	var te;
	vi(ee), T(m);
	var ne = P(m, 2);
	W(ne, 20, () => gC, (e) => e, (e, t) => {
		{
			let i = /* @__PURE__ */ O(() => `${r.widths[`${t}`]}, ${t} px`), o = /* @__PURE__ */ O(() => n.width === t);
			BC(e, {
				get icon() {
					return a[t];
				},
				get label() {
					return R(i);
				},
				get pressed() {
					return R(o);
				},
				onclick: () => n.width = t
			});
		}
	}), T(ne);
	var re = P(ne, 2);
	{
		let e = /* @__PURE__ */ O(() => n.mode === "dark" ? "dark" : "light"), t = /* @__PURE__ */ O(() => `${r.mode}: ${r[n.mode]}`);
		BC(re, {
			get icon() {
				return R(e);
			},
			get label() {
				return R(t);
			},
			onclick: () => n.mode = n.mode === "dark" ? "light" : "dark"
		});
	}
	var ie = P(re, 4), ae = M(ie);
	{
		let e = /* @__PURE__ */ O(() => `${r.key.ctrl}+K`);
		BC(ae, {
			icon: "search",
			get label() {
				return r.search;
			},
			get keys() {
				return R(e);
			},
			onclick: () => n.dialog = "search"
		});
	}
	var oe = P(ae, 2);
	BC(oe, {
		icon: "keys",
		get label() {
			return r.shortcuts;
		},
		keys: "?",
		onclick: () => n.dialog = "shortcuts"
	});
	var se = P(oe, 2);
	{
		let e = /* @__PURE__ */ O(() => `${r.key.ctrl}+Z`), t = /* @__PURE__ */ O(() => !n.canUndo);
		BC(se, {
			icon: "undo",
			get label() {
				return r.undo;
			},
			get keys() {
				return R(e);
			},
			get disabled() {
				return R(t);
			},
			onclick: () => n.undo()
		});
	}
	var ce = P(se, 2);
	{
		let e = /* @__PURE__ */ O(() => `${r.key.ctrl}+${r.key.shift}+Z`), t = /* @__PURE__ */ O(() => !n.canRedo);
		BC(ce, {
			icon: "redo",
			get label() {
				return r.redo;
			},
			get keys() {
				return R(e);
			},
			get disabled() {
				return R(t);
			},
			onclick: () => n.redo()
		});
	}
	T(ie);
	var le = P(ie, 2);
	let ue;
	var de = N(le, !0), fe = P(le, 2), pe = N(fe, !0);
	T(u);
	var me = P(u, 2), he = M(me), ge = (e) => {
		var t = rA(), i = M(t), a = M(i), o = (e) => {
			var t = Ir();
			F(() => H(t, r.lost)), V(e, t);
		}, s = (e) => {
			var t = Ir();
			F(() => H(t, n.saveMessage)), V(e, t);
		}, c = (e) => {
			var t = Ir();
			F(() => H(t, r.offlineHint)), V(e, t);
		}, l = (e) => {
			var t = Ir();
			F(() => H(t, n.notice)), V(e, t);
		};
		U(a, (e) => {
			n.lost > 0 ? e(o) : n.saveState === "refused" ? e(s, 1) : n.saveState === "offline" ? e(c, 2) : e(l, -1);
		}), T(i);
		var u = P(i, 2), d = (e) => {
			var t = nA(), i = N(t, !0);
			F(() => H(i, r.tryAgain)), z("click", t, () => void n.autosave.saveNow()), V(e, t);
		}, f = (e) => {
			BC(e, {
				icon: "close",
				get label() {
					return r.close;
				},
				onclick: () => {
					n.notice = "", n.session.forgetLost();
				}
			});
		};
		U(u, (e) => {
			n.saveState === "offline" || n.saveState === "refused" ? e(d) : e(f, -1);
		}), T(t), V(e, t);
	};
	U(he, (e) => {
		(n.notice !== "" || n.lost > 0 || n.saveState === "refused" || n.saveState === "offline") && e(ge);
	}), T(me), F(() => {
		G(d, "href", i.paths.console), G(d, "aria-label", r.back), G(d, "title", r.back), H(p, r.title), G(m, "aria-label", r.face), G(h, "aria-label", r.reason), G(h, "title", r.reason), H(_, r.signInPage), v !== (v = n.face.reason) && (h.value = (h.__value = v) ?? "", _i(h, v)), G(x, "aria-label", r.language), G(x, "title", r.language), S !== (S = n.face.language) && (x.value = (x.__value = S) ?? "", _i(x, S)), G(ee, "aria-label", r.state), G(ee, "title", r.state), te !== (te = n.face.state) && (ee.value = (ee.__value = te) ?? "", _i(ee, te)), G(ne, "aria-label", r.width), ue = fi(le, 1, "state syy8eju", null, ue, { failing: R(c) }), G(le, "title", n.saveMessage || void 0), H(de, r.saveStates[n.saveState]), fe.disabled = !i.rights.mayPublish || n.isPublished, G(fe, "title", n.isPublished ? r.upToDate : void 0), H(pe, r.publish);
	}), z("change", h, ({ currentTarget: e }) => n.show({ reason: e.value })), z("change", x, ({ currentTarget: e }) => n.show({ language: e.value })), z("change", ee, ({ currentTarget: e }) => n.show({ state: e.value })), z("click", fe, () => n.dialog = "publish"), V(e, l), D();
}
Er(["change", "click"]);
// src/gatehouse/studio/parts/tree-keys.ts
function oA(e) {
	if (e.altKey || e.key !== "ArrowUp" && e.key !== "ArrowDown") return;
	let t = [...document.querySelectorAll(".tree .entry")], n = t.indexOf(e.currentTarget);
	e.preventDefault(), t[n + (e.key === "ArrowUp" ? -1 : 1)]?.focus();
}
// src/gatehouse/studio/parts/TreeLevel.svelte
var sA = /* @__PURE__ */ B("<span class=\"mark s11sw5nj\"> </span>"), cA = /* @__PURE__ */ B("<!> <button type=\"button\" class=\"entry add s11sw5nj\"><!> </button>", 1), lA = /* @__PURE__ */ B("<li><button type=\"button\"><!><span class=\"name s11sw5nj\"> </span> <!></button> <!></li>"), uA = /* @__PURE__ */ B("<ul></ul>");
function dA(e, t) {
	E(t, !0);
	let n = Hi(t, "level", 3, 0), r = xC(), { words: i } = r, a = /* @__PURE__ */ A(null), o = "application/x-gatehouse-block";
	function s(e, t) {
		let { top: n, height: r } = e.currentTarget.getBoundingClientRect(), i = (e.clientY - n) / r;
		return TS(t) && i > .3 && i < .7 ? "inside" : i < .5 ? "before" : "after";
	}
	function c(e, t) {
		let { document: n } = r, a = {
			ArrowUp: () => DS(n, t.id, "up"),
			ArrowDown: () => DS(n, t.id, "down"),
			ArrowRight: () => OS(n, t.id),
			ArrowLeft: () => kS(n, t.id)
		};
		if (e.altKey && Object.hasOwn(a, e.key)) {
			let t = a[e.key]?.() ?? null;
			e.preventDefault(), t !== null && vC(() => r.run(t));
		} else if (e.key === "Delete") {
			let a = jS(n, t.id);
			e.preventDefault(), a === null ? r.notice = i.alwaysThere : r.run(a) && (r.notice = r.say(i.removed, { block: r.blockLabel(t) }));
		} else oA(e);
	}
	function l(e) {
		let t = R(a);
		j(a, null);
		let n = e.dataTransfer?.getData(o);
		if (!n || t === null) return;
		e.preventDefault();
		let i = AS(r.document, n, t.where, t.id);
		i !== null && r.run(i);
	}
	var u = uA();
	let d;
	W(u, 21, () => t.blocks, (e) => e.id, (e, t) => {
		let u = /* @__PURE__ */ O(() => r.blockLabel(R(t)));
		var d = lA(), f = M(d);
		let p;
		var m = M(f);
		RC(m, { get name() {
			return IC[R(t).kind];
		} });
		var h = P(m), g = N(h, !0), _ = P(h, 2), v = (e) => {
			var t = sA(), n = N(t, !0);
			F(() => H(n, i.hiddenMark)), V(e, t);
		}, y = (e) => {
			var t = sA(), n = N(t, !0);
			F(() => H(n, i.limitedMark)), V(e, t);
		};
		U(_, (e) => {
			R(t).isHidden ? e(v) : R(t).showFor && e(y, 1);
		}), T(f);
		var b = P(f, 2), x = (e) => {
			var a = cA(), o = pn(a);
			{
				let e = /* @__PURE__ */ O(() => n() + 1);
				dA(o, {
					get blocks() {
						return R(t).children;
					},
					get level() {
						return R(e);
					}
				});
			}
			var s = P(o, 2), c = M(s);
			RC(c, { name: "add" });
			var l = P(c, 1, !0);
			T(s), F((e) => {
				s.disabled = !r.mayEdit, G(s, "aria-label", e), H(l, i.addBlock);
			}, [() => r.say(i.addTo, { block: R(u) })]), z("click", s, () => {
				r.addInto = R(t).id, r.dialog = "add";
			}), V(e, a);
		};
		U(b, (e) => {
			"children" in R(t) && e(x);
		}), T(d), F(() => {
			G(f, "id", `tree-${R(t).id}`), p = fi(f, 1, "entry s11sw5nj", null, p, { faint: R(t).isHidden }), G(f, "data-over", R(a)?.id === R(t).id ? R(a).where : void 0), G(f, "aria-current", r.panel === "block" && r.chosenId === R(t).id ? "true" : void 0), G(f, "title", i.dragHint), G(f, "draggable", r.mayEdit), H(g, R(u));
		}), z("click", f, () => r.choose(R(t).id)), Tr("pointerenter", f, () => r.hoveredId = R(t).id), Tr("pointerleave", f, () => r.hoveredId = null), z("keydown", f, (e) => c(e, R(t))), Tr("dragstart", f, (e) => e.dataTransfer?.setData(o, R(t).id)), Tr("dragover", f, (e) => {
			e.dataTransfer?.types.includes(o) && (e.preventDefault(), j(a, {
				id: R(t).id,
				where: s(e, R(t))
			}, !0));
		}), Tr("dragleave", f, () => j(a, null)), Tr("drop", f, l), V(e, d);
	}), T(u), F(() => {
		G(u, "aria-labelledby", n() === 0 ? "blocks-title" : void 0), d = fi(u, 1, "s11sw5nj", null, d, { inner: n() > 0 });
	}), V(e, u), D();
}
Er(["click", "keydown"]);
// src/gatehouse/studio/parts/Tree.svelte
var fA = /* @__PURE__ */ B("<li><button type=\"button\" class=\"entry\"><!> </button></li>"), pA = /* @__PURE__ */ B("<div class=\"tree s166cazs\"><h2 class=\"s166cazs\"> </h2> <ul class=\"s166cazs\"></ul> <h2 id=\"blocks-title\" class=\"s166cazs\"> </h2> <!> <button type=\"button\" class=\"entry add s166cazs\"><!> </button></div>");
function mA(e, t) {
	E(t, !0);
	let n = xC(), { words: r } = n, i = [
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
	var a = pA(), o = M(a), s = N(o, !0), c = P(o, 2);
	W(c, 21, () => i, ({ panel: e, label: t, icon: n }) => e, (e, t) => {
		let r = () => R(t).panel, i = () => R(t).label, a = () => R(t).icon;
		var o = fA(), s = M(o), c = M(s);
		RC(c, { get name() {
			return a();
		} });
		var l = P(c, 1, !0);
		T(s), T(o), F(() => {
			G(s, "aria-current", n.panel === r() ? "true" : void 0), H(l, i());
		}), z("click", s, () => n.panel = r()), z("keydown", s, function(...e) {
			oA?.apply(this, e);
		}), V(e, o);
	}), T(c);
	var l = P(c, 2), u = N(l, !0), d = P(l, 2);
	dA(d, { get blocks() {
		return n.document.blocks;
	} });
	var f = P(d, 2), p = M(f);
	RC(p, { name: "add" });
	var m = P(p, 1, !0);
	T(f), T(a), F(() => {
		H(s, r.wholePage), H(u, r.blocks), f.disabled = !n.mayEdit, H(m, r.addBlock);
	}), z("keydown", f, function(...e) {
		oA?.apply(this, e);
	}), z("click", f, () => {
		n.addInto = null, n.dialog = "add";
	}), V(e, a), D();
}
Er(["click", "keydown"]);
// src/gatehouse/studio/panels/WordsPanel.svelte
var hA = /* @__PURE__ */ B("<div class=\"part\"><h3> </h3> <!> <!></div>"), gA = /* @__PURE__ */ B("<div class=\"panel\"><header><h2> </h2> <p class=\"hint\"> </p></header> <!> <!> <div class=\"part\"></div></div>");
function _A(e, t) {
	E(t, !0);
	let n = xC(), { words: r, data: i } = n, a = /* @__PURE__ */ O(() => n.face), o = /* @__PURE__ */ O(() => R(a).language), s = /* @__PURE__ */ O(() => R(a).section), c = /* @__PURE__ */ O(() => Vw(n.document, R(o), { kind: "site" })), l = /* @__PURE__ */ O(() => R(s) === null ? {} : Vw(n.document, R(o), {
		kind: "section",
		section: R(s)
	})), u = /* @__PURE__ */ O(() => n.document.copy[R(o)]?.labels ?? {}), d = /* @__PURE__ */ O(() => i.languages.find(({ id: e }) => e === R(o))?.name ?? R(o));
	function f(e, t, r) {
		let i = Lw(R(o), e, t, r);
		return n.apply([i], `${JSON.stringify(e)}.${t}.${R(o)}`);
	}
	var p = gA(), m = M(p), h = M(m), g = N(h, !0), _ = N(P(h, 2), !0);
	T(m);
	var v = P(m, 2);
	{
		let e = /* @__PURE__ */ O(() => R(c).note ?? "");
		qC(v, {
			id: "message-note",
			get label() {
				return r.note;
			},
			get hint() {
				return r.noteHint;
			},
			lines: 3,
			get lang() {
				return R(o);
			},
			isPlainText: !0,
			get value() {
				return R(e);
			},
			onchange: (e) => f({ kind: "site" }, "note", e)
		});
	}
	var y = P(v, 2), b = (e) => {
		var t = hA(), a = M(t), c = N(a, !0), u = P(a, 2);
		{
			let e = /* @__PURE__ */ O(() => R(l).label ?? ""), t = /* @__PURE__ */ O(() => i.sections.find(({ id: e }) => e === R(s))?.label ?? "");
			qC(u, {
				id: "message-label",
				get label() {
					return r.sectionName;
				},
				get hint() {
					return r.sectionNameHint;
				},
				get lang() {
					return R(o);
				},
				get value() {
					return R(e);
				},
				get placeholder() {
					return R(t);
				},
				onchange: (e) => f({
					kind: "section",
					section: R(s)
				}, "label", e)
			});
		}
		var d = P(u, 2);
		{
			let e = /* @__PURE__ */ O(() => R(l).note ?? "");
			qC(d, {
				id: "message-section-note",
				get label() {
					return r.sectionNote;
				},
				lines: 3,
				get lang() {
					return R(o);
				},
				isPlainText: !0,
				get value() {
					return R(e);
				},
				onchange: (e) => f({
					kind: "section",
					section: R(s)
				}, "note", e)
			});
		}
		T(t), F((e) => H(c, e), [() => n.sectionLabel(R(s))]), V(e, t);
	};
	U(y, (e) => {
		R(s) !== null && e(b);
	});
	var x = P(y, 2);
	W(x, 20, () => Cx, (e) => e, (e, t) => {
		let i = /* @__PURE__ */ O(() => R(u)[t]);
		{
			let a = /* @__PURE__ */ O(() => `label-${t}`), s = /* @__PURE__ */ O(() => r.labelNames[t] ?? t), c = /* @__PURE__ */ O(() => R(i) ?? ""), l = /* @__PURE__ */ O(() => R(i) === void 0 ? void 0 : () => void n.run([Rw(R(o), t, "")]));
			qC(e, {
				get id() {
					return R(a);
				},
				get label() {
					return R(s);
				},
				get lang() {
					return R(o);
				},
				get value() {
					return R(c);
				},
				get placeholder() {
					return Hw[R(o)].labels[t];
				},
				get onreset() {
					return R(l);
				},
				onchange: (e) => n.apply([Rw(R(o), t, e)], `label.${t}.${R(o)}`)
			});
		}
	}), T(x), T(p), F((e) => {
		H(g, r.labelsTitle), H(_, e);
	}, [() => n.say(r.labelsLead, { language: R(d) })]), V(e, p), D();
}
// src/gatehouse/studio/App.svelte
var vA = /* @__PURE__ */ B("<p class=\"note\"> </p>"), yA = /* @__PURE__ */ B("<div class=\"studio s1lk7snf\"><!> <p class=\"small-screen s1lk7snf\"> <a class=\"link\"> </a></p> <nav class=\"side s1lk7snf\"><!></nav> <main class=\"page s1lk7snf\"><!></main> <aside class=\"side fields s1lk7snf\"><!> <!></aside> <!></div>");
function bA(e, t) {
	E(t, !0);
	let n = _r(() => new _C(t.data));
	bC(n);
	let { words: r } = n;
	n.mode = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light", Tn(() => zO(n.session, n.autosave)), Tn(() => {
		n.saveState === "signed-out" ? n.dialog = "signed-out" : n.clashes.length > 0 && (n.dialog = "clash");
	});
	let i = {
		block: fT,
		look: Ik,
		words: _A,
		languages: hk
	}, a = /* @__PURE__ */ O(() => i[n.panel]);
	var o = yA();
	Tr("keydown", an, (e) => Gk(n, e)), Tr("dragover", an, (e) => mw(e) && e.preventDefault()), Tr("drop", an, (e) => mw(e) && e.preventDefault());
	var s = M(o);
	aA(s, {});
	var c = P(s, 2), l = M(c), u = P(l), d = N(u, !0);
	T(c);
	var f = P(c, 2);
	mA(M(f), {}), T(f);
	var p = P(f, 2);
	Xk(M(p), {}), T(p);
	var m = P(p, 2), h = M(m), g = (e) => {
		var t = vA(), n = N(t, !0);
		F(() => H(n, r.readOnly)), V(e, t);
	};
	U(h, (e) => {
		n.mayEdit || e(g);
	}), ri(P(h, 2), () => R(a), (e, t) => {
		t(e, {});
	}), T(m), pk(P(m, 2), {}), T(o), F(() => {
		H(l, `${r.smallScreen ?? ""} `), G(u, "href", t.data.paths.page), H(d, r.toForms), G(f, "aria-label", r.parts), G(m, "aria-label", r.wholePage);
	}), V(e, o), D();
}
// src/gatehouse/studio/main.ts
var xA = document.getElementById("studio"), SA = document.getElementById("studio-data")?.textContent;
if (xA === null || SA === void 0) throw Error("The page of the studio is not complete.");
Hr(bA, {
	target: xA,
	props: { data: JSON.parse(SA) }
});

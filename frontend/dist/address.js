/* Made of the modules in frontend/src by `make bundle`: change those. */
var h="conflictmap:look",c="conflictMapLook";function w([e,t,o]){return`${e.toFixed(4)},${t.toFixed(4)},${Number(o.toFixed(
2))}`}function p(e){let[t,o,n,...s]=e.split(",").map(l=>l.trim()?Number(l):Number.NaN);return Math.abs(t)<=85&&Math.abs(o)<=180&&
n>=2&&n<=18&&!s.length?[t,o,n]:null}function a(){for(let e of document.querySelectorAll("iframe"))try{let t=Reflect.get(e.contentWindow??{},"ConflictMap")?.
layer;if(t)return t}catch{}return null}var m=new WeakMap,r=null,d="",y=!1;function k({data:e,parentElement:t}){let o=JSON.stringify(e);if(m.get(t)===o)return;m.
set(t,o),x();let n=window.history.state?.entry===void 0,s=e.step!==""&&e.step!==(n?d:window.history.state.step);s?r=(n?f():
null)??g(e.looks):r=f()??(n?r:null),d=e.step,E(e.query,e.entry),s&&a()?.lookAsTold()}function f(){return g(new URLSearchParams(
window.location.search).get("view")??"")}function g(e){let t=p(e);return t&&w(t)}function x(){y||(y=!0,window.addEventListener(
"popstate",()=>{r=f(),Reflect.set(window,c,r),a()?.lookAsTold()}),window.addEventListener(h,e=>{r=e.detail||null;let t=new URLSearchParams(
window.location.search);t.delete("view"),E(String(t),window.history.state?.entry)}))}function E(e,t){let{location:o,history:n}=window;
Reflect.set(window,c,r);let s=[e,r&&`view=${r}`].filter(Boolean).join("&"),i=n.state?.entry,l=i!==void 0&&i!==t,u=`${o.pathname}${s&&
`?${s}`}${o.hash}`;u===o.pathname+o.search+o.hash&&i===t||n[l?"pushState":"replaceState"]({...n.state,entry:t,step:d},"",
u)}export{k as default};

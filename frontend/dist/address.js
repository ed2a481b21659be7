/* Made of the modules in frontend/src by `make bundle`: change those. */
var d="conflictmap:look",c="conflictMapLook";function f([e,t,o]){return`${e.toFixed(4)},${t.toFixed(4)},${Number(o.toFixed(
2))}`}function u(e){let[t,o,r,...i]=e.split(",").map(s=>s.trim()?Number(s):Number.NaN);return Math.abs(t)<=85&&Math.abs(o)<=180&&
r>=2&&r<=18&&!i.length?[t,o,r]:null}var w=new WeakMap,n=null,h=!1;function g({data:e,parentElement:t}){let o=JSON.stringify(e);w.get(t)!==o&&(w.set(t,o),y(),
n=p()??(window.history.state?.entry===void 0?n:null),m(e.query,e.entry))}function p(){let e=u(new URLSearchParams(window.
location.search).get("view")??"");return e&&f(e)}function y(){h||(h=!0,window.addEventListener("popstate",()=>{n=p(),Reflect.
set(window,c,n);for(let e of document.querySelectorAll("iframe"))E(e)}),window.addEventListener(d,e=>{n=e.detail||null;let t=new URLSearchParams(
window.location.search);t.delete("view"),m(String(t),window.history.state?.entry)}))}function m(e,t){let{location:o,history:r}=window;
Reflect.set(window,c,n);let i=[e,n&&`view=${n}`].filter(Boolean).join("&"),a=r.state?.entry,s=a!==void 0&&a!==t,l=`${o.pathname}${i&&
`?${i}`}${o.hash}`;l===o.pathname+o.search+o.hash&&a===t||r[s?"pushState":"replaceState"]({...r.state,entry:t},"",l)}function E(e){
try{Reflect.get(e.contentWindow??{},"ConflictMap")?.layer?.lookAsTold()}catch{}}export{g as default};

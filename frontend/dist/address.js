/* Made of the modules in frontend/src by `make bundle`: change those. */
var d="conflictmap:look",c="conflictMapLook";function f([e,t,o]){return`${e.toFixed(4)},${t.toFixed(4)},${Number(o.toFixed(
2))}`}function u(e){let[t,o,r,...i]=e.split(",").map(a=>a.trim()?Number(a):Number.NaN);return Math.abs(t)<=85&&Math.abs(o)<=180&&
r>=2&&r<=18&&!i.length?[t,o,r]:null}function h(){for(let e of document.querySelectorAll("iframe"))try{let t=Reflect.get(e.contentWindow??{},"ConflictMap")?.
layer;if(t)return t}catch{}return null}var w=new WeakMap,n=null,p=!1;function g({data:e,parentElement:t}){let o=JSON.stringify(e);w.get(t)!==o&&(w.set(t,o),E(),
n=m()??(window.history.state?.entry===void 0?n:null),y(e.query,e.entry))}function m(){let e=u(new URLSearchParams(window.
location.search).get("view")??"");return e&&f(e)}function E(){p||(p=!0,window.addEventListener("popstate",()=>{n=m(),Reflect.
set(window,c,n),h()?.lookAsTold()}),window.addEventListener(d,e=>{n=e.detail||null;let t=new URLSearchParams(window.location.
search);t.delete("view"),y(String(t),window.history.state?.entry)}))}function y(e,t){let{location:o,history:r}=window;Reflect.
set(window,c,n);let i=[e,n&&`view=${n}`].filter(Boolean).join("&"),s=r.state?.entry,a=s!==void 0&&s!==t,l=`${o.pathname}${i&&
`?${i}`}${o.hash}`;l===o.pathname+o.search+o.hash&&s===t||r[a?"pushState":"replaceState"]({...r.state,entry:t},"",l)}export{g as default};

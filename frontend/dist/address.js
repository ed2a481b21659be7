/* Made of the modules in frontend/src by `make bundle`: change those. */
var h="conflictmap:look",c="conflictMapLook";function w([t,e,o]){return`${t.toFixed(4)},${e.toFixed(4)},${Number(o.toFixed(
2))}`}function p(t){let[e,o,n,...s]=t.split(",").map(l=>l.trim()?Number(l):Number.NaN);return Math.abs(e)<=85&&Math.abs(o)<=180&&
n>=2&&n<=18&&!s.length?[e,o,n]:null}function a(){for(let t of document.querySelectorAll("iframe"))try{let e=Reflect.get(t.contentWindow??{},"ConflictMap")?.
layer;if(e)return e}catch{}return null}var m=new WeakMap,r=null,d="",y=!1;function E({data:t,parentElement:e}){let o=JSON.stringify(t);if(m.get(e)===o)return;m.
set(e,o),k();let n=window.history.state?.entry===void 0,s=t.step!==""&&t.step!==(n?d:window.history.state.step);s?r=(n?f():
null)??(t.looks||null):r=f()??(n?r:null),d=t.step,g(t.query,t.entry),s&&a()?.lookAsTold()}function f(){let t=p(new URLSearchParams(
window.location.search).get("view")??"");return t&&w(t)}function k(){y||(y=!0,window.addEventListener("popstate",()=>{r=
f(),Reflect.set(window,c,r),a()?.lookAsTold()}),window.addEventListener(h,t=>{r=t.detail||null;let e=new URLSearchParams(
window.location.search);e.delete("view"),g(String(e),window.history.state?.entry)}))}function g(t,e){let{location:o,history:n}=window;
Reflect.set(window,c,r);let s=[t,r&&`view=${r}`].filter(Boolean).join("&"),i=n.state?.entry,l=i!==void 0&&i!==e,u=`${o.pathname}${s&&
`?${s}`}${o.hash}`;u===o.pathname+o.search+o.hash&&i===e||n[l?"pushState":"replaceState"]({...n.state,entry:e,step:d},"",
u)}export{E as default};

/* Made of the modules in frontend/src by `make bundle`: change those. */
function i({text:t,query:o,label:n},e){if(!o)return document.createTextNode(t);let r=document.createElement("a");return r.
textContent=t,r.title=n,r.setAttribute("aria-label",n),l(r,o,e)}function l(t,o,n){return t.href=`records?${o}`,t.dataset.
records=o,t.onclick=e=>{e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),n(o))},t}var p=700,f=new WeakMap;function d({data:t,parentElement:o,setTriggerValue:n}){let e=c=>o.querySelector(c),r=t.count.map(
c=>i(c,a=>n("followed",a)));e("strong").replaceChildren(...r),e("p").textContent=t.described;let s=e('[role="status"]');
clearTimeout(f.get(o));let u=()=>{s.textContent!==t.spoken&&(s.textContent=t.spoken)};f.set(o,setTimeout(u,p))}export{d as default};

/* Made of the modules in frontend/src by `make bundle`: change those. */
function i({text:t,query:o,label:c},e){if(!o)return document.createTextNode(t);let n=document.createElement("a");return n.
textContent=t,n.title=c,n.setAttribute("aria-label",c),u(n,o,e)}function u(t,o,c){return t.href=`records?${o}`,t.dataset.
records=o,t.onclick=e=>{e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),c(`${o}#${window.location.search.
slice(1)}`))},t}var p=700,a=new WeakMap;function d({data:t,parentElement:o,setTriggerValue:c}){let e=r=>o.querySelector(r),n=t.count.map(
r=>i(r,l=>c("followed",l)));e("strong").replaceChildren(...n),e("p").textContent=t.described;let s=e('[role="status"]');
clearTimeout(a.get(o));let f=()=>{s.textContent!==t.spoken&&(s.textContent=t.spoken)};a.set(o,setTimeout(f,p))}export{d as default};

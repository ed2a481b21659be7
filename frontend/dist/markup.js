/* Made of the modules in frontend/src by `make bundle`: change those. */
function c(t,r,o){return t.href=`records?${r}`,t.dataset.records=r,t.onclick=e=>{e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||
(e.preventDefault(),o(r))},t}function l({data:t,parentElement:r,setTriggerValue:o}){let e=document.createElement("template");e.innerHTML=t.markup;for(let n of e.
content.querySelectorAll("a"))c(n,n.dataset.records??"",a=>o("followed",a));r.querySelector(".drawn")?.replaceChildren(e.
content)}export{l as default};

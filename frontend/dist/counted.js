/* Made of the modules in frontend/src by `make bundle`: change those. */
function u({text:e,query:o,label:n},t){if(!o)return document.createTextNode(e);let c=document.createElement("a");return c.
textContent=e,c.title=n,c.setAttribute("aria-label",n),w(c,o,t)}function w(e,o,n){return e.href=`records?${o}`,e.dataset.
records=o,e.onclick=t=>{t.ctrlKey||t.metaKey||t.shiftKey||t.altKey||(t.preventDefault(),n(o))},e}function x({data:e,parentElement:o,setTriggerValue:n}){let t=a=>u(a,l=>n("followed",l)),c=a=>n("opened",a),r=e.table?O(e.
table,t,c):E(e.look,e.lines,t);o.querySelector(".drawn")?.replaceChildren(r)}function E(e,o,n){let t=document.createElement(
e==="list"?"ul":"section");t.className=e;for(let c of o){let r=document.createElement(e==="list"?"li":"p");r.append(...c.
map(n)),t.append(r)}return t}function O({head:e,rows:o,opens:n},t,c){let r=document.createElement("table"),a=r.createTHead().
insertRow();for(let m of e)a.append(d("th","col",[document.createTextNode(m)]));let l=r.createTBody();for(let[m,[p=[],...f]]of o.
entries()){let i=n?[h(p.map(t),()=>c(m))]:p.map(t);l.insertRow().append(d("th","row",i),...f.map(b=>d("td","",b.map(t))))}
let s=document.createElement("div");return s.className="roll",s.append(r),s}function h(e,o){let n=document.createElement(
"button");return n.type="button",n.append(...e),n.onclick=o,n}function d(e,o,n){let t=document.createElement(e);return o&&
t.setAttribute("scope",o),t.append(...n),t}export{x as default};

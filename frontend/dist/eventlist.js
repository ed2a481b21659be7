/* Made of the modules in frontend/src by `make bundle`: change those. */
function h({text:e,query:t,label:n},o){if(!t)return document.createTextNode(e);let r=document.createElement("a");return r.
textContent=e,r.title=n,r.setAttribute("aria-label",n),y(r,t,o)}function y(e,t,n){return e.href=`records?${t}`,e.dataset.
records=t,e.onclick=o=>{o.ctrlKey||o.metaKey||o.shiftKey||o.altKey||(o.preventDefault(),n(t))},e}function b({data:e,parentElement:t,setTriggerValue:n}){let o=e.rows.map(c=>C(c,()=>n("opened",c.event_id))),[r,d]=t.querySelectorAll(
"ul");r.replaceChildren(...o.slice(0,e.few)),d.replaceChildren(...o.slice(e.few));let s=t.querySelector("details");s.hidden=
!e.fold,s.querySelector("summary").textContent=e.fold;let l=t.querySelector("header");l.hidden=!e.head,e.head&&l.replaceChildren(
...x(e.head,c=>n("followed",c)));let m=t.querySelector(".more");Object.assign(m,{textContent:e.more,hidden:!e.more,onclick:()=>n(
"more",!0)})}function x({title:e,counts:t,note:n},o){let r=t.map(({sign:d,colour:s,label:l,count:m,query:c,opens:u})=>{let f=i(
"i",d);f.style.color=s;let p=document.createElement("div"),a=document.createElement("b");return a.append(h({text:m,query:c,
label:u},o)),p.append(f,` ${l}: `,a),p});return[i("h2",e),...r,i("small",n)]}function C({event_id:e,sign:t,colour:n,title:o,
under:r,lead:d},s){let l=i("span",t);l.style.color=n;let m=document.createElement("span");m.append(i("em",d?`${d} `:""),
i("b",o));let c=document.createElement("button");c.type="button",c.dataset.event=e,c.append(l,m,i("small",r)),c.onclick=
s;let u=document.createElement("li");return u.append(c),u}function i(e,t){let n=document.createElement(e);return n.textContent=
t,n}export{b as default};

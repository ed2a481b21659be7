/* Made of the modules in frontend/src by `make bundle`: change those. */
function h({text:e,query:t,label:n},o){if(!t)return document.createTextNode(e);let r=document.createElement("a");return r.
textContent=e,r.title=n,r.setAttribute("aria-label",n),y(r,t,o)}function y(e,t,n){return e.href=`records?${t}`,e.dataset.
records=t,e.onclick=o=>{o.ctrlKey||o.metaKey||o.shiftKey||o.altKey||(o.preventDefault(),n(`${t}#${window.location.search.
slice(1)}`))},e}function b({data:e,parentElement:t,setTriggerValue:n}){let o=e.rows.map(c=>w(c,()=>n("opened",c.event_id))),[r,s]=t.querySelectorAll(
"ul");r.replaceChildren(...o.slice(0,e.few)),s.replaceChildren(...o.slice(e.few));let d=t.querySelector("details");d.hidden=
!e.fold,d.querySelector("summary").textContent=e.fold;let l=t.querySelector("header");l.hidden=!e.head,e.head&&l.replaceChildren(
...x(e.head,c=>n("followed",c)));let m=t.querySelector(".more");Object.assign(m,{textContent:e.more,hidden:!e.more,onclick:()=>n(
"more",!0)})}function x({title:e,counts:t,note:n},o){let r=t.map(({sign:s,colour:d,label:l,count:m,query:c,opens:u})=>{let f=i(
"i",s);f.style.color=d;let p=document.createElement("div"),a=document.createElement("b");return a.append(h({text:m,query:c,
label:u},o)),p.append(f,` ${l}: `,a),p});return[i("h2",e),...r,i("small",n)]}function w({event_id:e,sign:t,colour:n,title:o,
under:r,lead:s},d){let l=i("span",t);l.style.color=n;let m=document.createElement("span");m.append(i("em",s?`${s} `:""),
i("b",o));let c=document.createElement("button");c.type="button",c.dataset.event=e,c.append(l,m,i("small",r)),c.onclick=
d;let u=document.createElement("li");return u.append(c),u}function i(e,t){let n=document.createElement(e);return n.textContent=
t,n}export{b as default};

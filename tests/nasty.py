"""Texts that Streamlit's Markdown would make something else of: markup, links, icons, other signs."""

NASTY = (
    "# head", "## ", "- item", "+ item", "* item", "1. one", "12) twelve", "> said", "- [ ] to do", "---", "    code", "| a |\n|---|",
    "a\n===", "a\n---", "a  \nb", "a\\\nb", "```\ncode\n```", "~~~ code", "[x]\n\n[x]: https://example.org",
    "*a* b **c** d _e_ __f__ ~~h~~ `i` ``j``", "a\\*b\\", "&amp; &copy; &#58; &lt;",
    "[x](https://example.org)", "![x](https://example.org/x.png)", "[^1] and [^1]: note", "<b>x</b>", "<!-- x -->",
    "<script>alert(1)</script>", "<https://example.org>", "<a@example.org>", "https://example.org/a?b=c&d=e (so it says)",
    "See HTTP://a.b.example, www.example.org/a and a.b+c@example.org.", "mailto:a@example.org", "$x^2$ and $$y$$",
    ":red[x] :small[y] :gray-background[z] :blue-badge[b] :help[x] :x[y]{z} ::x[y] :::x", ":material/home:", ":material_home:", ":streamlit:",
    ":smile: :+1: :-1: :a:b:c:", "a -> b <- c <-> d", "->", "--", "a -- b --- c", "a >= b <= c ~= d", "شرح: «اقتباس» -> x", "Ստեփանակերտ՝ 1-ին :smile:",
)  # fmt: skip
"""Each is a text of its own; what `plain` keeps of its white space is one space."""

"""MkDocs events: load the bank, stop at its problems, add the pages that follow from it."""

import functools
import json
import logging
import os
import posixpath
import re
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.utils import get_relative_url

from guide import assets, bank, cache, csp, dated, export, font, markup, pages, search, search_index, tex, theme
from guide.macros import blocks_in, fill, macros
from guide.mathml import MathML
from guide.problem import Problem, as_text
from guide.render import Renderer, compiled, unmarked
from guide.watch import Changes

log = logging.getLogger("mkdocs.guide")
FONT = "assets/fonts/math.woff2"
SOCIAL = "assets/images/social.png"
# Blocks that list questions, which search finds at their own place.
LISTS = re.compile(r'<div data-block="(?:browse|kit|sample|stories|topics|wanted):[^"]*"></div>')

serving = False
guide = None
renderer = None
signs = set()
written = {}
listed = []


def on_startup(command, dirty):
    global serving
    serving = command == "serve"
    # MkDocs dates the sitemap by this; without it, by the clock.
    if moment := dated.epoch(Path(__file__).parent):
        os.environ["SOURCE_DATE_EPOCH"] = str(moment)


def on_config(config):
    """Load data/ once. A build stops at a problem; a server goes on without the file and shows what to mend."""
    global guide, renderer
    signs.clear()
    written.clear()
    root = Path(config.config_file_path).parent / "data"
    if guide is None:
        cache.load(cache.file(root.parent))
    guide, problems = bank.load(root, "data")
    config.extra["problems"] = problems
    if problems:
        told = as_text(problems, len(guide.files))
        if not serving:
            raise PluginError(f"data/ has problems:\n{told}")
        log.error("data/ has problems; the pages leave out what cannot be read:\n%s", told)
    if serving:
        config.theme.get_env = functools.partial(environment, config.theme.get_env)
    if not config.repo_url:
        config.edit_uri = None
    renderer = Renderer(guide, config.repo_url or "", bool(config.extra.get("pdfs")))
    config.extra["preview"] = SOCIAL if Path(config.docs_dir, SOCIAL).is_file() else None
    renderer.env.bytecode_cache = compiled(root.parent)
    config.plugins["macros"].register_macros(macros(renderer))
    config.markdown_extensions.append(MathML())
    for entry in config.nav or []:
        if isinstance(entry, dict) and entry.get("Topics") == "topics/":
            entry["Topics"] = pages.navigation(guide)
    return config


def environment(make):
    """The theme's templates; the list of its files, 14,000 icons among them, is made once."""
    env = make()
    walk = env.list_templates
    env.list_templates = lambda **given: listed or listed.extend(walk(**given)) or listed
    return env


def on_files(files, config):
    for path, text in pages.pages(guide):
        folder, _, name = path.rpartition("/")
        hidden = name != "index.md" or folder.rpartition("/")[2] not in {*guide.topics, "topics"}
        inclusion = InclusionLevel.NOT_IN_NAV if hidden else InclusionLevel.INCLUDED
        files.append(File.generated(config, path, content=text, inclusion=inclusion))
    site = export.Site(config.site_name, config.site_description.strip(), config.site_url or "", dated.today())
    for path, text in export.files(renderer, site):
        files.append(File.generated(config, path, content=text))
    send_less(files, config)
    return files


def send_less(files, config):
    """One stylesheet and one script for every page, and those of a feature where it is; nothing that no page asks for."""
    # Search is our own.
    for file in [
        file for file in files if file.src_uri.startswith(("assets/javascripts/lunr/", "assets/javascripts/workers/"))
    ]:
        files.remove(file)
    sent = [file for file in files if file.src_uri.startswith(("assets/stylesheets/", "assets/javascripts/bundle."))]
    styles = [file for file in sent if file.src_uri.endswith(".css")]
    entry = files.get_file_from_path("assets/js/guide.js")
    scripts = Path(entry.abs_src_path).parent
    try:
        joined = assets.script(entry.name + ".js", lambda name: (scripts / name).read_text(encoding="utf-8"))
    except ValueError as error:
        raise PluginError(f"docs/assets/js/{error}") from None
    config.extra["features"] = [path for path in config.extra_css if f'"{assets.element(path)}":' in joined]
    own = [files.get_file_from_path(path) for path in config.extra_css if path not in config.extra["features"]]
    if None in own:
        raise PluginError("extra_css names a file that is not there")
    text = assets.stylesheet(*(tuple(file.content_string for file in group) for group in (styles, own)))
    config.extra["stylesheet"] = f"assets/css/guide.{assets.fingerprint(text)}.css"
    config.extra_css.clear()
    for file in (*sent, *own, entry, files.get_file_from_path("assets/images/favicon.png")):
        if file and not file.src_uri.endswith(".min.js"):
            files.remove(file)
    files.append(File.generated(config, config.extra["stylesheet"], content=text))
    files.append(File.generated(config, "assets/js/guide.js", content=joined))


def on_env(env, config, files):
    """The theme's templates are compiled once."""
    env.bytecode_cache = compiled(guide.root.parent)


def on_serve(server, config, builder):
    """A saved file is noticed at once, where MkDocs would look for it twice a second."""
    watched = (config.docs_dir, config.config_file_path)
    for path in watched:
        server.unwatch(path)
    server.observer = Changes()
    for path in watched:
        server.watch(path)
    return server


@event_priority(100)
def _titles_are_text(markdown, page, config, files):
    """The macros plugin, which comes next, would run a title as a template; and the theme writes it as it stands."""
    page.title = page.title and unmarked(page.title)


def _formulas_compile(markdown, page, config, files):
    """A formula of a written page that does not compile stops the build with its line."""
    text = markup.without_code(markdown)[0]
    source = Path(page.file.abs_src_path).read_text(encoding="utf-8") if page.file.abs_src_path else markdown
    for formula in markup.formulas(text)[0]:
        try:
            tex.mathml(formula.tex, formula.display)
        except tex.BadFormula as error:
            before = source.partition(formula.excerpt)[0]
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            what = f"the formula {formula.excerpt} does not compile: {error}"
            problem = Problem(f"docs/{page.file.src_uri}", line, column, "", what, "mend the TeX")
            raise PluginError(str(problem)) from None


on_page_markdown = CombinedEvent(_titles_are_text, _formulas_compile)


def on_page_content(html, page, config, files):
    """Keep what the search index will know of the page; Material's plugin need not read it."""
    excluded = (page.meta.get("search") or {}).get("exclude")
    written[page.url] = (page.title, "" if excluded else html, page.meta.get("description", ""))
    page.meta["search"] = {"exclude": True}
    page.update_date = pages.reviewed(guide, blocks_in(html)) or page.update_date


def on_page_context(context, page, config, nav):
    """The theme writes what is said of a page as it stands; search has taken it before."""
    page.meta = {key: unmarked(value) if isinstance(value, str) else value for key, value in page.meta.items()}


def on_post_page(output, page, config):
    """Put the blocks in their places, and give links their addresses."""
    output = theme.guarded(output)
    scripts = output.replace(page.content, "", 1)
    output = resolved(fill(output, renderer), page)
    output = assets.with_features(output, config.extra["features"], get_relative_url(".", page.url))
    signs.update(font.signs(output))
    return protected(theme.as_quiz(theme.accessible(output)), scripts)


def protected(output, scripts):
    """A page with its Content-Security-Policy; not while it is served, when MkDocs adds a script that reloads it."""
    return output if serving else csp.protected(theme.compact(output), csp.policy(scripts))


def resolved(html, page):
    """`question:<id>`, `topic:<id>`, `checklist:<id>` and `pdf:<page>` as addresses that hold under any sub-path."""

    def resolve(match):
        try:
            path, slash, id = pages.address(guide, match[1]).rpartition("/")
        except KeyError:
            if serving:
                return 'class="missing"'
            raise PluginError(f"docs/{page.file.src_uri}: there is no {match[1]}") from None
        return f'href="{posixpath.relpath(path, page.url or ".")}{slash}{id}"'

    return re.sub(r'href="((?:question|topic|checklist|pdf):[^"]*)"', resolve, html)


def on_post_template(output, template_name, config):
    output = theme.guarded(output)
    return protected(theme.accessible(output), output) if template_name.endswith(".html") else output


def on_post_build(config):
    """Our search index takes the place of Material's; the font of formulas is cut to the signs they use."""
    Path(config.site_dir, "search/search_index.json").unlink(missing_ok=True)
    index = json.dumps(search_index.made(found(), guide.synonyms), ensure_ascii=False, separators=(",", ":"))
    Path(config.site_dir, "search/index.json").write_text(index, encoding="utf-8")
    if signs:
        path = Path(config.site_dir, FONT)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(font.woff2(frozenset(signs)))
    cache.forget()
    if not serving:
        cache.save(cache.file(guide.root.parent))


def found():
    """All pages as the search index has them: topics from the bank, the others as written."""
    yield from search.of_topics(guide)
    for url, (title, html, description) in sorted(written.items()):
        if not url.startswith("topics/") or url == "topics/":
            yield search.of_page(url, title, fill(LISTS.sub("", html), renderer), description)


def on_shutdown():
    """A server keeps what it computed in memory until it ends."""
    if serving and guide:
        cache.save(cache.file(guide.root.parent))

"""MkDocs events: load the bank, stop at its problems, add the pages that follow from it."""

import functools
import gc
import logging
import os
import re
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url, write_file

from guide import assets, bank, cache, csp, dated, export, font, pages, search, search_index, shell, theme, written
from guide.macros import blocks_in, expanded, fill, macros
from guide.markdown import of_page
from guide.mathml import MathML
from guide.problem import as_text
from guide.render import Renderer, compiled, unmarked
from guide.watch import Changes

log = logging.getLogger("mkdocs.guide")
FONT = "assets/fonts/math.woff2"
SOCIAL = "assets/images/social.png"

serving = False
guide = None
renderer = None
signs = set()
# What the search index will know of each page.
said = {}
functions = {}
whole = shell.Whole()
index = search_index.File()


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
    said.clear()
    index.wait()
    root = Path(config.config_file_path).parent / "data"
    if guide is None:
        gc.set_threshold(100_000, 50, 50)
        cache.load(cache.file(root.parent))
    cache.renew()
    guide, problems = bank.load(root, "data")
    config.extra["problems"] = problems
    whole.found_at({id: item.topic for id, item in guide.questions.items()}, [*guide.topics], [*guide.checklists])
    if problems:
        told = as_text(problems, len(guide.files))
        if not serving:
            raise PluginError(f"data/ has problems:\n{told}")
        log.error("data/ has problems; the pages leave out what cannot be read:\n%s", told)
    if serving:
        config.theme.get_env = functools.partial(shell.environment, config.theme.get_env)
    if not config.repo_url:
        config.edit_uri = None
    renderer = Renderer(guide, config.repo_url or "", bool(config.extra.get("pdfs")))
    config.extra["preview"] = SOCIAL if Path(config.docs_dir, SOCIAL).is_file() else None
    renderer.env.bytecode_cache = compiled(root.parent)
    functions.update(macros(renderer))
    config.plugins["macros"].register_macros(functions)
    config.markdown_extensions.append(MathML())
    for entry in config.nav or []:
        if isinstance(entry, dict) and entry.get("Topics") == "topics/":
            entry["Topics"] = pages.navigation(guide)
    return config


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
    try:
        unsent, instead, config.extra["features"] = assets.fewer(files, config.extra_css)
    except ValueError as error:
        raise PluginError(str(error)) from None
    config.extra["stylesheet"] = next(path for path in instead if path.endswith(".css"))
    config.extra_css.clear()
    for file in unsent:
        files.remove(file)
    for path, text in instead.items():
        files.append(File.generated(config, path, content=text))


def on_env(env, config, files):
    """The theme's templates are compiled once, and what they make of a page is kept."""
    env.bytecode_cache = compiled(guide.root.parent)
    settings = (config.theme.name, config.site_url, config.repo_url, config.edit_uri, config.extra, serving)
    texts = (Path(config.config_file_path).read_bytes(), *shell.texts(config.theme.custom_dir))
    env.template_class = shell.keeping(finished, *settings, *texts)


def on_serve(server, config, builder):
    """A saved file is noticed at once, where MkDocs would look for it twice a second and wait for more."""
    watched = (config.docs_dir, config.config_file_path)
    for path in watched:
        server.unwatch(path)
    server.build_delay = 0.02
    server.observer = Changes()
    for path in watched:
        server.watch(path)
    return server


@event_priority(100)
def _only_written_pages_are_templates(text, page, config, files):
    """The macros plugin, which comes next, would run a title as a template; and the theme writes it as it stands."""
    page.title = page.title and unmarked(page.title)
    # A page that we made is no template: neither is compiled for nothing, nor could a text in it run.
    if page.file.generated_by:
        page.meta["render_macros"] = False
        return expanded(text, functions)
    return text


def _formulas_compile(text, page, config, files):
    """A formula of a written page that does not compile stops the build with its line."""
    source = Path(page.file.abs_src_path).read_text(encoding="utf-8") if page.file.abs_src_path else text
    if problem := written.broken_formula(text, source, f"docs/{page.file.src_uri}"):
        raise PluginError(str(problem))


def _made_pages_are_simple(text, page, config, files):
    """A page that we made holds headings and places of blocks, and no link to check: its HTML follows from its text."""
    if page.file.generated_by:
        page.render = functools.partial(simply, page)


def simply(page, config, files):
    """What Page.render does, for such a page."""
    given = page.markdown, Path(config.config_file_path).read_bytes(), config.markdown_extensions, config.mdx_configs
    page.content, tokens = of_page(*given)
    page.toc = get_toc(tokens)
    page.present_anchor_ids = set(re.findall(r'\bid="([^"]*)"', page.content))


on_page_markdown = CombinedEvent(_only_written_pages_are_templates, _formulas_compile, _made_pages_are_simple)


def on_page_content(html, page, config, files):
    """Keep what the search index will know of the page; Material's plugin need not read it."""
    excluded = (page.meta.get("search") or {}).get("exclude")
    said[page.url] = (page.title, "" if excluded else html, page.meta.get("description", ""))
    page.meta["search"] = {"exclude": True}
    page.update_date = pages.reviewed(guide, blocks_in(html)) or page.update_date


def on_page_context(context, page, config, nav):
    """The theme writes what is said of a page as it stands; search has taken it before."""
    page.meta = {key: unmarked(value) if isinstance(value, str) else value for key, value in page.meta.items()}


def finished(output, page):
    """A page of the theme as it is sent, but for its blocks."""
    output = theme.guarded(output)
    return protected(theme.accessible(output), output.replace(page.content, "", 1))


def on_post_page(output, page, config):
    """Put the blocks in their places, unless they are what they were when a server last did; and give links their addresses."""
    blocks = [renderer.block(name) for name in blocks_in(output)]
    known = whole.get(page.url, output, blocks, config.extra["features"])
    if not known:
        filled = written.resolved(guide, fill(output, blocks), page.url, lambda name: missing(name, page))
        filled = assets.with_features(filled, config.extra["features"], get_relative_url(".", page.url))
        known = theme.as_quiz(filled), font.signs(filled)
        if serving:
            whole.put(page.url, output, blocks, config.extra["features"], known)
    signs.update(known[1])
    return known[0]


def missing(name, page):
    """What stands in place of a link that leads nowhere: nothing that a page can be published with."""
    if serving:
        return 'class="missing"'
    raise PluginError(f"docs/{page.file.src_uri}: there is no {name}")


def protected(output, scripts):
    """A page with its Content-Security-Policy; not while it is served, when MkDocs adds a script that reloads it."""
    return output if serving else csp.protected(theme.compact(output), csp.policy(scripts))


def on_post_template(output, template_name, config):
    output = theme.guarded(output)
    return protected(theme.accessible(output), output) if template_name.endswith(".html") else output


def on_post_build(config):
    """Our search index takes the place of Material's; the font of formulas is cut to the signs they use."""
    Path(config.site_dir, "search/search_index.json").unlink(missing_ok=True)
    found = (*search.of_topics(guide), *search.of_written(said, renderer))
    index.write(os.path.join(config.site_dir, "search/index.json"), found, guide.synonyms, wait=not serving)
    if signs:
        write_file(font.woff2(frozenset(signs)), os.path.join(config.site_dir, FONT))
    cache.forget()
    if not serving:
        cache.save(cache.file(guide.root.parent))


def on_shutdown():
    """A server keeps what it computed in memory until it ends."""
    if serving and guide:
        cache.save(cache.file(guide.root.parent))

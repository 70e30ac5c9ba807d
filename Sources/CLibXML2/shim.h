// The one door to libxml2: SAX events of one parse, handed to Swift.
//
// Debian builds libxml2 with ICU, whose headers clash with the newer ICU
// inside Swift's Foundation. Taking the macro back before any other header
// is read leaves ICU out; it shortens one struct (xmlCharEncodingHandler)
// that nothing here touches by value.
#ifndef DHR_CLIBXML2_SHIM_H
#define DHR_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <string.h>

// libxml2's code for a tag that HTML 4 does not know: every HTML5 page.
#define DHR_UNKNOWN_TAG 801

typedef struct dhr_parse {
    xmlParserCtxtPtr context;
    void *owner;
    // Name, then name and value of each attribute; ends with NULL.
    void (*start)(void *owner, const xmlChar *name, const xmlChar **attributes, int line);
    // Local name, then five pointers for each attribute.
    void (*start_ns)(void *owner, const xmlChar *name, const xmlChar *uri, int count,
                     const xmlChar **attributes, int line);
    void (*end)(void *owner, const xmlChar *name);
    void (*text)(void *owner, const xmlChar *bytes, int count, int line);
    void (*problem)(void *owner, int level, int code, int line);
    void (*entity_declared)(void *owner, int line);
    xmlEntity named;
    xmlChar named_text[8];
} dhr_parse;

static inline int dhr_line(const dhr_parse *parse) {
    if (parse->context == NULL || parse->context->input == NULL) return 0;
    return parse->context->input->line;
}

static inline void dhr_on_start(void *data, const xmlChar *name, const xmlChar **attributes) {
    dhr_parse *parse = (dhr_parse *)data;
    parse->start(parse->owner, name, attributes, dhr_line(parse));
}

static inline void dhr_on_start_ns(void *data, const xmlChar *name, const xmlChar *prefix,
                                   const xmlChar *uri, int namespaces_count,
                                   const xmlChar **namespaces, int count, int defaulted,
                                   const xmlChar **attributes) {
    (void)prefix; (void)namespaces_count; (void)namespaces; (void)defaulted;
    dhr_parse *parse = (dhr_parse *)data;
    parse->start_ns(parse->owner, name, uri, count, attributes, dhr_line(parse));
}

static inline void dhr_on_end(void *data, const xmlChar *name) {
    dhr_parse *parse = (dhr_parse *)data;
    parse->end(parse->owner, name);
}

static inline void dhr_on_end_ns(void *data, const xmlChar *name, const xmlChar *prefix,
                                 const xmlChar *uri) {
    (void)prefix; (void)uri;
    dhr_parse *parse = (dhr_parse *)data;
    parse->end(parse->owner, name);
}

static inline void dhr_on_text(void *data, const xmlChar *bytes, int count) {
    dhr_parse *parse = (dhr_parse *)data;
    parse->text(parse->owner, bytes, count, dhr_line(parse));
}

// The text of scripts and styles.
static inline void dhr_on_script(void *data, const xmlChar *bytes, int count) {
    (void)data; (void)bytes; (void)count;
}

static inline void dhr_on_entity(void *data, const xmlChar *name, int type, const xmlChar *public_id,
                                 const xmlChar *system_id, xmlChar *content) {
    (void)name; (void)type; (void)public_id; (void)system_id; (void)content;
    dhr_parse *parse = (dhr_parse *)data;
    parse->entity_declared(parse->owner, dhr_line(parse));
    xmlStopParser(parse->context);
}

// A name that only HTML knows (&nbsp; in XML without its DTD) stands for one
// character. Any other undeclared name stays unknown.
static inline xmlEntityPtr dhr_on_named(void *data, const xmlChar *name) {
    dhr_parse *parse = (dhr_parse *)data;
    const htmlEntityDesc *known = htmlEntityLookup(name);
    if (known == NULL) return NULL;
    int count = xmlCopyCharMultiByte(parse->named_text, (int)known->value);
    parse->named_text[count] = 0;
    memset(&parse->named, 0, sizeof parse->named);
    parse->named.type = XML_ENTITY_DECL;
    parse->named.name = (const xmlChar *)known->name;
    parse->named.content = parse->named_text;
    parse->named.orig = parse->named_text;
    parse->named.length = count;
    parse->named.etype = XML_INTERNAL_PREDEFINED_ENTITY;
    return &parse->named;
}

#if LIBXML_VERSION >= 21200
static inline void dhr_on_problem(void *data, const xmlError *problem) {
#else
static inline void dhr_on_problem(void *data, xmlErrorPtr problem) {
#endif
    dhr_parse *parse = (dhr_parse *)data;
    if (problem == NULL || problem->code == DHR_UNKNOWN_TAG) return;
    parse->problem(parse->owner, (int)problem->level, problem->code, problem->line);
}

static inline void dhr_handlers(xmlSAXHandler *sax) {
    memset(sax, 0, sizeof *sax);
    // Without this mark libxml2 does not look at `serror`.
    sax->initialized = XML_SAX2_MAGIC;
    sax->characters = dhr_on_text;
    sax->ignorableWhitespace = dhr_on_text;
    sax->cdataBlock = dhr_on_text;
    sax->serror = dhr_on_problem;
}

// The parse must keep its address until dhr_end.
static inline int dhr_begin_html(dhr_parse *parse) {
    xmlSAXHandler sax;
    dhr_handlers(&sax);
    sax.startElement = dhr_on_start;
    sax.endElement = dhr_on_end;
    sax.cdataBlock = dhr_on_script;
    parse->context = htmlCreatePushParserCtxt(&sax, parse, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (parse->context == NULL) return 0;
    htmlCtxtUseOptions(parse->context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    return 1;
}

static inline int dhr_begin_xml(dhr_parse *parse) {
    xmlSAXHandler sax;
    dhr_handlers(&sax);
    sax.startElementNs = dhr_on_start_ns;
    sax.endElementNs = dhr_on_end_ns;
    sax.entityDecl = dhr_on_entity;
    sax.getEntity = dhr_on_named;
    parse->context = xmlCreatePushParserCtxt(&sax, parse, NULL, 0, NULL);
    if (parse->context == NULL) return 0;
    // Never XML_PARSE_NOENT: in spite of its name it turns substitution on.
    xmlCtxtUseOptions(parse->context, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    return 1;
}

// Any other answer than 0 is a problem that was already reported.
static inline int dhr_push_html(dhr_parse *parse, const char *bytes, int count, int last) {
    return htmlParseChunk(parse->context, bytes, count, last);
}

static inline int dhr_push_xml(dhr_parse *parse, const char *bytes, int count, int last) {
    return xmlParseChunk(parse->context, bytes, count, last);
}

static inline void dhr_stop(dhr_parse *parse) { xmlStopParser(parse->context); }

static inline int dhr_stopped(const dhr_parse *parse) { return parse->context->disableSAX; }

static inline void dhr_end(dhr_parse *parse) {
    if (parse->context == NULL) return;
    if (parse->context->myDoc != NULL) xmlFreeDoc(parse->context->myDoc);
    parse->context->myDoc = NULL;
    xmlFreeParserCtxt(parse->context);
    parse->context = NULL;
}

static inline void dhr_initialise(void) { xmlInitParser(); }

#endif

// Declared here and not included: libxml2's own headers bring in ICU's, which clash with those of Foundation.
// From libxml/xmlreader.h and libxml/tree.h of libxml2 2.9.

typedef struct _xmlTextReader *xmlTextReaderPtr;
typedef struct _xmlNode *xmlNodePtr;
typedef struct _xmlDoc *xmlDocPtr;
typedef unsigned char xmlChar;

extern xmlTextReaderPtr xmlReaderForMemory(
    const char *buffer, int size, const char *URL, const char *encoding, int options);
extern void xmlFreeTextReader(xmlTextReaderPtr reader);
extern int xmlTextReaderRead(xmlTextReaderPtr reader);
extern int xmlTextReaderNodeType(xmlTextReaderPtr reader);
extern int xmlTextReaderIsEmptyElement(xmlTextReaderPtr reader);
extern int xmlTextReaderMoveToNextAttribute(xmlTextReaderPtr reader);
extern int xmlTextReaderGetParserLineNumber(xmlTextReaderPtr reader);
extern const xmlChar *xmlTextReaderConstLocalName(xmlTextReaderPtr reader);
extern const xmlChar *xmlTextReaderConstValue(xmlTextReaderPtr reader);
extern xmlNodePtr xmlTextReaderCurrentNode(xmlTextReaderPtr reader);
extern long xmlGetLineNo(const struct _xmlNode *node);
extern void xmlTextReaderSetStructuredErrorHandler(
    xmlTextReaderPtr reader, void (*handler)(void *context, void *error), void *context);
extern xmlTextReaderPtr xmlReaderWalker(xmlDocPtr document);
extern xmlDocPtr htmlReadMemory(
    const char *buffer, int size, const char *URL, const char *encoding, int options);
extern void xmlFreeDoc(xmlDocPtr document);

// Never the network; say nothing on standard error.
enum {
  HTML_PARSE_RECOVER = 1 << 0,
  XML_PARSE_NOERROR = 1 << 5,
  XML_PARSE_NOWARNING = 1 << 6,
  XML_PARSE_NONET = 1 << 11,
};

enum {
  XML_READER_TYPE_ELEMENT = 1,
  XML_READER_TYPE_TEXT = 3,
  XML_READER_TYPE_CDATA = 4,
  XML_READER_TYPE_WHITESPACE = 13,
  XML_READER_TYPE_SIGNIFICANT_WHITESPACE = 14,
  XML_READER_TYPE_END_ELEMENT = 15,
};

static inline void xml_ignore_error(void *context, void *error) {}
static inline void xml_be_silent(xmlTextReaderPtr reader) {
  xmlTextReaderSetStructuredErrorHandler(reader, xml_ignore_error, 0);
}

// Debian's libxml2 is built with ICU, whose headers clash with those of Foundation; nothing used here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

static inline void xml_ignore_error(void *context, xmlErrorPtr error) {}
static inline void xml_be_silent(xmlTextReaderPtr reader) {
  xmlTextReaderSetStructuredErrorHandler(reader, (xmlStructuredErrorFunc)xml_ignore_error, 0);
}

// Debian's libxml2 is built with ICU, whose headers clash with those of Foundation; nothing used here needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

// libxml2 prints what has no document to report to, such as a fault of encoding, unless both of its handlers
// are set; they are so for each thread.
static inline void xml_ignore_error(void *context, xmlErrorPtr error) {}
static inline void xml_ignore_text(void *context, const char *text, ...) {}
static inline void xml_be_silent(void) {
  xmlSetStructuredErrorFunc(0, (xmlStructuredErrorFunc)xml_ignore_error);
  xmlSetGenericErrorFunc(0, xml_ignore_text);
}

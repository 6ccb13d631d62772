#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>

// Errors are asked for, not printed: the handler is a variable argument function, which Swift cannot make.
static inline void xml_ignore_error(void *context, xmlErrorPtr error) {}
static inline void xml_be_silent(xmlTextReaderPtr reader) {
  xmlTextReaderSetStructuredErrorHandler(reader, (xmlStructuredErrorFunc)xml_ignore_error, NULL);
}

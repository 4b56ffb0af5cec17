#include <libxml/xmlversion.h>
/* Debian builds libxml2 with ICU, whose headers cannot be read beside the ICU inside Foundation.
   Only the converter handle of a type we never touch depends on it. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

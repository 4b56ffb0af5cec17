/* libcurl as its own header declares it, found when a letter is first sent instead of when the program starts: it brings
   twenty-five libraries, for which every paper that is read in a process of its own would wait. */
#include <curl/curl.h>

/* NULL when libcurl is there, else what the loader says of it. Comes before any function of libcurl, from any thread. */
const char *congvu_libcurl_fault(void);

/* Under names of their own: whoever links libcurl itself, as Foundation's networking does, must go on finding that. */
CURL *congvu_curl_easy_init(void);
void congvu_curl_easy_cleanup(CURL *curl);
void congvu_curl_easy_reset(CURL *curl);
CURLcode congvu_curl_easy_perform(CURL *curl);
const char *congvu_curl_easy_strerror(CURLcode code);
struct curl_slist *congvu_curl_slist_append(struct curl_slist *list, const char *text);
void congvu_curl_slist_free_all(struct curl_slist *list);

/* Swift cannot call functions with variable arguments: one for each kind of argument. */
CURLcode congvu_curl_set_number(CURL *curl, CURLoption option, long value);
CURLcode congvu_curl_set_text(CURL *curl, CURLoption option, const char *value);
CURLcode congvu_curl_set_list(CURL *curl, CURLoption option, struct curl_slist *value);
CURLcode congvu_curl_set_pointer(CURL *curl, CURLoption option, void *value);

typedef size_t (*congvu_curl_reader)(char *buffer, size_t size, size_t count, void *context);

CURLcode congvu_curl_set_reader(CURL *curl, congvu_curl_reader reader);

/* Takes what comes in; fewer bytes taken than offered end the transfer. */
CURLcode congvu_curl_set_writer(CURL *curl, congvu_curl_reader writer);
long congvu_curl_response_code(CURL *curl);

#define CURL_DISABLE_TYPECHECK
#include "CLibCurl.h"
#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

/* Each function of libcurl that is used here: what it returns, its name, its parameters, and how they are handed on. */
#define FUNCTIONS(X) \
    X(CURL *, curl_easy_init, (void), ()) \
    X(void, curl_easy_cleanup, (CURL *c), (c)) \
    X(void, curl_easy_reset, (CURL *c), (c)) \
    X(CURLcode, curl_easy_perform, (CURL *c), (c)) \
    X(const char *, curl_easy_strerror, (CURLcode code), (code)) \
    X(struct curl_slist *, curl_slist_append, (struct curl_slist *l, const char *text), (l, text)) \
    X(void, curl_slist_free_all, (struct curl_slist *l), (l))

#define POINTER(result, name, parameters, arguments) static __typeof__(name) *found_##name;
FUNCTIONS(POINTER)

/* Of these only the kinds of argument below are handed on. */
static __typeof__(curl_easy_setopt) *found_setopt;
static __typeof__(curl_easy_getinfo) *found_getinfo;

static const char *fault;

/* The loader's words are its own until the next call. */
static void note_fault(void) {
    const char *words = dlerror();
    if (!fault) fault = strdup(words ? words : "?");
}

static void load(void) {
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        note_fault();
        return;
    }
#define FIND(result, name, parameters, arguments) \
    if (!(found_##name = (__typeof__(name) *)dlsym(library, #name))) note_fault();
    FUNCTIONS(FIND)
    if (!(found_setopt = (__typeof__(curl_easy_setopt) *)dlsym(library, "curl_easy_setopt"))) note_fault();
    if (!(found_getinfo = (__typeof__(curl_easy_getinfo) *)dlsym(library, "curl_easy_getinfo"))) note_fault();
}

const char *congvu_libcurl_fault(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return fault;
}

#define FORWARD(result, name, parameters, arguments) \
    result congvu_##name parameters { return found_##name arguments; }
FUNCTIONS(FORWARD)

CURLcode congvu_curl_set_number(CURL *curl, CURLoption option, long value) { return found_setopt(curl, option, value); }
CURLcode congvu_curl_set_text(CURL *curl, CURLoption option, const char *value) { return found_setopt(curl, option, value); }
CURLcode congvu_curl_set_pointer(CURL *curl, CURLoption option, void *value) { return found_setopt(curl, option, value); }

CURLcode congvu_curl_set_list(CURL *curl, CURLoption option, struct curl_slist *value) {
    return found_setopt(curl, option, value);
}

CURLcode congvu_curl_set_reader(CURL *curl, congvu_curl_reader reader) {
    return found_setopt(curl, CURLOPT_READFUNCTION, reader);
}

CURLcode congvu_curl_set_writer(CURL *curl, congvu_curl_reader writer) {
    return found_setopt(curl, CURLOPT_WRITEFUNCTION, writer);
}

long congvu_curl_response_code(CURL *curl) {
    long code = 0;
    found_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

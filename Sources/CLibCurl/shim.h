#include <curl/curl.h>

// Swift cannot call functions with variable arguments: one for each kind of argument.

static inline CURLcode curl_set_number(CURL *curl, CURLoption option, long value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_text(CURL *curl, CURLoption option, const char *value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_list(CURL *curl, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode curl_set_pointer(CURL *curl, CURLoption option, void *value) {
    return curl_easy_setopt(curl, option, value);
}

typedef size_t (*curl_reader)(char *buffer, size_t size, size_t count, void *context);

static inline CURLcode curl_set_reader(CURL *curl, curl_reader reader) {
    return curl_easy_setopt(curl, CURLOPT_READFUNCTION, reader);
}

static inline long curl_response_code(CURL *curl) {
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    return code;
}

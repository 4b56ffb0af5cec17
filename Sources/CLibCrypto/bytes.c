#define _GNU_SOURCE
#include "own.h"
#include <limits.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

congvu_bytes congvu_copy(const uint8_t *bytes, size_t count) {
    congvu_bytes copy = {NULL, 0};
    if (bytes && count > 0 && (copy.bytes = malloc(count))) {
        memcpy(copy.bytes, bytes, count);
        copy.count = count;
    }
    return copy;
}

int64_t congvu_time(const ASN1_TIME *time) {
    struct tm parts;
    if (!time || !ASN1_TIME_to_tm(time, &parts)) return CONGVU_NO_TIME;
    return timegm(&parts);
}

BIO *congvu_joined(const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count) {
    BIO *joined = BIO_new(BIO_s_mem());
    if (!joined) return NULL;
    if (first_count > INT_MAX || second_count > INT_MAX ||
        (first_count > 0 && BIO_write(joined, first, (int)first_count) != (int)first_count) ||
        (second_count > 0 && BIO_write(joined, second, (int)second_count) != (int)second_count)) {
        BIO_free(joined);
        return NULL;
    }
    BIO_set_mem_eof_return(joined, 0);
    return joined;
}

X509 *congvu_one_certificate(const uint8_t *bytes, size_t count) {
    const uint8_t *next = bytes;
    if (count > LONG_MAX) return NULL;
    X509 *certificate = d2i_X509(NULL, &next, (long)count);
    ERR_clear_error();
    return certificate;
}

void congvu_sha256(
    const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count, uint8_t *digest) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    memset(digest, 0, 32);
    if (context && EVP_DigestInit_ex(context, EVP_sha256(), NULL) && EVP_DigestUpdate(context, first, first_count) &&
        EVP_DigestUpdate(context, second, second_count))
        EVP_DigestFinal_ex(context, digest, NULL);
    EVP_MD_CTX_free(context);
}

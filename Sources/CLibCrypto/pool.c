#define _GNU_SOURCE
#include "own.h"
#include <limits.h>
#include <openssl/pem.h>
#include <stdlib.h>
#include <string.h>

congvu_pool *congvu_pool_new(void) {
    congvu_pool *pool = calloc(1, sizeof *pool);
    if (!pool) return NULL;
    pool->roots = sk_X509_new_null();
    pool->others = sk_X509_new_null();
    pool->lists = sk_X509_CRL_new_null();
    pool->answers = sk_OCSP_BASICRESP_new_null();
    if (pool->roots && pool->others && pool->lists && pool->answers) return pool;
    congvu_pool_free(pool);
    return NULL;
}

void congvu_pool_free(congvu_pool *pool) {
    if (!pool) return;
    sk_X509_pop_free(pool->roots, X509_free);
    sk_X509_pop_free(pool->others, X509_free);
    sk_X509_CRL_pop_free(pool->lists, X509_CRL_free);
    sk_OCSP_BASICRESP_pop_free(pool->answers, OCSP_BASICRESP_free);
    free(pool);
}

/* Each takes over what it is given. */
static int add_certificate(congvu_pool *pool, X509 *certificate, int trusted) {
    if (!certificate) return 0;
    int is_root = trusted && X509_self_signed(certificate, 1) == 1;
    if (sk_X509_push(is_root ? pool->roots : pool->others, certificate)) return 1;
    X509_free(certificate);
    return 0;
}

static int add_list(congvu_pool *pool, X509_CRL *list) {
    if (!list) return 0;
    if (sk_X509_CRL_push(pool->lists, list)) return 1;
    X509_CRL_free(list);
    return 0;
}

static int add_answer(congvu_pool *pool, OCSP_RESPONSE *response) {
    if (!response) return 0;
    OCSP_BASICRESP *answer = OCSP_response_status(response) == OCSP_RESPONSE_STATUS_SUCCESSFUL
        ? OCSP_response_get1_basic(response) : NULL;
    OCSP_RESPONSE_free(response);
    if (!answer) return 0;
    if (sk_OCSP_BASICRESP_push(pool->answers, answer)) return 1;
    OCSP_BASICRESP_free(answer);
    return 0;
}

static int add_all(congvu_pool *pool, STACK_OF(X509) *certificates, STACK_OF(X509_CRL) *lists, int trusted) {
    int added = 0;
    while (sk_X509_num(certificates) > 0) added += add_certificate(pool, sk_X509_shift(certificates), trusted);
    while (sk_X509_CRL_num(lists) > 0) added += add_list(pool, sk_X509_CRL_shift(lists));
    sk_X509_free(certificates);
    sk_X509_CRL_free(lists);
    return added;
}

static int add_pem(congvu_pool *pool, const uint8_t *bytes, size_t count, int trusted) {
    int added = 0;
    BIO *text = BIO_new_mem_buf(bytes, (int)count);
    STACK_OF(X509_INFO) *found = text ? PEM_X509_INFO_read_bio(text, NULL, NULL, NULL) : NULL;
    for (int i = 0; i < sk_X509_INFO_num(found); i++) {
        X509_INFO *one = sk_X509_INFO_value(found, i);
        if (one->x509 && X509_up_ref(one->x509)) added += add_certificate(pool, one->x509, trusted);
        if (one->crl && X509_CRL_up_ref(one->crl)) added += add_list(pool, one->crl);
    }
    sk_X509_INFO_pop_free(found, X509_INFO_free);
    BIO_free(text);
    return added;
}

static int add_der(congvu_pool *pool, const uint8_t *bytes, size_t count, int trusted) {
    const uint8_t *next = bytes;
    int added = add_certificate(pool, d2i_X509(NULL, &next, (long)count), trusted);
    if (!added) next = bytes, added = add_list(pool, d2i_X509_CRL(NULL, &next, (long)count));
    if (!added) next = bytes, added = add_answer(pool, d2i_OCSP_RESPONSE(NULL, &next, (long)count));
    if (!added) {
        next = bytes;
        CMS_ContentInfo *bag = d2i_CMS_ContentInfo(NULL, &next, (long)count);
        if (bag) added = add_all(pool, CMS_get1_certs(bag), CMS_get1_crls(bag), trusted);
        CMS_ContentInfo_free(bag);
    }
    return added;
}

int congvu_pool_add(congvu_pool *pool, const uint8_t *bytes, size_t count, int trusted) {
    if (count == 0 || count > INT_MAX) return 0;
    int added = memmem(bytes, count, "-----BEGIN ", 11) ? add_pem(pool, bytes, count, trusted)
                                                       : add_der(pool, bytes, count, trusted);
    ERR_clear_error();
    return added;
}

const congvu_certificate *congvu_pool_certificate(const congvu_pool *pool, int index) {
    int roots = sk_X509_num(pool->roots);
    X509 *found = index < roots ? sk_X509_value(pool->roots, index) : sk_X509_value(pool->others, index - roots);
    return (const congvu_certificate *)found;
}

/* Adobe's attribute with what there is to know of revocation: SEQUENCE { [0] SEQUENCE OF CRL, [1] SEQUENCE OF OCSPResponse }. */
static void add_archive(congvu_pool *pool, const ASN1_STRING *archive) {
    const uint8_t *next = ASN1_STRING_get0_data(archive);
    const uint8_t *end = next + ASN1_STRING_length(archive);
    long length;
    int tag, class;
    if (ASN1_get_object(&next, &length, &tag, &class, end - next) & 0x80 || tag != V_ASN1_SEQUENCE) return;
    end = next + length;
    while (next < end) {
        if (ASN1_get_object(&next, &length, &tag, &class, end - next) & 0x80 || class != V_ASN1_CONTEXT_SPECIFIC) return;
        const uint8_t *one = next, *part_end = next + length;
        int kind = tag;
        next = part_end;
        if (ASN1_get_object(&one, &length, &tag, &class, part_end - one) & 0x80 || tag != V_ASN1_SEQUENCE) return;
        part_end = one + length;
        while (one < part_end) {
            int added = kind == 0 ? add_list(pool, d2i_X509_CRL(NULL, &one, part_end - one))
                                  : add_answer(pool, d2i_OCSP_RESPONSE(NULL, &one, part_end - one));
            if (!added) return;
        }
    }
}

void congvu_pool_add_cms(congvu_pool *pool, congvu_cms *cms) {
    add_all(pool, CMS_get1_certs(cms->info), CMS_get1_crls(cms->info), 0);
    ASN1_OBJECT *adobe = OBJ_txt2obj("1.2.840.113583.1.1.8", 1);
    int place = adobe ? CMS_signed_get_attr_by_OBJ(cms->signer, adobe, -1) : -1;
    if (place >= 0) {
        ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(cms->signer, place), 0);
        if (value && value->type == V_ASN1_SEQUENCE) add_archive(pool, value->value.sequence);
    }
    ASN1_OBJECT_free(adobe);
    ERR_clear_error();
}

#include "own.h"
#include <limits.h>
#include <openssl/pkcs12.h>
#include <stdlib.h>
#include <string.h>

struct congvu_key {
    EVP_PKEY *key;
    STACK_OF(X509) *certificates;
};

congvu_key *congvu_key_read(const uint8_t *bytes, size_t count, const char *password, int *wrong_password) {
    const uint8_t *next = bytes;
    *wrong_password = 0;
    PKCS12 *file = count <= LONG_MAX ? d2i_PKCS12(NULL, &next, (long)count) : NULL;
    if (!file) {
        ERR_clear_error();
        return NULL;
    }
    congvu_key *key = calloc(1, sizeof *key);
    X509 *own = NULL;
    STACK_OF(X509) *others = NULL;
    *wrong_password = PKCS12_mac_present(file) && !PKCS12_verify_mac(file, password, -1);
    int whole = key && !*wrong_password && PKCS12_parse(file, password, &key->key, &own, &others) && key->key && own;
    PKCS12_free(file);
    if (whole) whole = (key->certificates = sk_X509_new_null()) && sk_X509_push(key->certificates, own);
    if (whole) own = NULL;
    while (whole && sk_X509_num(others) > 0) whole = sk_X509_push(key->certificates, sk_X509_shift(others));
    X509_free(own);
    sk_X509_pop_free(others, X509_free);
    ERR_clear_error();
    if (whole) return key;
    congvu_key_free(key);
    return NULL;
}

void congvu_key_free(congvu_key *key) {
    if (!key) return;
    EVP_PKEY_free(key->key);
    sk_X509_pop_free(key->certificates, X509_free);
    free(key);
}

congvu_bytes congvu_key_certificate(const congvu_key *key, int index) {
    congvu_bytes none = {NULL, 0};
    X509 *certificate = sk_X509_value(key->certificates, index);
    uint8_t *der = NULL;
    int count = certificate ? i2d_X509(certificate, &der) : 0;
    congvu_bytes copy = count > 0 ? congvu_copy(der, (size_t)count) : none;
    OPENSSL_free(der);
    return copy;
}

congvu_bytes congvu_key_sign(const congvu_key *key, const uint8_t *bytes, size_t count) {
    congvu_bytes signature = {NULL, 0};
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t size = 0;
    if (context && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, key->key) &&
        EVP_DigestSign(context, NULL, &size, bytes, count) && (signature.bytes = malloc(size))) {
        signature.count = size;
        if (!EVP_DigestSign(context, signature.bytes, &signature.count, bytes, count)) {
            free(signature.bytes);
            signature = (congvu_bytes){NULL, 0};
        }
    }
    EVP_MD_CTX_free(context);
    ERR_clear_error();
    return signature;
}

struct congvu_draft {
    CMS_ContentInfo *info;
    CMS_SignerInfo *signer;
    EVP_PKEY *public_key;
};

congvu_draft *congvu_draft_new(const uint8_t *bytes, size_t count, const uint8_t *digest, int64_t time) {
    congvu_draft *draft = calloc(1, sizeof *draft);
    X509 *certificate = draft ? congvu_one_certificate(bytes, count) : NULL;
    ASN1_TIME *when = ASN1_TIME_adj(NULL, (time_t)time, 0, 0);
    /* Partial: what the key signs is handed in later; until then its public half stands for it. */
    unsigned flags = CMS_PARTIAL | CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP | CMS_CADES;
    int whole = certificate && when && (draft->public_key = X509_get_pubkey(certificate)) &&
        (draft->info = CMS_sign(NULL, NULL, NULL, NULL, flags)) &&
        (draft->signer = CMS_add1_signer(draft->info, certificate, draft->public_key, EVP_sha256(), flags)) &&
        CMS_signed_add1_attr_by_NID(
            draft->signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) &&
        CMS_signed_add1_attr_by_NID(draft->signer, NID_pkcs9_signingTime, when->type, when, -1) &&
        CMS_signed_add1_attr_by_NID(draft->signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest, 32);
    ASN1_TIME_free(when);
    X509_free(certificate);
    ERR_clear_error();
    if (whole) return draft;
    congvu_draft_free(draft);
    return NULL;
}

void congvu_draft_free(congvu_draft *draft) {
    if (!draft) return;
    CMS_ContentInfo_free(draft->info);
    EVP_PKEY_free(draft->public_key);
    free(draft);
}

int congvu_draft_add_certificate(congvu_draft *draft, const uint8_t *bytes, size_t count) {
    X509 *certificate = congvu_one_certificate(bytes, count);
    int added = certificate && CMS_add1_cert(draft->info, certificate);
    X509_free(certificate);
    ERR_clear_error();
    return added;
}

typedef struct {
    uint8_t *bytes;
    int count;
} attribute;

static int by_bytes(const void *left, const void *right) {
    const attribute *one = left, *other = right;
    int shared = one->count < other->count ? one->count : other->count;
    int order = memcmp(one->bytes, other->bytes, (size_t)shared);
    return order ? order : one->count - other->count;
}

/* The SET OF attributes in DER: its members in the order of their bytes. */
congvu_bytes congvu_draft_attributes(congvu_draft *draft) {
    congvu_bytes set = {NULL, 0};
    attribute members[16] = {{NULL, 0}};
    int count = CMS_signed_get_attr_count(draft->signer), inside = 0, whole = count > 0 && count <= 16;
    for (int i = 0; whole && i < count; i++) {
        members[i].count = i2d_X509_ATTRIBUTE(CMS_signed_get_attr(draft->signer, i), &members[i].bytes);
        whole = members[i].count > 0;
        inside += members[i].count;
    }
    int size = whole ? ASN1_object_size(1, inside, V_ASN1_SET) : 0;
    if (size > 0 && (set.bytes = malloc((size_t)size))) {
        set.count = (size_t)size;
        uint8_t *next = set.bytes;
        qsort(members, (size_t)count, sizeof *members, by_bytes);
        ASN1_put_object(&next, 1, inside, V_ASN1_SET, V_ASN1_UNIVERSAL);
        for (int i = 0; i < count; i++) {
            memcpy(next, members[i].bytes, (size_t)members[i].count);
            next += members[i].count;
        }
    }
    for (int i = 0; i < 16; i++) OPENSSL_free(members[i].bytes);
    return set;
}

congvu_bytes congvu_draft_finish(congvu_draft *draft, const uint8_t *signature, size_t count) {
    congvu_bytes none = {NULL, 0}, whole = none;
    X509_ALGOR *algorithm = NULL;
    CMS_SignerInfo_get0_algs(draft->signer, NULL, NULL, NULL, &algorithm);
    int is_rsa = EVP_PKEY_get_base_id(draft->public_key) == EVP_PKEY_RSA;
    int nid = is_rsa ? NID_sha256WithRSAEncryption : NID_ecdsa_with_SHA256;
    uint8_t *der = NULL;
    if (count <= INT_MAX && algorithm &&
        X509_ALGOR_set0(algorithm, OBJ_nid2obj(nid), is_rsa ? V_ASN1_NULL : V_ASN1_UNDEF, NULL) &&
        ASN1_STRING_set(CMS_SignerInfo_get0_signature(draft->signer), signature, (int)count)) {
        int size = i2d_CMS_ContentInfo(draft->info, &der);
        if (size > 0) whole = congvu_copy(der, (size_t)size);
    }
    OPENSSL_free(der);
    ERR_clear_error();
    return whole;
}

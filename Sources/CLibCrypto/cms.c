#include "own.h"
#include <limits.h>
#include <openssl/ess.h>
#include <openssl/ts.h>
#include <stdlib.h>
#include <string.h>

static X509 *signer_certificate(CMS_ContentInfo *info, CMS_SignerInfo *signer) {
    STACK_OF(X509) *certificates = CMS_get1_certs(info);
    X509 *found = NULL;
    for (int i = 0; !found && i < sk_X509_num(certificates); i++)
        if (CMS_SignerInfo_cert_cmp(signer, sk_X509_value(certificates, i)) == 0) {
            found = sk_X509_value(certificates, i);
            X509_up_ref(found);
        }
    sk_X509_pop_free(certificates, X509_free);
    return found;
}

/* Takes `info` over. */
static congvu_cms *wrap(CMS_ContentInfo *info) {
    STACK_OF(CMS_SignerInfo) *signers =
        info && OBJ_obj2nid(CMS_get0_type(info)) == NID_pkcs7_signed ? CMS_get0_SignerInfos(info) : NULL;
    congvu_cms *cms = sk_CMS_SignerInfo_num(signers) == 1 ? calloc(1, sizeof *cms) : NULL;
    if (!cms) {
        CMS_ContentInfo_free(info);
        return NULL;
    }
    cms->info = info;
    cms->signer = sk_CMS_SignerInfo_value(signers, 0);
    cms->certificate = signer_certificate(info, cms->signer);
    cms->is_stamp = OBJ_obj2nid(CMS_get0_eContentType(info)) == NID_id_smime_ct_TSTInfo;
    return cms;
}

congvu_cms *congvu_cms_read(const uint8_t *bytes, size_t count, size_t *used) {
    const uint8_t *next = bytes;
    if (count > LONG_MAX) return NULL;
    congvu_cms *cms = wrap(d2i_CMS_ContentInfo(NULL, &next, (long)count));
    *used = (size_t)(next - bytes);
    ERR_clear_error();
    return cms;
}

void congvu_cms_free(congvu_cms *cms) {
    if (!cms) return;
    X509_free(cms->certificate);
    CMS_ContentInfo_free(cms->info);
    free(cms);
}

const congvu_certificate *congvu_cms_signer(congvu_cms *cms) { return (const congvu_certificate *)cms->certificate; }

/* Takes `content` over; NULL where the signature holds what it signs. */
static int check(congvu_cms *cms, BIO *content) {
    unsigned flags = CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY;
    int state = CONGVU_INTACT;
    if (CMS_verify(cms->info, NULL, NULL, content, NULL, flags) != 1) {
        /* The attributes are signed rightly, but name another content. */
        int attributes = CMS_signed_get_attr_count(cms->signer) > 0 && CMS_SignerInfo_verify(cms->signer) == 1;
        state = attributes ? CONGVU_ALTERED : CONGVU_FORGED;
    }
    BIO_free(content);
    ERR_clear_error();
    return state;
}

int congvu_cms_check(congvu_cms *cms, const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count) {
    ASN1_OCTET_STRING **held = CMS_get0_content(cms->info);
    int is_data = OBJ_obj2nid(CMS_get0_eContentType(cms->info)) == NID_pkcs7_data;
    if (!cms->certificate || !is_data || !held || *held) return CONGVU_UNREADABLE;
    BIO *content = congvu_joined(first, first_count, second, second_count);
    return content ? check(cms, content) : CONGVU_UNREADABLE;
}

static ASN1_TYPE *signed_value(CMS_SignerInfo *signer, int nid) {
    int place = CMS_signed_get_attr_by_NID(signer, nid, -1);
    return place < 0 ? NULL : X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, place), 0);
}

int64_t congvu_cms_time(congvu_cms *cms) {
    ASN1_TYPE *value = signed_value(cms->signer, NID_pkcs9_signingTime);
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME)) return CONGVU_NO_TIME;
    return congvu_time(value->value.asn1_string);
}

congvu_bytes congvu_cms_digest(congvu_cms *cms) {
    congvu_bytes none = {NULL, 0};
    X509_ALGOR *digest = NULL;
    CMS_SignerInfo_get0_algs(cms->signer, NULL, NULL, &digest, NULL);
    const char *name = digest ? OBJ_nid2sn(OBJ_obj2nid(digest->algorithm)) : NULL;
    return name ? congvu_copy((const uint8_t *)name, strlen(name)) : none;
}

int congvu_cms_names_certificate(congvu_cms *cms) {
    ASN1_TYPE *value = signed_value(cms->signer, NID_id_smime_aa_signingCertificateV2);
    ASN1_TYPE *old = signed_value(cms->signer, NID_id_smime_aa_signingCertificate);
    if (!cms->certificate || (!value && !old)) return 0;
    ESS_SIGNING_CERT_V2 *named = NULL;
    ESS_SIGNING_CERT *named_old = NULL;
    if (value && value->type == V_ASN1_SEQUENCE) {
        const uint8_t *next = ASN1_STRING_get0_data(value->value.sequence);
        named = d2i_ESS_SIGNING_CERT_V2(NULL, &next, ASN1_STRING_length(value->value.sequence));
    }
    if (old && old->type == V_ASN1_SEQUENCE) {
        const uint8_t *next = ASN1_STRING_get0_data(old->value.sequence);
        named_old = d2i_ESS_SIGNING_CERT(NULL, &next, ASN1_STRING_length(old->value.sequence));
    }
    STACK_OF(X509) *chain = sk_X509_new_null();
    int right = (!value || named) && (!old || named_old) && chain && sk_X509_push(chain, cms->certificate);
    right = right && OSSL_ESS_check_signing_certs(named_old, named, chain, 1) == 1;
    sk_X509_free(chain);
    ESS_SIGNING_CERT_V2_free(named);
    ESS_SIGNING_CERT_free(named_old);
    ERR_clear_error();
    return right ? 1 : -1;
}

congvu_cms *congvu_cms_stamp(congvu_cms *cms) {
    int place = CMS_unsigned_get_attr_by_NID(cms->signer, NID_id_smime_aa_timeStampToken, -1);
    ASN1_TYPE *value = place < 0 ? NULL : X509_ATTRIBUTE_get0_type(CMS_unsigned_get_attr(cms->signer, place), 0);
    if (!value || value->type != V_ASN1_SEQUENCE) return NULL;
    size_t used;
    return congvu_cms_read(
        ASN1_STRING_get0_data(value->value.sequence), (size_t)ASN1_STRING_length(value->value.sequence), &used);
}

static TS_TST_INFO *stamp_info(congvu_cms *stamp) {
    ASN1_OCTET_STRING **held = stamp->is_stamp ? CMS_get0_content(stamp->info) : NULL;
    if (!held || !*held) return NULL;
    const uint8_t *next = ASN1_STRING_get0_data(*held);
    TS_TST_INFO *info = d2i_TS_TST_INFO(NULL, &next, ASN1_STRING_length(*held));
    ERR_clear_error();
    return info;
}

/* Whether the stamp's print is that of the pieces. */
static int stands_over(
    TS_TST_INFO *info, const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count) {
    TS_MSG_IMPRINT *print = TS_TST_INFO_get_msg_imprint(info);
    const EVP_MD *kind = EVP_get_digestbyobj(TS_MSG_IMPRINT_get_algo(print)->algorithm);
    ASN1_OCTET_STRING *expected = TS_MSG_IMPRINT_get_msg(print);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    uint8_t digest[EVP_MAX_MD_SIZE];
    unsigned count = 0;
    int same = kind && context && EVP_DigestInit_ex(context, kind, NULL) && EVP_DigestUpdate(context, first, first_count) &&
        EVP_DigestUpdate(context, second, second_count) && EVP_DigestFinal_ex(context, digest, &count) &&
        ASN1_STRING_length(expected) == (int)count && memcmp(ASN1_STRING_get0_data(expected), digest, count) == 0;
    EVP_MD_CTX_free(context);
    return same;
}

int congvu_stamp_check(
    congvu_cms *stamp, const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count) {
    TS_TST_INFO *info = stamp->certificate ? stamp_info(stamp) : NULL;
    if (!info) return CONGVU_UNREADABLE;
    int state = check(stamp, NULL);
    if (state == CONGVU_INTACT && !stands_over(info, first, first_count, second, second_count)) state = CONGVU_ALTERED;
    TS_TST_INFO_free(info);
    ERR_clear_error();
    return state;
}

int congvu_stamp_check_cms(congvu_cms *stamp, congvu_cms *cms) {
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(cms->signer);
    return congvu_stamp_check(stamp, ASN1_STRING_get0_data(value), (size_t)ASN1_STRING_length(value), NULL, 0);
}

int64_t congvu_stamp_time(congvu_cms *stamp) {
    TS_TST_INFO *info = stamp_info(stamp);
    int64_t time = info ? congvu_time(TS_TST_INFO_get_time(info)) : CONGVU_NO_TIME;
    TS_TST_INFO_free(info);
    return time;
}

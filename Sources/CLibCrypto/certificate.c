#include "own.h"
#include <stdlib.h>
#include <string.h>

static congvu_bytes name_part(X509_NAME *name, int nid) {
    congvu_bytes text = {NULL, 0};
    int place = X509_NAME_get_index_by_NID(name, nid, -1);
    if (place < 0) return text;
    unsigned char *utf8 = NULL;
    int count = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
    if (count > 0) text = congvu_copy(utf8, (size_t)count);
    OPENSSL_free(utf8);
    return text;
}

static congvu_bytes serial(X509 *certificate) {
    congvu_bytes text = {NULL, 0};
    BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), NULL);
    char *digits = number ? BN_bn2hex(number) : NULL;
    if (digits) text = congvu_copy((const uint8_t *)digits, strlen(digits));
    OPENSSL_free(digits);
    BN_free(number);
    return text;
}

/* The first address over plain HTTP: answers and lists are signed themselves. */
static congvu_bytes address(const GENERAL_NAME *name) {
    congvu_bytes none = {NULL, 0};
    if (!name || name->type != GEN_URI) return none;
    const ASN1_IA5STRING *text = name->d.uniformResourceIdentifier;
    int count = ASN1_STRING_length(text);
    if (count < 8 || strncmp((const char *)ASN1_STRING_get0_data(text), "http", 4) != 0) return none;
    return congvu_copy(ASN1_STRING_get0_data(text), (size_t)count);
}

static congvu_bytes answer_address(X509 *certificate) {
    congvu_bytes found = {NULL, 0};
    AUTHORITY_INFO_ACCESS *ways = X509_get_ext_d2i(certificate, NID_info_access, NULL, NULL);
    for (int i = 0; !found.bytes && i < sk_ACCESS_DESCRIPTION_num(ways); i++) {
        ACCESS_DESCRIPTION *way = sk_ACCESS_DESCRIPTION_value(ways, i);
        if (OBJ_obj2nid(way->method) == NID_ad_OCSP) found = address(way->location);
    }
    AUTHORITY_INFO_ACCESS_free(ways);
    return found;
}

static congvu_bytes list_address(X509 *certificate) {
    congvu_bytes found = {NULL, 0};
    CRL_DIST_POINTS *points = X509_get_ext_d2i(certificate, NID_crl_distribution_points, NULL, NULL);
    for (int i = 0; !found.bytes && i < sk_DIST_POINT_num(points); i++) {
        DIST_POINT_NAME *name = sk_DIST_POINT_value(points, i)->distpoint;
        if (!name || name->type != 0) continue;
        for (int j = 0; !found.bytes && j < sk_GENERAL_NAME_num(name->name.fullname); j++)
            found = address(sk_GENERAL_NAME_value(name->name.fullname, j));
    }
    CRL_DIST_POINTS_free(points);
    return found;
}

static congvu_bytes algorithm(X509 *certificate) {
    congvu_bytes none = {NULL, 0};
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    const char *name = key ? EVP_PKEY_get0_type_name(key) : NULL;
    return name ? congvu_copy((const uint8_t *)name, strlen(name)) : none;
}

congvu_bytes congvu_certificate_text(const congvu_certificate *certificate, int what) {
    X509 *own = x509(certificate);
    congvu_bytes none = {NULL, 0}, text = none;
    X509_NAME *subject = X509_get_subject_name(own), *issuer = X509_get_issuer_name(own);
    switch (what) {
    case CONGVU_COMMON_NAME: text = name_part(subject, NID_commonName); break;
    case CONGVU_ORGANISATION: text = name_part(subject, NID_organizationName); break;
    case CONGVU_UNIT: text = name_part(subject, NID_organizationalUnitName); break;
    case CONGVU_TITLE: text = name_part(subject, NID_title); break;
    case CONGVU_EMAIL: text = name_part(subject, NID_pkcs9_emailAddress); break;
    case CONGVU_IDENTIFIER: text = name_part(subject, NID_userId); break;
    case CONGVU_LOCALITY: text = name_part(subject, NID_stateOrProvinceName); break;
    case CONGVU_SERIAL: text = serial(own); break;
    case CONGVU_ISSUER: text = name_part(issuer, NID_commonName); break;
    case CONGVU_ISSUER_ORGANISATION: text = name_part(issuer, NID_organizationName); break;
    case CONGVU_ALGORITHM: text = algorithm(own); break;
    case CONGVU_OCSP_ADDRESS: text = answer_address(own); break;
    case CONGVU_LIST_ADDRESS: text = list_address(own); break;
    default: break;
    }
    ERR_clear_error();
    return text;
}

int64_t congvu_certificate_begins(const congvu_certificate *certificate) {
    return congvu_time(X509_get0_notBefore(x509(certificate)));
}

int64_t congvu_certificate_ends(const congvu_certificate *certificate) {
    return congvu_time(X509_get0_notAfter(x509(certificate)));
}

int congvu_certificate_bits(const congvu_certificate *certificate) {
    EVP_PKEY *key = X509_get0_pubkey(x509(certificate));
    int bits = key ? EVP_PKEY_get_bits(key) : 0;
    ERR_clear_error();
    return bits;
}

int congvu_certificate_signs(const congvu_certificate *certificate) {
    /* All bits are set where the certificate says nothing. */
    return (X509_get_key_usage(x509(certificate)) & (X509v3_KU_DIGITAL_SIGNATURE | X509v3_KU_NON_REPUDIATION)) != 0;
}

int congvu_certificate_is_root(const congvu_certificate *certificate) {
    int is_root = X509_self_signed(x509(certificate), 1) == 1;
    ERR_clear_error();
    return is_root;
}

int congvu_certificate_issues(const congvu_certificate *certificate) { return X509_check_ca(x509(certificate)) > 0; }

congvu_bytes congvu_certificate_bytes(const congvu_certificate *certificate) {
    unsigned char *der = NULL;
    int count = i2d_X509(x509(certificate), &der);
    congvu_bytes bytes = {NULL, 0};
    if (count > 0) bytes = congvu_copy(der, (size_t)count);
    OPENSSL_free(der);
    return bytes;
}

congvu_certificate *congvu_certificate_read(const uint8_t *bytes, size_t count) {
    return (congvu_certificate *)congvu_one_certificate(bytes, count);
}

void congvu_certificate_free(congvu_certificate *certificate) { X509_free(x509(certificate)); }

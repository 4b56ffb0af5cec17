/* What the files of this target share. */
#include "CLibCrypto.h"
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

DEFINE_STACK_OF(OCSP_BASICRESP)

struct congvu_pool {
    STACK_OF(X509) *roots;
    STACK_OF(X509) *others;
    STACK_OF(X509_CRL) *lists;
    STACK_OF(OCSP_BASICRESP) *answers;
};

struct congvu_chain {
    int state;
    const char *words;
    STACK_OF(X509) *certificates;
};

struct congvu_cms {
    CMS_ContentInfo *info;
    CMS_SignerInfo *signer;
    X509 *certificate;
    int is_stamp;
};

static inline X509 *x509(const congvu_certificate *certificate) { return (X509 *)certificate; }

congvu_bytes congvu_copy(const uint8_t *bytes, size_t count);
int64_t congvu_time(const ASN1_TIME *time);
BIO *congvu_joined(const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count);
X509 *congvu_one_certificate(const uint8_t *bytes, size_t count);

#include "own.h"
#include <stdlib.h>

static int meaning(int error) {
    switch (error) {
    case X509_V_OK: return CONGVU_TRUSTED;
    case X509_V_ERR_CERT_HAS_EXPIRED: return CONGVU_EXPIRED;
    case X509_V_ERR_CERT_NOT_YET_VALID: return CONGVU_NOT_YET;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_UNTRUSTED: return CONGVU_NO_ROOT;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK: return CONGVU_WEAK;
    default: return CONGVU_BAD_CHAIN;
    }
}

congvu_chain *congvu_chain_build(congvu_pool *pool, const congvu_certificate *certificate, int64_t time, int stamping) {
    congvu_chain *chain = calloc(1, sizeof *chain);
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    if (!chain || !context || !X509_STORE_CTX_init(context, NULL, x509(certificate), pool->others)) {
        X509_STORE_CTX_free(context);
        free(chain);
        return NULL;
    }
    X509_STORE_CTX_set0_trusted_stack(context, pool->roots);
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_time(rules, (time_t)time);
    X509_VERIFY_PARAM_set_depth(rules, 8);
    /* MD5 and SHA-1 below the root, and keys below 1024 bits, prove nothing. */
    X509_VERIFY_PARAM_set_auth_level(rules, 1);
    if (stamping) X509_STORE_CTX_set_purpose(context, X509_PURPOSE_TIMESTAMP_SIGN);
    int verified = X509_verify_cert(context) == 1;
    int error = X509_STORE_CTX_get_error(context);
    chain->state = verified ? CONGVU_TRUSTED : error == X509_V_OK ? CONGVU_BAD_CHAIN : meaning(error);
    chain->words = X509_verify_cert_error_string(error);
    chain->certificates = X509_STORE_CTX_get1_chain(context);
    X509_STORE_CTX_free(context);
    ERR_clear_error();
    return chain;
}

void congvu_chain_free(congvu_chain *chain) {
    if (!chain) return;
    sk_X509_pop_free(chain->certificates, X509_free);
    free(chain);
}

int congvu_chain_state(const congvu_chain *chain) { return chain->state; }
const char *congvu_chain_words(const congvu_chain *chain) { return chain->words; }

int congvu_chain_count(const congvu_chain *chain) {
    int count = sk_X509_num(chain->certificates);
    return count < 0 ? 0 : count;
}

const congvu_certificate *congvu_chain_at(const congvu_chain *chain, int index) {
    return (const congvu_certificate *)sk_X509_value(chain->certificates, index);
}

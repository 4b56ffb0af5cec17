#include "own.h"

/* How much later than asked a list may begin, or earlier end: clocks differ. */
#define LEEWAY 300

/* Whether the list speaks of all certificates of its issuer, of those at least that `certificate` is one of. */
static int speaks_of(X509_CRL *list, X509 *certificate) {
    int critical = -1;
    while ((critical = X509_CRL_get_ext_by_critical(list, 1, critical)) >= 0) {
        ASN1_OBJECT *kind = X509_EXTENSION_get_object(X509_CRL_get_ext(list, critical));
        if (OBJ_obj2nid(kind) != NID_issuing_distribution_point) return 0;
    }
    ISSUING_DIST_POINT *part = X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, NULL, NULL);
    if (!part) return 1;
    int is_authority = X509_check_ca(certificate) > 0;
    int whole = !part->indirectCRL && !part->onlysomereasons && !part->onlyattr && !(part->onlyuser && is_authority) &&
        !(part->onlyCA && !is_authority);
    ISSUING_DIST_POINT_free(part);
    return whole;
}

/* Whether something said between these times still held at `time`. */
static int holds(int64_t begins, int64_t ends, int64_t time) {
    return begins != CONGVU_NO_TIME && (ends == CONGVU_NO_TIME ? begins + LEEWAY >= time : ends + LEEWAY >= time);
}

static congvu_revocation in_list(X509_CRL *list, X509 *certificate, X509 *issuer, int64_t time) {
    congvu_revocation found = {CONGVU_UNKNOWN, CONGVU_NO_TIME, CONGVU_NO_TIME, 0};
    if (X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) != 0) return found;
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    if (!key || !(X509_get_key_usage(issuer) & X509v3_KU_CRL_SIGN) || X509_CRL_verify(list, key) != 1) return found;
    if (!speaks_of(list, certificate)) return found;
    X509_REVOKED *entry = NULL;
    /* 2: no longer on hold. */
    if (X509_CRL_get0_by_cert(list, &entry, certificate) == 1) {
        found.state = CONGVU_REVOKED;
        found.since = congvu_time(X509_REVOKED_get0_revocationDate(entry));
    } else if (holds(congvu_time(X509_CRL_get0_lastUpdate(list)), congvu_time(X509_CRL_get0_nextUpdate(list)), time)) {
        found.state = CONGVU_GOOD;
    }
    found.as_of = congvu_time(X509_CRL_get0_lastUpdate(list));
    return found;
}

/* Whether the answer is signed by the issuer or one whom the issuer charged with answering. */
static int is_authentic(congvu_pool *pool, OCSP_BASICRESP *answer) {
    X509_STORE *store = X509_STORE_new();
    X509_VERIFY_PARAM *rules = X509_VERIFY_PARAM_new();
    int right = store && rules;
    for (int i = 0; right && i < sk_X509_num(pool->roots); i++)
        right = X509_STORE_add_cert(store, sk_X509_value(pool->roots, i));
    int64_t produced = congvu_time(OCSP_resp_get0_produced_at(answer));
    if (right && produced != CONGVU_NO_TIME) {
        X509_VERIFY_PARAM_set_time(rules, (time_t)produced);
        X509_VERIFY_PARAM_set_auth_level(rules, 1);
        X509_STORE_set1_param(store, rules);
        right = OCSP_basic_verify(answer, pool->others, store, 0) == 1;
    } else {
        right = 0;
    }
    X509_VERIFY_PARAM_free(rules);
    X509_STORE_free(store);
    return right;
}

static congvu_revocation in_answer(congvu_pool *pool, OCSP_BASICRESP *answer, X509 *certificate, X509 *issuer, int64_t time) {
    congvu_revocation found = {CONGVU_UNKNOWN, CONGVU_NO_TIME, CONGVU_NO_TIME, 1};
    const EVP_MD *kinds[] = {EVP_sha1(), EVP_sha256()};
    for (int i = 0; i < 2; i++) {
        int status = -1, reason;
        ASN1_GENERALIZEDTIME *since = NULL, *begins = NULL, *ends = NULL;
        OCSP_CERTID *id = OCSP_cert_to_id(kinds[i], certificate, issuer);
        int known = id && OCSP_resp_find_status(answer, id, &status, &reason, &since, &begins, &ends) == 1;
        OCSP_CERTID_free(id);
        if (!known || !is_authentic(pool, answer)) continue;
        found.as_of = congvu_time(begins);
        if (status == V_OCSP_CERTSTATUS_REVOKED) {
            found.state = CONGVU_REVOKED;
            found.since = congvu_time(since);
        } else if (status == V_OCSP_CERTSTATUS_GOOD && holds(congvu_time(begins), congvu_time(ends), time)) {
            found.state = CONGVU_GOOD;
        }
        break;
    }
    return found;
}

/* What says more: revoked before good before nothing, among equals what is newer. */
static void keep(congvu_revocation *best, congvu_revocation next) {
    if (next.state > best->state || (next.state == best->state && next.as_of > best->as_of)) *best = next;
}

congvu_revocation congvu_chain_revocation(congvu_pool *pool, const congvu_chain *chain, int index, int64_t time) {
    congvu_revocation best = {CONGVU_UNKNOWN, CONGVU_NO_TIME, CONGVU_NO_TIME, 0};
    if (index < 0 || index + 1 >= sk_X509_num(chain->certificates)) return best;
    X509 *certificate = sk_X509_value(chain->certificates, index), *issuer = sk_X509_value(chain->certificates, index + 1);
    for (int i = 0; i < sk_X509_CRL_num(pool->lists); i++)
        keep(&best, in_list(sk_X509_CRL_value(pool->lists, i), certificate, issuer, time));
    for (int i = 0; i < sk_OCSP_BASICRESP_num(pool->answers); i++)
        keep(&best, in_answer(pool, sk_OCSP_BASICRESP_value(pool->answers, i), certificate, issuer, time));
    ERR_clear_error();
    return best;
}

congvu_bytes congvu_certificate_question(const congvu_certificate *certificate, const congvu_certificate *issuer) {
    congvu_bytes bytes = {NULL, 0};
    OCSP_REQUEST *request = OCSP_REQUEST_new();
    OCSP_CERTID *id = OCSP_cert_to_id(EVP_sha1(), x509(certificate), x509(issuer));
    if (request && id && OCSP_request_add0_id(request, id)) {
        id = NULL;
        unsigned char *der = NULL;
        int count = i2d_OCSP_REQUEST(request, &der);
        if (count > 0) bytes = congvu_copy(der, (size_t)count);
        OPENSSL_free(der);
    }
    OCSP_CERTID_free(id);
    OCSP_REQUEST_free(request);
    ERR_clear_error();
    return bytes;
}

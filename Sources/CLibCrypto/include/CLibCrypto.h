/* What CongVu asks of libcrypto, in types of its own: swift-crypto brings headers with the same names as OpenSSL's, and
   lists of OpenSSL are macros, which Swift cannot call. All functions may be called from any thread, each thing from one
   thread at a time. Whatever a file claims is read by libcrypto alone. */
#ifndef CONGVU_CLIBCRYPTO_H
#define CONGVU_CLIBCRYPTO_H
#include <stddef.h>
#include <stdint.h>

/* Bytes that the caller frees with free(); NULL where there are none. */
typedef struct {
    uint8_t *bytes;
    size_t count;
} congvu_bytes;

/* A time that is not there. */
#define CONGVU_NO_TIME INT64_MIN

/* Certificates, lists of revoked ones and answers about them: those that the office trusts and those that a file brings. */
typedef struct congvu_pool congvu_pool;

congvu_pool *congvu_pool_new(void);
void congvu_pool_free(congvu_pool *pool);

/* Adds all certificates, lists and answers in DER or PEM; returns how many. Certificates that signed themselves become
   roots when `trusted`. */
int congvu_pool_add(congvu_pool *pool, const uint8_t *bytes, size_t count, int trusted);

typedef struct congvu_certificate congvu_certificate;

/* Its certificates, roots first; NULL behind the last. Lives as long as the pool. */
const congvu_certificate *congvu_pool_certificate(const congvu_pool *pool, int index);
/* Whether it signed itself; whether it may sign others. */
int congvu_certificate_is_root(const congvu_certificate *certificate);
int congvu_certificate_issues(const congvu_certificate *certificate);
/* The whole of it, DER. */
congvu_bytes congvu_certificate_bytes(const congvu_certificate *certificate);

/* A signature as it stands in a file: SignedData with one signer. */
typedef struct congvu_cms congvu_cms;

/* NULL when the bytes begin with nothing of the kind; `used` is the length of what was read. */
congvu_cms *congvu_cms_read(const uint8_t *bytes, size_t count, size_t *used);
void congvu_cms_free(congvu_cms *cms);

/* Certificates and lists that the signature brings along. */
void congvu_pool_add_cms(congvu_pool *pool, congvu_cms *cms);

enum { CONGVU_INTACT, CONGVU_ALTERED, CONGVU_FORGED, CONGVU_UNREADABLE };

/* Whether the two pieces, one after the other, are what was signed. */
int congvu_cms_check(congvu_cms *cms, const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count);

/* The signed attribute «signing time». */
int64_t congvu_cms_time(congvu_cms *cms);
/* «sha256» and the like. */
congvu_bytes congvu_cms_digest(congvu_cms *cms);
/* 1: the signed attributes name the very certificate; 0: they name none; -1: they name another. */
int congvu_cms_names_certificate(congvu_cms *cms);

/* The time stamp (RFC 3161) over the signature; NULL where there is none. */
congvu_cms *congvu_cms_stamp(congvu_cms *cms);
/* Whether `stamp` is sound in itself and stands over the two pieces; the same words as congvu_cms_check. */
int congvu_stamp_check(congvu_cms *stamp, const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count);
/* Whether `stamp` stands over the signature value of `cms`. */
int congvu_stamp_check_cms(congvu_cms *stamp, congvu_cms *cms);
int64_t congvu_stamp_time(congvu_cms *stamp);

/* The signer's certificate; NULL when the signature does not bring it. Lives as long as the signature. */
const congvu_certificate *congvu_cms_signer(congvu_cms *cms);

enum {
    CONGVU_COMMON_NAME, CONGVU_ORGANISATION, CONGVU_UNIT, CONGVU_TITLE, CONGVU_EMAIL, CONGVU_IDENTIFIER, CONGVU_LOCALITY,
    CONGVU_SERIAL, CONGVU_ISSUER, CONGVU_ISSUER_ORGANISATION, CONGVU_ALGORITHM, CONGVU_OCSP_ADDRESS, CONGVU_LIST_ADDRESS
};

/* UTF-8. */
congvu_bytes congvu_certificate_text(const congvu_certificate *certificate, int what);
int64_t congvu_certificate_begins(const congvu_certificate *certificate);
int64_t congvu_certificate_ends(const congvu_certificate *certificate);
int congvu_certificate_bits(const congvu_certificate *certificate);
/* Whether its key may sign papers: digitalSignature or nonRepudiation, or no restriction at all. */
int congvu_certificate_signs(const congvu_certificate *certificate);

enum {
    CONGVU_TRUSTED, CONGVU_NO_ROOT, CONGVU_EXPIRED, CONGVU_NOT_YET, CONGVU_WEAK, CONGVU_BAD_CHAIN
};

/* The way from a certificate to a root at a time. */
typedef struct congvu_chain congvu_chain;
congvu_chain *congvu_chain_build(congvu_pool *pool, const congvu_certificate *certificate, int64_t time, int stamping);
void congvu_chain_free(congvu_chain *chain);
int congvu_chain_state(const congvu_chain *chain);
/* OpenSSL's words, English. */
const char *congvu_chain_words(const congvu_chain *chain);
int congvu_chain_count(const congvu_chain *chain);
const congvu_certificate *congvu_chain_at(const congvu_chain *chain, int index);

enum { CONGVU_UNKNOWN, CONGVU_GOOD, CONGVU_REVOKED };

typedef struct {
    int state;
    /* Revoked since. */
    int64_t since;
    /* The day of the list or answer. */
    int64_t as_of;
    int from_answer;
} congvu_revocation;

/* What the lists and answers in the pool say of the certificate at `index` of a trusted chain, for use at `time`. */
congvu_revocation congvu_chain_revocation(congvu_pool *pool, const congvu_chain *chain, int index, int64_t time);

/* What to ask an authority about a certificate of `issuer` (OCSP), DER. */
congvu_bytes congvu_certificate_question(const congvu_certificate *certificate, const congvu_certificate *issuer);

/* SHA-256 of the pieces, one after the other: 32 bytes. */
void congvu_sha256(const uint8_t *first, size_t first_count, const uint8_t *second, size_t second_count, uint8_t *digest);

/* A key that libcrypto holds, with its certificates. */
typedef struct congvu_key congvu_key;

/* NULL when it is none, or when the password is wrong (`wrong_password` is then 1). */
congvu_key *congvu_key_read(const uint8_t *bytes, size_t count, const char *password, int *wrong_password);
void congvu_key_free(congvu_key *key);
congvu_bytes congvu_key_certificate(const congvu_key *key, int index);
/* The signature with SHA-256, PKCS#1 v1.5 or ECDSA. */
congvu_bytes congvu_key_sign(const congvu_key *key, const uint8_t *bytes, size_t count);

/* A signature in the making, whose key may be elsewhere. */
typedef struct congvu_draft congvu_draft;
congvu_draft *congvu_draft_new(const uint8_t *certificate, size_t count, const uint8_t *digest, int64_t time);
void congvu_draft_free(congvu_draft *draft);
int congvu_draft_add_certificate(congvu_draft *draft, const uint8_t *bytes, size_t count);
/* What the key has to sign. */
congvu_bytes congvu_draft_attributes(congvu_draft *draft);
congvu_bytes congvu_draft_finish(congvu_draft *draft, const uint8_t *signature, size_t count);

/* What a certificate in DER says of itself; freed with congvu_certificate_free. */
congvu_certificate *congvu_certificate_read(const uint8_t *bytes, size_t count);
void congvu_certificate_free(congvu_certificate *certificate);

/* Private keys in a token that speaks PKCS#11: they never leave it. */
typedef struct congvu_token congvu_token;

/* NULL with English words in `words` (at most `size` bytes) when the module, the token or the key is not there. `label`
   names the key; empty takes the only one. */
congvu_token *congvu_token_open(
    const char *module, const char *token, const char *label, const char *pin, char *words, size_t size);
void congvu_token_close(congvu_token *token);
/* The certificate beside the key. */
congvu_bytes congvu_token_certificate(congvu_token *token, int index);
congvu_bytes congvu_token_sign(congvu_token *token, const uint8_t *bytes, size_t count);
/* The key of a password by scrypt (RFC 7914), blocks of 8, one at a time; `rounds` is a power of two. Takes 1 KiB a round.
   0 where the memory is not there. */
int congvu_scrypt(
    const uint8_t *password, size_t password_count, const uint8_t *salt, size_t salt_count, uint64_t rounds,
    uint8_t *key, size_t key_count);

#endif

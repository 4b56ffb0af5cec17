#include "own.h"
#include <dlfcn.h>
#include <p11-kit-1/p11-kit/pkcs11.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct congvu_token {
    void *library;
    CK_FUNCTION_LIST *functions;
    CK_SESSION_HANDLE session;
    CK_OBJECT_HANDLE key;
    CK_KEY_TYPE kind;
    CK_BYTE id[256];
    CK_ULONG id_count;
    int has_session;
};

static int find_slot(CK_FUNCTION_LIST *functions, const char *label, CK_SLOT_ID *found) {
    CK_SLOT_ID slots[64];
    CK_ULONG count = 64;
    if (functions->C_GetSlotList(CK_TRUE, slots, &count) != CKR_OK) return 0;
    for (CK_ULONG i = 0; i < count; i++) {
        CK_TOKEN_INFO info;
        if (functions->C_GetTokenInfo(slots[i], &info) != CKR_OK || !(info.flags & CKF_TOKEN_INITIALIZED)) continue;
        /* Labels are filled up with blanks. */
        size_t size = sizeof info.label;
        while (size > 0 && info.label[size - 1] == ' ') size--;
        if (*label && (strlen(label) != size || memcmp(label, info.label, size) != 0)) continue;
        *found = slots[i];
        return 1;
    }
    return 0;
}

/* The only object of a class with the label or id; more than one is as none. */
static int find(congvu_token *token, CK_OBJECT_CLASS class, const char *label, int by_id, CK_OBJECT_HANDLE *found) {
    CK_ATTRIBUTE wanted[2] = {{CKA_CLASS, &class, sizeof class}};
    CK_ULONG count = 1, hits = 0;
    CK_OBJECT_HANDLE objects[2];
    if (by_id) wanted[count++] = (CK_ATTRIBUTE){CKA_ID, token->id, token->id_count};
    else if (*label) wanted[count++] = (CK_ATTRIBUTE){CKA_LABEL, (void *)label, strlen(label)};
    if (token->functions->C_FindObjectsInit(token->session, wanted, count) != CKR_OK) return 0;
    CK_RV result = token->functions->C_FindObjects(token->session, objects, 2, &hits);
    token->functions->C_FindObjectsFinal(token->session);
    if (result != CKR_OK || hits != 1) return 0;
    *found = objects[0];
    return 1;
}

static const char *prepare(congvu_token *token, const char *label, const char *key, const char *pin) {
    CK_FUNCTION_LIST *functions = token->functions;
    CK_C_INITIALIZE_ARGS threads = {.flags = CKF_OS_LOCKING_OK};
    CK_RV result = functions->C_Initialize(&threads);
    if (result != CKR_OK && result != CKR_CRYPTOKI_ALREADY_INITIALIZED) return "initialize";
    CK_SLOT_ID slot;
    if (!find_slot(functions, label, &slot)) return "token";
    if (functions->C_OpenSession(slot, CKF_SERIAL_SESSION, NULL, NULL, &token->session) != CKR_OK) return "session";
    token->has_session = 1;
    result = functions->C_Login(token->session, CKU_USER, (CK_UTF8CHAR *)pin, strlen(pin));
    if (result != CKR_OK && result != CKR_USER_ALREADY_LOGGED_IN) return "pin";
    if (!find(token, CKO_PRIVATE_KEY, key, 0, &token->key)) return "key";
    CK_ATTRIBUTE facts[] = {
        {CKA_KEY_TYPE, &token->kind, sizeof token->kind}, {CKA_ID, token->id, sizeof token->id}};
    if (functions->C_GetAttributeValue(token->session, token->key, facts, 2) != CKR_OK) return "key";
    token->id_count = facts[1].ulValueLen;
    return token->kind == CKK_RSA || token->kind == CKK_EC ? NULL : "kind";
}

congvu_token *congvu_token_open(
    const char *module, const char *token_label, const char *label, const char *pin, char *words, size_t size) {
    congvu_token *token = calloc(1, sizeof *token);
    const char *fault = "memory";
    if (token) {
        token->library = dlopen(module, RTLD_NOW | RTLD_LOCAL);
        CK_C_GetFunctionList list =
            token->library ? (CK_C_GetFunctionList)dlsym(token->library, "C_GetFunctionList") : NULL;
        fault = list && list(&token->functions) == CKR_OK ? prepare(token, token_label, label, pin) : "module";
    }
    if (!fault) return token;
    snprintf(words, size, "%s", fault);
    congvu_token_close(token);
    return NULL;
}

void congvu_token_close(congvu_token *token) {
    if (!token) return;
    if (token->has_session) token->functions->C_CloseSession(token->session);
    /* The module stays loaded and initialized: both are the whole program's, and another session may be open. */
    free(token);
}

congvu_bytes congvu_token_certificate(congvu_token *token, int index) {
    congvu_bytes der = {NULL, 0};
    CK_OBJECT_HANDLE certificate;
    CK_ATTRIBUTE value = {CKA_VALUE, NULL, 0};
    if (index > 0 || !find(token, CKO_CERTIFICATE, "", 1, &certificate)) return der;
    if (token->functions->C_GetAttributeValue(token->session, certificate, &value, 1) != CKR_OK) return der;
    if (value.ulValueLen == 0 || value.ulValueLen > 1 << 20 || !(value.pValue = malloc(value.ulValueLen))) return der;
    if (token->functions->C_GetAttributeValue(token->session, certificate, &value, 1) == CKR_OK)
        der = congvu_copy(value.pValue, value.ulValueLen);
    free(value.pValue);
    return der;
}

/* A token hands out r and s side by side; papers carry them as a SEQUENCE. */
static congvu_bytes as_sequence(const uint8_t *pair, CK_ULONG count) {
    congvu_bytes der = {NULL, 0};
    ECDSA_SIG *signature = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(pair, (int)(count / 2), NULL), *s = BN_bin2bn(pair + count / 2, (int)(count / 2), NULL);
    uint8_t *bytes = NULL;
    if (signature && r && s && ECDSA_SIG_set0(signature, r, s)) {
        r = s = NULL;
        int size = i2d_ECDSA_SIG(signature, &bytes);
        if (size > 0) der = congvu_copy(bytes, (size_t)size);
    }
    OPENSSL_free(bytes);
    BN_free(r);
    BN_free(s);
    ECDSA_SIG_free(signature);
    return der;
}

congvu_bytes congvu_token_sign(congvu_token *token, const uint8_t *bytes, size_t count) {
    /* DigestInfo of SHA-256, then the digest: what every token can sign. */
    uint8_t info[51] = {0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                        0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
    int is_rsa = token->kind == CKK_RSA;
    congvu_bytes none = {NULL, 0};
    CK_MECHANISM mechanism = {is_rsa ? CKM_RSA_PKCS : CKM_ECDSA, NULL, 0};
    CK_BYTE signature[1024];
    CK_ULONG size = sizeof signature;
    congvu_sha256(bytes, count, NULL, 0, info + 19);
    if (token->functions->C_SignInit(token->session, &mechanism, token->key) != CKR_OK) return none;
    CK_RV result = is_rsa ? token->functions->C_Sign(token->session, info, 51, signature, &size)
                          : token->functions->C_Sign(token->session, info + 19, 32, signature, &size);
    if (result != CKR_OK) return none;
    return is_rsa ? congvu_copy(signature, size) : as_sequence(signature, size);
}

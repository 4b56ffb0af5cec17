#include "CLibPQ.h"
#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

/* Each function of libpq that is used here: what it returns, its name, its parameters, and how they are handed on. */
#define FUNCTIONS(X) \
    X(PGconn *, PQconnectdbParams, (const char *const *k, const char *const *v, int e), (k, v, e)) \
    X(PQconninfoOption *, PQconninfoParse, (const char *info, char **complaint), (info, complaint)) \
    X(void, PQconninfoFree, (PQconninfoOption *options), (options)) \
    X(void, PQfinish, (PGconn *c), (c)) \
    X(ConnStatusType, PQstatus, (const PGconn *c), (c)) \
    X(PGTransactionStatusType, PQtransactionStatus, (const PGconn *c), (c)) \
    X(const char *, PQparameterStatus, (const PGconn *c, const char *name), (c, name)) \
    X(int, PQserverVersion, (const PGconn *c), (c)) \
    X(char *, PQerrorMessage, (const PGconn *c), (c)) \
    X(PQnoticeProcessor, PQsetNoticeProcessor, (PGconn *c, PQnoticeProcessor p, void *a), (c, p, a)) \
    X(PGcancel *, PQgetCancel, (PGconn *c), (c)) \
    X(void, PQfreeCancel, (PGcancel *c), (c)) \
    X(int, PQcancel, (PGcancel *c, char *complaint, int size), (c, complaint, size)) \
    X(PGresult *, PQexec, (PGconn *c, const char *text), (c, text)) \
    X(PGresult *, PQexecParams, \
      (PGconn *c, const char *text, int n, const Oid *t, const char *const *v, const int *l, const int *f, int r), \
      (c, text, n, t, v, l, f, r)) \
    X(PGresult *, PQprepare, (PGconn *c, const char *name, const char *text, int n, const Oid *t), \
      (c, name, text, n, t)) \
    X(PGresult *, PQexecPrepared, \
      (PGconn *c, const char *name, int n, const char *const *v, const int *l, const int *f, int r), \
      (c, name, n, v, l, f, r)) \
    X(int, PQsendQuery, (PGconn *c, const char *text), (c, text)) \
    X(int, PQsendPrepare, (PGconn *c, const char *name, const char *text, int n, const Oid *t), \
      (c, name, text, n, t)) \
    X(int, PQsendQueryParams, \
      (PGconn *c, const char *text, int n, const Oid *t, const char *const *v, const int *l, const int *f, int r), \
      (c, text, n, t, v, l, f, r)) \
    X(int, PQsendQueryPrepared, \
      (PGconn *c, const char *name, int n, const char *const *v, const int *l, const int *f, int r), \
      (c, name, n, v, l, f, r)) \
    X(PGresult *, PQgetResult, (PGconn *c), (c)) \
    X(int, PQisBusy, (PGconn *c), (c)) \
    X(int, PQenterPipelineMode, (PGconn *c), (c)) \
    X(int, PQexitPipelineMode, (PGconn *c), (c)) \
    X(int, PQpipelineSync, (PGconn *c), (c)) \
    X(ExecStatusType, PQresultStatus, (const PGresult *r), (r)) \
    X(char *, PQresultErrorField, (const PGresult *r, int field), (r, field)) \
    X(char *, PQcmdStatus, (PGresult *r), (r)) \
    X(char *, PQcmdTuples, (PGresult *r), (r)) \
    X(int, PQntuples, (const PGresult *r), (r)) \
    X(int, PQnfields, (const PGresult *r), (r)) \
    X(char *, PQfname, (const PGresult *r, int column), (r, column)) \
    X(Oid, PQftype, (const PGresult *r, int column), (r, column)) \
    X(char *, PQgetvalue, (const PGresult *r, int row, int column), (r, row, column)) \
    X(int, PQgetlength, (const PGresult *r, int row, int column), (r, row, column)) \
    X(int, PQgetisnull, (const PGresult *r, int row, int column), (r, row, column)) \
    X(void, PQclear, (PGresult *r), (r)) \
    X(int, PQsocket, (const PGconn *c), (c)) \
    X(int, PQconsumeInput, (PGconn *c), (c)) \
    X(PGnotify *, PQnotifies, (PGconn *c), (c)) \
    X(void, PQfreemem, (void *p), (p))

#define POINTER(result, name, parameters, arguments) static __typeof__(name) *found_##name;
FUNCTIONS(POINTER)

static const char *fault;

/* The loader's words are its own until the next call. */
static void note_fault(void) {
    const char *words = dlerror();
    if (!fault) fault = strdup(words ? words : "?");
}

static void load(void) {
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        note_fault();
        return;
    }
#define FIND(result, name, parameters, arguments) \
    if (!(found_##name = (__typeof__(name) *)dlsym(library, #name))) note_fault();
    FUNCTIONS(FIND)
}

const char *congvu_libpq_fault(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return fault;
}

#define FORWARD(result, name, parameters, arguments) \
    result name parameters { return found_##name arguments; }
FUNCTIONS(FORWARD)

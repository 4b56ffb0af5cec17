import CLibPQ
import Glibc
import Storage

/// What a connection is opened with: the caller's URL over our defaults.
struct PostgresParameters {
    /// Times in milliseconds; whatever the URL says in its `options` comes later and wins.
    ///
    /// Prepared statements are parsed once but planned for the values at hand: a plan for any value costs 5 µs less and
    /// made searches for rare words a hundred times slower (docs/decisions/0004-prepared-statements.md). Compiling a statement
    /// just in time took longer than running it: 80 ms of a search's 110.
    private static let options = """
        -c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000 \
        -c client_min_messages=error -c plan_cache_mode=force_custom_plan -c jit=off
        """

    /// A page that waits longer for a replica is better off at the primary.
    private static let replicaOptions = " -c statement_timeout=3000"

    private var keys: [String]
    private var values: [String]

    /// Throws `.unavailable` when the machine has no libpq, or the URL is none.
    init(url: String, ofReplica: Bool) throws(StorageError) {
        if let fault = congvu_libpq_fault() {
            throw StorageError(.unavailable, "libpq (package libpq5) cannot be used: \(String(cString: fault))")
        }
        var complaint: UnsafeMutablePointer<CChar>?
        guard let parsed = PQconninfoParse(url, &complaint) else {
            PQfreemem(complaint)
            throw StorageError(.unavailable, "the URL is malformed")
        }
        defer { PQconninfoFree(parsed) }
        keys = ["application_name", "connect_timeout", "tcp_user_timeout", "target_session_attrs"]
        values = ofReplica ? ["congvu", "2", "5000", "standby"] : ["congvu", "5", "30000", "read-write"]
        var options = Self.options + (ofReplica ? Self.replicaOptions : "")
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                if strcmp(keyword, "options") == 0 {
                    options += " " + String(cString: value)
                } else {
                    keys.append(String(cString: keyword))
                    values.append(String(cString: value))
                }
            }
            option += 1
        }
        keys += ["options", "client_encoding"]
        values += [options, "UTF8"]
    }

    /// Whether the URL names several machines, of which each connection takes one by itself. False where it cannot be understood:
    /// opening says so.
    static func nameSeveralMachines(url: String) -> Bool {
        guard congvu_libpq_fault() == nil, let parsed = PQconninfoParse(url, nil) else { return false }
        defer { PQconninfoFree(parsed) }
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val, ["host", "hostaddr"].contains(String(cString: keyword)),
                String(cString: value).contains(",")
            {
                return true
            }
            option += 1
        }
        return false
    }

    /// The connection, whose status tells whether it is one; the last of two values for a key counts.
    func connect() -> OpaquePointer? {
        let copies = (keys + values).map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        let keywords = copies[..<keys.count].map { UnsafePointer<CChar>($0) } + [nil]
        let settings = copies[keys.count...].map { UnsafePointer<CChar>($0) } + [nil]
        return PQconnectdbParams(keywords, settings, 0)
    }
}

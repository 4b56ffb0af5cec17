private import CLibCurl
import Desk
import Foundation

/// One request over HTTP by libcurl; blocks its thread meanwhile.
struct HTTPExchange {
    enum Body {
        case none
        /// The media type with it.
        case bytes([UInt8], String)
    }

    struct Answer {
        let status: Int
        let bytes: [UInt8]
    }

    let url: String
    var headers: [String] = []
    var body = Body.none
    /// Seconds until the other side must have answered in full.
    var timeout = 120
    /// Bytes of an answer that are read before it is given up.
    var limit = 64 << 20
    /// A file of root certificates; nil takes the system's.
    var authorities: String?
    /// Where names lead, as «machine:port:address»; a name that is not here is looked up.
    var resolved: [String] = []
    /// Whether no proxy of the environment stands in between.
    var goesDirectly = false

    struct Fault: Error, CustomStringConvertible {
        let description: String
        let isTooLarge: Bool
        /// Whether the time that it had was over.
        var isTooLate = false
    }

    /// Throws `Fault` when nobody answered, or too much.
    func perform() throws -> Answer {
        if let words = congvu_libcurl_fault() {
            throw Fault(description: "libcurl cannot be used: \(String(cString: words))", isTooLarge: false)
        }
        guard let curl = congvu_curl_easy_init() else { throw Fault(description: "out of memory", isTooLarge: false) }
        defer { congvu_curl_easy_cleanup(curl) }
        var list: UnsafeMutablePointer<curl_slist>?
        // Without «Expect» the body goes at once: some interchanges never answer it.
        for header in headers + ["Expect:"] { list = congvu_curl_slist_append(list, header) }
        defer { congvu_curl_slist_free_all(list) }
        congvu_curl_set_text(curl, CURLOPT_URL, url)
        congvu_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        congvu_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
        congvu_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT, 15)
        congvu_curl_set_number(curl, CURLOPT_TIMEOUT, timeout)
        congvu_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        congvu_curl_set_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let authorities { congvu_curl_set_text(curl, CURLOPT_CAINFO, authorities) }
        if goesDirectly { congvu_curl_set_text(curl, CURLOPT_NOPROXY, "*") }
        var places: UnsafeMutablePointer<curl_slist>?
        for place in resolved { places = congvu_curl_slist_append(places, place) }
        defer { congvu_curl_slist_free_all(places) }
        if places != nil { congvu_curl_set_list(curl, CURLOPT_RESOLVE, places) }
        let flow = HTTPFlow(body: bodyBytes, limit: limit)
        if case .bytes(let bytes, let type) = body {
            list = congvu_curl_slist_append(list, "Content-Type: \(type)")
            congvu_curl_set_number(curl, CURLOPT_POST, 1)
            congvu_curl_set_number(curl, CURLOPT_POSTFIELDSIZE, bytes.count)
        }
        congvu_curl_set_list(curl, CURLOPT_HTTPHEADER, list)
        congvu_curl_set_reader(curl, HTTPFlow.read)
        congvu_curl_set_writer(curl, HTTPFlow.write)
        let pointer = Unmanaged.passUnretained(flow).toOpaque()
        congvu_curl_set_pointer(curl, CURLOPT_READDATA, pointer)
        congvu_curl_set_pointer(curl, CURLOPT_WRITEDATA, pointer)
        let code = withExtendedLifetime(flow) { congvu_curl_easy_perform(curl) }
        guard code == CURLE_OK else {
            throw Fault(
                description: flow.isTooLarge
                    ? "the answer is too large" : String(cString: congvu_curl_easy_strerror(code)),
                isTooLarge: flow.isTooLarge, isTooLate: code == CURLE_OPERATION_TIMEDOUT)
        }
        return Answer(status: congvu_curl_response_code(curl), bytes: flow.answer)
    }

    private var bodyBytes: [UInt8] { if case .bytes(let bytes, _) = body { bytes } else { [] } }
}

/// What goes out of a request and comes in.
private final class HTTPFlow {
    private let body: [UInt8]
    private let limit: Int
    private var position = 0
    private(set) var answer: [UInt8] = []
    private(set) var isTooLarge = false

    init(body: [UInt8], limit: Int) {
        self.body = body
        self.limit = limit
    }

    static let read: congvu_curl_reader = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let flow = Unmanaged<HTTPFlow>.fromOpaque(context).takeUnretainedValue()
        let length = min(size * count, flow.body.count - flow.position)
        flow.body.withUnsafeBytes { all in
            guard length > 0, let start = all.baseAddress else { return }
            UnsafeMutableRawPointer(buffer).copyMemory(from: start + flow.position, byteCount: length)
        }
        flow.position += length
        return length
    }

    static let write: congvu_curl_reader = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let flow = Unmanaged<HTTPFlow>.fromOpaque(context).takeUnretainedValue()
        let length = size * count
        guard flow.answer.count + length <= flow.limit else {
            flow.isTooLarge = true
            return 0
        }
        flow.answer += UnsafeRawBufferPointer(start: buffer, count: length)
        return length
    }
}

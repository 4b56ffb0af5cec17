private import CLibCurl

/// One command to a mail server by libcurl; blocks its thread meanwhile.
struct IMAPExchange: Sendable {
    private let settings: MailboxSettings
    private let path: String
    private let command: String?
    private let limit: Int

    /// - Parameters:
    ///   - path: what stands behind the folder in the address: the letter that is fetched.
    ///   - command: what is asked of the folder; nil fetches the letter.
    init(_ settings: MailboxSettings, path: String = "", command: String? = nil, limit: Int) {
        self.settings = settings
        self.path = path
        self.command = command
        self.limit = limit
    }

    /// What the server answered. Throws `HTTPExchange.Fault` when it did not, or too much.
    func perform() throws -> [UInt8] {
        if let words = congvu_libcurl_fault() {
            throw HTTPExchange.Fault(
                description: "libcurl cannot be used: \(String(cString: words))", isTooLarge: false)
        }
        guard let curl = congvu_curl_easy_init() else {
            throw HTTPExchange.Fault(description: "out of memory", isTooLarge: false)
        }
        defer { congvu_curl_easy_cleanup(curl) }
        congvu_curl_set_text(curl, CURLOPT_URL, settings.address + path)
        congvu_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps")
        congvu_curl_set_number(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        congvu_curl_set_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        congvu_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT, 15)
        congvu_curl_set_number(curl, CURLOPT_TIMEOUT, 120)
        congvu_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        congvu_curl_set_text(curl, CURLOPT_USERNAME, settings.user)
        congvu_curl_set_text(curl, CURLOPT_PASSWORD, settings.password)
        if let authorities = settings.authorities { congvu_curl_set_text(curl, CURLOPT_CAINFO, authorities) }
        if let command { congvu_curl_set_text(curl, CURLOPT_CUSTOMREQUEST, command) }
        let answer = IMAPAnswer(limit: limit)
        congvu_curl_set_writer(curl, IMAPAnswer.write)
        congvu_curl_set_pointer(curl, CURLOPT_WRITEDATA, Unmanaged.passUnretained(answer).toOpaque())
        let code = withExtendedLifetime(answer) { congvu_curl_easy_perform(curl) }
        guard code == CURLE_OK else {
            throw HTTPExchange.Fault(
                description: answer.isTooLarge
                    ? "the letter is too large" : String(cString: congvu_curl_easy_strerror(code)),
                isTooLarge: answer.isTooLarge)
        }
        return answer.bytes
    }
}

/// What comes in.
private final class IMAPAnswer {
    private let limit: Int
    private(set) var bytes: [UInt8] = []
    private(set) var isTooLarge = false

    init(limit: Int) { self.limit = limit }

    static let write: congvu_curl_reader = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let answer = Unmanaged<IMAPAnswer>.fromOpaque(context).takeUnretainedValue()
        let length = size * count
        guard answer.bytes.count + length <= answer.limit else {
            answer.isTooLarge = true
            return 0
        }
        answer.bytes += UnsafeRawBufferPointer(start: buffer, count: length)
        return length
    }
}

private import CLibCurl
import Desk
import Foundation
import Synchronization

/// A connection of libcurl that is used again, by one letter at a time.
final class CurlSession: Sendable {
    private struct Handle: ~Copyable {
        /// Nil where libcurl is not there.
        let curl = congvu_libcurl_fault() == nil ? congvu_curl_easy_init() : nil

        deinit { if let curl { congvu_curl_easy_cleanup(curl) } }
    }

    private let handle = Mutex(Handle())

    /// Sends one message; blocks its thread meanwhile. Throws as `MailCarrier.carry` does.
    func send(_ message: [UInt8], to address: String, _ settings: MailSettings) throws {
        try handle.withLock { handle in
            guard let curl = handle.curl else {
                let words = congvu_libcurl_fault().map { String(cString: $0) } ?? "out of memory"
                throw MailFault(description: "libcurl cannot be used: \(words)")
            }
            try Self.send(message, to: address, settings, by: curl)
        }
    }

    private static func send(
        _ message: [UInt8], to address: String, _ settings: MailSettings, by curl: UnsafeMutableRawPointer
    ) throws {
        congvu_curl_easy_reset(curl)
        var complaint = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let source = MessageSource(message)
        let recipients = congvu_curl_slist_append(nil, "<\(address)>")
        defer { congvu_curl_slist_free_all(recipients) }
        congvu_curl_set_text(curl, CURLOPT_URL, settings.server)
        congvu_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        congvu_curl_set_number(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        congvu_curl_set_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let authorities = settings.authorities { congvu_curl_set_text(curl, CURLOPT_CAINFO, authorities) }
        if let login = settings.login {
            congvu_curl_set_text(curl, CURLOPT_USERNAME, login.user)
            congvu_curl_set_text(curl, CURLOPT_PASSWORD, login.password)
        }
        congvu_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT, 15)
        congvu_curl_set_number(curl, CURLOPT_TIMEOUT, 60)
        congvu_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        congvu_curl_set_text(curl, CURLOPT_MAIL_FROM, "<\(settings.sender)>")
        congvu_curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients)
        congvu_curl_set_number(curl, CURLOPT_UPLOAD, 1)
        congvu_curl_set_reader(curl, MessageSource.read)
        congvu_curl_set_pointer(curl, CURLOPT_READDATA, Unmanaged.passUnretained(source).toOpaque())
        let code = complaint.withUnsafeMutableBufferPointer { buffer in
            congvu_curl_set_pointer(curl, CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(buffer.baseAddress))
            let code = withExtendedLifetime(source) { congvu_curl_easy_perform(curl) }
            congvu_curl_set_pointer(curl, CURLOPT_ERRORBUFFER, nil)
            return code
        }
        guard code != CURLE_OK else { return }
        let words = String(decoding: complaint.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let told = words.isEmpty ? String(cString: congvu_curl_easy_strerror(code)) : words
        let answer = congvu_curl_response_code(curl)
        // What the server says of sender, recipient or content is final; a refused login is the administrator's to mend.
        guard code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_WEIRD_SERVER_REPLY,
            (550...559).contains(answer)
        else { throw MailFault(description: told) }
        throw OutboxRefusal(told)
    }
}

/// The bytes of a message, given out piece by piece.
private final class MessageSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static let read: congvu_curl_reader = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let source = Unmanaged<MessageSource>.fromOpaque(context).takeUnretainedValue()
        let length = min(size * count, source.bytes.count - source.position)
        source.bytes.withUnsafeBytes { all in
            guard length > 0, let start = all.baseAddress else { return }
            buffer.withMemoryRebound(to: UInt8.self, capacity: length) { target in
                target.update(
                    from: start.advanced(by: source.position).assumingMemoryBound(to: UInt8.self), count: length)
            }
        }
        source.position += length
        return length
    }
}

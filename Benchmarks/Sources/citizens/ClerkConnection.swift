import Foundation
import Glibc

/// The browser of one clerk: a connection that stays open, read and written in the thread of whoever asks.
final class ClerkConnection {
    private let socket: Int32
    private let cookie: String
    /// What came and was not read yet.
    private var received: [UInt8] = []

    struct Answer {
        let status: Int
        let location: String?
        let body: String
    }

    /// An answer that was not wanted, or none.
    struct Broken: Error {
        let text: String
    }

    init(port: Int, cookie: String) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.cookie = cookie
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard socket >= 0, result == 0 else { throw Broken(text: "no connection") }
    }

    deinit { close(socket) }

    func get(_ path: String) throws -> Answer { try ask("GET \(path) HTTP/1.1", [], "") }

    /// Sends a form as a browser does from a page of ours.
    func post(_ path: String, _ fields: KeyValuePairs<String, String>) throws -> Answer {
        let body = fields.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }.joined(separator: "&")
        return try ask(
            "POST \(path) HTTP/1.1",
            [
                "Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)",
                "Sec-Fetch-Site: same-origin",
            ], body)
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private func ask(_ line: String, _ more: [String], _ body: String) throws -> Answer {
        let lines = [line, "Host: localhost", "Cookie: \(cookie)", "Accept: text/html"] + more
        let request = Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes { send(socket, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { throw Broken(text: "\(line): not sent") }
            sent += count
        }
        return try answer(to: line)
    }

    // MARK: - Reading

    private func answer(to line: String) throws -> Answer {
        let head = String(decoding: try take(through: [13, 10, 13, 10]), as: UTF8.self)
        let lines = head.split(whereSeparator: \.isNewline)
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count > 1, let status = Int(words[1]) else { throw Broken(text: "\(line): \(head.prefix(200))") }
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            fields[line[..<colon].lowercased()] = value
        }
        let body =
            fields["transfer-encoding"] == "chunked"
            ? try chunks() : try take(fields["content-length"].flatMap { Int($0) } ?? 0)
        return Answer(status: status, location: fields["location"], body: String(decoding: body, as: UTF8.self))
    }

    private func chunks() throws -> [UInt8] {
        var body: [UInt8] = []
        while true {
            let line = String(decoding: try take(through: [13, 10]), as: UTF8.self)
            guard let count = Int(line.prefix { $0.isHexDigit }, radix: 16) else { throw Broken(text: "no chunk") }
            body += try take(count)
            _ = try take(2)
            if count == 0 { return body }
        }
    }

    private func take(_ count: Int) throws -> [UInt8] {
        while received.count < count { try receive() }
        defer { received.removeFirst(count) }
        return Array(received.prefix(count))
    }

    private func take(through end: [UInt8]) throws -> [UInt8] {
        var start = 0
        while true {
            while start + end.count <= received.count {
                if received[start..<start + end.count].elementsEqual(end) { return try take(start + end.count) }
                start += 1
            }
            try receive()
        }
    }

    private func receive() throws {
        var waiting = [pollfd(fd: socket, events: Int16(POLLIN), revents: 0)]
        guard poll(&waiting, 1, 60_000) > 0 else { throw Broken(text: "no answer within a minute") }
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(socket, &chunk, chunk.count, 0)
        guard count > 0 else { throw Broken(text: "the server closed the connection") }
        received += chunk[..<count]
    }
}

package import Office

/// Takes a `multipart/form-data` body apart as it arrives: bytes go in, actions come out, nothing else happens here.
///
///     parser.feed(chunk)
///     while true {
///         switch try parser.next() { case .needsMore: … }
///     }
///
/// It holds at most one chunk and one delimiter, whatever the size of the body.
package struct MultipartParser {
    package enum Action: Equatable {
        /// Everything fed so far is used; feed more, or call `end()` when there is no more.
        case needsMore
        case partBegan(PartHead)
        /// Some of the current part's content.
        case bytes(ArraySlice<UInt8>)
        case partEnded
        /// The closing delimiter was seen; what follows it is ignored.
        case finished
    }

    private enum State {
        case preamble
        case delimiterEnd
        case header
        case content
        case finished
    }

    private let limits: MultipartLimits
    private let delimiter: [UInt8]
    private var state = State.preamble
    private var buffer: [UInt8]
    private var position = 0
    private var parts = 0
    private var total = 0

    /// `boundary` is the parameter of the media type.
    package init(boundary: String, limits: MultipartLimits) {
        self.limits = limits
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter need not follow a line end; with this one it always does.
        buffer = Array("\r\n".utf8)
    }

    /// The boundary that a media type names, when it is multipart/form-data and the boundary is a lawful one.
    package static func boundary(ofMediaType type: String) -> String? {
        let pieces = type.split(separator: ";").map { $0.drop { $0 == " " } }
        guard pieces.first?.lowercased() == "multipart/form-data" else { return nil }
        for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("boundary=") {
            let boundary = piece.dropFirst(9).filter { $0 != "\"" }
            let isLawful = (1...70).contains(boundary.utf8.count) && boundary.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
            return isLawful ? String(boundary) : nil
        }
        return nil
    }

    package mutating func feed(_ chunk: some Sequence<UInt8>) {
        if position > 0 {
            buffer.removeFirst(position)
            position = 0
        }
        let before = buffer.count
        buffer.append(contentsOf: chunk)
        total += buffer.count - before
    }

    /// Says that the body is over; throws when it was cut off.
    package func end() throws(OfficeError) {
        guard case .finished = state else { throw Self.malformed }
    }

    /// The next thing that the bytes fed so far say.
    package mutating func next() throws(OfficeError) -> Action {
        guard total <= limits.totalBytes else { throw Self.tooLarge }
        while true {
            switch state {
            case .preamble:
                guard skipToDelimiter() else { return .needsMore }
                state = .delimiterEnd
            case .delimiterEnd:
                guard let isLast = try readDelimiterEnd() else { return .needsMore }
                state = isLast ? .finished : .header
            case .header:
                guard let head = try readHeader() else { return .needsMore }
                state = .content
                return .partBegan(head)
            case .content:
                let action = readContent()
                if action == .partEnded { state = .delimiterEnd }
                return action
            case .finished:
                position = buffer.count
                return .finished
            }
        }
    }

    private mutating func skipToDelimiter() -> Bool {
        let (end, isWhole) = searchDelimiter()
        position = isWhole ? end + delimiter.count : end
        return isWhole
    }

    /// After a delimiter: `--` for the last, otherwise a line end, perhaps after spaces. The line end stays, so that
    /// the header is all up to an empty line even when it has no line. Nil when more is needed.
    private mutating func readDelimiterEnd() throws(OfficeError) -> Bool? {
        while position < buffer.count, buffer[position] == 0x20 || buffer[position] == 0x09 { position += 1 }
        guard position + 2 <= buffer.count else { return nil }
        switch (buffer[position], buffer[position + 1]) {
        case (UInt8(ascii: "-"), UInt8(ascii: "-")): return true
        case (0x0D, 0x0A): return false
        default: throw Self.malformed
        }
    }

    private mutating func readHeader() throws(OfficeError) -> PartHead? {
        var index = position
        while index + 4 <= buffer.count {
            if buffer[index] == 0x0D, buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D, buffer[index + 3] == 0x0A {
                parts += 1
                guard parts <= limits.parts else { throw Self.tooLarge }
                let head = try PartHead(header: buffer[position..<index])
                position = index + 4
                return head
            }
            index += 1
            guard index - position <= limits.headerBytes else { throw Self.tooLarge }
        }
        return nil
    }

    private mutating func readContent() -> Action {
        let (end, isWhole) = searchDelimiter()
        if end > position {
            defer { position = end }
            return .bytes(buffer[position..<end])
        }
        guard isWhole else { return .needsMore }
        position = end + delimiter.count
        return .partEnded
    }

    /// Where the delimiter begins, or the first place from which it might still come.
    private func searchDelimiter() -> (end: Int, isWhole: Bool) {
        var index = position
        while index < buffer.count {
            guard buffer[index] == 0x0D else {
                index += 1
                continue
            }
            let candidate = buffer[index...].prefix(delimiter.count)
            if delimiter.starts(with: candidate) { return (index, candidate.count == delimiter.count) }
            index += 1
        }
        return (buffer.count, false)
    }

    static let malformed = OfficeError(
        .invalid, "Dữ liệu gửi lên bị đứt hoặc sai định dạng nên chưa được ghi nhận. Hãy gửi lại.")
    static let tooLarge = OfficeError(
        .tooLarge, "Tệp gửi lên vượt quá dung lượng cho phép nên chưa được ghi nhận. Hãy gửi tệp nhỏ hơn hoặc chia nhỏ."
    )
}

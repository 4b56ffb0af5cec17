internal import CLibXML2

/// Streams HTML, however broken, through libxml2's tolerant parser: no tree, no network, no entities but HTML's own.
class HTMLStream {
    /// An element opens; names come in small letters, and what HTML leaves out is put in.
    func open(_ name: String, _ attributes: HTMLAttributes) {}
    func close(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Parses the whole document, calling `open`, `text` and `close` in order.
    final func parse(_ utf8: [UInt8]) {
        _ = Self.initialised
        var handler = htmlSAXHandler()
        handler.startElement = { context, name, attributes in
            guard let name else { return }
            HTMLStream.from(context)?.open(String(cString: name), HTMLAttributes(base: attributes))
        }
        handler.endElement = { context, name in
            guard let name else { return }
            HTMLStream.from(context)?.close(String(cString: name))
        }
        handler.characters = { context, bytes, count in
            HTMLStream.from(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        let context = utf8.withUnsafeBytes { buffer in
            htmlCreateMemoryParserCtxt(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count))
        }
        guard let context else { return }
        defer { htmlFreeParserCtxt(context) }
        // What the page says of its encoding was heeded, or seen to be wrong, before.
        let options = [HTML_PARSE_NONET, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_IGNORE_ENC]
        htmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32($1.rawValue) })
        xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        context.pointee.sax.pointee = handler
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        htmlParseDocument(context)
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> HTMLStream? {
        context.map { Unmanaged<HTMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let initialised: Void = xmlInitParser()
}

/// The attributes of the element that opens; valid only while `open` runs.
struct HTMLAttributes {
    fileprivate let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

    /// The value of the attribute of this name; empty for one without value.
    subscript(_ name: StaticString) -> String? {
        guard var pair = base else { return nil }
        while let key = pair[0] {
            if XMLAttributes.equal(key, name) { return pair[1].map { String(cString: $0) } ?? "" }
            pair += 2
        }
        return nil
    }
}

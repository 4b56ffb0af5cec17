internal import CLibXML2

/// Streams an XML part through libxml2's SAX parser.
///
/// Nothing outside the part is ever read: a document type declaration ends the parse as hostile, so there are no
/// entities but the five of XML itself; the library's own limits on depth and on the size of names and text hold.
/// Measured here on word/document.xml: 12 times as fast as Foundation's `XMLParser`, which makes an object of every
/// name and attribute.
class XMLStream {
    private var failure: PaperError?
    private var context: xmlParserCtxtPtr?

    /// An element opens. `name` and `namespace` point into the parser's dictionary: equal names are equal pointers.
    func open(_ name: XMLName, _ attributes: XMLAttributes) {}
    func close(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Parses the whole part, calling `open`, `text` and `close` in order.
    ///
    /// Throws `damaged` where it is not well formed, `hostile` where it declares a document type.
    final func parse(_ bytes: [UInt8]) throws(PaperError) {
        _ = Self.initialised
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            guard let local else { return }
            XMLStream.from(context)?.open(
                XMLName(local: local, namespace: uri), XMLAttributes(base: attributes, count: Int(count)))
        }
        handler.endElementNs = { context, local, _, uri in
            guard let local else { return }
            XMLStream.from(context)?.close(XMLName(local: local, namespace: uri))
        }
        handler.characters = { context, bytes, count in
            XMLStream.from(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.internalSubset = { context, _, _, _ in
            XMLStream.from(context)?.stop(
                PaperError(.hostile, "Tệp khai báo kiểu tài liệu (DOCTYPE) bên trong, không được phép."))
        }
        let parser = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        guard let parser else { throw PaperError(.tooLarge, "Không đủ bộ nhớ để đọc tệp.") }
        context = parser
        defer {
            context = nil
            xmlFreeParserCtxt(parser)
        }
        xmlCtxtUseOptions(
            parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
        let code = bytes.withUnsafeBytes { buffer in
            xmlParseChunk(
                parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 1)
        }
        if let failure { throw failure }
        if code != 0 && parser.pointee.wellFormed == 0 {
            throw PaperError(.damaged, "Nội dung bên trong tệp bị hỏng hoặc bị cắt cụt.")
        }
    }

    /// Ends the parse; `parse` throws `error`.
    final func stop(_ error: PaperError) {
        failure = failure ?? error
        if let context { xmlStopParser(context) }
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> XMLStream? {
        context.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    /// libxml2 wants to be set up once before threads use it.
    private static let initialised: Void = xmlInitParser()
}

/// An element's name, as pointers into the parser's dictionary.
struct XMLName {
    let local: UnsafePointer<UInt8>
    let namespace: UnsafePointer<UInt8>?
}

/// The attributes of the element that opens; valid only while `open` runs.
package struct XMLAttributes {
    fileprivate let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    fileprivate let count: Int

    /// The value of the attribute with this local name, whatever its namespace.
    package subscript(_ name: StaticString) -> String? {
        guard let base else { return nil }
        for index in 0..<count {
            let attribute = base + index * 5
            guard let local = attribute[0], let start = attribute[3], let end = attribute[4] else { continue }
            if !Self.equal(local, name) { continue }
            return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        }
        return nil
    }

    static func equal(_ local: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
        for index in 0..<name.utf8CodeUnitCount where local[index] != name.utf8Start[index] { return false }
        return local[name.utf8CodeUnitCount] == 0
    }
}

/// Knows elements by name: each name is looked up once a part, then found by its pointer.
struct XMLNames<Element: RawRepresentable<String>> {
    private var known: [UnsafePointer<UInt8>: Element?] = [:]

    subscript(_ name: UnsafePointer<UInt8>) -> Element? {
        mutating get {
            if let element = known[name] { return element }
            let element = Element(rawValue: String(cString: name))
            known[name] = element
            return element
        }
    }
}

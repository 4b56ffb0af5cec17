/// Walks through an XML part for readers outside this room, as safely as `XMLStream` does: elements by local name.
package enum XMLWalk {
    /// Calls back for each element that opens or closes and for text, in order.
    ///
    /// Throws what `open` and the others throw, `damaged` where the part is not well formed, `hostile` where it declares
    /// a document type.
    package static func through(
        _ bytes: [UInt8],
        open: (_ name: String, _ attributes: XMLAttributes) throws(PaperError) -> Void,
        close: (_ name: String) throws(PaperError) -> Void,
        text: (_ text: UnsafeBufferPointer<UInt8>) throws(PaperError) -> Void
    ) throws(PaperError) {
        try withoutActuallyEscaping(open) { open throws(PaperError) in
            try withoutActuallyEscaping(close) { close throws(PaperError) in
                try withoutActuallyEscaping(text) { text throws(PaperError) in
                    try Walker(opened: open, closed: close, texted: text).parse(bytes)
                }
            }
        }
    }

    /// The same with the namespace of each element: nil where it has none, or its prefix is bound to none.
    package static func throughNamespaces(
        _ bytes: [UInt8],
        open: (_ name: String, _ namespace: String?) throws(PaperError) -> Void,
        close: (_ name: String) throws(PaperError) -> Void,
        text: (_ text: UnsafeBufferPointer<UInt8>) throws(PaperError) -> Void
    ) throws(PaperError) {
        try withoutActuallyEscaping(open) { open throws(PaperError) in
            try withoutActuallyEscaping(close) { close throws(PaperError) in
                try withoutActuallyEscaping(text) { text throws(PaperError) in
                    let walker = Walker(opened: { _, _ throws(PaperError) in }, closed: close, texted: text)
                    walker.named = open
                    try walker.parse(bytes)
                }
            }
        }
    }

    private final class Walker: XMLStream {
        var named: ((String, String?) throws(PaperError) -> Void)?
        private let opened: (String, XMLAttributes) throws(PaperError) -> Void
        private let closed: (String) throws(PaperError) -> Void
        private let texted: (UnsafeBufferPointer<UInt8>) throws(PaperError) -> Void

        init(
            opened: @escaping (String, XMLAttributes) throws(PaperError) -> Void,
            closed: @escaping (String) throws(PaperError) -> Void,
            texted: @escaping (UnsafeBufferPointer<UInt8>) throws(PaperError) -> Void
        ) {
            self.opened = opened
            self.closed = closed
            self.texted = texted
        }

        override func open(_ name: XMLName, _ attributes: XMLAttributes) {
            do {
                if let named {
                    try named(String(cString: name.local), name.namespace.map { String(cString: $0) })
                } else {
                    try opened(String(cString: name.local), attributes)
                }
            } catch { stop(error) }
        }

        override func close(_ name: XMLName) {
            do { try closed(String(cString: name.local)) } catch { stop(error) }
        }

        override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
            do { try texted(bytes) } catch { stop(error) }
        }
    }
}

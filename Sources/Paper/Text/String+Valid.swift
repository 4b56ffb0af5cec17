extension String {
    /// The text of bytes that are known to be valid UTF-8, taken over without looking at them again.
    init(valid bytes: ArraySlice<UInt8>) {
        self = bytes.withUnsafeBufferPointer { bytes in
            String(copying: unsafe UTF8Span(unchecked: Span(_unsafeElements: bytes)))
        }
    }
}

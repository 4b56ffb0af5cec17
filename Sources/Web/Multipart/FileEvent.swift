/// What happens while a file is being received, in this order for each file.
public enum FileEvent: Sendable {
    case began(PartHead)
    case bytes(ArraySlice<UInt8>)
    case ended
}

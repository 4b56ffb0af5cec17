/// What somebody gets who may enter.
public enum Entry: Sendable, Equatable {
    /// A session, and the token by which the browser will be known as the person's own.
    case session(SecretToken, deviceToken: String)
    /// The password was given by somebody else: a link at which to choose one's own.
    case mustChoose(SecretToken)
}

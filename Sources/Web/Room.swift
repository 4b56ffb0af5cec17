import Hummingbird
import Crypto
import Logging
import Metrics

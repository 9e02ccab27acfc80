#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <random>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

/// Changes of bytes seldom leave JSON behind that the reader sees more of than "not JSON". So every other time a value
/// of the document is changed instead: to another type, twice, away, or to what stands elsewhere in it.
namespace {

class JsonMutator
{
public:
    explicit JsonMutator(unsigned seed) : m_random(seed) {}

    QJsonValue mutated(const QJsonValue &root)
    {
        m_left = int(below(unsigned(countOf(root))));
        m_spare = valueAt(root, int(below(unsigned(countOf(root)))));
        return walk(root);
    }

private:
    unsigned below(unsigned most) { return most < 2 ? 0 : unsigned(m_random() % most); }

    static int countOf(const QJsonValue &value)
    {
        int count = 1;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            count += countOf(element);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            count += countOf(it.value());
        return count;
    }

    static QJsonValue valueAt(const QJsonValue &value, int place)
    {
        if (place == 0)
            return value;
        --place;
        QList<QJsonValue> inner;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            inner.append(element);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            inner.append(it.value());
        for (const QJsonValue &element : inner) {
            const int count = countOf(element);
            if (place < count)
                return valueAt(element, place);
            place -= count;
        }
        return {};
    }

    QJsonValue changed(const QJsonValue &value)
    {
        switch (below(12)) {
        case 0: return QJsonValue::Null;
        case 1: return double(below(3)) - 1;
        case 2: return double(m_random()) * 1e6;
        case 3: return 0.5 * below(300);
        case 4: return QString();
        case 5: return QString::number(m_random() * (below(2) ? 1LL : 1'000'000LL));
        case 6: return QJsonArray{value, value};
        case 7: return QJsonObject{{QStringLiteral("id"), value}, {QStringLiteral("type"), m_spare}};
        case 8: return QString(int(below(300)), QChar(0x1d + below(0x800)));
        case 9: return value.isString() ? QJsonValue(value.toString().toLower()) : QJsonValue(true);
        case 10: return QJsonArray();
        default: return m_spare;
        }
    }

    QJsonValue walk(const QJsonValue &value)
    {
        if (m_left-- == 0)
            return changed(value);
        if (value.isArray()) {
            QJsonArray out;
            const QJsonArray array = value.toArray();
            for (const QJsonValue &element : array) {
                const bool isNext = m_left == 0;
                if (isNext && below(3) == 0) {
                    // Gone, or twice.
                    if (below(2) == 0)
                        out.append(element), out.append(element);
                    --m_left;
                    continue;
                }
                out.append(walk(element));
            }
            return out;
        }
        if (value.isObject()) {
            QJsonObject out;
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                const bool isNext = m_left == 0;
                if (isNext && below(4) == 0) {
                    --m_left;
                    continue;
                }
                out.insert(it.key(), walk(it.value()));
            }
            return out;
        }
        return value;
    }

    std::minstd_rand m_random;
    int m_left = 0;
    QJsonValue m_spare;
};

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(reinterpret_cast<char *>(data), qsizetype(size)));
    if (document.isNull())
        return LLVMFuzzerMutate(data, size, maxSize);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue value = JsonMutator(seed).mutated(root);
    const QByteArray out = (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                               .toJson(QJsonDocument::Compact);
    if (size_t(out.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, out.constData(), size_t(out.size()));
    return size_t(out.size());
}

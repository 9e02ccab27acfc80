#pragma once

#include "domain/board/linefacts.h"

#include <QByteArrayView>
#include <QExplicitlySharedDataPointer>

#include <new>

namespace golive {

/// A set-up's line (SetupLine, without its guard) as it is kept among a hundred thousand: in a quarter of the room, and
/// once for all who keep it, the book of set-ups and the board. All texts stand in one piece of UTF-8 behind the facts,
/// those that are searched first and folded; what is written otherwise than it is searched stands once more.
class PackedLine
{
public:
    explicit PackedLine(const SetupLine &);

    SetupLine line() const;
    const LineFacts &facts() const { return m_data->facts; }
    /// The same texts with other facts.
    PackedLine with(const LineFacts &) const;
    /// The same, with whatever of its texts is another one.
    PackedLine with(const SetupLine &) const;
    const LineFacts *operator->() const { return &m_data->facts; }

    /// In this order, folded; the first ones are searched.
    enum class Text : int { Client, Number, App, Digits, OlderDigits, Reference, Email, RequestIds, Staff };
    QByteArrayView folded(Text) const;
    /// As it was.
    QString written(Text) const;
    QString partnerEmail() const { return QString::fromUtf8(partnerEmailInUtf8()); }
    /// For BoardSearch.
    QByteArrayView key() const { return m_data->texts().first(m_data->places.keyEnd); }
    /// In UTF-8; valid while this or a copy of it is.
    QByteArrayView id() const { return m_data->texts().sliced(m_data->places.id); }
    QByteArrayView partnerEmailInUtf8() const;

private:
    /// The texts follow in the same piece of memory: one of their own would be a fifth more.
    struct Data : QSharedData
    {
        struct Behind
        {
            std::size_t bytes;
        };
        static void *operator new(std::size_t own, Behind texts) { return ::operator new(own + texts.bytes); }
        static void operator delete(void *data, Behind) { ::operator delete(data); }
        static void operator delete(void *data) { ::operator delete(data); }
        /// In its texts.
        struct Places
        {
            int keyEnd = 0;
            int id = 0;
            int end = 0;
        };
        static const Data *made(const LineFacts &, const Places &, QByteArrayView texts);
        Data(const LineFacts &line, const Places &its) : places(its), facts(line) {}
        QByteArrayView texts() const { return {reinterpret_cast<const char *>(this + 1), places.end}; }
        Places places;
        LineFacts facts;
    };
    explicit PackedLine(const Data *data) : m_data(data) {}
    QByteArrayView textAt(int place) const;

    QExplicitlySharedDataPointer<const Data> m_data;
};

/// For sets of what has such a line, found by its id: Kept::idInUtf8().
template <class Kept> struct ById
{
    using is_transparent = void;
    std::size_t operator()(QByteArrayView id) const noexcept { return qHash(id); }
    std::size_t operator()(const Kept &kept) const noexcept { return qHash(kept.idInUtf8()); }
    bool operator()(const Kept &one, const Kept &other) const { return one.idInUtf8() == other.idInUtf8(); }
    bool operator()(QByteArrayView id, const Kept &kept) const { return id == kept.idInUtf8(); }
    bool operator()(const Kept &kept, QByteArrayView id) const { return id == kept.idInUtf8(); }
};

} // namespace golive

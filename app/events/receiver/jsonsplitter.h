#pragma once

#include <QByteArray>

#include <functional>

namespace golive::receiver {

/// Cuts a log of events into single ones while it is read: one JSON a line, one or more arrays, or values one after the
/// other, however they are laid out. Holds no more than one value. Pure.
///
/// Which form it is shows in the first value: once one has ended with its line, the rest is taken line by line, so that
/// a line that is damaged costs itself only.
class JsonSplitter
{
public:
    struct Piece
    {
        enum class Kind {
            Whole,   ///< One value, perhaps no good JSON inside.
            TooLong, ///< Over the cap; its text is not kept.
            CutOff   ///< The log ends in the middle of it.
        };
        Kind kind = Kind::Whole;
        qint64 line = 0; ///< Where it begins, from 1.
        QByteArray text;
    };
    using Sink = std::function<void(Piece)>;

    JsonSplitter(qsizetype mostBytes, Sink sink) : m_most(mostBytes), m_sink(std::move(sink)) {}

    void feed(QByteArrayView);
    /// After the last byte.
    void finish();

private:
    enum class Form { Unknown, Lines, Values };
    qsizetype takeLine(QByteArrayView);
    qsizetype takeGap(QByteArrayView);
    qsizetype takeValue(QByteArrayView);
    qsizetype endOfString(QByteArrayView, qsizetype from);
    void keep(QByteArrayView);
    void endValue(Piece::Kind kind = Piece::Kind::Whole);

    qsizetype m_most;
    Sink m_sink;
    Form m_form = Form::Unknown;
    qint64 m_line = 1;
    qint64 m_begun = 0; ///< The line of the value being read; 0 between values.
    bool m_isTooLong = false;
    bool m_isInString = false;
    bool m_isEscaped = false;
    int m_depth = 0;
    QByteArray m_text;
};

} // namespace golive::receiver

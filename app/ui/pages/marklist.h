#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace golive::ui {

class WrapLabel;

/// Lines with a mark in front: done, current, still to come, worrying.
class MarkList : public QWidget
{
    Q_OBJECT
public:
    enum class Mark { Done, Current, ToCome, Attention, Failed, NotKnown };
    struct Line
    {
        Mark mark = Mark::ToCome;
        QString text;
        QString small; ///< Evidence; may be empty.
    };

    explicit MarkList(QWidget *parent = nullptr);

    void draw(const QList<Line> &);

private:
    struct Row
    {
        WrapLabel *mark;
        WrapLabel *text;
        WrapLabel *small;
    };
    void addRow();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace golive::ui

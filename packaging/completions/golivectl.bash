# Completion of golivectl's commands and options for bash. tests/packaging/tst_completion.py holds it to the program's help.
_golivectl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'guard doctor explain store policy create support forget list show journal watch link note export import --help --version' -- "$word")
        return
    fi
    case $before in
        store) [ "$COMP_CWORD" -eq 2 ] && case $word in -*) ;; *) mapfile -t COMPREPLY < <(compgen -W 'prepare check copy accept sign-in sign-out' -- "$word"); return ;; esac ;;
        --data-dir | --events-dir) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        --open | --csv | --out) mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --lang) mapfile -t COMPREPLY < <(compgen -W 'en pt_BR' -- "$word"); return ;;
        --category) mapfile -t COMPREPLY < <(compgen -W 'sign-in facebook phone chats events program other' -- "$word"); return ;;
        --client | --guard-name | --notify-url | --partner-url | --store) return ;;
    esac
    if [ "${COMP_WORDS[1]}" = import ] && [[ $word != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
    fi
    case ${COMP_WORDS[1]} in
        guard) options='--data-dir --events-dir --open --guard-name --notify-url --partner-url --store --help' ;;
        doctor) options='--data-dir --json --lang --partner-url --help' ;;
        explain) options='--json --lang --help' ;;
        store) options='--back --data-dir --json --lang --store --help' ;;
        policy) options='--data-dir --guard-name --json --lang --partner-url --store --help' ;;
        create) options='--csv --dry-run --link --data-dir --store --json --lang --partner-url --help' ;;
        support) options='--category --client --data-dir --store --json --lang --out --partner-url --help' ;;
        forget) options='--lang --sign-ins --help' ;;
        list) options='--all --data-dir --json --lang --store --help' ;;
        show | watch | note) options='--data-dir --json --lang --store --help' ;;
        link) options='--data-dir --json --lang --new --partner-url --store --yes --help' ;;
        journal) options='--csv --data-dir --json --lang --store --verify --help' ;;
        export) options='--csv --data-dir --json --lang --store --help' ;;
        import) options='--data-dir --json --lang --partner-url --store --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}
complete -F _golivectl golivectl

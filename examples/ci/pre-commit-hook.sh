#!/bin/sh
# Judges the claims of a commit as they are staged, before it is made.
#
#   cp pre-commit-hook.sh .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
#
# or, with the pre-commit framework, the script in the repository and this in .pre-commit-config.yaml:
#
#   repos:
#     - repo: local
#       hooks:
#         - {id: medcode, name: claims, language: script, entry: ci/pre-commit-hook.sh, files: ^claims/, pass_filenames: false}
#
# MEDCODE         the launcher; medcode on PATH when unset
# MEDCODE_CLAIMS  the folder of the claims; claims when unset
# Ends with medcode's status: 1 for findings, 2 where the claims could not be read; `git commit --no-verify` passes it by.

set -eu
medcode=${MEDCODE:-medcode}
claims=${MEDCODE_CLAIMS:-claims}
command -v "$medcode" >/dev/null || {
    echo "no $medcode on PATH; put bin/medcode there, or name it in MEDCODE" >&2
    exit 2
}
root=$(git rev-parse --show-toplevel)
cd "$root"

list=$(mktemp)
staged=$(mktemp -d "$(git rev-parse --absolute-git-dir)/medcode.XXXXXX")
trap 'rm -rf "$list" "$staged"' EXIT INT TERM

# Copies what is staged, which may differ from the file on disk; rules come from the last commit, not from this one.
set --
for ending in csv tsv json jsonl ndjson edi x12 837 837p 837i hl7 hl7v2; do
    set -- "$@" ":(icase)$claims/*.$ending" ":(icase)$claims/*.$ending.gz"
done
git diff --cached --name-only -z --diff-filter=ACMR -- "$@" >"$list"
[ -s "$list" ] || exit 0
git checkout-index -z --prefix="$staged/" --stdin <"$list"
mkdir "$staged/.rules"
if git cat-file -e HEAD:medcode.yaml 2>/dev/null; then
    git archive HEAD -- ':(top,glob)*.yaml' | tar -x -C "$staged/.rules"
else
    echo 'fail-on: error' >"$staged/.rules/medcode.yaml" # or a medcode.yaml that is not committed yet would be found
fi
cd "$staged"
"$medcode" validate "$claims" --format text --config "$staged/.rules/medcode.yaml"
